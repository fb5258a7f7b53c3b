policies-command-settings = 查看和修改本校设置
policies-list = <b>本校设置</b>，点一类看。记得名字的，发“/settings 附议”这样直接找。
policies-chapters = 全部设置
policies-chapter = { $chapter ->
    [proposals] 提案
    [honours] 评优
    [ideas] 金点子
    [voices] 意见反映
    [announcements] 通知
    [meetings] 会议
    [events] 活动
    [trips] 疗休养
    [plan] 年度计划
    [birthdays] 生日
    [womens_day] 三八节
    [members] 会员
    [calendar] 校历
    [site] 网页
   *[keeping] 资料
}
policies-under = <b>{ $chapter }</b>，点一项修改：
policies-found = 名字里有“{ $words }”的设置，点一项修改：
policies-found-none = 没有名字里带“{ $words }”的设置，点“全部设置”看有哪些。
policies-change = 修改
policies-about = { $name ->
    [proposals-seconders] 附议人数
    [proposals-authors] 提案人范围
    [proposals-categories] 提案类别
    [proposals-files_most] 附件上限
    [proposals-accept_workdays] 立案答复天数
    [ideas-categories] 金点子类别
    [ideas-aspects] 金点子看哪几样
    [ideas-points] 金点子满分
    [ideas-prizes] 金点子奖项
    [ideas-reported_in] 金点子公布月份
    [ideas-asked_days] 公布前几天问
    [proposals-assign_workdays] 交办天数
    [proposals-answer_days] 部门答复天数
    [proposals-second_days] 再办答复天数
    [proposals-rate_days] 提案评价天数
    [honours-aspects] 优秀提案看哪几样
    [honours-points] 优秀提案满分
    [honours-most] 优秀提案名额
    [honours-departments] 先进部门名额
    [honours-notice_workdays] 评优公示天数
    [honours-handled_least] 承办评比件数
    [proposals-pause] 假期停算期限
    [proposals-deadline] 提案征集截止
    [joining-tries] 加入尝试次数
    [roles-notice_days] 任期提醒天数
    [admissions-voices] 入会批准人数
    [admissions-stale_days] 入会申请天数
    [archive-letters_days] 消息保留天数
    [archive-left_days] 离会资料天数
    [archive-knocks_days] 报名记录天数
    [archive-invitations_days] 过期邀请天数
    [archive-backups_days] 备份保留天数
    [school_days-after_school] 放学时间
    [school_days-leap_month] 闰月生日
    [school_days-missing_day] 缺日生日
    [signups-offer_hours] 名额保留小时
    [signups-order] 候补顺序
    [signups-newcomer_days] 新会员天数
    [events-eve] 前一晚提醒
    [events-hours_before] 活动前提醒
    [events-reserved] 新会员留名额
    [events-days_ahead] 提前几天发
    [events-nudges] 催答次数
    [annual_plan-previewed_on] 下月预告日
    [annual_plan-undone_on] 未完成清单日
    [annual_plan-posted] 月初公布计划
    [birthdays-at] 生日几点祝福
    [birthdays-free_days] 假日的生日
    [birthdays-listed_on] 生日名单日
    [birthdays-age] 生日按几岁
    [members-young_until] 青年到几岁
    [meetings-notice_days] 会前几天通知
    [meetings-hours_before] 会前几小时提醒
    [meetings-quorum] 到会人数要求
    [meetings-in_vacation] 假期里的例会
    [meetings-vote_hours] 表决开放小时
    [announcements-approval] 通知要二人同意
    [announcements-quiet_from] 免打扰从
    [announcements-quiet_until] 免打扰到
    [announcements-asked_hours] 催回执间隔
    [announcements-digest_day] 通知小结周几
    [announcements-digest_at] 通知小结几点
    [announcements-on_page] 通知可上网页
    [relays-themes] 心声主题
    [relays-named_from] 写组名的人数
    [relays-asked_day] 周几问小组长
    [relays-asked_at] 几点问小组长
    [relays-brief_days] 几号转达心声
    [relays-answer_days] 心声答复天数
    [heartbeat-at] 晚间小结时间
    [site-open] 公开网页
    [site-proposals] 网页上的提案
    [site-events] 网页上的活动
    [trips-years_between] 疗休养间隔年
    [trips-years_of_service] 疗休养工龄
    [trips-order] 疗休养排序
    [monthly_activity-asked] 每月选活动
    [monthly_activity-items] 活动选项
    [monthly_activity-days] 选活动天数
    [voice_box-emptied_at] 开信箱时间
    [voice_box-answer_workdays] 信几天内答复
    [voice_box-explain_workdays] 几天说明进展
    [voice_box-expire_days] 信保留几天
    [voice_box-small_group] 小组少于几人
    [voice_box-daily] 每人每天几封
    [voice_box-hourly_of_all] 每小时几封
    [voice_box-shut_until] 暂停收信到
    [womens_day-season] 三八节筹备
    [womens_day-items] 三八节选项
    [womens_day-polled_on] 三八节几号问
    [womens_day-check] 妇检提醒
    [womens_day-check_at] 妇检几点提醒
   *[drafts-kept_days] 草稿天数
}
policies-word = { $word ->
    [delegates] 正式代表
    [everyone] 全体在职
    [ordinary] 平月
    [leap] 闰月
    [before] 前一天
    [after] 后一天
    [first_come] 先到先得
    [on_the_day] 当天
    [workday_before] 前一个工作日
    [full] 周岁
    [nominal] 虚岁
    [longest_ago] 没去过、最久没去的在前
    [longest_service] 工龄长的在前
    [left_out_first] 上次没轮到的优先
    [half] 超过一半
    [two_thirds] 三分之二以上
    [skip] 停开
    [keep] 照开
    [on] 开
    [off] 关
    [none] 无
   *[other] { $word }
}
policies-line = { $about }：{ $value }
policies-ask-value = { $name ->
    [proposals-seconders] 提案要几位附议才提交？
    [proposals-authors] 谁可以提案和附议？
    [proposals-categories] 提案有哪些类别？用顿号隔开。
    [proposals-files_most] 一件提案最多带几个附件？
    [proposals-accept_workdays] 提交后几个工作日内答复是否立案？
    [ideas-categories] 金点子有哪些类别？用顿号隔开。
    [ideas-aspects] 评委给金点子打分，看哪几样？用顿号隔开，最多 4 样。
    [ideas-points] 每样最多打几分？
    [ideas-prizes] 金点子征集设哪些奖项？从高到低，用顿号隔开。
    [ideas-reported_in] 每年哪几个月的 1 号在群里公布采纳的金点子落实得怎样？例如 1、7。
    [ideas-asked_days] 公布前几天问委员哪些已经落实？
    [proposals-assign_workdays] 立案后几个工作日内交办给部门？
    [proposals-answer_days] 交办后部门几天内书面答复？委员会交办时可以另定。
    [proposals-second_days] 不满意的，部门几天内再答复？当面答复也按这个天数。
    [proposals-rate_days] 有了答复，给提案人几天评价？到期没评，不会自动算满意。
    [honours-aspects] 委员给优秀提案打分，看哪几样？用顿号隔开，最多 5 样。
    [honours-points] 每样最多打几分？
    [honours-most] 优秀提案名单先放几件？评选时还可以调。
    [honours-departments] 先进承办部门先放几个？评选时还可以调。
    [honours-notice_workdays] 评优名单公示几个工作日？至少 5 个。
    [honours-handled_least] 一年至少承办几件，部门才参加承办情况排名？
    [proposals-pause] 寒暑假里，提案的期限停算吗？
    [proposals-deadline] 本次教代会的提案收到哪天为止？例如 2026-11-20，之后的转为意见建议；不设就写“无”。
    [joining-tries] 同一账号一天最多报几次姓名工号？
    [roles-notice_days] 任期到期前几天提醒？
    [admissions-voices] 一位入会申请要几位委员批准？（组长的同意不算在内）
    [admissions-stale_days] 没有动静的入会申请保留几天？
    [archive-letters_days] 已经送到的消息，记录保留几天？
    [archive-left_days] 离会、转出的同事，资料保留几天后删除？
    [archive-knocks_days] 陌生人报姓名工号的记录保留几天？
    [archive-invitations_days] 过期的邀请和入会链接再保留几天？
    [archive-backups_days] 备份保留几天？
    [school_days-after_school] 几点放学？日期里写“放学后”就按这个时间，例如 16:30。
    [school_days-leap_month] 闰月出生的，遇到有这个闰月的年份，在平月还是闰月过生日？
    [school_days-missing_day] 农历三十或 2 月 29 日的生日，今年没有那一天时，提前还是推后一天过？
    [signups-offer_hours] 让出来的名额，给候补的同事保留几小时？
    [signups-order] 候补按什么顺序？
    [signups-newcomer_days] 入会多少天以内算新会员？
    [events-eve] 活动前一晚几点提醒？例如 19:00。
    [events-hours_before] 活动前几小时再提醒一次？
    [events-reserved] 给新会员留几个名额？截止后没用完的归大家。
    [events-days_ahead] 定期的活动，提前几天发出来？
    [events-nudges] 没回复的同事，截止前提醒几次？（0 到 2）
    [annual_plan-previewed_on] 每月几号把下个月的安排发给委员？
    [annual_plan-undone_on] 每月几号把没完成的发给委员？
    [annual_plan-posted] 每月 1 号在群里公布当月工作，要吗？
    [birthdays-at] 生日祝福几点发？例如 07:30。
    [birthdays-free_days] 周末和假日的生日，群里什么时候祝福？
    [birthdays-listed_on] 每月几号把下个月的生日名单发给福利委员？
    [birthdays-age] 逢十生日按周岁还是虚岁？
    [members-young_until] 到几岁算青年？青年节祝福、发给青年的通知都按这个。
    [meetings-notice_days] 开会前几天发通知？落在休息日就提前到工作日。
    [meetings-hours_before] 开会前几小时提醒到会的人？
    [meetings-quorum] 到多少人才能开会？
    [meetings-in_vacation] 寒暑假里例会开不开？
    [meetings-vote_hours] 一次表决开放几小时？
    [announcements-approval] 通知发出前，要不要另一位负责人同意？
    [announcements-quiet_from] 晚上几点以后不发通知（紧急的除外）？例如 21:30。
    [announcements-quiet_until] 早上几点以后再发？例如 07:00。
    [announcements-asked_hours] 没点收到的，隔几小时再提醒？最多提醒三次。
    [announcements-digest_day] 每周小结周几发？1 是周一，7 是周日。
    [announcements-digest_at] 每周小结几点发？例如 16:00。
    [announcements-on_page] 写通知的人可以把它放上工会网页给校外的人看，要吗？
    [relays-themes] 反映心声有哪些主题？用顿号隔开。
    [relays-named_from] 小组满几人，转达时才写组名？不满的写“各组”，免得猜到是谁。
    [relays-asked_day] 每周几问小组长有什么心声？1 是周一，7 是周日；不上班就不问。
    [relays-asked_at] 几点问小组长？例如 15:00。
    [relays-brief_days] 每月几号提醒主席转达心声？用顿号隔开，例如 1、15；不上班就顺延。
    [relays-answer_days] 转达后几个工作日内答复？
    [heartbeat-at] 晚间小结几点发？例如 20:30。
    [site-open] 要不要对外公开工会网页？谁都能看到，搜索引擎也会收录；关上就撤下。
    [site-proposals] 提交了的提案放上网页吗？有内容、进度和答复，没有提案人和附议人。
    [site-events] 全体教职工的活动放上网页吗？只有名称、时间、地点，没有谁参加。
    [trips-years_between] 两次疗休养至少隔几年？不限就写 0。
    [trips-years_of_service] 报名疗休养要有几年工龄？不限就写 0。
    [trips-order] 疗休养名额按什么排？
    [monthly_activity-asked] 每月第一个工作日，在群里问大家这个月玩什么，要吗？
    [monthly_activity-items] 有哪些活动可选？用顿号隔开。
    [monthly_activity-days] 给大家几天来选？
    [voice_box-emptied_at] 管理员每个工作日几点看到新信？到点一起送，不会一到就送。
    [voice_box-answer_workdays] 意见箱的信几个工作日内答复？
    [voice_box-explain_workdays] 几个工作日还没答复，就要向来信人说明进展？
    [voice_box-expire_days] 答复过的信，最后一句话之后保留几天？到期删除。
    [voice_box-small_group] 写信人所在的组少于几人，就提醒写细节可能让人猜到？
    [voice_box-daily] 一个人一天最多写几封信？只在内存里计数，不留记录。
    [voice_box-hourly_of_all] 意见箱一小时最多收几封信？
    [voice_box-shut_until] 意见箱暂停收信到哪天？写日期，例如 2026-12-01；不暂停就写“无”。
    [womens_day-season] 二月问女职工委员会三八节办什么，三月提醒发报名，要吗？
    [womens_day-items] 三八节有哪些活动可选？用顿号隔开。
    [womens_day-polled_on] 二月几号问女职工委员会三八节办什么？1 到 26。
    [womens_day-check] 三月第一个工作日，私下提醒女教职工健康检查，要吗？
    [womens_day-check_at] 健康检查几点提醒？
   *[drafts-kept_days] 没写完的草稿保留几天？
}
policies-label-value = 新的值
policies-preview = { policies-about }改成：<b>{ $value }</b>
    提交后马上生效。
policies-decided = 改好了。{ $about }：<b>{ $value }</b>
policies-number = 请发一个 { $least } 到 { $most } 之间的整数。
policies-choice = 请发其中一个：{ $words }。
policies-clock-time = 请发一个钟点，例如 16:30。
policies-words = 请用顿号隔开，最多 { $most } 项，每项不超过 { $longest } 字。
policies-day = 请写哪年哪月哪日，例如 2026-11-20；不设就写“无”。
policies-unknown = 没有这项设置。
