// The switch of the theme: it writes the site's choice, and tells Redoc in Redoc's words.
(() => {
  const root = document.documentElement;
  const select = document.querySelector(".theme select");
  const prefersLight = matchMedia("(prefers-color-scheme: light)");

  function show(choice) {
    const theme = choice === "auto" ? (prefersLight.matches ? "light" : "dark") : choice;
    root.dataset.theme = theme;
    root.classList.remove("light", "dark");
    root.classList.add(theme);
    select.value = choice;
    return theme;
  }

  function choose(choice) {
    const theme = show(choice);
    try {
      localStorage.setItem("starlight-theme", choice === "auto" ? "" : choice);
      localStorage.setItem("redoc.colorMode", theme);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  }

  function stored() {
    try {
      return localStorage.getItem("starlight-theme") || "auto";
    } catch {
      return "auto";
    }
  }

  show(stored());
  select.addEventListener("change", () => choose(select.value));
  prefersLight.addEventListener("change", () => show(stored()));
})();

// On a phone the links are wider than the window: the page's own is brought into sight.
(() => {
  const list = document.querySelector(".site-header nav");
  const current = list.querySelector("[aria-current]");
  if (current) list.scrollLeft = current.offsetLeft - list.offsetLeft - list.clientWidth / 2;
})();

// What Redoc leaves out for those who do not see the page; it draws anew on each route, so this looks again.
(() => {
  const redoc = document.getElementById("redoc");

  function set(selector, attributes) {
    for (const element of redoc.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes)) {
        if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      }
    }
  }

  function mend() {
    set(".menu-content", { role: "navigation", "aria-label": "Operations" });
    set("main", { tabindex: "-1" });
    // "Request" and "Responses" stand right below the operation, as h4, and their parts as h5.
    set("h4", { "aria-level": "3" });
    set("h5", { "aria-level": "4" });
    // A name that leaves out what the button says cannot be spoken to.
    for (const button of redoc.querySelectorAll("button[aria-haspopup][aria-label]")) {
      const name = button.getAttribute("aria-label").split(":")[0];
      const whole = `${name}: ${button.textContent}`;
      if (button.getAttribute("aria-label") !== whole) button.setAttribute("aria-label", whole);
    }
    const heading = document.querySelector(".page-heading");
    const isNeeded = redoc.querySelector("h1") === null;
    if (heading.hidden === isNeeded) heading.hidden = !isNeeded;
  }

  new MutationObserver(mend).observe(redoc, { childList: true, subtree: true });
  mend();

  // A link to an id would be a route of Redoc's, so the focus is moved by hand.
  document.querySelector(".skip-link").addEventListener("click", (event) => {
    event.preventDefault();
    redoc.querySelector("main")?.focus();
  });
})();
