// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

export interface paths {
    "/v3/{project_id}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant's project in the region: in the console under My Credentials, over the API in the list of IAM projects.
                 * @example 375d8d8fad1f43039e23d3b6c0f60a19
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an instance
         * @description Orders a GeminiDB Cassandra cluster. The service accepts the order and builds the instance in the background. There is no idempotency key and names may repeat: sending the same request twice creates, and bills, two instances.
         */
        post: operations["createInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Id of a project, one segment of the path; it is opaque and holds no white space.
         * @example 375d8d8fad1f43039e23d3b6c0f60a19
         */
        ProjectId: string;
        /**
         * @description Name of the instance, case-sensitive. Several instances may share a name.
         * @example test-cassandra-01
         */
        InstanceName: string;
        /** @description Kind, version and storage engine of the database. */
        RequestDatastore: {
            /**
             * @description Database kind; the API serves GeminiDB Cassandra only.
             * @example cassandra
             * @enum {string}
             */
            type: "cassandra";
            /**
             * @description Version of the database.
             * @example 3.11
             * @enum {string}
             */
            version: "3.11";
            /**
             * @description Engine that stores the data.
             * @example rocksDB
             * @enum {string}
             */
            storage_engine: "rocksDB";
        };
        /**
         * Format: password
         * @description Password of the database administrator, out of letters, digits and `~!@#%^*-_=+?`. The service may still refuse one that is easy to guess.
         * @example Made-up_Example1
         */
        Password: string;
        /**
         * @description Number of nodes, as an integer or as its decimal digits.
         * @example 3
         */
        NodeCount: number | string;
        /**
         * @description Storage space in GB, as an integer or as its decimal digits.
         * @example 500
         */
        StorageSize: number | string;
        /** @description Number, storage and specification of a group of nodes. */
        RequestFlavor: {
            /** @description Number of nodes. */
            num: components["schemas"]["NodeCount"];
            /** @description Storage space in GB, a whole number. */
            size: components["schemas"]["StorageSize"];
            /**
             * @description Kind of disk; `ULTRAHIGH` means SSD.
             * @example ULTRAHIGH
             * @enum {string}
             */
            storage: "ULTRAHIGH";
            /**
             * @description Specification of a node, as listed in `spec_code` of the instance specifications.
             * @example geminidb.cassandra.4xlarge.4
             */
            spec_code: string;
        };
        /**
         * @description One hour in UTC, written hh:mm-HH:MM: it starts at a full, quarter, half or three-quarter hour and ends one hour later; after 23 comes 00.
         * @example 08:15-09:15
         * @enum {string}
         */
        BackupWindow: "00:00-01:00" | "00:15-01:15" | "00:30-01:30" | "00:45-01:45" | "01:00-02:00" | "01:15-02:15" | "01:30-02:30" | "01:45-02:45" | "02:00-03:00" | "02:15-03:15" | "02:30-03:30" | "02:45-03:45" | "03:00-04:00" | "03:15-04:15" | "03:30-04:30" | "03:45-04:45" | "04:00-05:00" | "04:15-05:15" | "04:30-05:30" | "04:45-05:45" | "05:00-06:00" | "05:15-06:15" | "05:30-06:30" | "05:45-06:45" | "06:00-07:00" | "06:15-07:15" | "06:30-07:30" | "06:45-07:45" | "07:00-08:00" | "07:15-08:15" | "07:30-08:30" | "07:45-08:45" | "08:00-09:00" | "08:15-09:15" | "08:30-09:30" | "08:45-09:45" | "09:00-10:00" | "09:15-10:15" | "09:30-10:30" | "09:45-10:45" | "10:00-11:00" | "10:15-11:15" | "10:30-11:30" | "10:45-11:45" | "11:00-12:00" | "11:15-12:15" | "11:30-12:30" | "11:45-12:45" | "12:00-13:00" | "12:15-13:15" | "12:30-13:30" | "12:45-13:45" | "13:00-14:00" | "13:15-14:15" | "13:30-14:30" | "13:45-14:45" | "14:00-15:00" | "14:15-15:15" | "14:30-15:30" | "14:45-15:45" | "15:00-16:00" | "15:15-16:15" | "15:30-16:30" | "15:45-16:45" | "16:00-17:00" | "16:15-17:15" | "16:30-17:30" | "16:45-17:45" | "17:00-18:00" | "17:15-18:15" | "17:30-18:30" | "17:45-18:45" | "18:00-19:00" | "18:15-19:15" | "18:30-19:30" | "18:45-19:45" | "19:00-20:00" | "19:15-20:15" | "19:30-20:30" | "19:45-20:45" | "20:00-21:00" | "20:15-21:15" | "20:30-21:30" | "20:45-21:45" | "21:00-22:00" | "21:15-22:15" | "21:30-22:30" | "21:45-22:45" | "22:00-23:00" | "22:15-23:15" | "22:30-23:30" | "22:45-23:45" | "23:00-00:00" | "23:15-00:15" | "23:30-00:30" | "23:45-00:45";
        /**
         * @description Days of retention, as an integer or as its decimal digits.
         * @example 8
         */
        KeepDays: number | string;
        /** @description Window and retention of the automated backup. */
        RequestBackupStrategy: {
            /** @description Window, in UTC, in which the backup is triggered. Mandatory here; the default belongs to leaving out the whole policy. */
            start_time: components["schemas"]["BackupWindow"];
            /** @description Days for which a backup is kept; 0 switches the automated backup off, left out means 7. */
            keep_days?: components["schemas"]["KeepDays"];
        };
        /**
         * @description 0 for off, 1 for on, as an integer or as a digit.
         * @example 1
         */
        SslOption: (0 | 1) | ("0" | "1");
        /** @description Order for a GeminiDB Cassandra instance. Properties that are not listed here are refused. */
        CreateInstanceRequest: {
            name: components["schemas"]["InstanceName"];
            /** @description Database to run on the instance. */
            datastore: components["schemas"]["RequestDatastore"];
            /**
             * @description Region id, from Regions and Endpoints.
             * @example aaa
             */
            region: string;
            /**
             * @description Id of one availability zone, or several ids separated by commas for an instance that spans three zones; the ids are listed in `az_status` of the instance specifications.
             * @example bbb,ccc,ddd
             */
            availability_zone: string;
            /**
             * @description Id of the VPC, shown on its details page in the VPC console.
             * @example 674e9b42-cd8d-4d25-a2e6-5abcc565b961
             */
            vpc_id: string;
            /**
             * @description Network id of the subnet, shown on the subnet's page in the VPC console.
             * @example f1df08c5-71d1-406a-aff0-de435a51007
             */
            subnet_id: string;
            /**
             * @description Id of the security group, shown under Access Control in the VPC console.
             * @example 7aa51dbf-5b63-40db-9724-dad3c4828b58
             */
            security_group_id: string;
            password: components["schemas"]["Password"];
            /**
             * @description Kind of instance; `Cluster` is the one there is.
             * @example Cluster
             * @enum {string}
             */
            mode: "Cluster";
            /** @description Specifications of the nodes. */
            flavor: components["schemas"]["RequestFlavor"][];
            /**
             * @description Id of a parameter template.
             * @example 887ea0d1bb0843c49e8d8e5a09a95652pr06
             */
            configuration_id?: string;
            /** @description Policy of the automated backup. Without it the service backs up between 00:00 and 01:00 UTC and keeps a backup for 7 days. */
            backup_strategy?: components["schemas"]["RequestBackupStrategy"];
            /**
             * @description Id of the enterprise project. To be left out where the enterprise project service is off; where it is on, leaving it out means the default enterprise project.
             * @example 0f6a1f4e-5c1b-4f0a-9b6e-2d8c7a3e5b90
             */
            enterprise_project_id?: string;
            /** @description Whether connections to the database use SSL; left out means off. */
            ssl_option?: components["schemas"]["SslOption"];
        };
        /** @description Kind, version and storage engine of the database on the instance. */
        ResponseDatastore: {
            /**
             * @description Database kind on the instance.
             * @example cassandra
             * @enum {string}
             */
            type: "cassandra";
            /**
             * @description Version of the database on the instance.
             * @example 3.11
             * @enum {string}
             */
            version: "3.11";
            /**
             * @description Engine that stores the data of the instance.
             * @example rocksDB
             * @enum {string}
             */
            storage_engine: "rocksDB";
        };
        /** @description Number, storage and specification of a group of nodes of the instance. */
        ResponseFlavor: {
            /** @description Number of nodes, as requested. */
            num: components["schemas"]["NodeCount"];
            /** @description Storage space in GB, as requested. */
            size: components["schemas"]["StorageSize"];
            /**
             * @description Kind of disk, as requested.
             * @example ULTRAHIGH
             * @enum {string}
             */
            storage: "ULTRAHIGH";
            /**
             * @description Specification of a node, as requested.
             * @example geminidb.cassandra.4xlarge.4
             */
            spec_code: string;
        };
        /** @description Window and retention of the automated backup of the instance. */
        ResponseBackupStrategy: {
            /** @description Window, in UTC, in which the backup is triggered, as requested. */
            start_time: components["schemas"]["BackupWindow"];
            /** @description Days for which a backup is kept, as requested; 7 when the request left it out. */
            keep_days: components["schemas"]["KeepDays"];
        };
        /** @description The instance that is being created. The service may add properties that are not listed here; they are kept. */
        CreateInstanceResponse: {
            /**
             * @description Id of the new instance.
             * @example 39b6a1a278844ac48119d86512e0000bin06
             */
            id: string;
            /**
             * @description Name of the instance, as requested.
             * @example test-cassandra-01
             */
            name: string;
            /** @description Database on the instance, as requested. */
            datastore: components["schemas"]["ResponseDatastore"];
            /**
             * @description Time of the order, `yyyy-mm-dd hh:mm:ss` without a time zone; this project reads it as UTC.
             * @example 2019-10-28 14:10:54
             */
            created: string;
            /**
             * @description State of the instance; `creating` while it is being built.
             * @example creating
             * @enum {string}
             */
            status: "creating";
            /**
             * @description Region of the instance, as requested.
             * @example aaa
             */
            region: string;
            /**
             * @description Availability zone or zones of the instance, as requested.
             * @example bbb,ccc,ddd
             */
            availability_zone: string;
            /**
             * @description VPC of the instance, as requested.
             * @example 490a4a08-ef4b-44c5-94be-3051ef9e4fce
             */
            vpc_id: string;
            /**
             * @description Subnet of the instance, as requested.
             * @example 0e2eda62-1d42-4d64-a9d1-4e9aa9cd994f
             */
            subnet_id: string;
            /**
             * @description Security group of the instance, as requested.
             * @example 2a1f7fc8-3307-42a7-aa6f-42c8b9b8f8c5
             */
            security_group_id: string;
            /**
             * @description Kind of the instance, as requested.
             * @example Cluster
             * @enum {string}
             */
            mode: "Cluster";
            /** @description Specifications of the nodes, as requested. */
            flavor: components["schemas"]["ResponseFlavor"][];
            /** @description Policy of the automated backup; present if and only if the request had one. */
            backup_strategy?: components["schemas"]["ResponseBackupStrategy"];
            /** @description Whether SSL is on; present only when the request had it. */
            ssl_option?: components["schemas"]["SslOption"];
            /**
             * @description Id of the job that creates the instance.
             * @example c010abd0-48cf-4fa8-8cbc-090f093eaa2f
             */
            job_id: string;
        };
        /**
         * @description Code of a refusal by the service itself, as opposed to one by the API gateway or the identity service in front of it. The table in `x-error-catalogue` has the codes that create-instance is known to answer; it is not an enumeration, and a code missing from it is still a valid answer. Each entry gives the HTTP status, the message as the service sends it (with a placeholder such as {0} filled in; messages are for people, never compare them), the request parameter concerned where there is one, what the refusal means, what to do, and in `retry` whether the same call can be sent again: `later` (unchanged, after waiting and doing what the action says), `after-change` (once the request, the token, the permissions or the account has been changed) or `never` (no change is known to help).
         * @example DBS.280234
         */
        ErrorCode: "DBS.200001" | "DBS.200010" | "DBS.200024" | "DBS.200025" | "DBS.200028" | "DBS.200029" | "DBS.200041" | "DBS.200042" | "DBS.200048" | "DBS.200049" | "DBS.200050" | "DBS.200052" | "DBS.200053" | "DBS.200054" | "DBS.200057" | "DBS.200058" | "DBS.200063" | "DBS.200068" | "DBS.200072" | "DBS.200095" | "DBS.200165" | "DBS.200166" | "DBS.200167" | "DBS.200306" | "DBS.200470" | "DBS.200501" | "DBS.200502" | "DBS.200503" | "DBS.200998" | "DBS.201006" | "DBS.201020" | "DBS.201106" | "DBS.212001" | "DBS.212008" | "DBS.212013" | "DBS.212017" | "DBS.212019" | "DBS.212037" | "DBS.240002" | "DBS.280001" | "DBS.280005" | "DBS.280015" | "DBS.280016" | "DBS.280032" | "DBS.280040" | "DBS.280042" | "DBS.280045" | "DBS.280056" | "DBS.280063" | "DBS.280064" | "DBS.280122" | "DBS.280123" | "DBS.280125" | "DBS.280200" | "DBS.280214" | "DBS.280215" | "DBS.280216" | "DBS.280234" | "DBS.280235" | "DBS.280236" | "DBS.280239" | "DBS.280240" | "DBS.280241" | "DBS.280242" | "DBS.280244" | "DBS.280247" | "DBS.280248" | "DBS.280249" | "DBS.280266" | "DBS.280267" | "DBS.280269" | "DBS.280311" | "DBS.280314" | "DBS.280341" | "DBS.280342" | "DBS.280347" | "DBS.280408" | "DBS.280416" | "DBS.280433" | "DBS.280434" | "DBS.280437" | "DBS.280443" | "DBS.280445" | "DBS.280446" | "DBS.280465" | "DBS.290000" | (string & {});
        /** @description Refusal by the service itself. */
        ServiceError: {
            error_code: components["schemas"]["ErrorCode"];
            /**
             * @description Text for people; programs compare the code.
             * @example Invalid DB instance name.
             */
            error_msg: string;
        };
        /**
         * @description Code of a refusal by the API gateway. A code that the table does not list is a valid answer all the same; APIGW.0000 is not the gateway's but this project's, for statuses whose code is not known.
         * @example APIGW.0101
         */
        GatewayErrorCode: "APIGW.0101" | "APIGW.0201" | "APIGW.0301" | "APIGW.0308" | (string & {});
        /** @description Refusal by the API gateway, which stands before the service. */
        GatewayError: {
            error_code: components["schemas"]["GatewayErrorCode"];
            /**
             * @description Text of the gateway, for people.
             * @example The API does not exist or has not been published in the environment
             */
            error_msg: string;
            /**
             * @description Id of the request, for the operator's support.
             * @example 71d53ba40c3ad62cdea44b5e9ce5996b
             */
            request_id: string;
        };
        /** @description Refusal by the identity service, which checks the token. */
        IdentityError: {
            /** @description What the identity service objects to. */
            error: {
                /**
                 * @description HTTP status, once more.
                 * @example 401
                 */
                code: number;
                /**
                 * @description Text of the identity service, for people.
                 * @example The X-Auth-Token is invalid!
                 */
                message: string;
                /**
                 * @description Name of the HTTP status.
                 * @example Unauthorized
                 */
                title: string;
            };
        };
        /**
         * @description Number of seconds, or an HTTP date.
         * @example 30
         */
        RetryAfter: string;
    };
    responses: {
        /** @description The order was accepted; creation runs on in the background. */
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateInstanceResponse"];
            };
        };
        /** @description A rule of the request is broken; nothing was created. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The token is missing, unknown or expired; nothing was created. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"] | components["schemas"]["IdentityError"];
            };
        };
        /** @description The request is understood and refused; nothing was created. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description No such path, or something that the request names does not exist; nothing was created. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"] | components["schemas"]["ServiceError"];
            };
        };
        /** @description The path does not serve this method; nothing was created. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The request conflicts with what exists already; nothing was created. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The body is larger than the server takes; nothing was created. Where Retry-After is given, the condition is temporary. */
        ContentTooLarge: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The media type of the body is not application/json; nothing was created. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The body is well-formed, yet makes no sense to the server; nothing was created. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Requests come too fast; nothing was created. Send again later. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceError"] | components["schemas"]["GatewayError"];
            };
        };
        /** @description The server failed. Whether an instance was created is open; look before you send again. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceError"];
            };
        };
        /** @description The server does not support the function; nothing was created. */
        NotImplemented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description The service cannot be reached behind the gateway. Whether an instance was created is open; look before you send again. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the tenant's project in the region: in the console under My Credentials, over the API in the list of IAM projects.
         * @example 375d8d8fad1f43039e23d3b6c0f60a19
         */
        ProjectId: components["schemas"]["ProjectId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds to wait, or the date to wait for, before sending again.
         * @example 30
         */
        RetryAfter: components["schemas"]["RetryAfter"];
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createInstance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tenant's project in the region: in the console under My Credentials, over the API in the list of IAM projects.
                 * @example 375d8d8fad1f43039e23d3b6c0f60a19
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The instance to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInstanceRequest"];
            };
        };
        responses: {
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
