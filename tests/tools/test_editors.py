"""EVG_EDITOR is a command and EVG_EDITOR_LINK a link; one in the place of the other is told."""

from __future__ import annotations

import pytest

from tools.editors import check_command, check_link
from tools.setup import SetupError

LINK = "vscode://file/{file}:{line}"


@pytest.fixture(autouse=True)
def nothing_named(monkeypatch):
    monkeypatch.delenv("EVG_EDITOR", raising=False)


def test_a_link_is_no_command():
    check_command("code -g {file}:{line}")
    with pytest.raises(SetupError, match="EVG_EDITOR_LINK"):
        check_command(LINK)


@pytest.mark.parametrize("wrong", ["code -g {file}:{line}", "vscode://file/", "vscode://file/{file}"])
def test_a_command_is_no_link(wrong):
    check_link(LINK)
    check_link(LINK.replace("{file}", "{path}"))
    with pytest.raises(SetupError, match="EVG_EDITOR"):
        check_link(wrong)


def test_a_link_where_it_was_once_is_told(monkeypatch, capsys):
    check_link("")
    assert capsys.readouterr() == ("", "")
    monkeypatch.setenv("EVG_EDITOR", LINK)
    check_link("")
    assert "EVG_EDITOR_LINK" in "".join(capsys.readouterr())
