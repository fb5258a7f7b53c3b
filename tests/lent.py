"""A PostgreSQL database lent to one test after another: put back, which is far cheaper than new."""

import psycopg
from psycopg import sql

# whatever a statement changes in the shape of a table leaves its number here; that a table was
# emptied and written anew in another file, as the vault does at each letter, is no change of shape
SHAPE = """
SELECT count(*), sum(id * version) FROM (
    SELECT oid::int8, hashtext((relname, relnamespace, relowner, relam, relpersistence, relkind,
        relnatts, relchecks, relhasrules, relhastriggers, relrowsecurity, relreplident, reloptions,
        relacl)::text)::int8 FROM pg_class WHERE oid >= 16384
    UNION ALL SELECT oid::int8, xmin::text::int8 FROM pg_type WHERE oid >= 16384
    UNION ALL SELECT oid::int8, xmin::text::int8 FROM pg_constraint WHERE oid >= 16384
    UNION ALL SELECT attrelid::int8 + attnum, xmin::text::int8 FROM pg_attribute
        WHERE attrelid >= 16384
) AS changes (id, version)
"""
TABLES = "SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('public', 'vault')"
NUMBERS = "SELECT sequencename, start_value, last_value FROM pg_sequences"
# who is at rest may stay, unless with a lease in hand: to come in anew costs what a test does
LEAVE = """
SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
AND (state <> 'idle' OR pid IN (SELECT pid FROM pg_locks))
"""
SIZE = "SELECT pg_total_relation_size({})"
EMPTY = """
IF pg_total_relation_size({}) <> {} OR EXISTS (SELECT FROM {}) THEN TRUNCATE {}; END IF;
"""
# a function's statements are planned once, and not for each test
BEGIN = "CREATE FUNCTION pg_temp.begin_anew() RETURNS void LANGUAGE plpgsql AS {}"
BEGUN = "SELECT pg_temp.begin_anew()"
UNWATCHED = "SET LOCAL session_replication_role = replica"  # no reference is looked after


class Lent:
    """What it holds at first, and a line to put that back."""

    def __init__(self, cluster, name, template):
        self.cluster, self.name, self.template = cluster, name, template
        self.line = None

    def as_at_first(self):
        """The address; whoever is still at work there has to leave."""
        try:
            if not self.line or not self.is_put_back():
                self.make()
        except psycopg.Error:
            self.make()
        return self.cluster.url(self.name)

    def make(self):
        """Anew, as after a test that rebuilt the tables."""
        self.close()
        with self.cluster.connected() as line:
            line.execute(f"DROP DATABASE IF EXISTS {self.name} WITH (FORCE)")
        self.cluster.create(self.name, self.template)
        self.line = self.cluster.connected(self.name)
        self.shape = self.line.execute(SHAPE).fetchone()
        tables = self.line.execute(TABLES).fetchall()
        self.rows = {it: rows for it in tables if (rows := self.copied(it))}
        steps = [*(self.emptied(it) for it in tables), *self.numbers()]
        body = sql.SQL("BEGIN {} END").format(sql.SQL("").join(steps)).as_string(self.line)
        self.line.execute(sql.SQL(BEGIN).format(sql.Literal(body)))

    def emptied(self, table):
        """A table of the vault loses its file, as nobody may find there what a test wrote."""
        it, (schema, _) = sql.Identifier(*table), table
        if schema != "vault" or table in self.rows:
            return sql.SQL("DELETE FROM {};").format(it)
        name = sql.Literal(".".join(table))
        (size,) = self.line.execute(sql.SQL(SIZE).format(name)).fetchone()
        return sql.SQL(EMPTY).format(name, sql.Literal(size), it, it)

    def copied(self, table):
        table = sql.Identifier(*table)
        with self.line.cursor().copy(sql.SQL("COPY {} TO STDOUT").format(table)) as rows:
            return b"".join(map(bytes, rows))

    def numbers(self):
        for name, first, last in self.line.execute(NUMBERS).fetchall():
            facts = (name, last or first, last is not None)
            yield sql.SQL("PERFORM setval({}, {}, {});").format(*map(sql.Literal, facts))

    def is_put_back(self):
        """Unless the tables are others by now."""
        self.line.execute(LEAVE)
        if self.line.execute(SHAPE).fetchone() != self.shape:
            return False
        with self.line.transaction():
            self.line.execute(UNWATCHED)
            self.line.execute(BEGUN)
            for names, rows in self.rows.items():
                table = sql.Identifier(*names)
                with self.line.cursor().copy(sql.SQL("COPY {} FROM STDIN").format(table)) as to:
                    to.write(rows)
        return True

    def close(self):
        if self.line:
            self.line.close()
