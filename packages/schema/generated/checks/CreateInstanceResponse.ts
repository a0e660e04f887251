// @ts-nocheck
// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { Check } from '../../src/validator.js';

export const check: Check = validate0;
var func0 = function ucs2length(str) {
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
var pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$", "u");
var pattern1 = new RegExp("^([3-9]|[1-9]\\d|1\\d\\d|200)$", "u");
var pattern2 = new RegExp("^[1-9]\\d*$", "u");
var pattern3 = new RegExp("^(\\d|[12]\\d|3[0-5])$", "u");
function validate0(data) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      errors = (vErrors ??= []).push([1, ""]);
    }
    if (data.name === void 0) {
      errors = (vErrors ??= []).push([4, ""]);
    }
    if (data.datastore === void 0) {
      errors = (vErrors ??= []).push([7, ""]);
    }
    if (data.created === void 0) {
      errors = (vErrors ??= []).push([15, ""]);
    }
    if (data.status === void 0) {
      errors = (vErrors ??= []).push([18, ""]);
    }
    if (data.region === void 0) {
      errors = (vErrors ??= []).push([20, ""]);
    }
    if (data.availability_zone === void 0) {
      errors = (vErrors ??= []).push([23, ""]);
    }
    if (data.vpc_id === void 0) {
      errors = (vErrors ??= []).push([26, ""]);
    }
    if (data.subnet_id === void 0) {
      errors = (vErrors ??= []).push([29, ""]);
    }
    if (data.security_group_id === void 0) {
      errors = (vErrors ??= []).push([32, ""]);
    }
    if (data.mode === void 0) {
      errors = (vErrors ??= []).push([35, ""]);
    }
    if (data.flavor === void 0) {
      errors = (vErrors ??= []).push([37, ""]);
    }
    if (data.job_id === void 0) {
      errors = (vErrors ??= []).push([56, ""]);
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func0(data0) < 1) {
          errors = (vErrors ??= []).push([3, "/id"]);
        }
      } else {
        errors = (vErrors ??= []).push([2, "/id"]);
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func0(data1) < 1) {
          errors = (vErrors ??= []).push([6, "/name"]);
        }
      } else {
        errors = (vErrors ??= []).push([5, "/name"]);
      }
    }
    if (data.datastore !== void 0) {
      let data2 = data.datastore;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.type === void 0) {
          errors = (vErrors ??= []).push([9, "/datastore"]);
        }
        if (data2.version === void 0) {
          errors = (vErrors ??= []).push([11, "/datastore"]);
        }
        if (data2.storage_engine === void 0) {
          errors = (vErrors ??= []).push([13, "/datastore"]);
        }
        if (data2.type !== void 0) {
          if (!(data2.type === "cassandra")) {
            errors = (vErrors ??= []).push([10, "/datastore/type"]);
          }
        }
        if (data2.version !== void 0) {
          if (!(data2.version === "3.11")) {
            errors = (vErrors ??= []).push([12, "/datastore/version"]);
          }
        }
        if (data2.storage_engine !== void 0) {
          if (!(data2.storage_engine === "rocksDB")) {
            errors = (vErrors ??= []).push([14, "/datastore/storage_engine"]);
          }
        }
      } else {
        errors = (vErrors ??= []).push([8, "/datastore"]);
      }
    }
    if (data.created !== void 0) {
      let data6 = data.created;
      if (typeof data6 === "string") {
        if (!pattern0.test(data6)) {
          errors = (vErrors ??= []).push([17, "/created"]);
        }
      } else {
        errors = (vErrors ??= []).push([16, "/created"]);
      }
    }
    if (data.status !== void 0) {
      if (!(data.status === "creating")) {
        errors = (vErrors ??= []).push([19, "/status"]);
      }
    }
    if (data.region !== void 0) {
      let data8 = data.region;
      if (typeof data8 === "string") {
        if (func0(data8) < 1) {
          errors = (vErrors ??= []).push([22, "/region"]);
        }
      } else {
        errors = (vErrors ??= []).push([21, "/region"]);
      }
    }
    if (data.availability_zone !== void 0) {
      let data9 = data.availability_zone;
      if (typeof data9 === "string") {
        if (func0(data9) < 1) {
          errors = (vErrors ??= []).push([25, "/availability_zone"]);
        }
      } else {
        errors = (vErrors ??= []).push([24, "/availability_zone"]);
      }
    }
    if (data.vpc_id !== void 0) {
      let data10 = data.vpc_id;
      if (typeof data10 === "string") {
        if (func0(data10) < 1) {
          errors = (vErrors ??= []).push([28, "/vpc_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([27, "/vpc_id"]);
      }
    }
    if (data.subnet_id !== void 0) {
      let data11 = data.subnet_id;
      if (typeof data11 === "string") {
        if (func0(data11) < 1) {
          errors = (vErrors ??= []).push([31, "/subnet_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([30, "/subnet_id"]);
      }
    }
    if (data.security_group_id !== void 0) {
      let data12 = data.security_group_id;
      if (typeof data12 === "string") {
        if (func0(data12) < 1) {
          errors = (vErrors ??= []).push([34, "/security_group_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([33, "/security_group_id"]);
      }
    }
    if (data.mode !== void 0) {
      if (!(data.mode === "Cluster")) {
        errors = (vErrors ??= []).push([36, "/mode"]);
      }
    }
    if (data.flavor !== void 0) {
      let data14 = data.flavor;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          errors = (vErrors ??= []).push([39, "/flavor"]);
        }
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.num === void 0) {
              errors = (vErrors ??= []).push([41, "/flavor/" + i0]);
            }
            if (data15.size === void 0) {
              errors = (vErrors ??= []).push([43, "/flavor/" + i0]);
            }
            if (data15.storage === void 0) {
              errors = (vErrors ??= []).push([45, "/flavor/" + i0]);
            }
            if (data15.spec_code === void 0) {
              errors = (vErrors ??= []).push([47, "/flavor/" + i0]);
            }
            if (data15.num !== void 0) {
              let data16 = data15.num;
              const _errs31 = errors;
              let valid7 = false;
              let passing0 = null;
              const _errs32 = errors;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)))) {
                errors = (vErrors ??= []).push(0);
              }
              if (typeof data16 == "number") {
                if (data16 > 200 || isNaN(data16)) {
                  errors = (vErrors ??= []).push(0);
                }
                if (data16 < 3 || isNaN(data16)) {
                  errors = (vErrors ??= []).push(0);
                }
              }
              var _valid0 = _errs32 === errors;
              if (_valid0) {
                valid7 = true;
                passing0 = 0;
              }
              const _errs34 = errors;
              if (typeof data16 === "string") {
                if (!pattern1.test(data16)) {
                  errors = (vErrors ??= []).push(0);
                }
              } else {
                errors = (vErrors ??= []).push(0);
              }
              var _valid0 = _errs34 === errors;
              if (_valid0 && valid7) {
                valid7 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid7 = true;
                  passing0 = 1;
                }
              }
              if (!valid7) {
                errors = (vErrors ??= []).push([42, "/flavor/" + i0 + "/num"]);
              } else {
                errors = _errs31;
                if (vErrors !== null) {
                  if (_errs31) {
                    vErrors.length = _errs31;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data15.size !== void 0) {
              let data17 = data15.size;
              const _errs38 = errors;
              let valid9 = false;
              let passing1 = null;
              const _errs39 = errors;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)))) {
                errors = (vErrors ??= []).push(0);
              }
              if (typeof data17 == "number") {
                if (data17 < 1 || isNaN(data17)) {
                  errors = (vErrors ??= []).push(0);
                }
              }
              var _valid1 = _errs39 === errors;
              if (_valid1) {
                valid9 = true;
                passing1 = 0;
              }
              const _errs41 = errors;
              if (typeof data17 === "string") {
                if (!pattern2.test(data17)) {
                  errors = (vErrors ??= []).push(0);
                }
              } else {
                errors = (vErrors ??= []).push(0);
              }
              var _valid1 = _errs41 === errors;
              if (_valid1 && valid9) {
                valid9 = false;
                passing1 = [passing1, 1];
              } else {
                if (_valid1) {
                  valid9 = true;
                  passing1 = 1;
                }
              }
              if (!valid9) {
                errors = (vErrors ??= []).push([44, "/flavor/" + i0 + "/size"]);
              } else {
                errors = _errs38;
                if (vErrors !== null) {
                  if (_errs38) {
                    vErrors.length = _errs38;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data15.storage !== void 0) {
              if (!(data15.storage === "ULTRAHIGH")) {
                errors = (vErrors ??= []).push([46, "/flavor/" + i0 + "/storage"]);
              }
            }
            if (data15.spec_code !== void 0) {
              let data19 = data15.spec_code;
              if (typeof data19 === "string") {
                if (func0(data19) < 1) {
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
    if (data.backup_strategy !== void 0) {
      let data20 = data.backup_strategy;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.start_time === void 0) {
          errors = (vErrors ??= []).push([51, "/backup_strategy"]);
        }
        if (data20.keep_days === void 0) {
          errors = (vErrors ??= []).push([53, "/backup_strategy"]);
        }
        if (data20.start_time !== void 0) {
          let data21 = data20.start_time;
          if (!(["00:00-01:00", "00:15-01:15", "00:30-01:30", "00:45-01:45", "01:00-02:00", "01:15-02:15", "01:30-02:30", "01:45-02:45", "02:00-03:00", "02:15-03:15", "02:30-03:30", "02:45-03:45", "03:00-04:00", "03:15-04:15", "03:30-04:30", "03:45-04:45", "04:00-05:00", "04:15-05:15", "04:30-05:30", "04:45-05:45", "05:00-06:00", "05:15-06:15", "05:30-06:30", "05:45-06:45", "06:00-07:00", "06:15-07:15", "06:30-07:30", "06:45-07:45", "07:00-08:00", "07:15-08:15", "07:30-08:30", "07:45-08:45", "08:00-09:00", "08:15-09:15", "08:30-09:30", "08:45-09:45", "09:00-10:00", "09:15-10:15", "09:30-10:30", "09:45-10:45", "10:00-11:00", "10:15-11:15", "10:30-11:30", "10:45-11:45", "11:00-12:00", "11:15-12:15", "11:30-12:30", "11:45-12:45", "12:00-13:00", "12:15-13:15", "12:30-13:30", "12:45-13:45", "13:00-14:00", "13:15-14:15", "13:30-14:30", "13:45-14:45", "14:00-15:00", "14:15-15:15", "14:30-15:30", "14:45-15:45", "15:00-16:00", "15:15-16:15", "15:30-16:30", "15:45-16:45", "16:00-17:00", "16:15-17:15", "16:30-17:30", "16:45-17:45", "17:00-18:00", "17:15-18:15", "17:30-18:30", "17:45-18:45", "18:00-19:00", "18:15-19:15", "18:30-19:30", "18:45-19:45", "19:00-20:00", "19:15-20:15", "19:30-20:30", "19:45-20:45", "20:00-21:00", "20:15-21:15", "20:30-21:30", "20:45-21:45", "21:00-22:00", "21:15-22:15", "21:30-22:30", "21:45-22:45", "22:00-23:00", "22:15-23:15", "22:30-23:30", "22:45-23:45", "23:00-00:00", "23:15-00:15", "23:30-00:30", "23:45-00:45"].includes(data21))) {
            errors = (vErrors ??= []).push([52, "/backup_strategy/start_time"]);
          }
        }
        if (data20.keep_days !== void 0) {
          let data22 = data20.keep_days;
          const _errs53 = errors;
          let valid14 = false;
          let passing2 = null;
          const _errs54 = errors;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)))) {
            errors = (vErrors ??= []).push(0);
          }
          if (typeof data22 == "number") {
            if (data22 > 35 || isNaN(data22)) {
              errors = (vErrors ??= []).push(0);
            }
            if (data22 < 0 || isNaN(data22)) {
              errors = (vErrors ??= []).push(0);
            }
          }
          var _valid2 = _errs54 === errors;
          if (_valid2) {
            valid14 = true;
            passing2 = 0;
          }
          const _errs56 = errors;
          if (typeof data22 === "string") {
            if (!pattern3.test(data22)) {
              errors = (vErrors ??= []).push(0);
            }
          } else {
            errors = (vErrors ??= []).push(0);
          }
          var _valid2 = _errs56 === errors;
          if (_valid2 && valid14) {
            valid14 = false;
            passing2 = [passing2, 1];
          } else {
            if (_valid2) {
              valid14 = true;
              passing2 = 1;
            }
          }
          if (!valid14) {
            errors = (vErrors ??= []).push([54, "/backup_strategy/keep_days"]);
          } else {
            errors = _errs53;
            if (vErrors !== null) {
              if (_errs53) {
                vErrors.length = _errs53;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        errors = (vErrors ??= []).push([50, "/backup_strategy"]);
      }
    }
    if (data.ssl_option !== void 0) {
      let data23 = data.ssl_option;
      const _errs60 = errors;
      let valid16 = false;
      let passing3 = null;
      const _errs61 = errors;
      if (!(data23 === 0 || data23 === 1)) {
        errors = (vErrors ??= []).push(0);
      }
      var _valid3 = _errs61 === errors;
      if (_valid3) {
        valid16 = true;
        passing3 = 0;
      }
      const _errs62 = errors;
      if (!(data23 === "0" || data23 === "1")) {
        errors = (vErrors ??= []).push(0);
      }
      var _valid3 = _errs62 === errors;
      if (_valid3 && valid16) {
        valid16 = false;
        passing3 = [passing3, 1];
      } else {
        if (_valid3) {
          valid16 = true;
          passing3 = 1;
        }
      }
      if (!valid16) {
        errors = (vErrors ??= []).push([55, "/ssl_option"]);
      } else {
        errors = _errs60;
        if (vErrors !== null) {
          if (_errs60) {
            vErrors.length = _errs60;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.job_id !== void 0) {
      let data24 = data.job_id;
      if (typeof data24 === "string") {
        if (func0(data24) < 1) {
          errors = (vErrors ??= []).push([58, "/job_id"]);
        }
      } else {
        errors = (vErrors ??= []).push([57, "/job_id"]);
      }
    }
  } else {
    errors = (vErrors ??= []).push([0, ""]);
  }
  validate0.errors = vErrors;
  return errors === 0;
}
