"""Exports of ChatGPT as it writes them, in small."""

import json
from copy import deepcopy
from typing import Any

BEGAN = 1712345678.5


def message(number: int, role: str, *parts: Any, kind: str = "text", **changes: Any) -> dict[str, Any]:
    """A message that was said `number` minutes after the conversation began."""
    return {
        "id": f"m{number}",
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": BEGAN + 60 * number,
        "update_time": None,
        "content": {"content_type": kind, "parts": list(parts)},
        "status": "finished_successfully",
        "end_turn": None,
        "weight": 1.0,
        "metadata": {"model_slug": "gpt-4o"} if role == "assistant" else {},
        "recipient": "all",
        "channel": None,
    } | changes


def node(node_id: str, parent: str | None, said: Any) -> dict[str, Any]:
    return {"id": node_id, "message": said, "parent": parent, "children": []}


def conversation(*messages: Any, number: int = 1) -> dict[str, Any]:
    """A conversation of one branch: a root without a message, and then `messages` in order."""
    mapping = {"client-created-root": node("client-created-root", None, None)}
    last = "client-created-root"
    for index, said in enumerate(messages):
        node_id = said["id"] if isinstance(said, dict) and isinstance(said.get("id"), str) else f"n{index}"
        mapping[node_id] = node(node_id, last, deepcopy(said))
        mapping[last]["children"].append(node_id)
        last = node_id
    return {
        "title": "Moving to Oslo",
        "create_time": BEGAN,
        "update_time": BEGAN + 3600,
        "mapping": mapping,
        "moderation_results": [],
        "current_node": last,
        "conversation_id": f"c{number}",
        "default_model_slug": "gpt-4o",
        "id": f"c{number}",
    }


def hidden(number: int) -> list[dict[str, Any]]:
    """Messages that nobody said, as they stand between those that somebody did."""
    return [
        message(number, "system", ""),
        message(
            number + 1,
            "user",
            content={"content_type": "user_editable_context", "user_profile": "p", "user_instructions": "i"},
            metadata={"is_visually_hidden_from_conversation": True, "is_user_system_message": True},
        ),
        message(
            number + 2, "assistant", content={"content_type": "thoughts", "thoughts": [{"summary": "x"}]}
        ),
        message(
            number + 3,
            "assistant",
            content={"content_type": "code", "language": "python", "text": "print(1)"},
            recipient="python",
        ),
        message(number + 4, "tool", content={"content_type": "execution_output", "text": "1\n"}),
        message(
            number + 5, "assistant", content={"content_type": "reasoning_recap", "content": "Thought for 8s"}
        ),
        message(number + 6, "assistant", ""),
        message(number + 7, "assistant", "I am thinking.", weight=0.0),
        message(number + 8, "assistant", "Reasoning.", channel="analysis"),
        message(number + 9, "tool", "a page", content={"content_type": "tether_quote", "text": "a page"}),
    ]


def written(*conversations: Any) -> bytes:
    """The bytes of conversations.json."""
    return json.dumps(list(conversations)).encode()
