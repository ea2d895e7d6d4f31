/** Words for who speaks in a transcript, as recognizers, exports and people write them, as a pattern without flags. */
export const SPEAKERS =
  "agent|caller|callee|customer|client|patient|pt|speaker|spk|visitor|guest|operator|rep|representative|receptionist|reception|nurse|doctor|intake|interpreter|support|front desk|office|staff|scheduler|coordinator|assistant|bot|user|member|provider|channel|ch|party|participant|host|agente|cliente|paciente|operadora|recepcionista|llamante";
