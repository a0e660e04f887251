curl --proto-default https --silent --show-error --fail-with-body --request POST \
  "$OS_GEMINIDB_ENDPOINT/v3/$OS_PROJECT_ID/instances" \
  --header "X-Auth-Token: $OS_TOKEN" \
  --header "Content-Type: application/json" \
  --data-binary @- <<'JSON'
{
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
}
JSON
