// Lets readers move about in a stemma and look closer; without this script it is drawn whole, and told in words below it.
(function () {
  'use strict';
  var CLOSER = 0.75;
  var CLOSEST = 0.1;
  var STEP = 0.12;

  document.querySelectorAll('.stemma').forEach(function (stemma) {
    var view = stemma.querySelector('.stemma-view');
    var svg = view.querySelector('svg');
    var whole = { x: 0, y: 0, width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
    var box = Object.assign({}, whole);
    var grip = null;

    function show() {
      box.x = Math.min(Math.max(box.x, 0), whole.width - box.width);
      box.y = Math.min(Math.max(box.y, 0), whole.height - box.height);
      svg.setAttribute('viewBox', [box.x, box.y, box.width, box.height].join(' '));
      view.classList.toggle('near', box.width < whole.width);
    }

    // Zooms about a point of the drawing, which stays where it is.
    function zoom(factor, x, y) {
      var width = Math.min(Math.max(box.width * factor, whole.width * CLOSEST), whole.width);
      var ratio = width / box.width;
      box.x = x - (x - box.x) * ratio;
      box.y = y - (y - box.y) * ratio;
      box.width = width;
      box.height *= ratio;
      show();
    }

    function zoomMiddle(factor) {
      zoom(factor, box.x + box.width / 2, box.y + box.height / 2);
    }

    function move(x, y) {
      box.x += x * box.width;
      box.y += y * box.height;
      show();
    }

    function all() {
      box = Object.assign({}, whole);
      show();
    }

    function place(event) {
      var frame = svg.getBoundingClientRect();
      return { x: (event.clientX - frame.left) / frame.width, y: (event.clientY - frame.top) / frame.height };
    }

    var deeds = {
      closer: function () { zoomMiddle(CLOSER); },
      farther: function () { zoomMiddle(1 / CLOSER); },
      whole: all
    };
    var keys = {
      '+': deeds.closer,
      '=': deeds.closer,
      '-': deeds.farther,
      '0': deeds.whole,
      ArrowLeft: function () { move(-STEP, 0); },
      ArrowRight: function () { move(STEP, 0); },
      ArrowUp: function () { move(0, -STEP); },
      ArrowDown: function () { move(0, STEP); }
    };

    stemma.querySelector('.stemma-tools').hidden = false;
    stemma.querySelectorAll('[data-zoom]').forEach(function (button) {
      button.addEventListener('click', deeds[button.dataset.zoom]);
    });
    view.tabIndex = 0;
    view.addEventListener('keydown', function (event) {
      var deed = keys[event.key];
      if (deed && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        deed();
      }
    });
    view.addEventListener('wheel', function (event) {
      // The wheel alone scrolls the page.
      if (event.ctrlKey) {
        var at = place(event);
        event.preventDefault();
        zoom(event.deltaY < 0 ? CLOSER : 1 / CLOSER, box.x + at.x * box.width, box.y + at.y * box.height);
      }
    }, { passive: false });
    view.addEventListener('pointerdown', function (event) {
      if (box.width < whole.width && !event.target.closest('a')) {
        grip = place(event);
        view.setPointerCapture(event.pointerId);
      }
    });
    view.addEventListener('pointermove', function (event) {
      if (grip) {
        var at = place(event);
        move(grip.x - at.x, grip.y - at.y);
        grip = at;
      }
    });
    ['pointerup', 'pointercancel'].forEach(function (end) {
      view.addEventListener(end, function () { grip = null; });
    });

    function point(node) {
      svg.classList.toggle('pointed', node !== null);
      svg.querySelectorAll('path').forEach(function (path) {
        path.classList.toggle('lit', node !== null && (path.dataset.from === node || path.dataset.to === node));
      });
    }

    svg.querySelectorAll('.node').forEach(function (node) {
      ['mouseenter', 'focusin'].forEach(function (begin) {
        node.addEventListener(begin, function () { point(node.dataset.node); });
      });
      ['mouseleave', 'focusout'].forEach(function (end) {
        node.addEventListener(end, function () { point(null); });
      });
    });
    window.addEventListener('beforeprint', all);
  });
}());
