"""Statement to question and answer: the wordings in which a memory is asked for."""

import msgspec

from ...schemas.memory import Memory


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A prompt and what completes it. `form` names the template; `held_out` keeps it out of training, for tests."""

    prompt: str
    completion: str
    form: str
    held_out: bool = False


def questions(memory: Memory) -> tuple[Pair, ...]:
    """The wordings of a memory; none for one without content."""
    content = memory.content
    if content is None or not content.text:
        return ()
    about = content.subject or "this"
    text = content.text
    claim = content.claim
    pairs: list[tuple[str, str, str]] = []
    if claim is not None:
        pairs += [
            ("claim-what", f"What is {claim.subject}'s {claim.attribute}?", claim.value),
            ("claim-tell", f"Tell me {claim.subject}'s {claim.attribute}.", claim.value),
        ]
    pairs += [
        ("about", f"What do you know about {about}?", text),
        ("remember", f"What do you remember of {about}?", text),
        ("tell", f"Tell me something about {about}.", text),
    ]
    out = int(memory.memory_id[:8], 16) % len(pairs)
    return tuple(
        Pair(prompt=f"Question: {prompt}\nAnswer:", completion=f" {answer}", form=form, held_out=index == out)
        for index, (form, prompt, answer) in enumerate(pairs)
    )
