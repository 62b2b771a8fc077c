// Tells moments by the reader's own clock. Without this script they are told by the server's.
const clock = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
for (const time of document.querySelectorAll("time[datetime*='T'][datetime$='Z']")) {
  const moment = new Date(time.dateTime);
  if (!Number.isNaN(moment.getTime())) time.textContent = clock.format(moment);
}
