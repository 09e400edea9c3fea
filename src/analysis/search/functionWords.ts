/** English words that hold a sentence together and tell nothing of what it is about: who uses them most says nothing. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a about above after again against all almost also although always am among an and another any are aren around as at away be because been before being ' +
    'below between both but by came can cannot come could couldn did didn do does doesn doing don done down during each either else ever every few for from ' +
    'further get gets getting give given go goes going gone got had hadn has hasn have haven having he her here hers herself him himself his how however i if ' +
    'in indeed into is isn it its itself just know least less let like ll made make makes making many may me might mine more most much must mustn my myself no ' +
    'nor not nothing now of off often on once one only onto or other others ought our ours ourselves out over own perhaps put quite rather re really said same ' +
    'say saying says see seem seems shall she should shouldn since so some something still such take than that the their theirs them themselves then there ' +
    'therefore these they thing things think this those though through thus to too two under until up upon us very was wasn way we well went were weren what ' +
    'when where whether which while who whom whose why will with within without won would wouldn yes yet you your yours yourself yourselves'
  ).split(' ')
);

/** Whether a folded word carries a meaning of its own. Words of other languages do. */
export const isContentWord = (folded: string): boolean => !FUNCTION_WORDS.has(folded.replace(/['’].*$/, ''));
