/** The page's own switches: language and appearance. */
import { el, icon } from "./element.js";
import { changed } from "./state.js";
import { label, language, say, speak } from "./words.js";

const THEMES = { auto: "half", light: "sun", dark: "moon" };

const tool = (name, click) => el("button", { class: "tool-button", "data-testid": name, click });
const languageButton = tool("language", otherLanguage);
const themeButton = tool("theme", nextTheme);

export const tools = [languageButton, themeButton];

export function drawTools() {
  label(document);
  languageButton.textContent = language() === "zh" ? "EN" : "中";
  languageButton.setAttribute("lang", language() === "zh" ? "en" : "zh-CN");
  languageButton.setAttribute("aria-label", say("language"));
  languageButton.title = say("language");
  const name = say("theme", { name: say(theme()) });
  themeButton.replaceChildren(icon(THEMES[theme()]));
  themeButton.setAttribute("aria-label", name);
  themeButton.title = name;
}

function otherLanguage() {
  speak(language() === "zh" ? "en" : "zh");
  changed("words", "people", "chats", "chat", "messages", "clock", "draft");
}

const theme = () => document.documentElement.dataset.theme ?? "auto";

function nextTheme() {
  const names = Object.keys(THEMES);
  wear(names[(names.indexOf(theme()) + 1) % names.length]);
  drawTools();
}

export function wear(name = localStorage.getItem("theme") ?? "auto") {
  document.documentElement.dataset.theme = name in THEMES ? name : "auto";
  localStorage.setItem("theme", theme());
}
