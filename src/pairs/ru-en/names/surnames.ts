/** A surname of either language without its capital: a word in capitals with such an ending is a surname (ЖУКОВ, KONEV). */
export const surnameInCapitals = /.{2}(?:[оеё]в|ин|ский|ко|ov|ev|in|sky|ko)$/u;
