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
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = [1, instancePath];
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = [4, instancePath];
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.datastore === void 0) {
      const err2 = [7, instancePath];
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.created === void 0) {
      const err3 = [15, instancePath];
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = [18, instancePath];
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.region === void 0) {
      const err5 = [20, instancePath];
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.availability_zone === void 0) {
      const err6 = [23, instancePath];
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.vpc_id === void 0) {
      const err7 = [26, instancePath];
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.subnet_id === void 0) {
      const err8 = [29, instancePath];
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.security_group_id === void 0) {
      const err9 = [32, instancePath];
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.mode === void 0) {
      const err10 = [35, instancePath];
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.flavor === void 0) {
      const err11 = [37, instancePath];
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.job_id === void 0) {
      const err12 = [56, instancePath];
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func0(data0) < 1) {
          const err13 = [3, instancePath + "/id"];
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = [2, instancePath + "/id"];
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func0(data1) < 1) {
          const err15 = [6, instancePath + "/name"];
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = [5, instancePath + "/name"];
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.datastore !== void 0) {
      let data2 = data.datastore;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.type === void 0) {
          const err17 = [9, instancePath + "/datastore"];
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data2.version === void 0) {
          const err18 = [11, instancePath + "/datastore"];
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data2.storage_engine === void 0) {
          const err19 = [13, instancePath + "/datastore"];
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data2.type !== void 0) {
          if (!(data2.type === "cassandra")) {
            const err20 = [10, instancePath + "/datastore/type"];
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data2.version !== void 0) {
          if (!(data2.version === "3.11")) {
            const err21 = [12, instancePath + "/datastore/version"];
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data2.storage_engine !== void 0) {
          if (!(data2.storage_engine === "rocksDB")) {
            const err22 = [14, instancePath + "/datastore/storage_engine"];
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = [8, instancePath + "/datastore"];
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.created !== void 0) {
      let data6 = data.created;
      if (typeof data6 === "string") {
        if (!pattern0.test(data6)) {
          const err24 = [17, instancePath + "/created"];
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = [16, instancePath + "/created"];
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (!(data.status === "creating")) {
        const err26 = [19, instancePath + "/status"];
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data8 = data.region;
      if (typeof data8 === "string") {
        if (func0(data8) < 1) {
          const err27 = [22, instancePath + "/region"];
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = [21, instancePath + "/region"];
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.availability_zone !== void 0) {
      let data9 = data.availability_zone;
      if (typeof data9 === "string") {
        if (func0(data9) < 1) {
          const err29 = [25, instancePath + "/availability_zone"];
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = [24, instancePath + "/availability_zone"];
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.vpc_id !== void 0) {
      let data10 = data.vpc_id;
      if (typeof data10 === "string") {
        if (func0(data10) < 1) {
          const err31 = [28, instancePath + "/vpc_id"];
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = [27, instancePath + "/vpc_id"];
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.subnet_id !== void 0) {
      let data11 = data.subnet_id;
      if (typeof data11 === "string") {
        if (func0(data11) < 1) {
          const err33 = [31, instancePath + "/subnet_id"];
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = [30, instancePath + "/subnet_id"];
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.security_group_id !== void 0) {
      let data12 = data.security_group_id;
      if (typeof data12 === "string") {
        if (func0(data12) < 1) {
          const err35 = [34, instancePath + "/security_group_id"];
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = [33, instancePath + "/security_group_id"];
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
      let data14 = data.flavor;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err38 = [39, instancePath + "/flavor"];
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.num === void 0) {
              const err39 = [41, instancePath + "/flavor/" + i0];
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data15.size === void 0) {
              const err40 = [43, instancePath + "/flavor/" + i0];
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data15.storage === void 0) {
              const err41 = [45, instancePath + "/flavor/" + i0];
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data15.spec_code === void 0) {
              const err42 = [47, instancePath + "/flavor/" + i0];
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data15.num !== void 0) {
              let data16 = data15.num;
              const _errs31 = errors;
              let valid7 = false;
              let passing0 = null;
              const _errs32 = errors;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)))) {
                const err43 = 0;
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              if (typeof data16 == "number") {
                if (data16 > 200 || isNaN(data16)) {
                  const err44 = 0;
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (data16 < 3 || isNaN(data16)) {
                  const err45 = 0;
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
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
                  const err46 = 0;
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = 0;
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
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
                const err48 = [42, instancePath + "/flavor/" + i0 + "/num"];
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
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
                const err49 = 0;
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              if (typeof data17 == "number") {
                if (data17 < 1 || isNaN(data17)) {
                  const err50 = 0;
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
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
                  const err51 = 0;
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = 0;
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
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
                const err53 = [44, instancePath + "/flavor/" + i0 + "/size"];
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
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
                const err54 = [46, instancePath + "/flavor/" + i0 + "/storage"];
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data15.spec_code !== void 0) {
              let data19 = data15.spec_code;
              if (typeof data19 === "string") {
                if (func0(data19) < 1) {
                  const err55 = [49, instancePath + "/flavor/" + i0 + "/spec_code"];
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = [48, instancePath + "/flavor/" + i0 + "/spec_code"];
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = [40, instancePath + "/flavor/" + i0];
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = [38, instancePath + "/flavor"];
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.backup_strategy !== void 0) {
      let data20 = data.backup_strategy;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.start_time === void 0) {
          const err59 = [51, instancePath + "/backup_strategy"];
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data20.keep_days === void 0) {
          const err60 = [53, instancePath + "/backup_strategy"];
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data20.start_time !== void 0) {
          let data21 = data20.start_time;
          if (!(data21 === "00:00-01:00" || data21 === "00:15-01:15" || data21 === "00:30-01:30" || data21 === "00:45-01:45" || data21 === "01:00-02:00" || data21 === "01:15-02:15" || data21 === "01:30-02:30" || data21 === "01:45-02:45" || data21 === "02:00-03:00" || data21 === "02:15-03:15" || data21 === "02:30-03:30" || data21 === "02:45-03:45" || data21 === "03:00-04:00" || data21 === "03:15-04:15" || data21 === "03:30-04:30" || data21 === "03:45-04:45" || data21 === "04:00-05:00" || data21 === "04:15-05:15" || data21 === "04:30-05:30" || data21 === "04:45-05:45" || data21 === "05:00-06:00" || data21 === "05:15-06:15" || data21 === "05:30-06:30" || data21 === "05:45-06:45" || data21 === "06:00-07:00" || data21 === "06:15-07:15" || data21 === "06:30-07:30" || data21 === "06:45-07:45" || data21 === "07:00-08:00" || data21 === "07:15-08:15" || data21 === "07:30-08:30" || data21 === "07:45-08:45" || data21 === "08:00-09:00" || data21 === "08:15-09:15" || data21 === "08:30-09:30" || data21 === "08:45-09:45" || data21 === "09:00-10:00" || data21 === "09:15-10:15" || data21 === "09:30-10:30" || data21 === "09:45-10:45" || data21 === "10:00-11:00" || data21 === "10:15-11:15" || data21 === "10:30-11:30" || data21 === "10:45-11:45" || data21 === "11:00-12:00" || data21 === "11:15-12:15" || data21 === "11:30-12:30" || data21 === "11:45-12:45" || data21 === "12:00-13:00" || data21 === "12:15-13:15" || data21 === "12:30-13:30" || data21 === "12:45-13:45" || data21 === "13:00-14:00" || data21 === "13:15-14:15" || data21 === "13:30-14:30" || data21 === "13:45-14:45" || data21 === "14:00-15:00" || data21 === "14:15-15:15" || data21 === "14:30-15:30" || data21 === "14:45-15:45" || data21 === "15:00-16:00" || data21 === "15:15-16:15" || data21 === "15:30-16:30" || data21 === "15:45-16:45" || data21 === "16:00-17:00" || data21 === "16:15-17:15" || data21 === "16:30-17:30" || data21 === "16:45-17:45" || data21 === "17:00-18:00" || data21 === "17:15-18:15" || data21 === "17:30-18:30" || data21 === "17:45-18:45" || data21 === "18:00-19:00" || data21 === "18:15-19:15" || data21 === "18:30-19:30" || data21 === "18:45-19:45" || data21 === "19:00-20:00" || data21 === "19:15-20:15" || data21 === "19:30-20:30" || data21 === "19:45-20:45" || data21 === "20:00-21:00" || data21 === "20:15-21:15" || data21 === "20:30-21:30" || data21 === "20:45-21:45" || data21 === "21:00-22:00" || data21 === "21:15-22:15" || data21 === "21:30-22:30" || data21 === "21:45-22:45" || data21 === "22:00-23:00" || data21 === "22:15-23:15" || data21 === "22:30-23:30" || data21 === "22:45-23:45" || data21 === "23:00-00:00" || data21 === "23:15-00:15" || data21 === "23:30-00:30" || data21 === "23:45-00:45")) {
            const err61 = [52, instancePath + "/backup_strategy/start_time"];
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data20.keep_days !== void 0) {
          let data22 = data20.keep_days;
          const _errs53 = errors;
          let valid14 = false;
          let passing2 = null;
          const _errs54 = errors;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)))) {
            const err62 = 0;
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data22 == "number") {
            if (data22 > 35 || isNaN(data22)) {
              const err63 = 0;
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              const err64 = 0;
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
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
              const err65 = 0;
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = 0;
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
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
            const err67 = [54, instancePath + "/backup_strategy/keep_days"];
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
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
        const err68 = [50, instancePath + "/backup_strategy"];
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.ssl_option !== void 0) {
      let data23 = data.ssl_option;
      const _errs60 = errors;
      let valid16 = false;
      let passing3 = null;
      const _errs61 = errors;
      if (!(data23 === 0 || data23 === 1)) {
        const err69 = 0;
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      var _valid3 = _errs61 === errors;
      if (_valid3) {
        valid16 = true;
        passing3 = 0;
      }
      const _errs62 = errors;
      if (!(data23 === "0" || data23 === "1")) {
        const err70 = 0;
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
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
        const err71 = [55, instancePath + "/ssl_option"];
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
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
          const err72 = [58, instancePath + "/job_id"];
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
      } else {
        const err73 = [57, instancePath + "/job_id"];
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
  } else {
    const err74 = [0, instancePath];
    if (vErrors === null) {
      vErrors = [err74];
    } else {
      vErrors.push(err74);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
