// The rating grid by keyboard: Enter and the arrows go to the same column of the next row; in the score, a digit types a
// score and a letter sets the level (x, t, h, k); in the level, 1 to 4 or the letter. A score that is none keeps the typist in its cell.
(function () {
  var letters = { x: 'EXCELLENT', t: 'GOOD', h: 'COMPLETED', k: 'NOT_COMPLETED', 1: 'EXCELLENT', 2: 'GOOD', 3: 'COMPLETED', 4: 'NOT_COMPLETED' };
  function column(cell) { return cell.closest('td').cellIndex; }
  function move(cell, step) {
    var row = cell.closest('tr'), next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    var target = next && next.cells[column(cell)].querySelector('.cell');
    if (target) { target.focus(); if (target.select) { target.select(); } } else { cell.blur(); }
  }
  // only what no scale allows; everything else is judged where it is stored
  function noScore(cell) {
    var typed = cell.value.trim().replace(',', '.');
    return cell.classList.contains('score') && typed !== '' && !(/^\d+(\.\d*)?$/.test(typed) && Number(typed) <= 100);
  }
  function leave(cell, step) {
    if (noScore(cell)) { cell.dispatchEvent(new Event('change', { bubbles: true })); cell.select(); } else { move(cell, step); }
  }
  function stay(cell) { if (cell.classList.contains('score')) { cell.focus(); cell.select(); } }
  // a stored score in the form of the language, as the page shows it when it is read again
  function asWritten(cell) {
    var plain = cell.value.trim().replace(',', '.');
    if (!cell.classList.contains('score') || !/^\d+(\.\d*)?$/.test(plain)) { return; }
    cell.value = document.documentElement.lang === 'en' ? String(Number(plain)) : String(Number(plain)).replace('.', ',');
  }
  function choose(row, value) {
    var select = row.querySelector('select.level');
    if (select && select.value !== value) { select.value = value; select.dispatchEvent(new Event('change', { bubbles: true })); }
  }
  // a score is typed over, not typed behind the old one
  document.addEventListener('focusin', function (e) { if (e.target.classList && e.target.classList.contains('score')) { e.target.select(); } });
  // Cells are stored one after the other, however fast they are typed: rows that wait say so, and the sheet is not handed in before all are through.
  var waiting = new Map(), handIn = false;
  function say(kind) {
    var line = document.getElementById('saving');
    if (line) { line.textContent = kind ? line.getAttribute('data-' + kind) : ''; line.className = 'saving ' + (kind || ''); }
  }
  function showWaiting() {
    document.querySelectorAll('.ratinggrid tr.waiting').forEach(function (row) { row.classList.remove('waiting'); });
    waiting.forEach(function (times, id) { var cell = document.getElementById(id); if (cell) { cell.closest('tr').classList.add('waiting'); } });
    if (waiting.size) { say(handIn ? 'then' : 'now'); } else if (document.querySelector('#saving.now, #saving.then')) { say(''); }
  }
  function stored(cell) {
    var times = (waiting.get(cell.id) || 0) - 1;
    if (times > 0) { waiting.set(cell.id, times); } else { waiting.delete(cell.id); }
    showWaiting();
    if (!waiting.size && handIn) {
      handIn = false;
      var button = document.getElementById('submit');
      if (button) { button.click(); }
    }
  }
  document.addEventListener('change', function (e) {
    if (e.target.matches('.ratinggrid .cell[onchange]')) { waiting.set(e.target.id, (waiting.get(e.target.id) || 0) + 1); showWaiting(); }
  }, true);
  document.addEventListener('click', function (e) {
    var wrong = document.querySelector('.ratinggrid .cell.wrong');
    if (!e.target.closest || !e.target.closest('#submit') || (!waiting.size && !wrong)) { return; }
    e.preventDefault();
    e.stopImmediatePropagation();
    if (waiting.size) { handIn = true; showWaiting(); } else { say('wrong'); wrong.focus(); }
  }, true);
  // what was not saved stays marked although the next row clears the message
  window.vinhdanhCell = function (request, args) {
    var cell = typeof request.source === 'string' ? document.getElementById(request.source) : request.source;
    cell = cell && cell.id ? document.getElementById(cell.id) : null;
    if (!cell) { return; }
    var failed = !args || args.validationFailed === true;
    cell.classList.toggle('wrong', failed);
    cell.setAttribute('aria-invalid', String(failed));
    if (failed) { stay(cell); } else { asWritten(cell); }
    if (!failed && document.querySelector('#saving.wrong') && !document.querySelector('.ratinggrid .cell.wrong')) { say(''); }
    stored(cell);
  };
  document.addEventListener('keydown', function (e) {
    var cell = e.target;
    if (!cell.classList || !cell.classList.contains('cell') || e.ctrlKey || e.altKey || e.metaKey) { return; }
    var select = cell.tagName === 'SELECT', key = e.key.toLowerCase();
    if (e.key === 'Enter') { e.preventDefault(); leave(cell, e.shiftKey ? -1 : 1); return; }
    if (!select && (e.key === 'ArrowDown' || e.key === 'ArrowUp')) { e.preventDefault(); leave(cell, e.key === 'ArrowDown' ? 1 : -1); return; }
    var level = letters[key];
    if (level && (cell.classList.contains('level') || (cell.classList.contains('score') && /[a-z]/.test(key)))) {
      e.preventDefault();
      choose(cell.closest('tr'), level);
    }
  });
})();
