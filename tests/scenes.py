"""What several scenes begin with."""


async def appoint_leader(zhou, group, name):
    """The chair makes somebody the leader of a group."""
    await zhou.says("/groups")
    await zhou.taps(group)
    await zhou.taps("定组长")
    await zhou.taps(name)
    assert f"组长 {name}" in zhou.hears


async def appoint(zhou, office, name, until=None, of=None):
    """The chair gives an office."""
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps(office)
    if of:
        await zhou.taps(of)
    await zhou.says(name)
    await (zhou.says(until) if until else zhou.taps("跳过"))
    await zhou.taps("提交")
