"""An agent with a memory: it looks up what it knows before it answers, and remembers what was said.

    pip install mnemostream openai
    OPENAI_API_KEY=… python examples/openai_agent.py Nora

Any server that speaks OpenAI's chat completions will do: set OPENAI_BASE_URL and MODEL.
"""

import os
import sys

from openai import OpenAI

from mnemostream import Memory

MODEL = os.environ.get("MODEL", "gpt-5-mini")
PROMPT = "You are a helpful assistant. What you know about {user}:\n{known}"


def answer(client: OpenAI, memory: Memory, user: str, said: str) -> str:
    """One turn: recall, answer, remember."""
    known = memory.context(said, token_budget=500, user_id=user) or "nothing yet"
    question = {"role": "user", "content": said}
    reply = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "system", "content": PROMPT.format(user=user, known=known)}, question],
    )
    text = reply.choices[0].message.content or ""
    memory.add([question, {"role": "assistant", "content": text}], user_id=user, run_id="chat")
    return text


def main() -> None:
    """Chat on the terminal, until an empty line."""
    user = sys.argv[1] if len(sys.argv) > 1 else "User"
    with Memory() as memory:
        client = OpenAI()
        while said := input("> ").strip():
            print(answer(client, memory, user, said))


if __name__ == "__main__":
    main()
