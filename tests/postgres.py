"""A throwaway PostgreSQL of our own: made in a temporary folder, ended with the tests."""

import getpass
import os
import pwd
import shutil
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"


def found():
    """Where initdb is, or None."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    named = shutil.which("initdb")
    return Path(named).resolve() if named else next(iter(places), None)


class Cluster:
    """Reached over a socket in its own folder; PostgreSQL refuses to run as root."""

    def __init__(self, folder, durable=False):
        self.folder, self.bin = Path(folder), found().parent
        self.user = None
        if os.geteuid() == 0:
            names = {it.pw_name for it in pwd.getpwall()}
            self.user = "postgres" if "postgres" in names else "nobody"
            for parent in [self.folder, *self.folder.parents][:3]:
                with suppress(PermissionError):
                    parent.chmod(parent.stat().st_mode | 0o711)
            shutil.chown(self.folder, self.user)
        self.name = self.user or getpass.getuser()
        data = self.folder / "data"
        self.does("initdb", "-D", data, "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
        options = f"-c listen_addresses= -k {self.folder} " + ("" if durable else QUICK)
        command = [self.bin / "postgres", "-D", data, *options.split()]
        with open(self.folder / "log", "wb") as log:
            self.process = subprocess.Popen(
                command, user=self.user, stdout=log, stderr=log, cwd=self.folder
            )
        self.await_ready()

    def does(self, tool, *options):
        subprocess.run(
            [self.bin / tool, *options],
            check=True, user=self.user, capture_output=True, cwd=self.folder,
        )  # fmt: skip

    def await_ready(self):
        import psycopg

        for _ in range(200):
            with suppress(psycopg.OperationalError):
                psycopg.connect(self.dsn("postgres")).close()
                return
            time.sleep(0.05)
        raise RuntimeError((self.folder / "log").read_text())

    def dsn(self, database):
        return f"host={self.folder} user={self.name} dbname={database}"

    def url(self, database):
        return f"postgresql+psycopg://{self.name}@/{database}?host={self.folder}"

    def create(self, database, template="template1"):
        import psycopg

        with psycopg.connect(self.dsn("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')
        return self.url(database)

    def close(self):
        self.process.send_signal(signal.SIGINT)  # at once, whoever is still connected
        self.process.wait(20)
