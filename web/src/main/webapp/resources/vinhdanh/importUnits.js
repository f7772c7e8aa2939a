// Says which unit a name of the list means; afterwards the keyboard goes on with the next question, or with the list of units.
window.importUnits = (() => {
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('[data-unit]');
    if (button) {
      document.querySelectorAll('[data-unit]').forEach(each => { each.disabled = true; });
      sendUnit([{name: 'unit', value: button.dataset.unit}, {name: 'same', value: button.dataset.same}]);
    }
  });
  return {
    settled: () => (document.querySelector('#units .todo') || document.querySelector('#units button') || document.querySelector('#commit'))?.focus()
  };
})();
