/* Suggestions below every search box while somebody types (ARIA combobox with a listbox). Without this script, or without a
   network, the box stays a plain form. */
(function () {
  'use strict';
  var PATIENCE = 150;
  var SHORTEST = 2;

  function make(tag, attributes, text) {
    var element = document.createElement(tag);
    Object.keys(attributes).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    if (text) { element.textContent = text; }
    return element;
  }

  function combobox(input, number) {
    var form = input.form;
    var id = 'suggestions-' + number;
    var list = make('div', { id: id, role: 'listbox', class: 'suggestions', 'aria-label': form.dataset.suggestions });
    var said = make('p', { class: 'sr-only', role: 'status' });
    var options = [];
    var active = -1;
    var later;
    var call;
    list.hidden = true;
    input.parentNode.append(list);
    form.append(said);
    Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' })
      .forEach(function (attribute) { input.setAttribute(attribute[0], attribute[1]); });

    function choose(index) {
      if (options[active]) { options[active].setAttribute('aria-selected', 'false'); }
      active = index;
      if (options[active]) {
        options[active].setAttribute('aria-selected', 'true');
        options[active].scrollIntoView({ block: 'nearest' });
        input.setAttribute('aria-activedescendant', options[active].id);
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function open(yes) {
      list.hidden = !yes;
      input.setAttribute('aria-expanded', String(yes));
      if (!yes) {
        choose(-1);
        said.textContent = '';
      }
    }

    function stop() {
      clearTimeout(later);
      if (call) { call.abort(); }
    }

    function option(item, index) {
      var element = make('div', { id: id + '-' + index, role: 'option', 'aria-selected': 'false', 'data-address': item.address });
      item.parts.forEach(function (part) { element.append(part.typed ? make('mark', {}, part.text) : part.text); });
      return element;
    }

    function show(items) {
      var group;
      list.textContent = '';
      options = items.map(option);
      items.forEach(function (item, index) {
        if (index === 0 || items[index - 1].kind !== item.kind) {
          group = make('div', { role: 'group', 'aria-label': item.group });
          group.append(make('div', { class: 'suggestions-kind', 'aria-hidden': 'true' }, item.group));
          list.append(group);
        }
        group.append(options[index]);
      });
      active = -1;
      open(items.length > 0);
      said.textContent = form.dataset.suggestionsCount.replace('#', items.length);
    }

    function ask() {
      var typed = input.value.trim();
      if (typed.length < SHORTEST) {
        options = [];
        open(false);
        return;
      }
      call = new AbortController();
      fetch('/api/v1/search/suggestions?lang=' + document.documentElement.lang + '&q=' + encodeURIComponent(typed), { signal: call.signal })
        .then(function (answer) { return answer.ok ? answer.json() : { items: [] }; })
        .then(function (answer) { if (document.activeElement === input) { show(answer.items); } })
        .catch(function (failed) { if (failed.name !== 'AbortError') { open(false); } });
    }

    input.addEventListener('input', function () {
      stop();
      later = setTimeout(ask, PATIENCE);
    });
    input.addEventListener('keydown', function (event) {
      var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.isComposing) { return; }
      if (step && options.length) {
        event.preventDefault();
        if (list.hidden) { open(true); }
        // One place past either end is the box itself.
        choose((active + 1 + step + options.length + 1) % (options.length + 1) - 1);
      } else if (event.key === 'Enter') {
        stop();
        if (!list.hidden && options[active]) {
          event.preventDefault();
          location.assign(options[active].dataset.address);
        }
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        open(false);
      }
    });
    input.addEventListener('blur', function () {
      stop();
      open(false);
    });
    // A press on a suggestion must not take the focus from the box, which would close them before they are chosen.
    list.addEventListener('mousedown', function (event) { event.preventDefault(); });
    list.addEventListener('click', function (event) {
      var chosen = event.target.closest('[role=option]');
      if (chosen) { location.assign(chosen.dataset.address); }
    });
  }

  document.querySelectorAll('form[data-suggestions] input[name=q]').forEach(combobox);
})();
