// Lights a sentence's counterparts up and shows their words; without this script the page reads as it stands.
(function () {
  'use strict';
  var panel = document.getElementById('panel');
  var texts = document.getElementById('panel-texts');
  var bearers = Array.prototype.slice.call(document.querySelectorAll('[data-t]'));
  var byThread = {};
  var pinned = null;
  var timer = 0;

  function threads(element) {
    return element.dataset.t ? element.dataset.t.split(' ') : [];
  }

  bearers.forEach(function (element) {
    threads(element).forEach(function (thread) {
      (byThread[thread] = byThread[thread] || []).push(element);
    });
  });

  function counterparts(element) {
    var found = [];
    threads(element).forEach(function (thread) {
      byThread[thread].forEach(function (other) {
        if (other !== element && found.indexOf(other) < 0) {
          found.push(other);
        }
      });
    });
    return found;
  }

  function holder(element) {
    return element.closest('[data-name]');
  }

  function clear() {
    bearers.forEach(function (element) { element.classList.remove('lit'); });
  }

  function entry(other) {
    var box = document.createElement('div');
    var name = document.createElement('a');
    var copy = (other.matches('.s') ? other : other.querySelector('.text') || other).cloneNode(true);
    copy.removeAttribute('id');
    copy.removeAttribute('tabindex');
    copy.classList.remove('lit');
    name.textContent = holder(other).dataset.name;
    name.href = '#' + (other.id || holder(other).id);
    box.append(name, copy);
    return box;
  }

  function show(element) {
    clear();
    var others = counterparts(element);
    var told = others.filter(function (other) { return !other.matches('.ghost') && !hidden(other); });
    others.concat(element).forEach(function (one) { one.classList.add('lit'); });
    texts.replaceChildren.apply(texts, told.map(entry));
    if (!told.length) {
      texts.textContent = panel.dataset.none;
    }
    panel.hidden = false;
    document.body.style.paddingBottom = panel.offsetHeight + 'px';
  }

  function hidden(element) {
    return holder(element).hidden;
  }

  function hide() {
    pinned = null;
    clear();
    panel.hidden = true;
    document.body.style.paddingBottom = '';
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  document.querySelectorAll('.columns .s').forEach(function (sentence) {
    sentence.addEventListener('mouseenter', function () {
      if (!pinned) { later(function () { show(sentence); }, 120); }
    });
    sentence.addEventListener('mouseleave', function () {
      if (!pinned) { later(hide, 350); }
    });
    sentence.addEventListener('focus', function () { clearTimeout(timer); pinned = sentence; show(sentence); });
    sentence.addEventListener('click', function () { clearTimeout(timer); pinned = sentence; show(sentence); });
  });
  panel.addEventListener('mouseenter', function () { clearTimeout(timer); });
  panel.addEventListener('mouseleave', function () { if (!pinned) { later(hide, 350); } });
  document.getElementById('panel-close').addEventListener('click', hide);
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { hide(); }
  });
  document.addEventListener('click', function (event) {
    if (pinned && !event.target.closest('.s, #panel')) { hide(); }
  });

  var boxes = Array.prototype.slice.call(document.querySelectorAll('[data-column]'));
  var all = document.getElementById('all-columns');
  var wide = window.matchMedia('(min-width: 48rem)');
  var SHOWN = 6;

  function column(box) {
    return document.getElementById(box.dataset.column);
  }

  function choose(box, chosen) {
    box.checked = chosen;
    column(box).hidden = !chosen;
  }

  // Rows of one text begin side by side; what an article moved to another place keeps that place. A column waits for another
  // so many screens at most: who begins with much that is its own would leave the others blank.
  var LONGEST_GAP = 0.35;

  function align() {
    var columns = Array.prototype.slice.call(document.querySelectorAll('.columns > article'))
      .filter(function (one) { return !one.hidden; });
    bearers.forEach(function (element) { element.style.marginTop = ''; });
    if (!wide.matches || columns.length < 2 || columns.length > 12) {
      return;
    }
    var rows = columns.map(function (one) { return Array.prototype.slice.call(one.querySelectorAll('[data-t]')); });
    var reached = columns.map(function () { return -1; });
    order(rows).forEach(function (thread) {
      var met = [];
      rows.forEach(function (row, index) {
        for (var place = reached[index] + 1; place < row.length; place += 1) {
          if (threads(row[place]).indexOf(thread) >= 0) {
            met.push({ element: row[place], index: index, place: place });
            break;
          }
        }
      });
      if (met.length < 2) {
        return;
      }
      var tops = met.map(function (one) { return one.element.getBoundingClientRect().top; });
      var far = Math.min.apply(null, tops) + window.innerHeight * LONGEST_GAP;
      met = met.filter(function (one, number) { return tops[number] <= far; });
      tops = tops.filter(function (top) { return top <= far; });
      var lowest = Math.max.apply(null, tops);
      met.forEach(function (one, number) {
        reached[one.index] = one.place;
        var missing = Math.round(lowest - tops[number]);
        if (missing > 1) {
          var margin = parseFloat(getComputedStyle(one.element).marginTop) || 0;
          one.element.style.marginTop = (margin + missing) + 'px';
        }
      });
    });
  }

  // The threads in the order of the text behind; those of no dispatch as the columns bring them.
  function order(rows) {
    var names = [];
    document.querySelectorAll('.dispatch-text [data-t]').forEach(function (line) { names.push(line.dataset.t); });
    rows.forEach(function (row) {
      row.forEach(function (element) {
        threads(element).forEach(function (thread) {
          if (names.indexOf(thread) < 0) { names.push(thread); }
        });
      });
    });
    return names;
  }

  function settle() {
    if (all) { all.checked = boxes.every(function (box) { return box.checked; }); }
    align();
  }

  // A link to a sentence of a column that is not shown brings it.
  function reveal() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    var article = target && target.closest('.columns > article');
    if (article && article.hidden) {
      boxes.filter(function (box) { return column(box) === article; })
        .forEach(function (box) { choose(box, true); });
      settle();
      target.scrollIntoView();
    }
  }

  // The signs of the matrix are one stop for Tab: forty articles would be a thousand. Arrows go from sign to sign.
  var STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

  function signAt(matrix, row, cell) {
    return matrix.rows[row] && matrix.rows[row].cells[cell] && matrix.rows[row].cells[cell].querySelector('a');
  }

  function next(matrix, from, step) {
    var row = from.parentNode.rowIndex + step[0];
    var cell = from.cellIndex + step[1];
    while (matrix.rows[row] && matrix.rows[row].cells[cell]) {
      if (signAt(matrix, row, cell)) {
        return signAt(matrix, row, cell);
      }
      row += step[0];
      cell += step[1];
    }
    return null;
  }

  document.querySelectorAll('.matrix').forEach(function (matrix) {
    var signs = Array.prototype.slice.call(matrix.querySelectorAll('td a, th a'));
    function only(stop) {
      signs.forEach(function (sign) { sign.tabIndex = sign === stop ? 0 : -1; });
    }
    only(signs[0]);
    matrix.addEventListener('focusin', function (event) {
      if (signs.indexOf(event.target) >= 0) { only(event.target); }
    });
    matrix.addEventListener('keydown', function (event) {
      var from = event.target.closest('td, th');
      var to = from && STEPS[event.key] && next(matrix, from, STEPS[event.key]);
      if (to && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        to.focus();
      }
    });
  });
  document.querySelectorAll('.matrix-keys').forEach(function (line) { line.hidden = false; });

  document.querySelectorAll('.chooser').forEach(function (chooser) { chooser.hidden = false; });
  boxes.forEach(function (box, number) {
    if (boxes.length > 8) { choose(box, number < SHOWN); }
    box.addEventListener('change', function () { choose(box, box.checked); settle(); });
  });
  if (all) {
    all.addEventListener('change', function () {
      boxes.forEach(function (box) { choose(box, all.checked); });
      align();
    });
  }
  settle();
  reveal();
  window.addEventListener('hashchange', reveal);
  window.addEventListener('resize', function () { later(align, 150); });
  window.addEventListener('beforeprint', function () {
    bearers.forEach(function (element) { element.style.marginTop = ''; });
    boxes.forEach(function (box) { column(box).hidden = false; });
    document.querySelectorAll('details').forEach(function (details) { details.open = true; });
  });
}());
