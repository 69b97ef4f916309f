"""Every setting is an environment variable EMHANA_*. `docs/settings.md` lists them; a test keeps it complete."""

from datetime import datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

SECRET_LENGTH = 16


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="EMHANA_", extra="ignore", frozen=True)

    data_dir: Path = Field(Path("var/data"), description="Folder of the SQLite file and the sandbox's own keys.")
    database_url: str | None = Field(
        None, description="postgresql://… or sqlite:///…; without it, SQLite in the data folder."
    )
    keys: SecretStr | None = Field(
        None,
        description="Encryption keys, newest first, as id:base64 separated by commas; sandbox makes its own.",
    )
    host: str = Field("127.0.0.1", description="Address the web pages listen on.")
    port: int = Field(8080, ge=0, le=65535, description="Port the web pages listen on.")
    public_url: str | None = Field(None, description="Address people see in links; without it, no links.")
    sandbox: bool = Field(False, description="Synthetic registers, SMS and messenger; nothing is real.")
    now: datetime | None = Field(None, description="Instant at which the sandbox's clock starts.")
    bot_token: SecretStr | None = Field(None, description="Token of the Telegram bot.")
    telegram_api: str = Field("https://api.telegram.org", description="Bot API server.")
    webhook_url: str | None = Field(None, description="Public https address of the webhook; without it, polling.")
    webhook_secret: SecretStr | None = Field(None, description="Secret Telegram repeats in each webhook call.")
    clinic_groups: Annotated[dict[str, int], NoDecode] = Field(
        default_factory=dict, description="Telegram groups of clinics, as code=chat id separated by commas."
    )
    signer_url: str | None = Field(
        None, description="NCANode, which signs by the state's keys; without it, keys of our own."
    )
    signer_keys: Path | None = Field(
        None, description="Folder of the providers' state keys: <code>.p12 with <code>.password."
    )
    log_level: str = Field("INFO", pattern="^(DEBUG|INFO|WARNING|ERROR)$", description="Least level of the log.")

    @field_validator("clinic_groups", mode="before")
    @classmethod
    def _groups(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        pairs = (pair.split("=", 1) for pair in value.split(",") if pair.strip())
        return {code.strip(): int(chat) for code, chat in pairs}

    @field_validator("now")
    @classmethod
    def _aware(cls, value: datetime | None) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("EMHANA_NOW needs an offset, as in 2026-11-24T10:00:00+05:00")
        return value

    @model_validator(mode="after")
    def _sense(self) -> "Settings":
        if self.now and not self.sandbox:
            raise ValueError("the clock can be set in the sandbox only (EMHANA_SANDBOX=1)")
        if bool(self.signer_url) != bool(self.signer_keys):
            raise ValueError("EMHANA_SIGNER_URL and EMHANA_SIGNER_KEYS are set together or not at all")
        if self.webhook_url:
            secret = self.webhook_secret.get_secret_value() if self.webhook_secret else ""
            if len(secret) < SECRET_LENGTH or not secret.isascii():
                raise ValueError(f"EMHANA_WEBHOOK_SECRET needs {SECRET_LENGTH} ASCII characters or more")
        if self.bot_token and not self.bot_token.get_secret_value().partition(":")[0].isdecimal():
            raise ValueError("EMHANA_BOT_TOKEN is not a bot token")
        return self

    @property
    def effective_database_url(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir / 'emhana.sqlite3'}"

    @property
    def webhook_path(self) -> str:
        return urlsplit(self.webhook_url or "").path or "/telegram/webhook"
