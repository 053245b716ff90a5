// A classic script in the head, so that a chosen theme is there before anything is painted.
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const remembered = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null; // storage is blocked: the system's choice holds
    }
  };
  const current = () => root.dataset.theme ?? (dark.matches ? "dark" : "light");

  const chosen = remembered();
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;

  addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const label = () => {
      button.textContent = current() === "dark" ? "Light colours" : "Dark colours";
    };
    label();
    dark.addEventListener("change", label);
    button.addEventListener("click", () => {
      root.dataset.theme = current() === "dark" ? "light" : "dark";
      label();
      try {
        localStorage.setItem("theme", root.dataset.theme);
      } catch {
        // the choice lasts until the page is left
      }
    });
  });
})();
