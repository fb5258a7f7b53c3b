archive-export = 导出
archive-name = 我的资料.xlsx
archive-erase = 注销
archive-erase-now = 确定注销
archive-keep = 不注销
archive-sure = <b>注销资料</b>，同时退会，办了就不能恢复。
    马上删掉：姓名、工号、性别、生日、手机尾号、小组、Telegram 账号、意愿、草稿、发给您的消息{ $unsubmitted ->
        [0] {""}
       *[other] ，还有没正式提交的提案 { $unsubmitted } 件
    }。{ $count ->
        [0] {""}
       *[other] 马上结束的职务：{ $offices }。
    }
    留下：{ $submitted ->
        [0] {""}
       *[other] 已正式提交的提案 { $submitted } 件，只留文字和编号，不留姓名；
    }{ $seconded ->
        [0] {""}
       *[other] 附议 { $seconded } 次，只算人数；
    }{ $ideas ->
        [0] {""}
       *[other] 学校采纳的金点子 { $ideas } 件，只留文字和编号，不留姓名；
    }备份里的还会留 { $days } 天，到期随备份删掉。
    已经发出去的消息，小家在别人手机里删不掉；群里的卡片会改掉您的姓名。
    想留一份，先点 /me 里的“导出”。
archive-erased = 注销好了，资料删掉了。谢谢一起走过的日子。
archive-told = 有一位同事退会并注销了资料（{ $unit }），名册里不再有这位同事。
archive-yes-no = { $answer ->
    [yes] 是
   *[no] 否
}
archive-sheet = { $kind ->
    [register] 名册
    [offices] 职务
    [proposals] 提案
    [seconds] 附议
    [ideas] 金点子
    [idea_likes] 赞过的金点子
    [scores] 打的分
    [honour_nominees] 推荐的优秀提案
    [honour_objections] 评优异议和答复
    [idea_drives] 开的征集
    [drafts] 草稿
    [letters] 收到的消息
    [invitations] 邀请
    [knocks] 报姓名工号
    [admissions] 入会申请
    [voices] 批准过的入会
    [links] 入会链接
    [chats] 绑定的群
    [notices] 放假安排
    [terms] 学期
    [events] 办过的活动
    [signups] 活动报名
    [pictures] 活动照片
    [reminders] 活动提醒
    [trips] 疗休养志愿
    [published_trips] 发布的疗休养
    [trip_record] 疗休养记录
    [birthday_greetings] 生日祝福
    [birthday_wishes] 送出的生日祝福
    [birthday_habits] 生日怎么过
    [birthday_holds] 暂不祝贺
    [birthday_gifts] 生日礼品
    [festivals] 改过的节日祝福
    [plan] 工作计划
    [heartbeat] 晚间小结
    [activities] 活动意向
    [meeting_series] 安排的例会
    [meetings] 召集、主持的会议
    [meeting_replies] 会议答复
    [agenda_items] 提的议题
    [meeting_motions] 发起的表决
    [meeting_ballots] 表决
    [meeting_decisions] 决议和督办
    [announcements] 写的通知
    [receipts] 收到的通知
    [versions] 通知的各版
    [known_versions] 知道哪一版
    [announcement_lists] 通知名单
    [week] 每周小结
    [relay_briefs] 转达的心声
    [relay_answers] 对心声的答复
    [case_steps] 提案和评优经办
    [proposal_answers] 写的提案答复
    [proposal_ratings] 提案评价
   *[policies] 改过的设置
}
archive-column = { $column ->
    [name] 姓名
    [staff_number] 工号
    [sex] 性别
    [birth_year] 出生年
    [birth_month] 月
    [birth_day] 日
    [birth_lunar] 农历
    [birth_leap] 闰月
    [phone_last4] 手机尾号
    [standing] 会籍
    [standing_since] 会籍起始
    [joined] 入会日期
    [account] Telegram 账号
    [reachable] 能通知到
    [locale] 语言
    [birthday_shown] 生日祝福
    [may_care] 慰问可告知
    [may_photograph] 照片可公开
    [consented] 问过意愿
    [unit] 小组
    [role] 职务
    [portfolio] 分管
    [since] 从
    [until] 到
    [ended] 提前结束
    [version] 版本
    [given_by] 经手人
    [number] 编号
    [state] 状态
    [subject] 案由
    [category] 类别
    [reason] 理由
    [measures] 建议
    [problem] 现状
    [change] 改进
    [effect] 预期效果
    [answer] 答复
    [done] 落实情况
    [prize] 奖项
    [files] 附件数
    [begun] 发起
    [submitted] 正式提交
    [withdrawn] 撤案
    [why] 原因
    [proposer] 提案人
    [at] 时间
    [words] 内容
    [expires] 有效到
    [used] 已用
    [shown_as] Telegram 上叫
    [tries] 当天次数
    [how] 方式
    [kind] 种类
    [agreed_by] 组长
    [revoked] 停用
    [title] 名称
    [policy] 设置
    [place] 地点
    [companions] 家属人数
    [with_whom] 同行
    [paid] 已交费
    [came] 到场
    [first] 首选
    [second] 次选
    [began_work] 参加工作
    [last_trip] 上次
    [checked] 已核对
    [turn] 填报次序
    [rank] 名次
    [year] 哪一年
    [coming] 参加
    [here] 到会
    [choice] 选择
   *[value] 值
}
archive-state = { $state ->
    [withdrawn] 已撤回
    [new] 待评议
    [shortlisted] 入围
    [adopted] 已采纳
    [noted] 留作参考
    [implemented] 已落实
    [filling] 在填
    [with_leader] 等组长
    [with_committee] 等委员
    [returned] 已退回
    [admitted] 已批准
    [refused] 没有批准
    [waiting] 待发
    [sending] 在发
    [sent] 已发
    [failed] 没发出
    [barred] 被拒收
    [unsure] 不确定
    [let_go] 不再发
   *[stale] 已过时
}
