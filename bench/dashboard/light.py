"""Readers without a browser: each speaks Streamlit's protocol to the server as a browser would, and draws nothing.

`python bench/dashboard/light.py ADDRESS READERS SECONDS` opens the page that many times, says `ready`, and lets each
reader move the first year, look at what came, and move it again. It ends with what they met, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

from marks import FIRST_YEAR, LAST_YEAR, PAUSE
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

LOST = 20.0  # seconds after which a change counts as an error
LATER = "chuhai_later"  # the part that says when the block after it is to come
BELOW = 1  # blocks below the first that come, as on a desktop where nobody scrolls
DRAWING = 0.1  # seconds until that is said: a browser draws what came before
FAILED = ForwardMsg.ScriptFinishedStatus.FINISHED_WITH_COMPILE_ERROR
EARLY = ForwardMsg.ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN


@dataclass
class Reader:
    """One session: what the server has told of it so far, and what it met."""

    socket: ClientConnection
    page: str
    chance: random.Random
    script: str = ""  # the page by the server's name
    slider: tuple[str, str] = ("", "")  # of the years, and the fragment it is in
    years: list[int] = field(default_factory=lambda: [FIRST_YEAR, LAST_YEAR])
    chosen: dict[str, list[str]] = field(default_factory=dict)  # in each row of buttons
    kept: set[str] = field(default_factory=set)  # hashes of what need not be sent again
    finished: asyncio.Event = field(default_factory=asyncio.Event)
    timers: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    below: int = 0  # blocks that were to come
    times: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    async def ask(self, fragment: str = "", *, by_clock: bool = False, pressed: tuple[str, str] | None = None) -> None:
        """Ask for a run of the page or of a fragment; `pressed` is a part of the page and what it says."""
        message = BackMsg()
        state = message.rerun_script
        state.query_string = urlencode({"years": self.years}, doseq=True)
        state.page_script_hash, state.page_name = self.script, "" if self.script else self.page
        state.fragment_id, state.is_auto_rerun = fragment, by_clock
        state.cached_message_hashes.extend(self.kept)
        state.context_info.locale, state.context_info.timezone, state.context_info.color_scheme = "en", "UTC", "light"
        if self.slider[0]:
            state.widget_states.widgets.add(id=self.slider[0]).double_array_value.data.extend(self.years)
        for row, buttons in self.chosen.items():
            state.widget_states.widgets.add(id=row).string_array_value.data.extend(buttons)
        if pressed:
            state.widget_states.widgets.add(id=pressed[0]).json_trigger_value = pressed[1]
        await self.socket.send(message.SerializeToString())

    async def hear(self) -> None:
        """Take in what the server sends, until the connection ends."""
        async for data in self.socket:
            message = ForwardMsg()
            message.ParseFromString(data if isinstance(data, bytes) else data.encode())
            match message.WhichOneof("type"):
                case "navigation":
                    self.script = message.navigation.page_script_hash
                case "auto_rerun":
                    self._repeat(message.auto_rerun.fragment_id, message.auto_rerun.interval)
                case "script_finished" if message.script_finished != EARLY:
                    self.finished.set()
                    if message.script_finished == FAILED:
                        self.errors.append("the page does not compile")
                case "delta" if message.delta.HasField("new_element"):
                    self._draw(message)

    def _draw(self, message: ForwardMsg) -> None:
        element, fragment = message.delta.new_element, message.delta.fragment_id
        if message.metadata.cacheable:
            self.kept.add(message.hash)
        match element.WhichOneof("type"):
            case "slider":
                self.slider = (element.slider.id, fragment)
            case "button_group" if element.button_group.set_value:
                self.chosen[element.button_group.id] = list(element.button_group.raw_values)
            case "exception":
                self.errors.append(element.exception.message)
            case "bidi_component" if self._may_come(element.bidi_component.component_name):
                self._once(element.bidi_component.id, fragment)

    def _may_come(self, component: str) -> bool:
        self.below += component.endswith(LATER)
        return component.endswith(LATER) and self.below <= BELOW

    def _once(self, part: str, fragment: str) -> None:
        """Say that the block at this part may come, when what is above it had time to be drawn."""

        async def say() -> None:
            await asyncio.sleep(DRAWING)
            event = json.dumps([{"event": "come", "value": True}])
            await self.ask(fragment, pressed=(f"$$STREAMLIT_INTERNAL_KEY_{part}__events", event))

        self.timers[part] = asyncio.create_task(say())

    def _repeat(self, fragment: str, seconds: float) -> None:
        async def ticking() -> None:
            while True:
                await asyncio.sleep(seconds)
                await self.ask(fragment, by_clock=True)

        if fragment in self.timers:
            self.timers[fragment].cancel()
        self.timers[fragment] = asyncio.create_task(ticking())

    async def filtering(self, until: float) -> None:
        """Move the first year up and down until the time is over."""
        while time.monotonic() < until:
            await asyncio.sleep(self.chance.uniform(*PAUSE))
            self.years[0] = FIRST_YEAR + 1 if self.years[0] == FIRST_YEAR else FIRST_YEAR
            self.finished.clear()
            started = time.perf_counter()
            await self.ask(self.slider[1])
            try:
                await asyncio.wait_for(self.finished.wait(), LOST)
            except TimeoutError:
                self.errors.append("no answer")
            self.times.append(1000 * (time.perf_counter() - started))


async def main(address: str, readers: int, seconds: float) -> None:
    """Let so many readers filter the page at this address, and print what they met."""
    parts = urlsplit(address)
    stream, page = f"ws://{parts.netloc}/_stcore/stream", parts.path.strip("/")
    sockets = [await connect(stream, subprotocols=["streamlit"], max_size=None) for _ in range(readers)]  # type: ignore[list-item]
    crowd = [Reader(socket, page, random.Random(n)) for n, socket in enumerate(sockets)]
    hearing = [asyncio.create_task(reader.hear()) for reader in crowd]
    for reader in crowd:
        await reader.ask()
        await asyncio.wait_for(reader.finished.wait(), 60)
    await asyncio.sleep(3)  # until the blocks below the first have come
    print("ready", flush=True)
    until = time.monotonic() + seconds
    await asyncio.gather(*(reader.filtering(until) for reader in crowd))
    for task in (*hearing, *(timer for reader in crowd for timer in reader.timers.values())):
        task.cancel()
    times = [each for reader in crowd for each in reader.times]
    print(json.dumps({"times": times, "errors": [each for reader in crowd for each in reader.errors]}))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), float(sys.argv[3])))
