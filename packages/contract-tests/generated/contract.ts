// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { Contract } from '../src/contract.js';

/** The contract of the document. */
export const contract: Contract = {
  document: {
    "title": "GeminiDB create-instance API",
    "version": "v3",
    "sha256": "cb8a0773816051db2e3a9631c19563c03a81d30d9a88a04c95b07aba41857189",
    "file": "openapi.yaml",
  },
  basePaths: [
    ""
  ],
  operations: [
    {
      "id": "createInstance",
      "method": "POST",
      "path": "/v3/{project_id}/instances",
      "pointer": "/paths/~1v3~1{project_id}~1instances/post",
      "line": 34,
      "rules": [
        "Q01"
      ],
      "parameters": [
        {
          "name": "project_id",
          "in": "path",
          "required": true,
          "rules": [],
          "schema": "/components/schemas/ProjectId",
          "pointer": "/components/parameters/ProjectId",
          "line": 1450
        }
      ],
      "credentials": [
        {
          "name": "X-Auth-Token",
          "in": "header",
          "rules": [
            "Q03"
          ],
          "errorCode": "APIGW.0301",
          "pointer": "/components/securitySchemes/token",
          "line": 89
        }
      ],
      "body": {
        "pointer": "/paths/~1v3~1{project_id}~1instances/post/requestBody",
        "line": 40,
        "required": true,
        "rules": [
          "Q04"
        ],
        "errorCode": "DBS.280001",
        "media": {
          "application/json": "/components/schemas/CreateInstanceRequest"
        },
        "examples": {
          "page": {
            "name": "test-cassandra-01",
            "datastore": {
              "type": "cassandra",
              "version": "3.11",
              "storage_engine": "rocksDB"
            },
            "region": "aaa",
            "availability_zone": "bbb",
            "vpc_id": "674e9b42-cd8d-4d25-a2e6-5abcc565b961",
            "subnet_id": "f1df08c5-71d1-406a-aff0-de435a51007",
            "security_group_id": "7aa51dbf-5b63-40db-9724-dad3c4828b58",
            "password": "Made-up_Example1",
            "mode": "Cluster",
            "flavor": [
              {
                "num": 3,
                "storage": "ULTRAHIGH",
                "size": 500,
                "spec_code": "geminidb.cassandra.4xlarge.4"
              }
            ],
            "backup_strategy": {
              "start_time": "08:15-09:15",
              "keep_days": 8
            },
            "ssl_option": 1
          },
          "smallest": {
            "name": "test-cassandra-01",
            "datastore": {
              "type": "cassandra",
              "version": "3.11",
              "storage_engine": "rocksDB"
            },
            "region": "aaa",
            "availability_zone": "bbb",
            "vpc_id": "674e9b42-cd8d-4d25-a2e6-5abcc565b961",
            "subnet_id": "f1df08c5-71d1-406a-aff0-de435a51007",
            "security_group_id": "7aa51dbf-5b63-40db-9724-dad3c4828b58",
            "password": "Made-up_Example1",
            "mode": "Cluster",
            "flavor": [
              {
                "num": 3,
                "storage": "ULTRAHIGH",
                "size": 500,
                "spec_code": "geminidb.cassandra.4xlarge.4"
              }
            ]
          },
          "three-zones": {
            "name": "test-cassandra-01",
            "datastore": {
              "type": "cassandra",
              "version": "3.11",
              "storage_engine": "rocksDB"
            },
            "region": "aaa",
            "availability_zone": "bbb,ccc,ddd",
            "vpc_id": "674e9b42-cd8d-4d25-a2e6-5abcc565b961",
            "subnet_id": "f1df08c5-71d1-406a-aff0-de435a51007",
            "security_group_id": "7aa51dbf-5b63-40db-9724-dad3c4828b58",
            "password": "Made-up_Example1",
            "mode": "Cluster",
            "flavor": [
              {
                "num": 3,
                "storage": "ULTRAHIGH",
                "size": 500,
                "spec_code": "geminidb.cassandra.4xlarge.4"
              }
            ]
          },
          "string-forms": {
            "name": "test-cassandra-01",
            "datastore": {
              "type": "cassandra",
              "version": "3.11",
              "storage_engine": "rocksDB"
            },
            "region": "aaa",
            "availability_zone": "bbb",
            "vpc_id": "674e9b42-cd8d-4d25-a2e6-5abcc565b961",
            "subnet_id": "f1df08c5-71d1-406a-aff0-de435a51007",
            "security_group_id": "7aa51dbf-5b63-40db-9724-dad3c4828b58",
            "password": "Made-up_Example1",
            "mode": "Cluster",
            "flavor": [
              {
                "num": "3",
                "storage": "ULTRAHIGH",
                "size": "500",
                "spec_code": "geminidb.cassandra.4xlarge.4"
              }
            ],
            "backup_strategy": {
              "start_time": "08:15-09:15",
              "keep_days": "8"
            },
            "ssl_option": "1"
          }
        }
      },
      "responses": {
        "202": {
          "pointer": "/components/responses/Accepted",
          "line": 1705,
          "rules": [
            "A01",
            "A10"
          ],
          "errorCode": null,
          "headers": [],
          "media": {
            "application/json": "/components/schemas/CreateInstanceResponse"
          }
        },
        "400": {
          "pointer": "/components/responses/BadRequest",
          "line": 1719,
          "rules": [
            "E02",
            "X11"
          ],
          "errorCode": null,
          "headers": [],
          "media": {
            "application/json": "/components/schemas/ServiceError"
          }
        },
        "401": {
          "pointer": "/components/responses/Unauthorized",
          "line": 1733,
          "rules": [
            "Q03"
          ],
          "errorCode": "APIGW.0301",
          "headers": [],
          "media": {
            "application/json": "/components/responses/Unauthorized/content/application~1json/schema"
          }
        },
        "403": {
          "pointer": "/components/responses/Forbidden",
          "line": 1748,
          "rules": [
            "Q03",
            "E02"
          ],
          "errorCode": "DBS.280056",
          "headers": [],
          "media": {
            "application/json": "/components/schemas/ServiceError"
          }
        },
        "404": {
          "pointer": "/components/responses/NotFound",
          "line": 1763,
          "rules": [
            "Q01"
          ],
          "errorCode": "APIGW.0101",
          "headers": [],
          "media": {
            "application/json": "/components/responses/NotFound/content/application~1json/schema"
          }
        },
        "405": {
          "pointer": "/components/responses/MethodNotAllowed",
          "line": 1778,
          "rules": [
            "Q01",
            "X12"
          ],
          "errorCode": null,
          "headers": [],
          "media": {
            "application/json": "/components/schemas/GatewayError"
          }
        },
        "409": {
          "pointer": "/components/responses/Conflict",
          "line": 1790,
          "rules": [
            "E02",
            "X12"
          ],
          "errorCode": null,
          "headers": [],
          "media": {
            "application/json": "/components/schemas/GatewayError"
          }
        },
        "413": {
          "pointer": "/components/responses/ContentTooLarge",
          "line": 1802,
          "rules": [
            "E05",
            "X12"
          ],
          "errorCode": "APIGW.0201",
          "headers": [
            {
              "name": "Retry-After",
              "required": false,
              "rules": [],
              "schema": "/components/schemas/RetryAfter",
              "pointer": "/components/headers/RetryAfter",
              "line": 1904
            }
          ],
          "media": {
            "application/json": "/components/schemas/GatewayError"
          }
        },
        "415": {
          "pointer": "/components/responses/UnsupportedMediaType",
          "line": 1818,
          "rules": [
            "Q04",
            "X12"
          ],
          "errorCode": null,
          "headers": [],
          "media": {
            "application/json": "/components/schemas/GatewayError"
          }
        },
        "422": {
          "pointer": "/components/responses/UnprocessableContent",
          "line": 1830,
          "rules": [
            "E02",
            "X12"
          ],
          "errorCode": null,
          "headers": [],
          "media": {
            "application/json": "/components/schemas/GatewayError"
          }
        },
        "429": {
          "pointer": "/components/responses/TooManyRequests",
          "line": 1842,
          "rules": [
            "E05",
            "X12"
          ],
          "errorCode": "DBS.280443",
          "headers": [
            {
              "name": "Retry-After",
              "required": false,
              "rules": [],
              "schema": "/components/schemas/RetryAfter",
              "pointer": "/components/headers/RetryAfter",
              "line": 1904
            }
          ],
          "media": {
            "application/json": "/components/responses/TooManyRequests/content/application~1json/schema"
          }
        },
        "500": {
          "pointer": "/components/responses/InternalServerError",
          "line": 1862,
          "rules": [
            "E04",
            "E05"
          ],
          "errorCode": null,
          "headers": [],
          "media": {
            "application/json": "/components/schemas/ServiceError"
          }
        },
        "501": {
          "pointer": "/components/responses/NotImplemented",
          "line": 1876,
          "rules": [
            "E02",
            "X12"
          ],
          "errorCode": null,
          "headers": [],
          "media": {
            "application/json": "/components/schemas/GatewayError"
          }
        },
        "503": {
          "pointer": "/components/responses/ServiceUnavailable",
          "line": 1888,
          "rules": [
            "E05",
            "X12"
          ],
          "errorCode": null,
          "headers": [
            {
              "name": "Retry-After",
              "required": false,
              "rules": [],
              "schema": "/components/schemas/RetryAfter",
              "pointer": "/components/headers/RetryAfter",
              "line": 1904
            }
          ],
          "media": {
            "application/json": "/components/schemas/GatewayError"
          }
        }
      }
    }
  ],
  nodes: {
    "/components/schemas/ProjectId": {"line":97,"rules":["Q02"],"keywords":{"type":"string","pattern":"^(?!\\.{1,2}$)\\S+$"},"lines":{"type":98,"pattern":100},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280408","unknownErrorCode":null,"secret":false,"example":"375d8d8fad1f43039e23d3b6c0f60a19"},
    "/components/schemas/CreateInstanceRequest": {"line":406,"rules":["Q04","X09"],"keywords":{"type":"object"},"lines":{"type":407,"required/name":410,"required/datastore":411,"required/region":412,"required/availability_zone":413,"required/vpc_id":414,"required/subnet_id":415,"required/security_group_id":416,"required/password":417,"required/mode":418,"required/flavor":419,"additionalProperties":420},"required":["name","datastore","region","availability_zone","vpc_id","subnet_id","security_group_id","password","mode","flavor"],"properties":{"name":"/components/schemas/InstanceName","datastore":"/components/schemas/CreateInstanceRequest/properties/datastore","region":"/components/schemas/CreateInstanceRequest/properties/region","availability_zone":"/components/schemas/CreateInstanceRequest/properties/availability_zone","vpc_id":"/components/schemas/CreateInstanceRequest/properties/vpc_id","subnet_id":"/components/schemas/CreateInstanceRequest/properties/subnet_id","security_group_id":"/components/schemas/CreateInstanceRequest/properties/security_group_id","password":"/components/schemas/Password","mode":"/components/schemas/CreateInstanceRequest/properties/mode","flavor":"/components/schemas/CreateInstanceRequest/properties/flavor","configuration_id":"/components/schemas/CreateInstanceRequest/properties/configuration_id","backup_strategy":"/components/schemas/CreateInstanceRequest/properties/backup_strategy","enterprise_project_id":"/components/schemas/CreateInstanceRequest/properties/enterprise_project_id","ssl_option":"/components/schemas/CreateInstanceRequest/properties/ssl_option"},"closed":true,"unknownRules":["B26"],"errorCode":"DBS.280001","unknownErrorCode":"DBS.280001","secret":false},
    "/components/schemas/InstanceName": {"line":105,"rules":["B01","B02","X13"],"keywords":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]*$","minLength":4,"maxLength":64},"lines":{"type":106,"pattern":110,"minLength":108,"maxLength":109},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280234","unknownErrorCode":null,"secret":false,"example":"test-cassandra-01"},
    "/components/schemas/CreateInstanceRequest/properties/datastore": {"line":431,"rules":["B03"],"keywords":{},"lines":{"allOf":435},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280446","unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/RequestDatastore"]},
    "/components/schemas/RequestDatastore": {"line":118,"rules":[],"keywords":{"type":"object"},"lines":{"type":119,"required/type":122,"required/version":123,"required/storage_engine":124,"additionalProperties":125},"required":["type","version","storage_engine"],"properties":{"type":"/components/schemas/RequestDatastore/properties/type","version":"/components/schemas/RequestDatastore/properties/version","storage_engine":"/components/schemas/RequestDatastore/properties/storage_engine"},"closed":true,"unknownRules":["B26"],"errorCode":"DBS.280269","unknownErrorCode":"DBS.280001","secret":false},
    "/components/schemas/RequestDatastore/properties/type": {"line":131,"rules":["B04"],"keywords":{"type":"string","enum":["cassandra"]},"lines":{"type":132,"enum":134},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280235","unknownErrorCode":null,"secret":false,"example":"cassandra"},
    "/components/schemas/RequestDatastore/properties/version": {"line":139,"rules":["B05"],"keywords":{"type":"string","enum":["3.11"]},"lines":{"type":140,"enum":142},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280236","unknownErrorCode":null,"secret":false,"example":"3.11"},
    "/components/schemas/RequestDatastore/properties/storage_engine": {"line":147,"rules":["B06"],"keywords":{"type":"string","enum":["rocksDB"]},"lines":{"type":148,"enum":150},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280122","unknownErrorCode":null,"secret":false,"example":"rocksDB"},
    "/components/schemas/CreateInstanceRequest/properties/region": {"line":437,"rules":["B07"],"keywords":{"type":"string","pattern":"^\\S+$"},"lines":{"type":438,"pattern":440},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.200024","unknownErrorCode":null,"secret":false,"example":"aaa"},
    "/components/schemas/CreateInstanceRequest/properties/availability_zone": {"line":445,"rules":["B08"],"keywords":{"type":"string","pattern":"^[^\\s,]+(,[^\\s,]+)*$"},"lines":{"type":446,"pattern":448},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280244","unknownErrorCode":null,"secret":false,"example":"bbb,ccc,ddd"},
    "/components/schemas/CreateInstanceRequest/properties/vpc_id": {"line":453,"rules":["B09","X03"],"keywords":{"type":"string","pattern":"^\\S+$"},"lines":{"type":454,"pattern":456},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280247","unknownErrorCode":null,"secret":false,"example":"674e9b42-cd8d-4d25-a2e6-5abcc565b961"},
    "/components/schemas/CreateInstanceRequest/properties/subnet_id": {"line":463,"rules":["B10","X03"],"keywords":{"type":"string","pattern":"^\\S+$"},"lines":{"type":464,"pattern":466},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280248","unknownErrorCode":null,"secret":false,"example":"f1df08c5-71d1-406a-aff0-de435a51007"},
    "/components/schemas/CreateInstanceRequest/properties/security_group_id": {"line":473,"rules":["B11","X03"],"keywords":{"type":"string","pattern":"^\\S+$"},"lines":{"type":474,"pattern":476},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280249","unknownErrorCode":null,"secret":false,"example":"7aa51dbf-5b63-40db-9724-dad3c4828b58"},
    "/components/schemas/Password": {"line":155,"rules":["B12","X02","X10"],"keywords":{"type":"string","minLength":8,"maxLength":32},"lines":{"type":156,"minLength":160,"maxLength":161,"allOf":162},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280465","unknownErrorCode":null,"secret":true,"example":"Made-up_Example1","allOf":["/components/schemas/Password/allOf/0"]},
    "/components/schemas/Password/allOf/0": {"line":163,"rules":[],"keywords":{"type":"string","pattern":"^[A-Za-z0-9~!@#%^*\\-_=+?]*$"},"lines":{"type":163,"pattern":165},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280200","unknownErrorCode":null,"secret":false},
    "/components/schemas/CreateInstanceRequest/properties/mode": {"line":485,"rules":["B13"],"keywords":{"type":"string","enum":["Cluster"]},"lines":{"type":486,"enum":488},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280342","unknownErrorCode":null,"secret":false,"example":"Cluster"},
    "/components/schemas/CreateInstanceRequest/properties/flavor": {"line":493,"rules":["B14"],"keywords":{"type":"array","minItems":1},"lines":{"type":494,"minItems":496},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280239","unknownErrorCode":null,"secret":false,"items":"/components/schemas/RequestFlavor"},
    "/components/schemas/RequestFlavor": {"line":201,"rules":[],"keywords":{"type":"object"},"lines":{"type":202,"required/num":205,"required/size":206,"required/storage":207,"required/spec_code":208,"additionalProperties":209},"required":["num","size","storage","spec_code"],"properties":{"num":"/components/schemas/RequestFlavor/properties/num","size":"/components/schemas/RequestFlavor/properties/size","storage":"/components/schemas/RequestFlavor/properties/storage","spec_code":"/components/schemas/RequestFlavor/properties/spec_code"},"closed":true,"unknownRules":["B26"],"errorCode":null,"unknownErrorCode":"DBS.280001","secret":false},
    "/components/schemas/RequestFlavor/properties/num": {"line":214,"rules":["B15","X01","X14"],"keywords":{},"lines":{"allOf":221},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280123","unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/NodeCount"]},
    "/components/schemas/NodeCount": {"line":174,"rules":[],"keywords":{},"lines":{"oneOf":177},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":3,"oneOf":["/components/schemas/NodeCount/oneOf/0","/components/schemas/NodeCount/oneOf/1"]},
    "/components/schemas/NodeCount/oneOf/0": {"line":178,"rules":[],"keywords":{"type":"integer","minimum":3,"maximum":200},"lines":{"type":178,"minimum":180,"maximum":181},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":3},
    "/components/schemas/NodeCount/oneOf/1": {"line":183,"rules":[],"keywords":{"type":"string","pattern":"^([3-9]|[1-9]\\d|1\\d\\d|200)$"},"lines":{"type":183,"pattern":185},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"3"},
    "/components/schemas/RequestFlavor/properties/size": {"line":223,"rules":["B16","X01"],"keywords":{},"lines":{"allOf":229},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280266","unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/StorageSize"]},
    "/components/schemas/StorageSize": {"line":188,"rules":[],"keywords":{},"lines":{"oneOf":191},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":500,"oneOf":["/components/schemas/StorageSize/oneOf/0","/components/schemas/StorageSize/oneOf/1"]},
    "/components/schemas/StorageSize/oneOf/0": {"line":192,"rules":[],"keywords":{"type":"integer","minimum":1},"lines":{"type":192,"minimum":194},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":500},
    "/components/schemas/StorageSize/oneOf/1": {"line":196,"rules":[],"keywords":{"type":"string","pattern":"^[1-9]\\d*$"},"lines":{"type":196,"pattern":198},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"500"},
    "/components/schemas/RequestFlavor/properties/storage": {"line":231,"rules":["B17"],"keywords":{"type":"string","enum":["ULTRAHIGH"]},"lines":{"type":232,"enum":234},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280241","unknownErrorCode":null,"secret":false,"example":"ULTRAHIGH"},
    "/components/schemas/RequestFlavor/properties/spec_code": {"line":239,"rules":["B18"],"keywords":{"type":"string","pattern":"^\\S+$"},"lines":{"type":240,"pattern":242},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280239","unknownErrorCode":null,"secret":false,"example":"geminidb.cassandra.4xlarge.4"},
    "/components/schemas/CreateInstanceRequest/properties/configuration_id": {"line":501,"rules":["B19"],"keywords":{"type":"string","pattern":"^\\S+$"},"lines":{"type":502,"pattern":504},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.200057","unknownErrorCode":null,"secret":false,"example":"887ea0d1bb0843c49e8d8e5a09a95652pr06"},
    "/components/schemas/CreateInstanceRequest/properties/backup_strategy": {"line":509,"rules":["B20","B22"],"keywords":{},"lines":{"allOf":515},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280125","unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/RequestBackupStrategy"]},
    "/components/schemas/RequestBackupStrategy": {"line":363,"rules":[],"keywords":{"type":"object"},"lines":{"type":364,"required/start_time":367,"additionalProperties":368},"required":["start_time"],"properties":{"start_time":"/components/schemas/RequestBackupStrategy/properties/start_time","keep_days":"/components/schemas/RequestBackupStrategy/properties/keep_days"},"closed":true,"unknownRules":["B26"],"errorCode":null,"unknownErrorCode":"DBS.280001","secret":false},
    "/components/schemas/RequestBackupStrategy/properties/start_time": {"line":373,"rules":["B21","X05","X08"],"keywords":{},"lines":{"allOf":380},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280216","unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/BackupWindow"]},
    "/components/schemas/BackupWindow": {"line":247,"rules":[],"keywords":{"type":"string","enum":["00:00-01:00","00:15-01:15","00:30-01:30","00:45-01:45","01:00-02:00","01:15-02:15","01:30-02:30","01:45-02:45","02:00-03:00","02:15-03:15","02:30-03:30","02:45-03:45","03:00-04:00","03:15-04:15","03:30-04:30","03:45-04:45","04:00-05:00","04:15-05:15","04:30-05:30","04:45-05:45","05:00-06:00","05:15-06:15","05:30-06:30","05:45-06:45","06:00-07:00","06:15-07:15","06:30-07:30","06:45-07:45","07:00-08:00","07:15-08:15","07:30-08:30","07:45-08:45","08:00-09:00","08:15-09:15","08:30-09:30","08:45-09:45","09:00-10:00","09:15-10:15","09:30-10:30","09:45-10:45","10:00-11:00","10:15-11:15","10:30-11:30","10:45-11:45","11:00-12:00","11:15-12:15","11:30-12:30","11:45-12:45","12:00-13:00","12:15-13:15","12:30-13:30","12:45-13:45","13:00-14:00","13:15-14:15","13:30-14:30","13:45-14:45","14:00-15:00","14:15-15:15","14:30-15:30","14:45-15:45","15:00-16:00","15:15-16:15","15:30-16:30","15:45-16:45","16:00-17:00","16:15-17:15","16:30-17:30","16:45-17:45","17:00-18:00","17:15-18:15","17:30-18:30","17:45-18:45","18:00-19:00","18:15-19:15","18:30-19:30","18:45-19:45","19:00-20:00","19:15-20:15","19:30-20:30","19:45-20:45","20:00-21:00","20:15-21:15","20:30-21:30","20:45-21:45","21:00-22:00","21:15-22:15","21:30-22:30","21:45-22:45","22:00-23:00","22:15-23:15","22:30-23:30","22:45-23:45","23:00-00:00","23:15-00:15","23:30-00:30","23:45-00:45"]},"lines":{"type":248,"enum":252},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"08:15-09:15"},
    "/components/schemas/RequestBackupStrategy/properties/keep_days": {"line":382,"rules":["B23","X01"],"keywords":{},"lines":{"allOf":388},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280214","unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/KeepDays"]},
    "/components/schemas/KeepDays": {"line":349,"rules":[],"keywords":{},"lines":{"oneOf":352},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":8,"oneOf":["/components/schemas/KeepDays/oneOf/0","/components/schemas/KeepDays/oneOf/1"]},
    "/components/schemas/KeepDays/oneOf/0": {"line":353,"rules":[],"keywords":{"type":"integer","minimum":0,"maximum":35},"lines":{"type":353,"minimum":355,"maximum":356},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":8},
    "/components/schemas/KeepDays/oneOf/1": {"line":358,"rules":[],"keywords":{"type":"string","pattern":"^(\\d|[12]\\d|3[0-5])$"},"lines":{"type":358,"pattern":360},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"8"},
    "/components/schemas/CreateInstanceRequest/properties/enterprise_project_id": {"line":517,"rules":["B24"],"keywords":{"type":"string","pattern":"^\\S+$"},"lines":{"type":518,"pattern":520},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280433","unknownErrorCode":null,"secret":false,"example":"0f6a1f4e-5c1b-4f0a-9b6e-2d8c7a3e5b90"},
    "/components/schemas/CreateInstanceRequest/properties/ssl_option": {"line":525,"rules":["B25","X01"],"keywords":{},"lines":{"allOf":531},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":"DBS.280001","unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/SslOption"]},
    "/components/schemas/SslOption": {"line":390,"rules":[],"keywords":{},"lines":{"oneOf":392},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":1,"oneOf":["/components/schemas/SslOption/oneOf/0","/components/schemas/SslOption/oneOf/1"]},
    "/components/schemas/SslOption/oneOf/0": {"line":393,"rules":[],"keywords":{"type":"integer","enum":[0,1]},"lines":{"type":393,"enum":395},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":1},
    "/components/schemas/SslOption/oneOf/1": {"line":399,"rules":[],"keywords":{"type":"string","enum":["0","1"]},"lines":{"type":399,"enum":401},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"1"},
    "/components/schemas/CreateInstanceResponse": {"line":617,"rules":["A03","X06","X09"],"keywords":{"type":"object"},"lines":{"type":618,"required/id":625,"required/name":626,"required/datastore":627,"required/created":628,"required/status":629,"required/region":630,"required/availability_zone":631,"required/vpc_id":632,"required/subnet_id":633,"required/security_group_id":634,"required/mode":635,"required/flavor":636,"required/job_id":637},"required":["id","name","datastore","created","status","region","availability_zone","vpc_id","subnet_id","security_group_id","mode","flavor","job_id"],"properties":{"id":"/components/schemas/CreateInstanceResponse/properties/id","name":"/components/schemas/CreateInstanceResponse/properties/name","datastore":"/components/schemas/CreateInstanceResponse/properties/datastore","created":"/components/schemas/CreateInstanceResponse/properties/created","status":"/components/schemas/CreateInstanceResponse/properties/status","region":"/components/schemas/CreateInstanceResponse/properties/region","availability_zone":"/components/schemas/CreateInstanceResponse/properties/availability_zone","vpc_id":"/components/schemas/CreateInstanceResponse/properties/vpc_id","subnet_id":"/components/schemas/CreateInstanceResponse/properties/subnet_id","security_group_id":"/components/schemas/CreateInstanceResponse/properties/security_group_id","mode":"/components/schemas/CreateInstanceResponse/properties/mode","flavor":"/components/schemas/CreateInstanceResponse/properties/flavor","backup_strategy":"/components/schemas/CreateInstanceResponse/properties/backup_strategy","ssl_option":"/components/schemas/CreateInstanceResponse/properties/ssl_option","job_id":"/components/schemas/CreateInstanceResponse/properties/job_id"},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false},
    "/components/schemas/CreateInstanceResponse/properties/id": {"line":639,"rules":["A02"],"keywords":{"type":"string","minLength":1},"lines":{"type":640,"minLength":642},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"39b6a1a278844ac48119d86512e0000bin06"},
    "/components/schemas/CreateInstanceResponse/properties/name": {"line":645,"rules":["A03"],"keywords":{"type":"string","minLength":1},"lines":{"type":646,"minLength":648},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"test-cassandra-01"},
    "/components/schemas/CreateInstanceResponse/properties/datastore": {"line":651,"rules":["A07","A03"],"keywords":{},"lines":{"allOf":656},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/ResponseDatastore"]},
    "/components/schemas/ResponseDatastore": {"line":533,"rules":[],"keywords":{"type":"object"},"lines":{"type":534,"required/type":537,"required/version":538,"required/storage_engine":539},"required":["type","version","storage_engine"],"properties":{"type":"/components/schemas/ResponseDatastore/properties/type","version":"/components/schemas/ResponseDatastore/properties/version","storage_engine":"/components/schemas/ResponseDatastore/properties/storage_engine"},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false},
    "/components/schemas/ResponseDatastore/properties/type": {"line":541,"rules":["A07"],"keywords":{"type":"string","enum":["cassandra"]},"lines":{"type":542,"enum":544},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"cassandra"},
    "/components/schemas/ResponseDatastore/properties/version": {"line":548,"rules":["A07"],"keywords":{"type":"string","enum":["3.11"]},"lines":{"type":549,"enum":551},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"3.11"},
    "/components/schemas/ResponseDatastore/properties/storage_engine": {"line":555,"rules":["A07"],"keywords":{"type":"string","enum":["rocksDB"]},"lines":{"type":556,"enum":558},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"rocksDB"},
    "/components/schemas/CreateInstanceResponse/properties/created": {"line":658,"rules":["A04","X07"],"keywords":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$"},"lines":{"type":659,"pattern":661},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"2019-10-28 14:10:54"},
    "/components/schemas/CreateInstanceResponse/properties/status": {"line":667,"rules":["A05"],"keywords":{"type":"string","enum":["creating"]},"lines":{"type":668,"enum":670},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"creating"},
    "/components/schemas/CreateInstanceResponse/properties/region": {"line":674,"rules":["A03"],"keywords":{"type":"string","minLength":1},"lines":{"type":675,"minLength":677},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"aaa"},
    "/components/schemas/CreateInstanceResponse/properties/availability_zone": {"line":680,"rules":["A03"],"keywords":{"type":"string","minLength":1},"lines":{"type":681,"minLength":683},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"bbb,ccc,ddd"},
    "/components/schemas/CreateInstanceResponse/properties/vpc_id": {"line":686,"rules":["A03","X04"],"keywords":{"type":"string","minLength":1},"lines":{"type":687,"minLength":689},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"490a4a08-ef4b-44c5-94be-3051ef9e4fce"},
    "/components/schemas/CreateInstanceResponse/properties/subnet_id": {"line":694,"rules":["A03","X04"],"keywords":{"type":"string","minLength":1},"lines":{"type":695,"minLength":697},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"0e2eda62-1d42-4d64-a9d1-4e9aa9cd994f"},
    "/components/schemas/CreateInstanceResponse/properties/security_group_id": {"line":702,"rules":["A03","X04"],"keywords":{"type":"string","minLength":1},"lines":{"type":703,"minLength":705},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"2a1f7fc8-3307-42a7-aa6f-42c8b9b8f8c5"},
    "/components/schemas/CreateInstanceResponse/properties/mode": {"line":710,"rules":["A03"],"keywords":{"type":"string","enum":["Cluster"]},"lines":{"type":711,"enum":713},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"Cluster"},
    "/components/schemas/CreateInstanceResponse/properties/flavor": {"line":717,"rules":["A08","A03"],"keywords":{"type":"array","minItems":1},"lines":{"type":718,"minItems":720},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"items":"/components/schemas/ResponseFlavor"},
    "/components/schemas/ResponseFlavor": {"line":562,"rules":[],"keywords":{"type":"object"},"lines":{"type":563,"required/num":566,"required/size":567,"required/storage":568,"required/spec_code":569},"required":["num","size","storage","spec_code"],"properties":{"num":"/components/schemas/ResponseFlavor/properties/num","size":"/components/schemas/ResponseFlavor/properties/size","storage":"/components/schemas/ResponseFlavor/properties/storage","spec_code":"/components/schemas/ResponseFlavor/properties/spec_code"},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false},
    "/components/schemas/ResponseFlavor/properties/num": {"line":571,"rules":["A08","X01"],"keywords":{},"lines":{"allOf":576},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/NodeCount"]},
    "/components/schemas/ResponseFlavor/properties/size": {"line":578,"rules":["A08","X01"],"keywords":{},"lines":{"allOf":583},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/StorageSize"]},
    "/components/schemas/ResponseFlavor/properties/storage": {"line":585,"rules":["A08"],"keywords":{"type":"string","enum":["ULTRAHIGH"]},"lines":{"type":586,"enum":588},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"ULTRAHIGH"},
    "/components/schemas/ResponseFlavor/properties/spec_code": {"line":592,"rules":["A08"],"keywords":{"type":"string","minLength":1},"lines":{"type":593,"minLength":595},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"geminidb.cassandra.4xlarge.4"},
    "/components/schemas/CreateInstanceResponse/properties/backup_strategy": {"line":726,"rules":["A09","A03"],"keywords":{},"lines":{"allOf":731},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/ResponseBackupStrategy"]},
    "/components/schemas/ResponseBackupStrategy": {"line":598,"rules":[],"keywords":{"type":"object"},"lines":{"type":599,"required/start_time":602,"required/keep_days":603},"required":["start_time","keep_days"],"properties":{"start_time":"/components/schemas/ResponseBackupStrategy/properties/start_time","keep_days":"/components/schemas/ResponseBackupStrategy/properties/keep_days"},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false},
    "/components/schemas/ResponseBackupStrategy/properties/start_time": {"line":605,"rules":["A09"],"keywords":{},"lines":{"allOf":608},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/BackupWindow"]},
    "/components/schemas/ResponseBackupStrategy/properties/keep_days": {"line":610,"rules":["A09","X01"],"keywords":{},"lines":{"allOf":615},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/KeepDays"]},
    "/components/schemas/CreateInstanceResponse/properties/ssl_option": {"line":733,"rules":["A03","X01"],"keywords":{},"lines":{"allOf":738},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"allOf":["/components/schemas/SslOption"]},
    "/components/schemas/CreateInstanceResponse/properties/job_id": {"line":740,"rules":["A06"],"keywords":{"type":"string","minLength":1},"lines":{"type":741,"minLength":743},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"c010abd0-48cf-4fa8-8cbc-090f093eaa2f"},
    "/components/schemas/ServiceError": {"line":1342,"rules":["E01","E06"],"keywords":{"type":"object"},"lines":{"type":1343,"required/error_code":1349,"required/error_msg":1350},"required":["error_code","error_msg"],"properties":{"error_code":"/components/schemas/ErrorCode","error_msg":"/components/schemas/ServiceError/properties/error_msg"},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false},
    "/components/schemas/ErrorCode": {"line":746,"rules":["E01","E02","E03"],"keywords":{"type":"string","pattern":"^DBS\\.\\d{6}$"},"lines":{"type":747,"pattern":749},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"DBS.280234"},
    "/components/schemas/ServiceError/properties/error_msg": {"line":1354,"rules":[],"keywords":{"type":"string"},"lines":{"type":1355},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"Invalid DB instance name."},
    "/components/responses/Unauthorized/content/application~1json/schema": {"line":1739,"rules":[],"keywords":{},"lines":{"anyOf":1740},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"anyOf":["/components/schemas/GatewayError","/components/schemas/IdentityError"]},
    "/components/schemas/GatewayError": {"line":1393,"rules":["E06"],"keywords":{"type":"object"},"lines":{"type":1394,"required/error_code":1398,"required/error_msg":1399,"required/request_id":1400},"required":["error_code","error_msg","request_id"],"properties":{"error_code":"/components/schemas/GatewayErrorCode","error_msg":"/components/schemas/GatewayError/properties/error_msg","request_id":"/components/schemas/GatewayError/properties/request_id"},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false},
    "/components/schemas/GatewayErrorCode": {"line":1358,"rules":["E06","X12"],"keywords":{"type":"string","pattern":"^APIGW\\.\\d{4}$"},"lines":{"type":1359,"pattern":1361},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"APIGW.0101"},
    "/components/schemas/GatewayError/properties/error_msg": {"line":1404,"rules":[],"keywords":{"type":"string"},"lines":{"type":1405},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"The API does not exist or has not been published in the environment"},
    "/components/schemas/GatewayError/properties/request_id": {"line":1408,"rules":[],"keywords":{"type":"string","minLength":1},"lines":{"type":1409,"minLength":1411},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"71d53ba40c3ad62cdea44b5e9ce5996b"},
    "/components/schemas/IdentityError": {"line":1413,"rules":["E06"],"keywords":{"type":"object"},"lines":{"type":1414,"required/error":1418},"required":["error"],"properties":{"error":"/components/schemas/IdentityError/properties/error"},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false},
    "/components/schemas/IdentityError/properties/error": {"line":1420,"rules":[],"keywords":{"type":"object"},"lines":{"type":1421,"required/code":1424,"required/message":1425,"required/title":1426},"required":["code","message","title"],"properties":{"code":"/components/schemas/IdentityError/properties/error/properties/code","message":"/components/schemas/IdentityError/properties/error/properties/message","title":"/components/schemas/IdentityError/properties/error/properties/title"},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false},
    "/components/schemas/IdentityError/properties/error/properties/code": {"line":1428,"rules":[],"keywords":{"type":"integer","minimum":400,"maximum":599},"lines":{"type":1429,"minimum":1431,"maximum":1432},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":401},
    "/components/schemas/IdentityError/properties/error/properties/message": {"line":1434,"rules":[],"keywords":{"type":"string"},"lines":{"type":1435},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"The X-Auth-Token is invalid!"},
    "/components/schemas/IdentityError/properties/error/properties/title": {"line":1438,"rules":[],"keywords":{"type":"string"},"lines":{"type":1439},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"Unauthorized"},
    "/components/responses/NotFound/content/application~1json/schema": {"line":1769,"rules":[],"keywords":{},"lines":{"anyOf":1770},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"anyOf":["/components/schemas/GatewayError","/components/schemas/ServiceError"]},
    "/components/schemas/RetryAfter": {"line":1442,"rules":["E05"],"keywords":{"type":"string","pattern":"^(\\d+|[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT)$"},"lines":{"type":1443,"pattern":1445},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"example":"30"},
    "/components/responses/TooManyRequests/content/application~1json/schema": {"line":1853,"rules":[],"keywords":{},"lines":{"anyOf":1854},"required":[],"properties":{},"closed":false,"unknownRules":[],"errorCode":null,"unknownErrorCode":null,"secret":false,"anyOf":["/components/schemas/ServiceError","/components/schemas/GatewayError"]},
  },
  rules: {
    "Q01": {"subject":"path and method","keptBy":"statable","ours":false,"pointer":"/paths/~1v3~1{project_id}~1instances/x-rule","line":31},
    "Q02": {"subject":"the path parameter `project_id`","keptBy":"statable","ours":false,"pointer":"/components/schemas/ProjectId/x-rule","line":102},
    "Q03": {"subject":"the header `X-Auth-Token`","keptBy":"state","ours":false,"pointer":"/components/securitySchemes/token/x-rule","line":94},
    "Q04": {"subject":"body and media type","keptBy":"statable","ours":true,"pointer":"/paths/~1v3~1{project_id}~1instances/post/requestBody/x-rule","line":43},
    "B01": {"subject":"the property `name`","keptBy":"statable","ours":false,"pointer":"/components/schemas/InstanceName/x-rule","line":112},
    "B02": {"subject":"repeated names","keptBy":"free","ours":false,"pointer":"/components/schemas/InstanceName/x-rule","line":112},
    "B03": {"subject":"the property `datastore`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/datastore/x-rule","line":433},
    "B04": {"subject":"the property `datastore.type`","keptBy":"statable","ours":false,"pointer":"/components/schemas/RequestDatastore/properties/type/x-rule","line":136},
    "B05": {"subject":"the property `datastore.version`","keptBy":"statable","ours":false,"pointer":"/components/schemas/RequestDatastore/properties/version/x-rule","line":144},
    "B06": {"subject":"the property `datastore.storage_engine`","keptBy":"statable","ours":false,"pointer":"/components/schemas/RequestDatastore/properties/storage_engine/x-rule","line":152},
    "B07": {"subject":"the property `region`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/region/x-rule","line":442},
    "B08": {"subject":"the property `availability_zone`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/availability_zone/x-rule","line":450},
    "B09": {"subject":"the property `vpc_id`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/vpc_id/x-rule","line":458},
    "B10": {"subject":"the property `subnet_id`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/subnet_id/x-rule","line":468},
    "B11": {"subject":"the property `security_group_id`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/security_group_id/x-rule","line":478},
    "B12": {"subject":"the property `password`","keptBy":"statable","ours":false,"pointer":"/components/schemas/Password/x-rule","line":168},
    "B13": {"subject":"the property `mode`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/mode/x-rule","line":490},
    "B14": {"subject":"the property `flavor`","keptBy":"statable","ours":true,"pointer":"/components/schemas/CreateInstanceRequest/properties/flavor/x-rule","line":497},
    "B15": {"subject":"the property `flavor[].num`","keptBy":"statable","ours":false,"pointer":"/components/schemas/RequestFlavor/properties/num/x-rule","line":216},
    "B16": {"subject":"the property `flavor[].size`","keptBy":"statable","ours":true,"pointer":"/components/schemas/RequestFlavor/properties/size/x-rule","line":225},
    "B17": {"subject":"the property `flavor[].storage`","keptBy":"statable","ours":false,"pointer":"/components/schemas/RequestFlavor/properties/storage/x-rule","line":236},
    "B18": {"subject":"the property `flavor[].spec_code`","keptBy":"state","ours":false,"pointer":"/components/schemas/RequestFlavor/properties/spec_code/x-rule","line":244},
    "B19": {"subject":"the property `configuration_id`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/configuration_id/x-rule","line":506},
    "B20": {"subject":"the property `backup_strategy`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/backup_strategy/x-rule","line":511},
    "B21": {"subject":"the property `backup_strategy.start_time`","keptBy":"statable","ours":false,"pointer":"/components/schemas/RequestBackupStrategy/properties/start_time/x-rule","line":375},
    "B22": {"subject":"backup defaults","keptBy":"free","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/backup_strategy/x-rule","line":511},
    "B23": {"subject":"the property `backup_strategy.keep_days`","keptBy":"statable","ours":false,"pointer":"/components/schemas/RequestBackupStrategy/properties/keep_days/x-rule","line":384},
    "B24": {"subject":"the property `enterprise_project_id`","keptBy":"state","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/enterprise_project_id/x-rule","line":522},
    "B25": {"subject":"the property `ssl_option`","keptBy":"statable","ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/ssl_option/x-rule","line":527},
    "B26": {"subject":"unknown properties","keptBy":"statable","ours":true,"pointer":"/components/schemas/RequestDatastore/x-unknown-property/x-rule","line":127},
    "A01": {"subject":"status of success","keptBy":"answer","ours":false,"pointer":"/components/responses/Accepted/x-rule","line":1707},
    "A02": {"subject":"the answer's `id`","keptBy":"answer","ours":false,"pointer":"/components/schemas/CreateInstanceResponse/properties/id/x-rule","line":643},
    "A03": {"subject":"echo of the request","keptBy":"answer","ours":false,"pointer":"/components/schemas/CreateInstanceResponse/x-rule","line":620},
    "A04": {"subject":"the answer's `created`","keptBy":"answer","ours":false,"pointer":"/components/schemas/CreateInstanceResponse/properties/created/x-rule","line":663},
    "A05": {"subject":"the answer's `status`","keptBy":"answer","ours":false,"pointer":"/components/schemas/CreateInstanceResponse/properties/status/x-rule","line":672},
    "A06": {"subject":"the answer's `job_id`","keptBy":"answer","ours":false,"pointer":"/components/schemas/CreateInstanceResponse/properties/job_id/x-rule","line":744},
    "A07": {"subject":"the answer's `datastore`","keptBy":"answer","ours":false,"pointer":"/components/schemas/ResponseDatastore/properties/type/x-rule","line":546},
    "A08": {"subject":"the answer's `flavor`","keptBy":"answer","ours":false,"pointer":"/components/schemas/ResponseFlavor/properties/num/x-rule","line":573},
    "A09": {"subject":"the answer's `backup_strategy`","keptBy":"answer","ours":false,"pointer":"/components/schemas/ResponseBackupStrategy/properties/start_time/x-rule","line":607},
    "A10": {"subject":"secrets","keptBy":"answer","ours":true,"pointer":"/components/responses/Accepted/x-rule","line":1707},
    "E01": {"subject":"the service's error body","keptBy":"answer","ours":false,"pointer":"/components/schemas/ErrorCode/x-rule","line":751},
    "E02": {"subject":"statuses and codes","keptBy":"answer","ours":false,"pointer":"/components/schemas/ErrorCode/x-rule","line":751},
    "E03": {"subject":"status and message of a code","keptBy":"answer","ours":false,"pointer":"/components/schemas/ErrorCode/x-rule","line":751},
    "E04": {"subject":"advice on trying again","keptBy":"answer","ours":false,"pointer":"/components/responses/InternalServerError/x-rule","line":1864},
    "E05": {"subject":"sending again","keptBy":"answer","ours":false,"pointer":"/components/schemas/RetryAfter/x-rule","line":1447},
    "E06": {"subject":"kinds of error body","keptBy":"answer","ours":false,"pointer":"/components/schemas/ServiceError/x-rule","line":1345},
    "X01": {"subject":"string or integer","keptBy":null,"ours":false,"pointer":"/components/schemas/RequestFlavor/properties/num/x-rule","line":216},
    "X02": {"subject":"masked password","keptBy":null,"ours":false,"pointer":"/components/schemas/Password/x-rule","line":168},
    "X03": {"subject":"ids that look like UUIDs","keptBy":null,"ours":false,"pointer":"/components/schemas/CreateInstanceRequest/properties/vpc_id/x-rule","line":458},
    "X04": {"subject":"examples that do not match","keptBy":null,"ours":false,"pointer":"/components/schemas/CreateInstanceResponse/properties/vpc_id/x-rule","line":690},
    "X05": {"subject":"default of a mandatory property","keptBy":null,"ours":false,"pointer":"/components/schemas/RequestBackupStrategy/properties/start_time/x-rule","line":375},
    "X06": {"subject":"properties that are always present","keptBy":null,"ours":false,"pointer":"/components/schemas/CreateInstanceResponse/x-rule","line":620},
    "X07": {"subject":"time zone of `created`","keptBy":null,"ours":false,"pointer":"/components/schemas/CreateInstanceResponse/properties/created/x-rule","line":663},
    "X08": {"subject":"the hour after 23","keptBy":null,"ours":false,"pointer":"/components/schemas/RequestBackupStrategy/properties/start_time/x-rule","line":375},
    "X09": {"subject":"further properties","keptBy":null,"ours":false,"pointer":"/components/schemas/CreateInstanceRequest/x-rule","line":424},
    "X10": {"subject":"strength of the password","keptBy":null,"ours":false,"pointer":"/components/schemas/Password/x-rule","line":168},
    "X11": {"subject":"several codes that fit","keptBy":null,"ours":false,"pointer":"/components/responses/BadRequest/x-rule","line":1721},
    "X12": {"subject":"statuses without a service code","keptBy":null,"ours":false,"pointer":"/components/schemas/GatewayErrorCode/x-rule","line":1363},
    "X13": {"subject":"repeated names","keptBy":null,"ours":false,"pointer":"/components/schemas/InstanceName/x-rule","line":112},
    "X14": {"subject":"nodes of an instance or of a flavor","keptBy":null,"ours":false,"pointer":"/components/schemas/RequestFlavor/properties/num/x-rule","line":216},
  },
  errorCodes: {
    "DBS.200001": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200001","line":757},
    "DBS.200010": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200010","line":763},
    "DBS.200024": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200024","line":770},
    "DBS.200025": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200025","line":777},
    "DBS.200028": {"status":403,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200028","line":784},
    "DBS.200029": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200029","line":791},
    "DBS.200041": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200041","line":798},
    "DBS.200042": {"status":404,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200042","line":805},
    "DBS.200048": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200048","line":812},
    "DBS.200049": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200049","line":819},
    "DBS.200050": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200050","line":826},
    "DBS.200052": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200052","line":833},
    "DBS.200053": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200053","line":840},
    "DBS.200054": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200054","line":847},
    "DBS.200057": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200057","line":854},
    "DBS.200058": {"status":404,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200058","line":861},
    "DBS.200063": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200063","line":868},
    "DBS.200068": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200068","line":875},
    "DBS.200072": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200072","line":882},
    "DBS.200095": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200095","line":889},
    "DBS.200165": {"status":500,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200165","line":895},
    "DBS.200166": {"status":500,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200166","line":902},
    "DBS.200167": {"status":500,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200167","line":909},
    "DBS.200306": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200306","line":916},
    "DBS.200470": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200470","line":923},
    "DBS.200501": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200501","line":930},
    "DBS.200502": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200502","line":937},
    "DBS.200503": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200503","line":944},
    "DBS.200998": {"status":500,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.200998","line":951},
    "DBS.201006": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.201006","line":957},
    "DBS.201020": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.201020","line":963},
    "DBS.201106": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.201106","line":970},
    "DBS.212001": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.212001","line":977},
    "DBS.212008": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.212008","line":984},
    "DBS.212013": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.212013","line":991},
    "DBS.212017": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.212017","line":998},
    "DBS.212019": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.212019","line":1004},
    "DBS.212037": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.212037","line":1010},
    "DBS.240002": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.240002","line":1016},
    "DBS.280001": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280001","line":1023},
    "DBS.280005": {"status":500,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280005","line":1029},
    "DBS.280015": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280015","line":1035},
    "DBS.280016": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280016","line":1042},
    "DBS.280032": {"status":403,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280032","line":1048},
    "DBS.280040": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280040","line":1054},
    "DBS.280042": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280042","line":1060},
    "DBS.280045": {"status":404,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280045","line":1066},
    "DBS.280056": {"status":403,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280056","line":1073},
    "DBS.280063": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280063","line":1080},
    "DBS.280064": {"status":500,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280064","line":1086},
    "DBS.280122": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280122","line":1092},
    "DBS.280123": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280123","line":1099},
    "DBS.280125": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280125","line":1106},
    "DBS.280200": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280200","line":1113},
    "DBS.280214": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280214","line":1120},
    "DBS.280215": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280215","line":1127},
    "DBS.280216": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280216","line":1134},
    "DBS.280234": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280234","line":1141},
    "DBS.280235": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280235","line":1148},
    "DBS.280236": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280236","line":1155},
    "DBS.280239": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280239","line":1162},
    "DBS.280240": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280240","line":1169},
    "DBS.280241": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280241","line":1176},
    "DBS.280242": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280242","line":1183},
    "DBS.280244": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280244","line":1190},
    "DBS.280247": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280247","line":1197},
    "DBS.280248": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280248","line":1204},
    "DBS.280249": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280249","line":1211},
    "DBS.280266": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280266","line":1218},
    "DBS.280267": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280267","line":1225},
    "DBS.280269": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280269","line":1232},
    "DBS.280311": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280311","line":1239},
    "DBS.280314": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280314","line":1246},
    "DBS.280341": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280341","line":1253},
    "DBS.280342": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280342","line":1260},
    "DBS.280347": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280347","line":1267},
    "DBS.280408": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280408","line":1274},
    "DBS.280416": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280416","line":1281},
    "DBS.280433": {"status":403,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280433","line":1288},
    "DBS.280434": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280434","line":1295},
    "DBS.280437": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280437","line":1302},
    "DBS.280443": {"status":429,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280443","line":1309},
    "DBS.280445": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280445","line":1315},
    "DBS.280446": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280446","line":1322},
    "DBS.280465": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.280465","line":1329},
    "DBS.290000": {"status":400,"pointer":"/components/schemas/ErrorCode/x-error-catalogue/DBS.290000","line":1336},
    "APIGW.0101": {"status":404,"pointer":"/components/schemas/GatewayErrorCode/x-error-catalogue/APIGW.0101","line":1368},
    "APIGW.0201": {"status":413,"pointer":"/components/schemas/GatewayErrorCode/x-error-catalogue/APIGW.0201","line":1374},
    "APIGW.0301": {"status":401,"pointer":"/components/schemas/GatewayErrorCode/x-error-catalogue/APIGW.0301","line":1380},
    "APIGW.0308": {"status":429,"pointer":"/components/schemas/GatewayErrorCode/x-error-catalogue/APIGW.0308","line":1387},
  },
};
