/** The page's own words in Chinese and English; the bot's words are the bot's. */

const WORDS = {
  skip: ["跳到输入框", "Skip to the message field"],
  brand: ["小家", "Xiaojia"],
  sandbox: ["沙盒", "sandbox"],
  people: ["切换人物", "Switch person"],
  chats: ["会话列表", "Chats"],
  chat: ["会话", "Chat"],
  offline: ["连接断开，正在重连…", "Connection lost, reconnecting…"],
  as: ["当前身份：{name}", "You are {name}"],
  unread: ["{n} 条未读", "{n} unread"],
  unreadHere: ["未读消息", "Unread messages"],
  pickChat: ["选一个会话开始，最左边可以换人", "Pick a chat to begin, or on the far left a person"],
  noChats: ["还没有会话", "No chats yet"],
  noPeople: ["沙盒里还没有人", "Nobody is in the sandbox yet"],
  notOpened: ["还没有打开过", "Not opened yet"],
  back: ["返回", "Back"],
  members: ["{n} 位成员", "{n, members}"],
  leads: ["管理员", "administrator"],
  memberList: ["成员", "Members"],
  add: ["加入", "Add"],
  remove: ["移出", "Remove"],
  bot: ["机器人", "bot"],
  typing: ["正在输入…", "typing…"],
  more: ["更多", "More"],
  block: ["屏蔽机器人", "Block the bot"],
  unblock: ["解除屏蔽", "Unblock"],
  blocked: ["已屏蔽这个机器人，它发不来消息。", "You blocked this bot; it cannot write to you."],
  restart: ["重新开始", "Restart"],
  start: ["开始", "Start"],
  startHint: ["按“开始”，机器人才能给您发消息。", "Press Start, so that the bot may write."],
  write: ["输入消息", "Message"],
  send: ["发送", "Send"],
  attach: ["添加文件或照片", "Attach a file or photo"],
  asFile: ["按文件发送，不压缩", "Send as a file"],
  drop: ["取消", "Remove"],
  caption: ["添加说明", "Add a caption"],
  tooBig: ["文件太大（上限 20 MB）", "The file is too large (20 MB at most)"],
  menu: ["命令菜单", "Command menu"],
  commands: ["命令", "Commands"],
  keyboard: ["机器人键盘", "Bot keyboard"],
  reply: ["回复", "Reply"],
  replyTo: ["回复 {name}", "Reply to {name}"],
  cancelReply: ["取消回复", "Cancel reply"],
  edited: ["已编辑", "edited"],
  forwarded: ["转发自 {name}", "Forwarded from {name}"],
  newest: ["到最新消息", "To the newest message"],
  pinned: ["置顶消息", "Pinned message"],
  noMessages: ["还没有消息", "No messages yet"],
  photo: ["照片", "Photo"],
  file: ["文件", "File"],
  video: ["视频", "Video"],
  audio: ["音频", "Audio"],
  voice: ["语音", "Voice message"],
  sticker: ["贴纸", "Sticker"],
  poll: ["投票", "Poll"],
  location: ["位置", "Location"],
  contact: ["名片", "Contact"],
  other: ["（沙盒不显示这种消息）", "(a kind of message the sandbox does not show)"],
  download: ["下载 {name}", "Download {name}"],
  openPhoto: ["查看大图", "View the photo"],
  spoiler: ["点按显示隐藏内容", "Hidden; press to show"],
  expand: ["展开", "Show more"],
  collapse: ["收起", "Show less"],
  copy: ["复制", "Copy"],
  copied: ["已复制", "Copied"],
  ok: ["好", "OK"],
  close: ["关闭", "Close"],
  cancel: ["取消", "Cancel"],
  open: ["打开", "Open"],
  openLink: ["打开这个链接？", "Open this link?"],
  slow: ["机器人没有回应", "The bot did not answer"],
  unsupported: ["沙盒不支持这种按钮", "The sandbox does not support this button"],
  unknownLink: ["沙盒里没有 {name}", "{name} is not in the sandbox"],
  failed: ["没有成功：{why}", "That failed: {why}"],
  anonymous: ["匿名投票", "Anonymous poll"],
  open_poll: ["公开投票", "Public poll"],
  quiz: ["测验", "Quiz"],
  closedPoll: ["投票已结束", "Final results"],
  votes: ["{n} 人已投", "{n, votes}"],
  vote: ["投票", "Vote"],
  retract: ["撤回投票", "Retract vote"],
  clock: ["时间", "Time"],
  clockHelp: ["拨动机器人的时间", "Move the bot's time"],
  clockReal: ["真实时间", "Real time"],
  clockMoved: ["演示时间", "Demo time"],
  hour: ["过一小时", "+1 hour"],
  tomorrow: ["明天 08:00", "To tomorrow 08:00"],
  monday: ["下周一 08:00", "To next Monday 08:00"],
  womensDay: ["三八节 3月8日 08:00", "To 8 March 08:00"],
  teachersDay: ["教师节 9月10日 08:00", "To 10 September 08:00"],
  backToReal: ["回到真实时间", "Back to real time"],
  goTo: ["去到这个时间", "Go to this time"],
  moment: ["北京时间", "Beijing time"],
  theme: ["外观：{name}", "Theme: {name}"],
  auto: ["跟随系统", "system"],
  light: ["浅色", "light"],
  dark: ["深色", "dark"],
  language: ["Switch to English", "切换到中文"],
  today: ["今天", "Today"],
  yesterday: ["昨天", "Yesterday"],
  you: ["您", "You"],
  joined: ["{who} 加入了群", "{who} joined the group"],
  added: ["{by} 邀请 {who} 入群", "{by} added {who}"],
  left: ["{who} 离开了群", "{who} left the group"],
  removed: ["{by} 将 {who} 移出群", "{by} removed {who}"],
  pinnedBy: ["{by} 置顶了“{what}”", "{by} pinned “{what}”"],
  titled: ["{by} 将群名改为“{what}”", "{by} renamed the group to “{what}”"],
  created: ["{by} 建了这个群", "{by} created the group"],
  upgraded: ["这个群升级为超级群", "The group became a supergroup"],
  photoChanged: ["{by} 更换了群头像", "{by} changed the group photo"],
};

const PLURALS = { members: ["member", "members"], votes: ["vote", "votes"] };
const native = navigator.language.startsWith("zh") ? "zh" : "en";
let chosen = localStorage.getItem("language") ?? native;

export const language = () => chosen;
export const locale = () => (chosen === "zh" ? "zh-CN" : "en-GB");

export function speak(code) {
  chosen = code;
  localStorage.setItem("language", code);
}

export function say(key, facts = {}) {
  const text = WORDS[key][chosen === "zh" ? 0 : 1];
  return text.replace(/\{(\w+)(?:, (\w+))?\}/g, (_, name, plural) =>
    plural ? `${facts[name]} ${PLURALS[plural][facts[name] === 1 ? 0 : 1]}` : facts[name]);
}

/** Fills the words into what index.html left empty. */
export function label(root) {
  document.documentElement.lang = locale();
  document.title = `${say("brand")} · ${say("sandbox")}`;
  for (const node of root.querySelectorAll("[data-word]"))
    node.textContent = say(node.dataset.word);
  for (const node of root.querySelectorAll("[data-word-label]"))
    node.setAttribute("aria-label", say(node.dataset.wordLabel));
}
