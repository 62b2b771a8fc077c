// Tells moments by the reader's own clock. Without this script they are told by the server's.
const tongue = document.documentElement.lang;
const own = navigator.languages.find((one) => one.split("-")[0] === tongue && one.includes("-"));
const clock = new Intl.DateTimeFormat(own || (tongue === "en" ? "en-GB" : tongue), { dateStyle: "medium", timeStyle: "short" });
for (const time of document.querySelectorAll("time[datetime*='T'][datetime$='Z']")) {
  const moment = new Date(time.dateTime);
  if (!Number.isNaN(moment.getTime())) time.textContent = clock.format(moment);
}

// Puts a chosen file into the field that it fills, as if it had been pasted there.
for (const input of document.querySelectorAll("input[type=file][data-fills]")) {
  input.closest("[hidden]").hidden = false;
  input.addEventListener("change", async () => {
    if (input.files.length) document.getElementById(input.dataset.fills).value = await input.files[0].text();
  });
}
