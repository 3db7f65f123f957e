#!/bin/sh
# Run once by the PostgreSQL image on an empty data directory.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$SERVICE_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role bang_vang_service login password :'password';
SQL
