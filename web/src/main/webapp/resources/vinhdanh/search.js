// Boxes that answer while one types: the one in the frame opens what is found, those of filters put its number into the form.
(function () {
  var PAUSE = 150;

  function editing(e) { return e.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName); }

  // Ctrl+K is at home in app.js; the stroke works wherever nothing is being typed
  document.addEventListener('keydown', function (e) {
    var box = document.getElementById('globalSearch');
    if (e.key === '/' && box && !e.ctrlKey && !e.altKey && !e.metaKey && !editing(e.target)) { e.preventDefault(); box.focus(); box.select(); }
  });

  // the second click on a long download only repeats it
  document.addEventListener('click', function (e) {
    var once = e.target.closest && e.target.closest('[data-once]');
    if (!once) { return; }
    if (once.getAttribute('aria-disabled') === 'true') { e.preventDefault(); return; }
    once.setAttribute('aria-disabled', 'true');
    setTimeout(function () { once.removeAttribute('aria-disabled'); }, 5000);
  });

  function serve(box) {
    var list = document.getElementById(box.getAttribute('aria-controls')), into = document.getElementById(box.dataset.into || '');
    var base = box.dataset.find, active = -1, asked = 0, timer, running;
    if (box.served) { return; }
    box.served = true;
    // browsers stop at lists that scroll: hidden the next moment, they would take the focus with them
    list.tabIndex = -1;

    // what was typed and never chosen stands for nothing: it stays, and says so
    function unchosen(open) {
      var note = document.getElementById(list.id + 'Note');
      if (note) { note.remove(); box.removeAttribute('aria-describedby'); box.setAttribute('aria-invalid', 'false'); }
      if (!open) { return; }
      note = line('small', 'unchosen', list.dataset.choose, list.parentNode);
      note.id = list.id + 'Note'; box.setAttribute('aria-describedby', note.id); box.setAttribute('aria-invalid', 'true');
    }
    function options() { return list.querySelectorAll('[role=option]'); }
    function close() {
      clearTimeout(timer);
      if (running) { running.abort(); running = null; }
      list.hidden = true; active = -1;
      box.setAttribute('aria-expanded', 'false'); box.removeAttribute('aria-activedescendant');
    }
    function mark(to) {
      var all = options();
      if (!all.length) { return; }
      active = (to + all.length) % all.length;
      all.forEach(function (o, i) { o.setAttribute('aria-selected', String(i === active)); });
      box.setAttribute('aria-activedescendant', all[active].id);
      all[active].scrollIntoView({block: 'nearest'});
    }
    function choose(option) {
      if (!into) { location.assign(base + option.dataset.path); return; }
      box.value = option.dataset.title; into.value = option.dataset.id;
      unchosen(false); box.setAttribute('aria-invalid', 'false');
      close();
      // drafts of the form take notice
      box.dispatchEvent(new Event('change', {bubbles: true}));
      // a box of several: what was found goes to its list at once
      if (box.dataset.run) { window[box.dataset.run](); }
    }
    function line(tag, style, text, parent) {
      var e = document.createElement(tag);
      e.className = style; e.textContent = text; parent.appendChild(e);
      return e;
    }
    function show(items) {
      var kind = null;
      list.textContent = ''; active = -1; box.removeAttribute('aria-activedescendant');
      items.forEach(function (item, i) {
        if (item.kind !== kind && !into) { line('li', 'kind', list.dataset[item.kind.toLowerCase()], list).setAttribute('role', 'presentation'); }
        kind = item.kind;
        var option = line('li', 'hit', '', list);
        option.id = list.id + i; option.setAttribute('role', 'option'); option.setAttribute('aria-selected', 'false');
        option.dataset.path = item.path; option.dataset.id = item.id; option.dataset.title = item.title;
        line('b', '', item.title, option);
        if (item.detail) { line('span', '', item.detail, option); }
      });
      if (!items.length) { line('li', 'kind', list.dataset.none, list).setAttribute('role', 'presentation'); }
      list.hidden = false; box.setAttribute('aria-expanded', String(items.length > 0));
      var spoken = document.getElementById('spoken');
      if (spoken) { spoken.textContent = items.length ? items.length + ' ' + list.dataset.found : list.dataset.none; }
    }
    function ask() {
      var number = ++asked, text = box.value.trim();
      if (!text) { close(); return; }
      if (running) { running.abort(); }
      running = new AbortController();
      fetch(base + '/api/v1/search?q=' + encodeURIComponent(text) + (box.dataset.kind ? '&limit=12&kind=' + box.dataset.kind : ''),
            {signal: running.signal, headers: {Accept: 'application/json', 'Accept-Language': document.documentElement.lang}, credentials: 'same-origin'})
        .then(function (r) { return r.ok ? r.json() : {items: []}; })
        .then(function (found) { if (number === asked && document.activeElement === box) { show(found.items); } })
        .catch(function (e) { if (e.name !== 'AbortError') { close(); } });
    }

    box.addEventListener('input', function () {
      if (into) { into.value = ''; unchosen(false); }
      clearTimeout(timer); timer = setTimeout(ask, PAUSE);
    });
    box.addEventListener('keydown', function (e) {
      if (e.isComposing) { return; }
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        e.preventDefault();
        if (list.hidden) { ask(); } else { mark(e.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1); }
      } else if (e.key === 'Enter' && !list.hidden && active >= 0) {
        e.preventDefault(); choose(options()[active]);
      } else if (e.key === 'Enter' && into && !into.value && !list.hidden && options().length === 1) {
        e.preventDefault(); choose(options()[0]);
      } else if (e.key === 'Enter' && into && !into.value && !list.hidden && options().length) {
        // the form is not sent while it is open which one is meant
        e.preventDefault(); mark(0);
      } else if (e.key === 'Escape' && !list.hidden) {
        e.preventDefault(); close();
      }
    });
    box.addEventListener('blur', function () {
      close();
      if (into) { unchosen(!into.value && box.value.trim() !== ''); }
    });
    list.addEventListener('mousedown', function (e) { e.preventDefault(); });
    list.addEventListener('click', function (e) { var option = e.target.closest('[role=option]'); if (option) { choose(option); } });
  }

  // boxes of forms come anew with every answer of the server
  document.addEventListener('focusin', function (e) { if (e.target.matches && e.target.matches('[role=combobox][data-find]')) { serve(e.target); } });
  document.addEventListener('DOMContentLoaded', function () { document.querySelectorAll('[role=combobox][data-find]').forEach(serve); });
})();
