/* Products chosen for comparison stay chosen from page to page, in this browser. Without this script those of one page are
   compared, by a plain form. */
(function () {
  'use strict';
  var KEY = 'ketnoi.compare';
  var MOST = 4;

  function kept() {
    try { return JSON.parse(localStorage.getItem(KEY)) || []; } catch (e) { return []; }
  }

  function keep(chosen) {
    try { localStorage.setItem(KEY, JSON.stringify(chosen)); } catch (e) { /* only on this page, then */ }
  }

  function onResults(form) {
    var chosen = kept();
    var text = form.querySelector('.compare-text');
    var alert = form.querySelector('.compare-alert');
    var clear = form.querySelector('[data-clear]');
    var hint = text.textContent;
    var boxes = document.querySelectorAll('input[form=compare]');

    function show() {
      boxes.forEach(function (box) { box.checked = chosen.some(function (c) { return c.id === box.value; }); });
      clear.hidden = !chosen.length;
      form.classList.toggle('chosen', chosen.length > 0);
      text.textContent = chosen.length
        ? form.dataset.chosen.replace('#', chosen.map(function (c) { return c.name; }).join(' · ')) : hint;
    }

    function choose(all) {
      chosen = all;
      alert.textContent = '';
      keep(chosen);
      show();
    }

    boxes.forEach(function (box) {
      box.addEventListener('change', function () {
        var others = chosen.filter(function (c) { return c.id !== box.value; });
        if (!box.checked) {
          choose(others);
        } else if (others.length < MOST) {
          choose(others.concat({ id: box.value, name: box.dataset.name }));
        } else {
          box.checked = false;
          alert.textContent = form.dataset.full;
        }
      });
    });
    clear.addEventListener('click', function () { choose([]); });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (chosen.length < 2) {
        alert.textContent = form.dataset.few;
      } else {
        location.assign(form.getAttribute('action') + '?' + chosen.map(function (c) { return 'id=' + c.id; }).join('&'));
      }
    });
    // Going back shows a page as it was left; the choice may have changed since.
    window.addEventListener('pageshow', function () { chosen = kept(); show(); });
    show();
  }

  var form = document.getElementById('compare');
  var compared = document.querySelectorAll('[data-compared]');
  if (form) {
    onResults(form);
  } else if (compared.length) {
    keep(Array.prototype.map.call(compared, function (c) { return { id: c.dataset.compared, name: c.dataset.name }; }));
  }
})();
