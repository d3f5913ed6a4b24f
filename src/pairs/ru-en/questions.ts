/** A word of saying or knowing, behind which English tells a question without its mark. */
export const telling = /\b(?:wonder|ask|tell|told|know|say|see|writ|think|find out|explain|question)/i;

/** Opens a question that is told of. */
export const questionWord = /\b(?:who|whom|whose|what|which|when|where|why|how|whether|if)\b/i;

/** A tag at the end of a statement, up to its mark: «понимаете?», «не так ли?», "right?", "isn't it?". */
export const tag =
  /(?:^|[^\p{L}])(?:понима(?:ешь|ете)|зна(?:ешь|ете)|вид(?:ишь|ите)|слыш(?:ишь|ите)|представля(?:ешь|ете)|да|а|правда|верно|так|не так ли|правда ли|не правда ли|ясно|понятно|хорошо|ладно|договорились|you know|you see|right|okay|ok|eh|huh|see|understand|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|could|would|should)n['’]t (?:i|you|he|she|it|we|they))$/iu;

/** Says that what follows is a suggestion, or what somebody believes. */
export const maybe =
  /(?:^|[^\p{L}])(?:maybe|perhaps|let['’]s|i (?:think|suppose|believe|guess|wonder|doubt)|кажется|по-моему|может(?: быть)?,|давай(?:те)?)(?!\p{L})/iu;

/** Makes a request of a question. */
export const request = /(?:^|[^\p{L}])(?:please|пожалуйста)(?!\p{L})/iu;

/** Opens a sentence that asks by its tone alone: "I thought you had left?" */
export const toldOfOneself = /^(?:i|we)(?:['’]\p{L}+)? /iu;

/** A sentence that asks by its form, with its mark or without; by language. */
export const asksInForm: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /(?:^|[.!?:,—–-]\s|["“‘])(?:(?:is|are|was|were|do|does|did|has|have|had|could|would|should|will|wo|ca)n['’]t|is|are|do|does|did|could|would|shall) (?:i|you|he|she|it|we|they|there|this|that|these|those|anyone|anybody)\b[^?]*$/iu,
  ],
]);

/** What may stand before an answer of one word: «Но нет, право». */
export const answerOpener = /^(?:но|да|а|и|ах|ой|ну|but|oh|and|well)$/;
