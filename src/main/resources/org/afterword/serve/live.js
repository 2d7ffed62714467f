// Reloads this page when it changed, and shows the problems that keep it from being shown anew. Only the preview has it.
const shown = document.currentScript.dataset.shown;
const events = new EventSource("/.afterword/events?" + shown + location.pathname);
let sheet;

function mended() {
  sheet?.remove();
  sheet = undefined;
}

events.addEventListener("reload", () => location.reload());
// What is sent changes this page: to reload it now would lose the answer.
addEventListener("submit", () => events.close());
events.addEventListener("mended", () => {
  mended();
  if (document.title === "Problems") location.reload();
});
events.addEventListener("problems", (event) => {
  mended();
  sheet = document.createElement("pre");
  sheet.setAttribute("role", "alert");
  sheet.textContent = event.data;
  Object.assign(sheet.style, {
    position: "fixed", inset: "auto 0 0 0", zIndex: "99", margin: "0", padding: "1rem 1.25rem", maxHeight: "60vh",
    overflow: "auto", whiteSpace: "pre-wrap", font: "14px/1.5 ui-monospace, monospace", color: "#fff", background: "#8f1d1d",
  });
  document.body.append(sheet);
});
