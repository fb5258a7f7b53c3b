from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from bot import alive
from tests import people
from tests.events.scenes import hold
from tests.stage import GROUP
from union.kernel.unit import Actor
from union.policies import actions as policies


async def test_how_the_day_is_and_whether_to_hear_of_it_every_evening(beats, zhou, wang):
    await beats()
    await zhou.says("/heartbeat")
    assert zhou.hears == "今天：没有要发的消息。\n明天：没有安排。"
    assert zhou.sees == ["每晚告诉我"]
    await zhou.taps("每晚告诉我")
    assert zhou.sees == ["不用告诉我"]
    await hold(zhou)  # on Friday, closes on Thursday noon
    await wang.taps("参加", GROUP)
    await beats(days=2, hours=12)  # Wednesday, 20:30; Wang's birthday is on Thursday
    assert any(it.endswith("明天：1 人生日。1 场活动截止报名。") for it in zhou.has_heard[-2:])
    assert zhou.hears.endswith("2 条晚间小结没能按时发出。")  # of the two evenings we were away
    await beats(hours=11, minutes=5)
    await beats(minutes=30)  # the greeting of Teachers' Day
    await beats(hours=12, minutes=25)
    assert "祝福 2 条" in zhou.hears
    assert zhou.hears.endswith("明天：1 场活动。")
    await zhou.says("/heartbeat")
    await zhou.taps("不用告诉我")
    heard = len(zhou.messages)
    await beats(hours=20)
    await beats(hours=4)
    assert not any(it.startswith("今天：") for it in zhou.has_heard[heard:])
    await wang.presses("heartbeat:toggle")
    assert "负责的同事来办" in wang.pop_up


async def test_what_did_not_arrive_is_said(beats, zhou, wang, office):
    await beats()
    await zhou.says("/heartbeat")
    await zhou.taps("每晚告诉我")
    office.run(Actor(people.ZHOU), policies.decide, name="heartbeat-at", value="22:30")
    await beats(days=3, hours=13, minutes=35)  # Thursday, 22:05: the greetings of the day are stale
    await beats(minutes=30)
    assert "另有 2 条没送到" in zhou.hears
    assert "/deliveries" in zhou.hears


class Watcher(BaseHTTPRequestHandler):
    called = 0

    def do_GET(self):
        type(self).called += 1
        self.send_response(500 if self.path == "/broken" else 200)
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_sign_of_life_for_whoever_watches_from_outside(clock, tmp_path, caplog, bridge):
    outside = HTTPServer(("127.0.0.1", 0), Watcher)
    Thread(target=outside.serve_forever, daemon=True).start()
    file, address = tmp_path / "alive", f"http://127.0.0.1:{outside.server_port}"
    try:
        await alive.show(bridge, file, address)
        assert file.read_text().strip() == clock.now.isoformat()
        assert Watcher.called == 1
        await alive.show(bridge, None, f"{address}/broken")
        assert "did not answer" in caplog.text
    finally:
        outside.shutdown()
        outside.server_close()
    await alive.show(bridge, file, address)  # nobody there: nothing stops
