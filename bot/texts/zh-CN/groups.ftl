groups-list = <b>小组和部门</b>
groups-line = { $kind ->
    [group] { $name }　{ $people } 人
    [branch] 分会　{ $name }
   *[department] 承办部门　{ $name }
}{ $has_leader ->
    [yes] ，组长 { $leader }
   *[no] {""}
}{ $small ->
    [yes] （不足 3 人，可并组）
   *[no] {""}
}
groups-body = { $body ->
    [committee] 工会委员会
    [women_committee] 女职工委员会
    [audit_committee] 经审委员会
    [proposal_committee] 提案委员会
   *[presidium] 主席团
}：{ $names }
groups-sheet = <b>{ $name }</b>{ $has_above ->
    [yes] （{ $above }）
   *[no] {""}
}　{ $kind ->
    [group] { $people } 人
    [branch] 分会
   *[department] 承办部门
}
    { $kind ->
    [group] 组长 { $leader }，副组长 { $deputy }
   *[other] {""}
}
    { $names }{ $more ->
    [0] {""}
   *[other] …还有 { $more } 人
}{ $small ->
    [yes] {" "}（不足 3 人，可以并到别的小组）
   *[no] {""}
}
groups-lists = 全部小组
groups-show = 看小组
groups-create = 新建
groups-create-one = 新建
groups-rename = 改名
groups-merge = 并入别组
groups-merge-into = 并入
groups-merge-now = 确定并入
groups-leader = 定组长
groups-deputy = 定副组长
groups-appoint = 任命
groups-people = 组员
groups-people-of = <b>{ $name }</b> 的组员，点名字看资料：
groups-which-kind = 新建什么？
groups-kind = { $kind ->
    [group] 工会小组
    [branch] 分会
   *[department] 承办部门
}
groups-below-union = 直属工会
groups-below-which = 新小组放在哪里？
groups-into-which = { $name } 并到哪里？
groups-sure = { $name } 的 { $people } 人、群和名下的小组都转到 { $into }，{ $name } 的组长职务结束。并了不能自动拆回来。
groups-who-leads = { $role ->
    [group_leader] { $name } 的组长是哪位？原来的组长随之卸任。
   *[deputy_leader] { $name } 的副组长是哪位？原来的副组长随之卸任。
}
groups-ask-name = 叫什么名字？例如“英语组”“总务处”。
groups-label-name = 名称
groups-preview = 新建{ groups-kind }：<b>{ $name }</b>
groups-name-ask-name = 改成什么名字？
groups-name-label-name = 名称
groups-name-preview = 改名为：<b>{ $name }</b>
groups-name-taken = 已经有“{ $name }”了，请换一个名字。
groups-gone = 这个小组已经没有了。发 /groups 看现在的。
groups-cannot-merge = 只能并到另一个同类的小组。
groups-nobody-can-lead = 这个小组还没有在职的同事，请先把人调过来。
groups-both-have = 两边都有“{ $name }”，请先给其中一个改名，再合并。
groups-merged-away = “{ $old }”并入了“{ $new }”，您现在在“{ $new }”。
groups-merged-here = “{ $old }”并入了您带的“{ $new }”，来了 { $people } 人。发 /people 查组员。
groups-leads = 您从今天起担任 <b>{ $unit }</b> 的{ $role ->
    [group_leader] 组长
   *[deputy_leader] 副组长
}。发 /reach 看看谁还没来，发 /people 查组员。
groups-command-groups = 看小组、部门和委员会
