/* What is typed into a form outlives the session. It is kept in this tab while it is typed; when the server leads to the
   sign-in page instead of saving, or opens the page anew since its session is gone, the form is filled again once the same
   person is back. Passwords and files are never kept,
   and whoever signs out, or anybody else who signs in, finds nothing. */
(function () {
  'use strict';
  var TYPED = 'ketnoi.typed ';
  var LED_AWAY = 'ketnoi.ledAway';
  var MOST_ROWS = 20;
  var store;
  try { store = window.sessionStorage; } catch (e) { return; }

  /** A page's address without its language: who changes the language on the way still comes back to it. */
  function placeOf(address) { return address.replace(/^\/(vi|en)(?=\/)/, ''); }

  function forget(which) {
    Object.keys(store).filter(function (key) { return key.indexOf(TYPED) === 0; }).forEach(function (key) {
      if (which(JSON.parse(store.getItem(key)))) { store.removeItem(key); }
    });
  }

  function say(text) {
    var notice = document.createElement('p');
    notice.className = 'notice notice-good kept';
    notice.setAttribute('role', 'status');
    notice.textContent = text;
    document.querySelector('main').prepend(notice);
  }

  function fields() {
    return Array.prototype.filter.call(document.querySelectorAll('main form [name]'), function (field) {
      return !/^(password|file|submit|button)$/.test(field.type) && !field.readOnly
        && (field.type !== 'hidden' || /_hinput$/.test(field.name));
    });
  }

  function typedInto(field) {
    return /^(checkbox|radio)$/.test(field.type) ? (field.checked ? 'on ' : 'off ') + field.value : field.value;
  }

  /** Two radio buttons share a name. */
  function keyOf(field) { return field.type === 'radio' ? field.name + '=' + field.value : field.name; }

  function values() {
    var all = {};
    fields().forEach(function (field) { all[keyOf(field)] = typedInto(field); });
    return all;
  }

  function fill(field, value) {
    if (/^(checkbox|radio)$/.test(field.type)) {
      field.checked = value.indexOf('on ') === 0;
      return;
    }
    var widget = /_input$/.test(field.id) && window.PrimeFaces && PrimeFaces.getWidgetById(field.id.replace(/_input$/, ''));
    if (widget && widget.selectValue) { widget.selectValue(value); } else { field.value = value; }
  }

  function onSignInPage(words, person) {
    var from = new URLSearchParams(location.search).get('from');
    if (!from || !/^\/(vi|en)\//.test(from)) {
      if (!person) { forget(function () { return true; }); }
      return;
    }
    store.setItem(LED_AWAY, placeOf(from));
    if (person) {
      location.replace(from); // only the page was too old
    } else if (store.getItem(TYPED + placeOf(from))) {
      say(words.dataset.waiting);
    }
  }

  function onForm(words, person) {
    var place = placeOf(location.pathname + location.search);
    var before = values();
    var missing = {};
    var left = {};
    var rowsAdded = 0;

    function keep() {
      var now = values();
      var typed = {};
      Object.keys(now).forEach(function (key) { if (now[key] !== (before[key] || '')) { typed[key] = now[key]; } });
      Object.keys(missing).forEach(function (key) { typed[key] = missing[key]; });
      if (Object.keys(typed).length) {
        store.setItem(TYPED + place, JSON.stringify({ person: person, typed: typed }));
      } else {
        store.removeItem(TYPED + place);
      }
    }

    /** Some fields appear only when others are filled: what has no field yet is tried again later. */
    function putBack() {
      fields().forEach(function (field) {
        var value = left[keyOf(field)];
        if (value !== undefined) {
          delete left[keyOf(field)];
          fill(field, value);
        }
      });
      missing = left;
    }

    /** To the sign-in page, or to this page anew: nothing was saved. What is saved leads elsewhere or shows no change. */
    function leadsBack(answer) {
      var to = /<redirect url="([^"]*)"/.exec(answer);
      return !!to && (/\/account\/sign-in/.test(to[1]) || placeOf(to[1].replace(/&amp;/g, '&')) === place);
    }

    /** What was typed into a row that is not there, on a page whose button adds such rows: data-adds names their fields. */
    function hasRows(key) {
      var adds = document.querySelector('main [data-adds]');
      return !!adds && new RegExp(':\\d+:(' + adds.dataset.adds + ')$').test(key);
    }

    function addRow() {
      if (rowsAdded < MOST_ROWS && Object.keys(missing).some(hasRows)) {
        rowsAdded += 1;
        document.querySelector('main [data-adds]').click();
      }
    }

    var kept = store.getItem(TYPED + place);
    if (kept && (store.getItem(LED_AWAY) === place || words.dataset.expired)) {
      left = JSON.parse(kept).typed;
      putBack();
      var rest = Object.keys(left).filter(function (key) { return !hasRows(key); })
        .map(function (key) { return left[key]; }).filter(Boolean);
      say(words.dataset.restored + (rest.length ? ' ' + words.dataset.rest + ' ' + rest.join(' · ') : ''));
      store.removeItem(LED_AWAY);
      addRow();
    }
    keep();

    var later;
    document.addEventListener('input', function () { clearTimeout(later); later = setTimeout(keep, 300); });
    document.addEventListener('change', keep);
    document.addEventListener('click', function (event) {
      if (event.target.closest('#signOut')) { forget(function () { return true; }); } else { keep(); }
    }, true);
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function (event, call, settings, answer) {
        putBack();
        addRow();
        var source = settings && settings.source;
        var saved = /:save[A-Za-z]*$/.test(source && source.id || source || '') && answer && !answer.validationFailed
          && !leadsBack(call.responseText);
        if (saved) {
          before = values();
          store.removeItem(TYPED + place);
        }
      });
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    var words = document.getElementById('kept');
    var person = words.dataset.person;
    if (person) { forget(function (kept) { return kept.person !== person; }); }
    // After PrimeFaces has made its widgets.
    setTimeout(function () {
      if (/\/account\/sign-in$/.test(location.pathname)) { onSignInPage(words, person); } else if (person) { onForm(words, person); }
    }, 0);
  });
})();
