"""DuckDB from CSV to CSV, with a product of two columns: duckdb.py LIBRARY IN.csv OUT.csv"""
import ctypes
import sys

library, source, destination = sys.argv[1:]
duckdb = ctypes.CDLL(library)
database, connection = ctypes.c_void_p(), ctypes.c_void_p()
query = f"COPY (SELECT *, speed_mps * grade_fraction AS product FROM read_csv('{source}')) TO '{destination}' (HEADER)"
failed = (
    duckdb.duckdb_open(None, ctypes.byref(database))
    or duckdb.duckdb_connect(database, ctypes.byref(connection))
    or duckdb.duckdb_query(connection, query.encode(), None)
)
sys.exit("DuckDB failed" if failed else 0)
