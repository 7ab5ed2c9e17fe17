/* What was seen last, known to this browser alone. */
(function () {
  'use strict';
  var KEY = 'ketnoi.seen';
  var MOST = 12;
  var section = document.getElementById('seen');
  var now = document.getElementById('seen-now');
  var language = document.documentElement.lang;
  var seen;
  try { seen = JSON.parse(localStorage.getItem(KEY)) || []; } catch (e) { seen = []; }

  function item(product) {
    var entry = document.createElement('li');
    var link = document.createElement('a');
    link.href = '/' + language + '/search/product?id=' + encodeURIComponent(product.id);
    link.lang = language === 'en' && product.en ? 'en' : 'vi';
    if (product.picture) {
      var picture = document.createElement('img');
      picture.src = '/media/' + encodeURIComponent(product.picture) + '/small';
      picture.alt = '';
      picture.loading = 'lazy';
      link.append(picture);
    }
    link.append(link.lang === 'en' ? product.en : product.vi);
    entry.append(link);
    return entry;
  }

  function show(products) {
    section.querySelector('ul').replaceChildren.apply(section.querySelector('ul'), products.map(item));
    section.hidden = !products.length;
  }

  var others = seen.filter(function (product) { return !now || product.id !== now.dataset.id; });
  show(others.slice(0, MOST));
  if (now) {
    try { localStorage.setItem(KEY, JSON.stringify([Object.assign({}, now.dataset)].concat(others).slice(0, MOST))); } catch (e) { /* nothing is kept, then */ }
  }
  section.querySelector('button').addEventListener('click', function () {
    try { localStorage.removeItem(KEY); } catch (e) { /* nothing was kept */ }
    show([]);
  });
})();
