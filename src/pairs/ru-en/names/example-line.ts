/** A line of a gazetteer, for messages: two source forms, a tab and the target form. */
export const exampleLine = 'Загорск@former; Сергиев Посад\tSergiyev Posad';
