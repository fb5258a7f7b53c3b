"""A secret of the school that is in no database: what is sealed with it, nobody opens without."""

import hmac
import os
import secrets
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

LENGTH = 32  # bytes
NONCE = 12  # bytes, RFC 8439
# KiB and passes: some 0.1 s a guess (RFC 9106 asks for 64 MiB, 3); tests that lower them know both
SHIPPED = MEMORY, ROUNDS = 65_536, 2


class Keys:
    """Made from one secret, each for its own use."""

    def __init__(self, secret: bytes) -> None:
        self.secret = secret

    def mark(self, use: str, words: str) -> bytes:
        """The same for the same words, and nothing to be learnt from without the secret."""
        return hmac.digest(self.secret, f"{use}:{words}".encode(), sha256)

    def slow_mark(self, use: str, words: str) -> bytes:
        """The same, but slow: who guesses words, even with the secret, takes years."""
        salt, secret = self.mark(use, "salt")[:16], self.mark(use, "secret")
        hashed = Argon2id(salt=salt, length=LENGTH, iterations=ROUNDS, lanes=1,
                          memory_cost=MEMORY, secret=secret)  # fmt: skip
        return hashed.derive(words.encode())

    def seal(self, use: str, words: str) -> bytes:
        """Different each time, though the words be the same."""
        nonce = secrets.token_bytes(NONCE)
        return nonce + self._cipher(use).encrypt(nonce, words.encode(), None)

    def unseal(self, use: str, sealed: bytes) -> str | None:
        """What was sealed, unless it was with another secret."""
        try:
            words = self._cipher(use).decrypt(sealed[:NONCE], sealed[NONCE:], None)
        except InvalidTag:
            return None
        return words.decode()

    def _cipher(self, use: str) -> ChaCha20Poly1305:
        return ChaCha20Poly1305(self.mark(use, "seal"))


def make(file: Path) -> None:
    """Whole or not at all; who comes second takes the first one's."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.NamedTemporaryFile("w", dir=file.parent) as made:  # mode 600
        made.write(secrets.token_hex(LENGTH) + "\n")
        made.flush()
        os.fsync(made.fileno())
        with suppress(FileExistsError):
            os.link(made.name, file)


def keys_in(file: Path) -> Keys:
    """Those of this file, made at first: readable by its owner alone."""
    if not file.exists():
        make(file)
    return Keys(bytes.fromhex(file.read_text().strip()))
