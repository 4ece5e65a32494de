for (const table of document.querySelectorAll("table.sort")) {
  table.querySelectorAll("thead th").forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener("click", () => sort(table, heading, column));
  });
}

function sort(table, heading, column) {
  const direction = heading.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
  table.querySelectorAll("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
  heading.setAttribute("aria-sort", direction);
  const sign = direction === "ascending" ? 1 : -1;
  const rows = [...table.tBodies[0].rows];
  rows.sort((one, other) => sign * compare(one.cells[column], other.cells[column]));
  table.tBodies[0].append(...rows);
}

// Numbers before texts, whichever way they are sorted among themselves.
function compare(one, other) {
  const numbers = [one, other].map((cell) => cell.dataset.number);
  if (numbers[0] !== undefined && numbers[1] !== undefined) return numbers[0] - numbers[1];
  if (numbers[0] !== undefined || numbers[1] !== undefined) return numbers[0] !== undefined ? -1 : 1;
  return one.textContent.localeCompare(other.textContent);
}

addEventListener("beforeprint", () => {
  document.querySelectorAll("details").forEach((details) => { details.open = true; });
});

if (matchMedia("(max-width: 1239px)").matches) {
  document.querySelector("nav details").open = false;
}
