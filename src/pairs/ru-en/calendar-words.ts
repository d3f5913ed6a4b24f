/** A word of a date line in small letters: «5 мая 1951 года». */
export const calendarWord =
  /^(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|год|года|г|th|st|nd|rd|of)$/u;
