// Messages are seen: each once, beside its field where there is a place for it, and the first wrong field has the focus.
(function () {
  var WRONG = 'input[aria-invalid=true], textarea[aria-invalid=true], select[aria-invalid=true], input.ui-state-error, textarea.ui-state-error, .ui-selectonemenu.ui-state-error, .p-datepicker input.ui-state-error';
  function visible(e) { return e.offsetParent !== null; }
  function words(e) { return e.textContent.trim(); }
  // what stands beside a field is not said a second time above
  function once(box) {
    var beside = Array.prototype.filter.call(document.querySelectorAll('main .ui-message-error-detail, .ui-dialog .ui-message-error-detail'), visible).map(words);
    box.querySelectorAll('li').forEach(function (li) { if (beside.indexOf(words(li)) >= 0) { li.remove(); } });
    // a plain list: what is to be heard stands in #spoken, and an alert inside a list is neither
    box.querySelectorAll('li[role]').forEach(function (li) { li.removeAttribute('role'); li.removeAttribute('aria-atomic'); });
    box.querySelectorAll('.ui-messages-error, .ui-messages-warn, .ui-messages-info').forEach(function (group) { if (!group.querySelector('li')) { group.remove(); } });
  }
  function near(button, words) {
    document.querySelectorAll('.nearby').forEach(function (n) { n.remove(); });
    var row = words && button && button.closest && button.closest('.buttons, .pager, .toolbar');
    if (!row || row.closest('.pagehead')) { return; }
    var note = document.createElement('p');
    note.className = 'nearby';
    note.textContent = words;
    row.appendChild(note);
  }
  function show(source) {
    var box = document.getElementById('messages');
    if (!box) { return; }
    once(box);
    var error = box.querySelector('.ui-messages-error li'), wrong = Array.prototype.filter.call(document.querySelectorAll(WRONG), visible)[0];
    // a cell that saves itself must not pull the writer back from the next one
    var pressed = !source || source.matches && source.matches('button, a, input[type=submit]');
    near(source, pressed && error ? words(error) : '');
    document.getElementById('spoken').textContent = words(box);
    if (!pressed) { return; }
    if (wrong && (error || document.querySelector('.ui-message-error'))) {
      (wrong.matches('.ui-selectonemenu') ? wrong.querySelector('.ui-selectonemenu-label, input') || wrong : wrong).focus();
    } else if (box.querySelector('li') && (error || document.activeElement === document.body)) {
      box.tabIndex = -1;
      box.focus({ preventScroll: true });
    }
  }
  document.addEventListener('DOMContentLoaded', function () {
    show(null);
    if (window.jQuery) {
      jQuery(document).on('pfAjaxComplete', function (e, xhr, settings) {
        var source = settings && settings.source;
        source = typeof source === 'string' ? document.getElementById(source) : source && source.id ? document.getElementById(source.id) || source : null;
        setTimeout(function () { show(source || document.createElement('span')); }, 0);
      });
    }
  });
})();
