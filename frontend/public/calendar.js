// FullCalendar draws the calendar of the meetings; what is in it, and what happens with it, the server says.
customElements.define(
  "gia-calendar",
  class extends HTMLElement {
    show(state) {
      this.state = state;
      if (this.calendar) {
        this.refresh();
      } else {
        this.draw();
      }
    }

    disconnectedCallback() {
      this.size?.disconnect();
      this.calendar?.destroy();
      this.calendar = undefined;
    }

    connectedCallback() {
      if (this.state && !this.calendar) {
        this.draw();
      }
    }

    draw() {
      const state = this.state;
      this.calendar = new FullCalendar.Calendar(this, {
        ...this.shape(),
        allDaySlot: false,
        dateClick: (info) => this.pick(info.dateStr),
        dayMaxEvents: 4,
        eventClick: (info) => this.open(info),
        eventContent: (info) => ({ domNodes: this.content(info) }),
        eventDidMount: (info) => this.name(info),
        eventDrop: (info) => this.drop(info),
        eventDurationEditable: false,
        events: state.meetings,
        firstDay: 1,
        headerToolbar: false,
        height: "auto",
        listDayFormat: { weekday: "long", day: "numeric", month: "long" },
        listDaySideFormat: false,
        locale: { code: state.language, week: { dow: 1, doy: 4 }, ...state.texts },
        navLinkDayClick: (day) => this.pick(day.toISOString()),
        navLinks: state.mayPlan,
        now: state.now,
        nowIndicator: true,
        slotEventOverlap: false,
        slotLabelFormat: { hour: "2-digit", minute: "2-digit", hour12: false },
        // The times are those of Amsterdam, wherever the browser is: they are shown as they come.
        timeZone: "UTC",
      });
      this.calendar.render();
      this.follow();
    }

    // It measures itself when it is drawn, and the page around it may still be taking shape then.
    follow() {
      let width = 0;
      this.size = new ResizeObserver(([{ contentRect }]) => {
        if (contentRect.width !== width) {
          width = contentRect.width;
          this.calendar.updateSize();
        }
      });
      this.size.observe(this);
    }

    shape() {
      const state = this.state;
      return {
        initialDate: state.day,
        initialView: state.view,
        slotMaxTime: state.latest,
        slotMinTime: state.earliest,
      };
    }

    refresh() {
      const state = this.state;
      this.calendar.batchRendering(() => {
        this.calendar.setOption("slotMinTime", state.earliest);
        this.calendar.setOption("slotMaxTime", state.latest);
        this.calendar.setOption("navLinks", state.mayPlan);
        this.calendar.changeView(state.view, state.day);
        this.calendar.removeAllEventSources();
        this.calendar.addEventSource(state.meetings);
      });
    }

    content(info) {
      const event = info.event;
      const sign = document.createElement("span");
      sign.className = "gia-sign";
      sign.ariaHidden = "true";
      sign.textContent = event.extendedProps.sign;
      const time = document.createElement("span");
      time.className = "gia-time";
      time.textContent = event.extendedProps.time;
      // In month and week the whole entry is a link; in the list its name is.
      const isList = info.view.type.startsWith("list");
      const title = document.createElement(isList ? "a" : "span");
      if (isList) {
        title.href = event.url;
      }
      title.className = "gia-name";
      title.textContent = event.title;
      return [sign, time, title];
    }

    // A colour and a sign for the eye, words for who hears it; in the list the link is inside the row.
    name(info) {
      const link = info.el.matches("a") ? info.el : info.el.querySelector("a");
      link?.setAttribute("aria-label", info.event.extendedProps.label);
      info.el.title = info.event.extendedProps.label;
    }

    open(info) {
      if (info.jsEvent.ctrlKey || info.jsEvent.metaKey) {
        info.jsEvent.preventDefault();
        window.open(info.event.url, "_blank");
        return;
      }
      info.jsEvent.preventDefault();
      this.$server.open(info.event.id);
    }

    drop(info) {
      const event = info.event;
      const start = event.start.toISOString().slice(0, 16);
      // What asks first is where it was until it is answered.
      if (event.extendedProps.asks) {
        info.revert();
      }
      this.$server.move(event.id, event.extendedProps.version, start);
    }

    pick(day) {
      if (this.state.mayPlan) {
        this.$server.pick(day.slice(0, 10));
      }
    }
  },
);
