package memoire.format;

import java.util.List;
import java.util.stream.Stream;

/// Small inputs, at least one for each rule: what the reader says of them, and whether the schema
/// can say so too. They are spelled with `'` for `"`, and `^` stands before the offending token.
final class SmallInputs {
  private static final boolean BOTH = true;
  private static final boolean READER_ONLY = false;

  /// @param json the whole pack
  /// @param code of the only problem, or empty when there is none
  /// @param offset of the token it stands at
  /// @param schemaRejects whether the schema finds it too
  record Case(String json, String code, int offset, boolean schemaRejects) {
    @Override
    public String toString() {
      return code
          + " "
          + json.lines().skip(json.lines().count() > 4 ? 3 : 0).findFirst().orElse("");
    }
  }

  private SmallInputs() {}

  static Stream<Case> all() {
    return Stream.concat(questions().stream(), packs().stream());
  }

  static List<Case> questions() {
    return List.of(
        fine("'type':'choice','prompt':'Q?','answer':'x','distractors':['y']"),
        fine("'type':'choices','prompt':'Q?','answers':['x'],'distractors':['y']"),
        fine("'type':'boolean','prompt':'Q?','answer':true"),
        fine("'type':'text','prompt':'Q?','answer':'x','accept':['y']"),
        fine("'type':'number','prompt':'Q?','answer':-1.5e3,'tolerance':0.5,'unit':'m'"),
        fine("'type':'date','prompt':'Q?','answer':'2025-08-26/2025-08-27'"),
        fine("'type':'date','prompt':'Q?','answer':'--02-25'"),
        fine("'type':'cloze','prompt':'A {{gap|hole}}.','accept':['g']"),
        fine("'type':'order','prompt':'Sort!','answer':['x','y']"),
        fine("'type':'match','prompt':'Join!','answer':[['a','b'],['c','d']]"),
        fine("'type':'flip','prompt':'Q?','answer':'x'"),
        fine("'answer':'x','prompt':'Q?','type':'flip'"),
        fine("'card':'AZ_09-z','type':'flip','prompt':'Q?','answer':'x'"),
        fine(
            "'card':null,'type':'flip','prompt':'Q?','answer':'x','explanation':null,'hints':null,"
                + "'tags':null,'attribution':null,'source':null,'engine':null"),
        fine("'type':'flip','prompt':'Q?','answer':'x'," + passage("'atlas'", "3", "5", "'ab'")),
        bad("P011", READER_ONLY, "'type':'flip','prompt':'Q?','answer':'x',^'answer':'x'"),
        bad("P012", BOTH, "'type':'flip','prompt':'Q?','answer':'x',^'hint':['y']"),
        bad(
            "P012",
            BOTH,
            "'type':'flip','prompt':'Q?','answer':'x','source':{'document':'atlas','start':0,"
                + "'end':2,'quote':'ab',^'page':3}"),
        bad("P013", BOTH, "'type':'flip','prompt':'Q?','answer':'x',^'tolerance':1"),
        bad("P014", BOTH, "'type':'flip','prompt':'Q?'"),
        bad("P014", BOTH, "'type':'flip','answer':'x'"),
        bad("P014", BOTH, "'prompt':'Q?'"),
        bad("P014", BOTH, "'type':'choice','prompt':'Q?','answer':'x'"),
        bad("P014", BOTH, "'type':'choices','prompt':'Q?','distractors':['x']"),
        bad(
            "P014",
            BOTH,
            "'type':'flip','prompt':'Q?','answer':'x','source':^{'document':'atlas','start':0,'end':2}"),
        bad("P015", BOTH, "'type':^7,'prompt':'Q?'"),
        bad("P015", BOTH, "'type':'flip','prompt':^['Q?'],'answer':'x'"),
        bad("P015", BOTH, "'type':'flip','prompt':'Q?','answer':^null"),
        bad("P015", BOTH, "'type':'boolean','prompt':'Q?','answer':^'true'"),
        bad("P015", BOTH, "'type':'number','prompt':'Q?','answer':^'5'"),
        bad("P015", BOTH, "'type':'number','prompt':'Q?','answer':5,'tolerance':^'1'"),
        bad("P015", BOTH, "'type':'text','prompt':'Q?','answer':'x','accept':^'y'"),
        bad("P015", BOTH, "'type':'choice','prompt':'Q?','answer':'x','distractors':['y',^3]"),
        bad("P015", BOTH, "'type':'match','prompt':'Q?','answer':[['a','b'],^['c']]"),
        bad("P015", BOTH, "'type':'match','prompt':'Q?','answer':[['a','b'],['c',^{}]]"),
        bad("P015", BOTH, "'type':'match','prompt':'Q?','answer':[['a','b'],^'c=d']"),
        bad("P015", BOTH, "'type':'flip','prompt':'Q?','answer':'x','hints':^'y'"),
        bad("P015", BOTH, "'type':'flip','prompt':'Q?','answer':'x','source':^'atlas'"),
        bad("P015", BOTH, "'card':^5,'type':'flip','prompt':'Q?','answer':'x'"),
        bad(
            "P015",
            BOTH,
            "'type':'flip','prompt':'Q?','answer':'x'," + passage("'atlas'", "^1.5", "3", "'ab'")),
        bad("P015", BOTH, "'type':'flip','prompt':^[[[[[[[[]]]]]]]],'answer':'x'"),
        bad("P016", BOTH, "'type':'flip','prompt':^'" + "x".repeat(100_001) + "','answer':'x'"),
        bad("P017", BOTH, "'type':'flip','prompt':'Q?','answer':'x','tags':^" + numbered(1_001)),
        bad("P018", READER_ONLY, "'type':'number','prompt':'Q?','answer':^1e65"),
        bad("P018", READER_ONLY, "'type':'number','prompt':'Q?','answer':^1e-999999999"),
        bad("P018", READER_ONLY, "'type':'number','prompt':'Q?','answer':^" + "9".repeat(65)),
        bad("P018", READER_ONLY, "'type':'number','prompt':'Q?','answer':1,'tolerance':^1e-400"),
        bad("P019", BOTH, "'type':^'multichoice','prompt':'Q?'"),
        bad("P020", BOTH, "'type':'date','prompt':'Q?','answer':^'23 May 2021'"),
        bad("P020", READER_ONLY, "'type':'date','prompt':'Q?','answer':^'2021-02-30'"),
        bad("P021", READER_ONLY, "'type':'flip','prompt':'Q?','answer':^'\\ud83d'"),
        fine("'replaces':'gone','type':'flip','prompt':'Q?','answer':'x'"),
        fine("'replaces':['gone','left'],'type':'flip','prompt':'Q?','answer':'x'"),
        fine("'replaces':null,'type':'flip','prompt':'Q?','answer':'x'"),
        bad("P015", BOTH, "'replaces':^7,'type':'flip','prompt':'Q?','answer':'x'"),
        bad("P015", BOTH, "'replaces':['gone',^7],'type':'flip','prompt':'Q?','answer':'x'"),
        bad("P101", BOTH, "'type':'flip','prompt':^' ','answer':'x'"),
        bad("P102", BOTH, "'card':^'=1+1','type':'flip','prompt':'Q?','answer':'x'"),
        bad("P102", BOTH, "'card':^'12345678','type':'flip','prompt':'Q?','answer':'x'"),
        bad("P102", BOTH, "'card':^'-a','type':'flip','prompt':'Q?','answer':'x'"),
        bad("P102", BOTH, "'card':^'a b','type':'flip','prompt':'Q?','answer':'x'"),
        bad(
            "P102",
            BOTH,
            "'card':^'" + "a".repeat(65) + "','type':'flip','prompt':'Q?','answer':'x'"),
        bad("P103", BOTH, "'type':'flip','prompt':'Q?','answer':^''"),
        bad("P103", BOTH, "'type':'choice','prompt':'Q?','answer':'x','distractors':['y',^' ']"),
        bad("P103", BOTH, "'type':'text','prompt':'Q?','answer':'x','accept':[^'']"),
        bad("P103", BOTH, "'type':'order','prompt':'Q?','answer':['x',^'','y']"),
        bad("P103", BOTH, "'type':'match','prompt':'Q?','answer':[['a','b'],^['c','']]"),
        bad("P103", BOTH, "'type':'flip','prompt':'Q?','answer':'x','hints':[^'']"),
        bad("P103", BOTH, "'type':'flip','prompt':'Q?','answer':'x','tags':['a',^'']"),
        bad("P104", BOTH, "'type':'choice','prompt':'Q?','answer':'x','distractors':^[]"),
        bad("P104", BOTH, "'type':'choices','prompt':'Q?','answers':['x'],'distractors':^[]"),
        bad("P105", BOTH, "'type':'choices','prompt':'Q?','answers':^[],'distractors':['x']"),
        bad(
            "P106",
            READER_ONLY,
            "'type':'choice','prompt':'Q?','answer':'x','distractors':['y',^'x']"),
        bad(
            "P106",
            READER_ONLY,
            "'type':'choices','prompt':'Q?','answers':['x'],'distractors':[^'x']"),
        bad("P107", BOTH, "'type':'choice','prompt':'Q?','answer':'x','distractors':['y',^'y']"),
        bad(
            "P107",
            BOTH,
            "'type':'choices','prompt':'Q?','answers':['x',^'x'],'distractors':['y']"),
        bad("P107", BOTH, "'type':'order','prompt':'Q?','answer':['x','y',^'x']"),
        bad("P108", BOTH, "'type':'order','prompt':'Q?','answer':^['x']"),
        bad("P108", BOTH, "'type':'match','prompt':'Q?','answer':^[['a','b']]"),
        bad("P109", READER_ONLY, "'type':'match','prompt':'Q?','answer':[['a','b'],^['a','c']]"),
        bad("P109", READER_ONLY, "'type':'match','prompt':'Q?','answer':[['a','b'],^['c','b']]"),
        bad("P110", BOTH, "'type':'number','prompt':'Q?','answer':5,'tolerance':^-1"),
        bad("P111", BOTH, "'type':'cloze','prompt':^'No gap.'"),
        bad("P112", BOTH, "'type':'cloze','prompt':^'A {{}} gap.'"),
        bad("P112", BOTH, "'type':'cloze','prompt':^'A {{gap.'"),
        bad("P112", READER_ONLY, "'type':'cloze','prompt':^'A {{gap|}}.'"),
        bad(
            "P113",
            READER_ONLY,
            "'type':'cloze','prompt':'A {{gap}} and {{hole}}.','accept':^['g']"),
        bad(
            "P114",
            READER_ONLY,
            "'type':'flip','prompt':'Q?','answer':'x'," + passage("'atlas'", "5", "^5", "'a'")),
        bad(
            "P114",
            BOTH,
            "'type':'flip','prompt':'Q?','answer':'x'," + passage("'atlas'", "-2", "^5", "'a'")),
        bad(
            "P115",
            READER_ONLY,
            "'type':'flip','prompt':'Q?','answer':'x'," + passage("'atlas'", "5", "8", "^'ab'")),
        bad("P117", BOTH, "'type':'flip','prompt':'Q?','answer':'x','difficulty':^1.5"),
        bad("P116", READER_ONLY, "'type':'date','prompt':'Q?','answer':^'2025-03/2024-04'"),
        bad(
            "P121",
            READER_ONLY,
            "'type':'flip','prompt':'Q?','answer':'x'," + passage("^'map'", "5", "7", "'ab'")));
  }

  static List<Case> packs() {
    return List.of(
        header(
            "", BOTH, "'id':'p','version':'1.0.0','title':'T','language':'pt-BR','questions':[]"),
        header(
            "",
            BOTH,
            "'$schema':'memoire-pack-1.schema.json','id':'a-1','version':'0.1.0-rc.1+5','title':'T','language':'en','license':null,'authors':null,'sources':null,'description':null,'questions':[]"),
        header("P014", BOTH, "'id':'p','version':'1.0.0','title':'T','language':'en'"),
        header("P014", BOTH, "'version':'1.0.0','title':'T','language':'en','questions':[]"),
        header(
            "P012",
            BOTH,
            "'id':'p','version':'1.0.0','title':'T',^'licence':'x','language':'en','questions':[]"),
        header(
            "P015", BOTH, "'id':^5,'version':'1.0.0','title':'T','language':'en','questions':[]"),
        header(
            "P015", BOTH, "'id':'p','version':'1.0.0','title':'T','language':'en','questions':^{}"),
        header(
            "P015",
            BOTH,
            "'id':'p','version':'1.0.0','title':'T','language':'en','questions':[^5]"),
        header(
            "P015",
            BOTH,
            "'id':'p','version':'1.0.0','title':'T','language':'en','authors':[^5],'questions':[]"),
        header(
            "P015",
            BOTH,
            "'id':'p','version':'1.0.0','title':'T','language':'en','sources':[^5],'questions':[]"),
        header(
            "P024",
            BOTH,
            "'id':^'A pack','version':'1.0.0','title':'T','language':'en','questions':[]"),
        header(
            "P025", BOTH, "'id':'p','version':^'1.0','title':'T','language':'en','questions':[]"),
        header(
            "P026",
            BOTH,
            "'id':'p','version':'1.0.0','title':'T','language':^'english language','questions':[]"),
        header(
            "P030", BOTH, "'id':'p','version':'1.0.0','title':^' ','language':'en','questions':[]"),
        header(
            "P023",
            READER_ONLY,
            "'$schema':^'memoire-pack-2.schema.json','id':'p','version':'1.0.0','title':'T','language':'en','questions':[]"),
        source("P014", BOTH, "^{'id':'s'}"),
        source("P012", BOTH, "{'id':'s','title':'T',^'url':'x'}"),
        source("P027", BOTH, "{'id':^'s t','title':'T'}"),
        source("P028", READER_ONLY, "{'id':'s','title':'T'},^{'id':'s','title':'U'}"),
        source("P029", BOTH, "{'id':'s','title':'T','file':^'../x'}"),
        source("P029", BOTH, "{'id':'s','title':'T','file':^'a/../../x'}"),
        source("P029", BOTH, "{'id':'s','title':'T','file':^'/etc/passwd'}"),
        source("P029", BOTH, "{'id':'s','title':'T','file':^'C:/x'}"),
        source("P029", BOTH, "{'id':'s','title':'T','file':^'a\\\\x'}"),
        source("", BOTH, "{'id':'s','title':'T','file':'seeds/..a/b..md'}"),
        whole(
            "P011",
            READER_ONLY,
            "{'id':'p','version':'1.0.0','title':'T','language':'en','questions':[],^'questions':[]}"),
        whole(
            "P011",
            READER_ONLY,
            "{'id':'p','version':'1.0.0','title':'T','language':'en',^'id':'q','questions':[]}"));
  }

  private static Case fine(String fields) {
    return question("", BOTH, fields);
  }

  private static Case bad(String code, boolean inSchema, String fields) {
    return question(code, inSchema, fields);
  }

  private static Case question(String code, boolean inSchema, String fields) {
    var mark = fields.indexOf('^') < 0 ? "^" : "";
    return whole(code, inSchema, Packs.around(mark + "{'id':'a1'," + fields + "}"));
  }

  private static Case header(String code, boolean inSchema, String fields) {
    return whole(code, inSchema, (fields.indexOf('^') < 0 ? "^" : "") + "{" + fields + "}");
  }

  private static Case source(String code, boolean inSchema, String sources) {
    return header(
        code,
        inSchema,
        "'id':'p','version':'1.0.0','title':'T','language':'en','sources':["
            + sources
            + "],'questions':[]");
  }

  private static Case whole(String code, boolean inSchema, String marked) {
    int offset = Math.max(0, marked.indexOf('^'));
    var json = marked.replace("^", "").replace('\'', '"');
    return new Case(json, code, offset, inSchema && !code.isEmpty());
  }

  private static String passage(String document, String start, String end, String quote) {
    return "'source':{'document':%s,'start':%s,'end':%s,'quote':%s}"
        .formatted(document, start, end, quote);
  }

  private static String numbered(int count) {
    var list = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      list.append(i == 0 ? "'" : ",'").append(i).append('\'');
    }
    return list.append(']').toString();
  }
}
