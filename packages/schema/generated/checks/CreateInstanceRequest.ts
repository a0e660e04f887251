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
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = [1, instancePath];
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.datastore === void 0) {
      const err1 = [6, instancePath];
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.region === void 0) {
      const err2 = [15, instancePath];
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.availability_zone === void 0) {
      const err3 = [18, instancePath];
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.vpc_id === void 0) {
      const err4 = [21, instancePath];
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.subnet_id === void 0) {
      const err5 = [24, instancePath];
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.security_group_id === void 0) {
      const err6 = [27, instancePath];
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.password === void 0) {
      const err7 = [30, instancePath];
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err8 = [35, instancePath];
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.flavor === void 0) {
      const err9 = [37, instancePath];
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func0.call(part0, key0)) {
        const err10 = [61, instancePath, key0];
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 64) {
          const err11 = [4, instancePath + "/name"];
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (func1(data0) < 4) {
          const err12 = [3, instancePath + "/name"];
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err13 = [5, instancePath + "/name"];
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = [2, instancePath + "/name"];
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.datastore !== void 0) {
      let data1 = data.datastore;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.type === void 0) {
          const err15 = [8, instancePath + "/datastore"];
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data1.version === void 0) {
          const err16 = [10, instancePath + "/datastore"];
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data1.storage_engine === void 0) {
          const err17 = [12, instancePath + "/datastore"];
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "type" || key1 === "version" || key1 === "storage_engine")) {
            const err18 = [14, instancePath + "/datastore", key1];
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data1.type !== void 0) {
          if (!(data1.type === "cassandra")) {
            const err19 = [9, instancePath + "/datastore/type"];
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data1.version !== void 0) {
          if (!(data1.version === "3.11")) {
            const err20 = [11, instancePath + "/datastore/version"];
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data1.storage_engine !== void 0) {
          if (!(data1.storage_engine === "rocksDB")) {
            const err21 = [13, instancePath + "/datastore/storage_engine"];
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = [7, instancePath + "/datastore"];
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data5 = data.region;
      if (typeof data5 === "string") {
        if (!pattern1.test(data5)) {
          const err23 = [17, instancePath + "/region"];
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = [16, instancePath + "/region"];
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.availability_zone !== void 0) {
      let data6 = data.availability_zone;
      if (typeof data6 === "string") {
        if (!pattern2.test(data6)) {
          const err25 = [20, instancePath + "/availability_zone"];
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = [19, instancePath + "/availability_zone"];
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.vpc_id !== void 0) {
      let data7 = data.vpc_id;
      if (typeof data7 === "string") {
        if (!pattern1.test(data7)) {
          const err27 = [23, instancePath + "/vpc_id"];
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = [22, instancePath + "/vpc_id"];
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.subnet_id !== void 0) {
      let data8 = data.subnet_id;
      if (typeof data8 === "string") {
        if (!pattern1.test(data8)) {
          const err29 = [26, instancePath + "/subnet_id"];
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = [25, instancePath + "/subnet_id"];
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.security_group_id !== void 0) {
      let data9 = data.security_group_id;
      if (typeof data9 === "string") {
        if (!pattern1.test(data9)) {
          const err31 = [29, instancePath + "/security_group_id"];
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = [28, instancePath + "/security_group_id"];
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.password !== void 0) {
      let data10 = data.password;
      if (typeof data10 === "string") {
        if (!pattern6.test(data10)) {
          const err33 = [32, instancePath + "/password"];
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      }
      if (typeof data10 === "string") {
        if (func1(data10) > 32) {
          const err34 = [34, instancePath + "/password"];
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (func1(data10) < 8) {
          const err35 = [33, instancePath + "/password"];
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = [31, instancePath + "/password"];
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.mode !== void 0) {
      if (!(data.mode === "Cluster")) {
        const err37 = [36, instancePath + "/mode"];
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.flavor !== void 0) {
      let data12 = data.flavor;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err38 = [39, instancePath + "/flavor"];
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.num === void 0) {
              const err39 = [41, instancePath + "/flavor/" + i0];
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data13.size === void 0) {
              const err40 = [43, instancePath + "/flavor/" + i0];
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data13.storage === void 0) {
              const err41 = [45, instancePath + "/flavor/" + i0];
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data13.spec_code === void 0) {
              const err42 = [47, instancePath + "/flavor/" + i0];
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key2 in data13) {
              if (!(key2 === "num" || key2 === "size" || key2 === "storage" || key2 === "spec_code")) {
                const err43 = [50, instancePath + "/flavor/" + i0, key2];
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data13.num !== void 0) {
              let data14 = data13.num;
              const _errs32 = errors;
              let valid8 = false;
              let passing0 = null;
              const _errs33 = errors;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)))) {
                const err44 = 0;
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              if (typeof data14 == "number") {
                if (data14 > 200 || isNaN(data14)) {
                  const err45 = 0;
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (data14 < 3 || isNaN(data14)) {
                  const err46 = 0;
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
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
                  const err47 = 0;
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = 0;
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
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
                const err49 = [42, instancePath + "/flavor/" + i0 + "/num"];
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
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
                const err50 = 0;
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
              if (typeof data15 == "number") {
                if (data15 < 1 || isNaN(data15)) {
                  const err51 = 0;
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
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
                  const err52 = 0;
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = 0;
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
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
                const err54 = [44, instancePath + "/flavor/" + i0 + "/size"];
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
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
                const err55 = [46, instancePath + "/flavor/" + i0 + "/storage"];
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data13.spec_code !== void 0) {
              let data17 = data13.spec_code;
              if (typeof data17 === "string") {
                if (!pattern1.test(data17)) {
                  const err56 = [49, instancePath + "/flavor/" + i0 + "/spec_code"];
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = [48, instancePath + "/flavor/" + i0 + "/spec_code"];
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = [40, instancePath + "/flavor/" + i0];
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      } else {
        const err59 = [38, instancePath + "/flavor"];
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.configuration_id !== void 0) {
      let data18 = data.configuration_id;
      if (typeof data18 === "string") {
        if (!pattern1.test(data18)) {
          const err60 = [52, instancePath + "/configuration_id"];
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = [51, instancePath + "/configuration_id"];
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.backup_strategy !== void 0) {
      let data19 = data.backup_strategy;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.start_time === void 0) {
          const err62 = [54, instancePath + "/backup_strategy"];
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        for (const key3 in data19) {
          if (!(key3 === "start_time" || key3 === "keep_days")) {
            const err63 = [57, instancePath + "/backup_strategy", key3];
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data19.start_time !== void 0) {
          let data20 = data19.start_time;
          if (!(data20 === "00:00-01:00" || data20 === "00:15-01:15" || data20 === "00:30-01:30" || data20 === "00:45-01:45" || data20 === "01:00-02:00" || data20 === "01:15-02:15" || data20 === "01:30-02:30" || data20 === "01:45-02:45" || data20 === "02:00-03:00" || data20 === "02:15-03:15" || data20 === "02:30-03:30" || data20 === "02:45-03:45" || data20 === "03:00-04:00" || data20 === "03:15-04:15" || data20 === "03:30-04:30" || data20 === "03:45-04:45" || data20 === "04:00-05:00" || data20 === "04:15-05:15" || data20 === "04:30-05:30" || data20 === "04:45-05:45" || data20 === "05:00-06:00" || data20 === "05:15-06:15" || data20 === "05:30-06:30" || data20 === "05:45-06:45" || data20 === "06:00-07:00" || data20 === "06:15-07:15" || data20 === "06:30-07:30" || data20 === "06:45-07:45" || data20 === "07:00-08:00" || data20 === "07:15-08:15" || data20 === "07:30-08:30" || data20 === "07:45-08:45" || data20 === "08:00-09:00" || data20 === "08:15-09:15" || data20 === "08:30-09:30" || data20 === "08:45-09:45" || data20 === "09:00-10:00" || data20 === "09:15-10:15" || data20 === "09:30-10:30" || data20 === "09:45-10:45" || data20 === "10:00-11:00" || data20 === "10:15-11:15" || data20 === "10:30-11:30" || data20 === "10:45-11:45" || data20 === "11:00-12:00" || data20 === "11:15-12:15" || data20 === "11:30-12:30" || data20 === "11:45-12:45" || data20 === "12:00-13:00" || data20 === "12:15-13:15" || data20 === "12:30-13:30" || data20 === "12:45-13:45" || data20 === "13:00-14:00" || data20 === "13:15-14:15" || data20 === "13:30-14:30" || data20 === "13:45-14:45" || data20 === "14:00-15:00" || data20 === "14:15-15:15" || data20 === "14:30-15:30" || data20 === "14:45-15:45" || data20 === "15:00-16:00" || data20 === "15:15-16:15" || data20 === "15:30-16:30" || data20 === "15:45-16:45" || data20 === "16:00-17:00" || data20 === "16:15-17:15" || data20 === "16:30-17:30" || data20 === "16:45-17:45" || data20 === "17:00-18:00" || data20 === "17:15-18:15" || data20 === "17:30-18:30" || data20 === "17:45-18:45" || data20 === "18:00-19:00" || data20 === "18:15-19:15" || data20 === "18:30-19:30" || data20 === "18:45-19:45" || data20 === "19:00-20:00" || data20 === "19:15-20:15" || data20 === "19:30-20:30" || data20 === "19:45-20:45" || data20 === "20:00-21:00" || data20 === "20:15-21:15" || data20 === "20:30-21:30" || data20 === "20:45-21:45" || data20 === "21:00-22:00" || data20 === "21:15-22:15" || data20 === "21:30-22:30" || data20 === "21:45-22:45" || data20 === "22:00-23:00" || data20 === "22:15-23:15" || data20 === "22:30-23:30" || data20 === "22:45-23:45" || data20 === "23:00-00:00" || data20 === "23:15-00:15" || data20 === "23:30-00:30" || data20 === "23:45-00:45")) {
            const err64 = [55, instancePath + "/backup_strategy/start_time"];
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data19.keep_days !== void 0) {
          let data21 = data19.keep_days;
          const _errs57 = errors;
          let valid15 = false;
          let passing2 = null;
          const _errs58 = errors;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)))) {
            const err65 = 0;
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (typeof data21 == "number") {
            if (data21 > 35 || isNaN(data21)) {
              const err66 = 0;
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err67 = 0;
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
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
              const err68 = 0;
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          } else {
            const err69 = 0;
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
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
            const err70 = [56, instancePath + "/backup_strategy/keep_days"];
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
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
        const err71 = [53, instancePath + "/backup_strategy"];
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.enterprise_project_id !== void 0) {
      let data22 = data.enterprise_project_id;
      if (typeof data22 === "string") {
        if (!pattern1.test(data22)) {
          const err72 = [59, instancePath + "/enterprise_project_id"];
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      } else {
        const err73 = [58, instancePath + "/enterprise_project_id"];
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.ssl_option !== void 0) {
      let data23 = data.ssl_option;
      const _errs66 = errors;
      let valid17 = false;
      let passing3 = null;
      const _errs67 = errors;
      if (!(data23 === 0 || data23 === 1)) {
        const err74 = 0;
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
      var _valid3 = _errs67 === errors;
      if (_valid3) {
        valid17 = true;
        passing3 = 0;
      }
      const _errs68 = errors;
      if (!(data23 === "0" || data23 === "1")) {
        const err75 = 0;
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
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
        const err76 = [60, instancePath + "/ssl_option"];
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
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
    const err77 = [0, instancePath];
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var part0 = { "name": 1, "datastore": 1, "region": 1, "availability_zone": 1, "vpc_id": 1, "subnet_id": 1, "security_group_id": 1, "password": 1, "mode": 1, "flavor": 1, "configuration_id": 1, "backup_strategy": 1, "enterprise_project_id": 1, "ssl_option": 1 };
