/* Somebody new: the day of recruitment is suggested as the first day of the post, and of the first step of pay, until something else is typed there. */
(function () {
  'use strict';
  var DAY = /^\d{1,2}\D?\d{1,2}\D?\d{4}$/;
  var suggested = {};
  function field(id) { return document.getElementById(id + '_input') || document.getElementById(id); }
  function suggest(id, day) {
    var input = field(id);
    if (input && input.value === (suggested[id] || '') && input.value !== day) {
      input.value = day;
      suggested[id] = day;
    }
  }
  function follow(event) {
    if (!event.target.closest || !event.target.closest('#person')) { return; }
    var joined = field('joinedOn');
    if (!joined) { return; }
    var day = DAY.test(joined.value.trim()) ? joined.value.trim() : '';
    var step = field('payStep').value.trim();
    var paid = field('rankCode').value.trim() !== '' || step !== '';
    if (event.target.id !== 'postingFrom_input') { suggest('postingFrom', day); }
    if (event.target.id !== 'payFrom_input') { suggest('payFrom', paid && (step === '' || step === '1') ? day : ''); }
  }
  document.addEventListener('focusout', follow);
  document.addEventListener('change', follow);
})();
