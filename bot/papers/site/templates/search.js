const form = document.querySelector("form");
const input = form.querySelector("input");
const output = form.querySelector("output");
const sections = [...document.querySelectorAll("main section")];
const said = (it) => it.textContent.normalize("NFKC").toLowerCase();
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
input.addEventListener("input", () => {
  const words = input.value.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const section of sections) {
    const lines = [...section.querySelectorAll(".lines > li")];
    for (const line of lines) {
      line.hidden = !words.every((word) => said(line).includes(word));
      count += !line.hidden;
    }
    section.hidden = lines.every((line) => line.hidden);
  }
  output.textContent = words.length ? output.dataset.words.replace("#", count) : "";
});
