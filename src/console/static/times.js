// Writes each time in the viewer's zone; hovering still says UTC.
const short = new Intl.DateTimeFormat(undefined, {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const year = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const thisYear = new Date().getFullYear();

export function writeTimes(root) {
  for (const time of root.querySelectorAll("time[datetime]:not([data-local])")) {
    const at = new Date(time.dateTime);
    time.textContent = at.getFullYear() === thisYear ? short.format(at) : year.format(at);
    time.dataset.local = "";
  }
}

writeTimes(document);
