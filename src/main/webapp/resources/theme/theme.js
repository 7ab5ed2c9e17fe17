/* The reader's choice of light or dark, kept in this browser and set before the page is first painted. Without a choice, or
   without scripts, the system's own setting decides; the buttons are hidden until this runs. */
(function () {
  const root = document.documentElement;
  const kept = function () {
    try { return localStorage.getItem('theme'); } catch { return null; }
  };
  const use = function (choice) {
    if (choice === 'light' || choice === 'dark') {
      root.dataset.theme = choice;
    } else {
      delete root.dataset.theme;
    }
  };
  use(kept());
  const show = function () {
    document.querySelectorAll('[data-choose-theme]').forEach(function (button) {
      button.setAttribute('aria-pressed', String((root.dataset.theme || '') === button.dataset.chooseTheme));
    });
  };
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('.themes').forEach(function (choice) { choice.hidden = false; });
    show();
  });
  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-choose-theme]');
    if (button) {
      use(button.dataset.chooseTheme);
      try { localStorage.setItem('theme', button.dataset.chooseTheme); } catch { /* only for this page, then */ }
      show();
    }
  });
})();
