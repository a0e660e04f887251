// @ts-nocheck
// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { Check } from '../../src/validator.js';

export const check: Check = validate0;
var func0 = Object.prototype.hasOwnProperty;
var func1 = function ucs2length(str) {
  const len = str.length;
  let length = 0;
  let pos = 0;
  let value;
  while (pos < len) {
    length++;
    value = str.charCodeAt(pos++);
    if (value >= 55296 && value <= 56319 && pos < len) {
      value = str.charCodeAt(pos);
      if ((value & 64512) === 56320)
        pos++;
    }
  }
  return length;
};
var pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var pattern1 = new RegExp("^\\S+$", "u");
var pattern2 = new RegExp("^[^\\s,]+(,[^\\s,]+)*$", "u");
var pattern6 = new RegExp("^[A-Za-z0-9~!@#%^*\\-_=+?]*$", "u");
var pattern7 = new RegExp("^([3-9]|[1-9]\\d|1\\d\\d|200)$", "u");
var pattern8 = new RegExp("^[1-9]\\d*$", "u");
var pattern11 = new RegExp("^(\\d|[12]\\d|3[0-5])$", "u");
function validate0(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      errors = (vErrors ??= []).push([1, ""]);
    }
    if (data.datastore === void 0) {
      errors = (vErrors ??= []).push([6, ""]);
    }
    if (data.region === void 0) {
      errors = (vErrors ??= []).push([15, ""]);
    }
    if (data.availability_zone === void 0) {
      errors = (vErrors ??= []).push([18, ""]);
    }
    if (data.vpc_id === void 0) {
      errors = (vErrors ??= []).push([21, ""]);
    }
    if (data.subnet_id === void 0) {
      errors = (vErrors ??= []).push([24, ""]);
    }
    if (data.security_group_id === void 0) {
      errors = (vErrors ??= []).push([27, ""]);
    }
    if (data.password === void 0) {
      errors = (vErrors ??= []).push([30, ""]);
    }
    if (data.mode === void 0) {
      errors = (vErrors ??= []).push([35, ""]);
    }
    if (data.flavor === void 0) {
      errors = (vErrors ??= []).push([37, ""]);
    }
    for (const key0 in data) {
      if (!func0.call(part0, key0)) {
        errors = (vErrors ??= []).push([61, "", key0]);
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 64) {
          errors = (vErrors ??= []).push([4, "/name"]);
        }
        if (func1(data0) < 4) {
          errors = (vErrors ??= []).push([3, "/name"]);
        }
        if (!pattern0.test(data0)) {
          errors = (vErrors ??= []).push([5, "/name"]);
        }
      } else {
        errors = (vErrors ??= []).push([2, "/name"]);
      }
    }
    if (data.datastore !== void 0) {
      let data1 = data.datastore;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.type === void 0) {
          errors = (vErrors ??= []).push([8, "/datastore"]);
        }
        if (data1.version === void 0) {
          errors = (vErrors ??= []).push([10, "/datastore"]);
        }
        if (data1.storage_engine === void 0) {
          errors = (vErrors ??= []).push([12, "/datastore"]);
        }
        for (const key1 in data1) {
          if (!(key1 === "type" || key1 === "version" || key1 === "storage_engine")) {
            errors = (vErrors ??= []).push([14, "/datastore", key1]);
          }
        }
        if (data1.type !== void 0) {
          if (!(data1.type === "cassandra")) {
            errors = (vErrors ??= []).push([9, "/datastore/type"]);
          }
        }
        if (data1.version !== void 0) {
          if (!(data1.version === "3.11")) {
            errors = (vErrors ??= []).push([11, "/datastore/version"]);
          }
        }
        if (data1.storage_engine !== void 0) {
          if (!(data1.storage_engine === "rocksDB")) {
            errors = (vErrors ??= []).push([13, "/datastore/storage_engine"]);
          }
        }
      } else {
        errors = (vErrors ??= []).push([7, "/datastore"]);
      }
    }
    if (data.region !== void 0) {
      let data5 = data.region;
      if (typeof data5 === "string") {
        if (!pattern1.test(data5)) {
          errors = (vErrors ??= []).push([17, "/region"]);
        }
      } else {
        errors = (vErrors ??= []).push([16, "/region"]);
      }
    }
    if (data.availability_zone !== void 0) {
      let data6 = data.availability_zone;
      if (typeof data6 === "string") {
        if (!pattern2.test(data6)) {
          errors = (vErrors ??= []).push([20, "/availability_zone"]);
        }
      } else {
        errors = (vErrors ??= []).push([19, "/availability_zone"]);
      }
    }
    if (data.vpc_id !== void 0) {
      let data7 = data.vpc_id;
      if (typeof data7 === "string") {
        if (!pattern1.test(data7)) {
          errors = (vErrors ??= []).push([23, "/vpc_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([22, "/vpc_id"]);
      }
    }
    if (data.subnet_id !== void 0) {
      let data8 = data.subnet_id;
      if (typeof data8 === "string") {
        if (!pattern1.test(data8)) {
          errors = (vErrors ??= []).push([26, "/subnet_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([25, "/subnet_id"]);
      }
    }
    if (data.security_group_id !== void 0) {
      let data9 = data.security_group_id;
      if (typeof data9 === "string") {
        if (!pattern1.test(data9)) {
          errors = (vErrors ??= []).push([29, "/security_group_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([28, "/security_group_id"]);
      }
    }
    if (data.password !== void 0) {
      let data10 = data.password;
      if (typeof data10 === "string") {
        if (!pattern6.test(data10)) {
          errors = (vErrors ??= []).push([32, "/password"]);
        }
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 32) {
          errors = (vErrors ??= []).push([34, "/password"]);
        }
        if (func1(data10) < 8) {
          errors = (vErrors ??= []).push([33, "/password"]);
        }
      } else {
        errors = (vErrors ??= []).push([31, "/password"]);
      }
    }
    if (data.mode !== void 0) {
      if (!(data.mode === "Cluster")) {
        errors = (vErrors ??= []).push([36, "/mode"]);
      }
    }
    if (data.flavor !== void 0) {
      let data12 = data.flavor;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          errors = (vErrors ??= []).push([39, "/flavor"]);
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.num === void 0) {
              errors = (vErrors ??= []).push([41, "/flavor/" + i0]);
            }
            if (data13.size === void 0) {
              errors = (vErrors ??= []).push([43, "/flavor/" + i0]);
            }
            if (data13.storage === void 0) {
              errors = (vErrors ??= []).push([45, "/flavor/" + i0]);
            }
            if (data13.spec_code === void 0) {
              errors = (vErrors ??= []).push([47, "/flavor/" + i0]);
            }
            for (const key2 in data13) {
              if (!(key2 === "num" || key2 === "size" || key2 === "storage" || key2 === "spec_code")) {
                errors = (vErrors ??= []).push([50, "/flavor/" + i0, key2]);
              }
            }
            if (data13.num !== void 0) {
              let data14 = data13.num;
              const _errs32 = errors;
              let valid8 = false;
              let passing0 = null;
              const _errs33 = errors;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)))) {
                errors = (vErrors ??= []).push(0);
              }
              if (typeof data14 == "number") {
                if (data14 > 200 || isNaN(data14)) {
                  errors = (vErrors ??= []).push(0);
                }
                if (data14 < 3 || isNaN(data14)) {
                  errors = (vErrors ??= []).push(0);
                }
              }
              var _valid0 = _errs33 === errors;
              if (_valid0) {
                valid8 = true;
                passing0 = 0;
              }
              const _errs35 = errors;
              if (typeof data14 === "string") {
                if (!pattern7.test(data14)) {
                  errors = (vErrors ??= []).push(0);
                }
              } else {
                errors = (vErrors ??= []).push(0);
              }
              var _valid0 = _errs35 === errors;
              if (_valid0 && valid8) {
                valid8 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid8 = true;
                  passing0 = 1;
                }
              }
              if (!valid8) {
                errors = (vErrors ??= []).push([42, "/flavor/" + i0 + "/num"]);
              } else {
                errors = _errs32;
                if (vErrors !== null) {
                  if (_errs32) {
                    vErrors.length = _errs32;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data13.size !== void 0) {
              let data15 = data13.size;
              const _errs39 = errors;
              let valid10 = false;
              let passing1 = null;
              const _errs40 = errors;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)))) {
                errors = (vErrors ??= []).push(0);
              }
              if (typeof data15 == "number") {
                if (data15 < 1 || isNaN(data15)) {
                  errors = (vErrors ??= []).push(0);
                }
              }
              var _valid1 = _errs40 === errors;
              if (_valid1) {
                valid10 = true;
                passing1 = 0;
              }
              const _errs42 = errors;
              if (typeof data15 === "string") {
                if (!pattern8.test(data15)) {
                  errors = (vErrors ??= []).push(0);
                }
              } else {
                errors = (vErrors ??= []).push(0);
              }
              var _valid1 = _errs42 === errors;
              if (_valid1 && valid10) {
                valid10 = false;
                passing1 = [passing1, 1];
              } else {
                if (_valid1) {
                  valid10 = true;
                  passing1 = 1;
                }
              }
              if (!valid10) {
                errors = (vErrors ??= []).push([44, "/flavor/" + i0 + "/size"]);
              } else {
                errors = _errs39;
                if (vErrors !== null) {
                  if (_errs39) {
                    vErrors.length = _errs39;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data13.storage !== void 0) {
              if (!(data13.storage === "ULTRAHIGH")) {
                errors = (vErrors ??= []).push([46, "/flavor/" + i0 + "/storage"]);
              }
            }
            if (data13.spec_code !== void 0) {
              let data17 = data13.spec_code;
              if (typeof data17 === "string") {
                if (!pattern1.test(data17)) {
                  errors = (vErrors ??= []).push([49, "/flavor/" + i0 + "/spec_code"]);
                }
              } else {
                errors = (vErrors ??= []).push([48, "/flavor/" + i0 + "/spec_code"]);
              }
            }
          } else {
            errors = (vErrors ??= []).push([40, "/flavor/" + i0]);
          }
        }
      } else {
        errors = (vErrors ??= []).push([38, "/flavor"]);
      }
    }
    if (data.configuration_id !== void 0) {
      let data18 = data.configuration_id;
      if (typeof data18 === "string") {
        if (!pattern1.test(data18)) {
          errors = (vErrors ??= []).push([52, "/configuration_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([51, "/configuration_id"]);
      }
    }
    if (data.backup_strategy !== void 0) {
      let data19 = data.backup_strategy;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.start_time === void 0) {
          errors = (vErrors ??= []).push([54, "/backup_strategy"]);
        }
        for (const key3 in data19) {
          if (!(key3 === "start_time" || key3 === "keep_days")) {
            errors = (vErrors ??= []).push([57, "/backup_strategy", key3]);
          }
        }
        if (data19.start_time !== void 0) {
          let data20 = data19.start_time;
          if (!(["00:00-01:00", "00:15-01:15", "00:30-01:30", "00:45-01:45", "01:00-02:00", "01:15-02:15", "01:30-02:30", "01:45-02:45", "02:00-03:00", "02:15-03:15", "02:30-03:30", "02:45-03:45", "03:00-04:00", "03:15-04:15", "03:30-04:30", "03:45-04:45", "04:00-05:00", "04:15-05:15", "04:30-05:30", "04:45-05:45", "05:00-06:00", "05:15-06:15", "05:30-06:30", "05:45-06:45", "06:00-07:00", "06:15-07:15", "06:30-07:30", "06:45-07:45", "07:00-08:00", "07:15-08:15", "07:30-08:30", "07:45-08:45", "08:00-09:00", "08:15-09:15", "08:30-09:30", "08:45-09:45", "09:00-10:00", "09:15-10:15", "09:30-10:30", "09:45-10:45", "10:00-11:00", "10:15-11:15", "10:30-11:30", "10:45-11:45", "11:00-12:00", "11:15-12:15", "11:30-12:30", "11:45-12:45", "12:00-13:00", "12:15-13:15", "12:30-13:30", "12:45-13:45", "13:00-14:00", "13:15-14:15", "13:30-14:30", "13:45-14:45", "14:00-15:00", "14:15-15:15", "14:30-15:30", "14:45-15:45", "15:00-16:00", "15:15-16:15", "15:30-16:30", "15:45-16:45", "16:00-17:00", "16:15-17:15", "16:30-17:30", "16:45-17:45", "17:00-18:00", "17:15-18:15", "17:30-18:30", "17:45-18:45", "18:00-19:00", "18:15-19:15", "18:30-19:30", "18:45-19:45", "19:00-20:00", "19:15-20:15", "19:30-20:30", "19:45-20:45", "20:00-21:00", "20:15-21:15", "20:30-21:30", "20:45-21:45", "21:00-22:00", "21:15-22:15", "21:30-22:30", "21:45-22:45", "22:00-23:00", "22:15-23:15", "22:30-23:30", "22:45-23:45", "23:00-00:00", "23:15-00:15", "23:30-00:30", "23:45-00:45"].includes(data20))) {
            errors = (vErrors ??= []).push([55, "/backup_strategy/start_time"]);
          }
        }
        if (data19.keep_days !== void 0) {
          let data21 = data19.keep_days;
          const _errs57 = errors;
          let valid15 = false;
          let passing2 = null;
          const _errs58 = errors;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)))) {
            errors = (vErrors ??= []).push(0);
          }
          if (typeof data21 == "number") {
            if (data21 > 35 || isNaN(data21)) {
              errors = (vErrors ??= []).push(0);
            }
            if (data21 < 0 || isNaN(data21)) {
              errors = (vErrors ??= []).push(0);
            }
          }
          var _valid2 = _errs58 === errors;
          if (_valid2) {
            valid15 = true;
            passing2 = 0;
          }
          const _errs60 = errors;
          if (typeof data21 === "string") {
            if (!pattern11.test(data21)) {
              errors = (vErrors ??= []).push(0);
            }
          } else {
            errors = (vErrors ??= []).push(0);
          }
          var _valid2 = _errs60 === errors;
          if (_valid2 && valid15) {
            valid15 = false;
            passing2 = [passing2, 1];
          } else {
            if (_valid2) {
              valid15 = true;
              passing2 = 1;
            }
          }
          if (!valid15) {
            errors = (vErrors ??= []).push([56, "/backup_strategy/keep_days"]);
          } else {
            errors = _errs57;
            if (vErrors !== null) {
              if (_errs57) {
                vErrors.length = _errs57;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        errors = (vErrors ??= []).push([53, "/backup_strategy"]);
      }
    }
    if (data.enterprise_project_id !== void 0) {
      let data22 = data.enterprise_project_id;
      if (typeof data22 === "string") {
        if (!pattern1.test(data22)) {
          errors = (vErrors ??= []).push([59, "/enterprise_project_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([58, "/enterprise_project_id"]);
      }
    }
    if (data.ssl_option !== void 0) {
      let data23 = data.ssl_option;
      const _errs66 = errors;
      let valid17 = false;
      let passing3 = null;
      const _errs67 = errors;
      if (!(data23 === 0 || data23 === 1)) {
        errors = (vErrors ??= []).push(0);
      }
      var _valid3 = _errs67 === errors;
      if (_valid3) {
        valid17 = true;
        passing3 = 0;
      }
      const _errs68 = errors;
      if (!(data23 === "0" || data23 === "1")) {
        errors = (vErrors ??= []).push(0);
      }
      var _valid3 = _errs68 === errors;
      if (_valid3 && valid17) {
        valid17 = false;
        passing3 = [passing3, 1];
      } else {
        if (_valid3) {
          valid17 = true;
          passing3 = 1;
        }
      }
      if (!valid17) {
        errors = (vErrors ??= []).push([60, "/ssl_option"]);
      } else {
        errors = _errs66;
        if (vErrors !== null) {
          if (_errs66) {
            vErrors.length = _errs66;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    errors = (vErrors ??= []).push([0, ""]);
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var part0 = { "name": 1, "datastore": 1, "region": 1, "availability_zone": 1, "vpc_id": 1, "subnet_id": 1, "security_group_id": 1, "password": 1, "mode": 1, "flavor": 1, "configuration_id": 1, "backup_strategy": 1, "enterprise_project_id": 1, "ssl_option": 1 };
