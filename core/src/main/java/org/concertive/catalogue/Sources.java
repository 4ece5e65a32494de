package org.concertive.catalogue;

import java.util.List;

/**
 * The works that rules, metrics and measures of this library cite, each once, by section and then
 * by author and year. A constant is named by the short citation of its work: {@code Spillane 2006}
 * is {@link #SPILLANE_2006}. The page {@code docs/references.md} is generated from this list.
 */
public final class Sources {

  // Leadership, organizations and theories of action

  public static final Work AKIBA_ET_AL_2019 =
      Work.of(
          "Akiba, Murata, Howard, Wilkinson & Fabrega",
          "2019",
          "Race to the Top and lesson study implementation in Florida: district policy and"
              + " leadership for teacher professional development",
          "Theory and Practice of Lesson Study in Mathematics, Springer");

  public static final Work AKIBA_HOWARD_2021 =
      Work.of(
          "Akiba & Howard",
          "2021",
          "After the Race to the Top: state and district capacity to sustain professional"
              + " development innovation in Florida",
          "Educational Policy");

  public static final Work AKIBA_WILKINSON_2016 =
      Work.of(
          "Akiba & Wilkinson",
          "2016",
          "Adopting an international innovation for teacher professional development: state and"
              + " district approaches to lesson study in Florida",
          "Journal of Teacher Education 67(1)");

  public static final Work ARGYRIS_SCHON_1974 =
      Work.of(
          "Argyris & Schön",
          "1974",
          "Theory in practice: increasing professional effectiveness",
          "Jossey-Bass");

  public static final Work ARGYRIS_SCHON_1978 =
      Work.of(
          "Argyris & Schön",
          "1978",
          "Organizational learning: a theory of action perspective",
          "Addison-Wesley");

  public static final Work BOLDEN_2011 =
      Work.of(
          "Bolden",
          "2011",
          "Distributed leadership in organizations: a review of theory and research",
          "International Journal of Management Reviews 13(3)");

  public static final Work BORKO_2004 =
      Work.of(
          "Borko",
          "2004",
          "Professional development and teacher learning: mapping the terrain",
          "Educational Researcher 33(8)");

  public static final Work BOSTON_2012 =
      Work.of(
          "Boston",
          "2012",
          "Assessing instructional quality in mathematics",
          "Elementary School Journal 113(1)");

  public static final Work BRYK_ET_AL_2015 =
      Work.of(
          "Bryk, Gomez, Grunow & LeMahieu",
          "2015",
          "Learning to improve: how America's schools can get better at getting better",
          "Harvard Education Press");

  public static final Work CAMBURN_SPILLANE_SEBASTIAN_2010 =
      Work.of(
          "Camburn, Spillane & Sebastian",
          "2010",
          "Assessing the utility of a daily log for measuring principal leadership practice",
          "Educational Administration Quarterly 46(5)");

  public static final Work COBB_ET_AL_2018 =
      Work.of(
          "Cobb, Jackson, Henrick, Smith & the MIST Team",
          "2018",
          "Systems for instructional improvement: creating coherence from the classroom to the"
              + " district office",
          "Harvard Education Press");

  public static final Work COBB_JACKSON_2012 =
      Work.of(
          "Cobb & Jackson",
          "2012",
          "Analyzing educational policies: a learning design perspective",
          "Journal of the Learning Sciences 21(4)");

  public static final Work COBURN_2003 =
      Work.of(
          "Coburn",
          "2003",
          "Rethinking scale: moving beyond numbers to deep and lasting change",
          "Educational Researcher 32(6)");

  public static final Work DANIELSON_2007 =
      Work.of("Danielson", "2007", "The many faces of leadership", "Educational Leadership 65(1)");

  public static final Work DARLING_HAMMOND_ET_AL_2005 =
      Work.of(
          "Darling-Hammond, Hightower, Husbands, LaFors, Young & Christopher",
          "2005",
          "Instructional leadership for systemic change: the story of San Diego's reform",
          "Scarecrow Education Press");

  public static final Work ELMORE_2000 =
      Work.of(
          "Elmore",
          "2000",
          "Building a new structure for school leadership",
          "Albert Shanker Institute");

  public static final Work FELDMAN_PENTLAND_2003 =
      Work.of(
          "Feldman & Pentland",
          "2003",
          "Reconceptualizing organizational routines as a source of flexibility and change",
          "Administrative Science Quarterly 48(1)");

  public static final Work FISHMAN_ET_AL_2013 =
      Work.of(
          "Fishman, Penuel, Allen, Cheng & Sabelli",
          "2013",
          "Design-based implementation research: an emerging model for transforming the"
              + " relationship of research and practice",
          "National Society for the Study of Education Yearbook 112(2)");

  public static final Work FUNNELL_ROGERS_2011 =
      Work.of(
          "Funnell & Rogers",
          "2011",
          "Purposeful program theory: effective use of theories of change and logic models",
          "Jossey-Bass");

  public static final Work GRONN_2002 =
      Work.of(
          "Gronn",
          "2002",
          "Distributed leadership as a unit of analysis",
          "Leadership Quarterly 13(4)");

  public static final Work HALVERSON_2003 =
      Work.of(
          "Halverson",
          "2003",
          "Systems of practice: how leaders use artifacts to create professional community in"
              + " schools",
          "Education Policy Analysis Archives 11(37)");

  public static final Work HONIG_RAINEY_2014 =
      Work.of(
          "Honig & Rainey",
          "2014",
          "Central office leadership in principal professional learning communities: the"
              + " practice beneath the policy",
          "Teachers College Record 116(4)");

  public static final Work HULPIA_DEVOS_ROSSEEL_2009 =
      Work.of(
          "Hulpia, Devos & Rosseel",
          "2009",
          "Development and validation of scores on the Distributed Leadership Inventory",
          "Educational and Psychological Measurement 69(6)");

  public static final Work KELLEY_HALVERSON_2012 =
      Work.of(
          "Kelley & Halverson",
          "2012",
          "The Comprehensive Assessment of Leadership for Learning: a next generation formative"
              + " evaluation and feedback system",
          "Journal of Applied Research on Children 3(2)");

  public static final Work LEITHWOOD_ET_AL_2006 =
      Work.of(
          "Leithwood, Day, Sammons, Harris & Hopkins",
          "2006",
          "Successful school leadership: what it is and how it influences pupil learning",
          "Department for Education and Skills, Research Report 800");

  public static final Work LEITHWOOD_ET_AL_2007 =
      Work.of(
          "Leithwood, Mascall, Strauss, Sacks, Memon & Yashkina",
          "2007",
          "Distributing leadership to make schools smarter: taking the ego out of the system",
          "Leadership and Policy in Schools 6(1)");

  public static final Work LEITHWOOD_RIEHL_2003 =
      Work.of(
          "Leithwood & Riehl",
          "2003",
          "What we know about successful school leadership",
          "American Educational Research Association, Division A");

  public static final Work LEITHWOOD_RIEHL_2005 =
      Work.of(
          "Leithwood & Riehl",
          "2005",
          "What do we already know about educational leadership?",
          "A New Agenda for Research in Educational Leadership, Teachers College Press");

  public static final Work LIEBERMAN_MILLER_2004 =
      Work.of("Lieberman & Miller", "2004", "Teacher leadership", "Jossey-Bass");

  public static final Work MEHRA_ET_AL_2006 =
      Work.of(
          "Mehra, Smith, Dixon & Robertson",
          "2006",
          "Distributed leadership in teams: the network of leadership perceptions and team"
              + " performance",
          "Leadership Quarterly 17(3)");

  public static final Work MUNTER_2014 =
      Work.of(
          "Munter",
          "2014",
          "Developing visions of high-quality mathematics instruction",
          "Journal for Research in Mathematics Education 45(5)");

  public static final Work NEWMANN_ET_AL_2001 =
      Work.of(
          "Newmann, Smith, Allensworth & Bryk",
          "2001",
          "Instructional program coherence: what it is and why it should guide school"
              + " improvement policy",
          "Educational Evaluation and Policy Analysis 23(4)");

  public static final Work PENUEL_ET_AL_2010 =
      Work.of(
          "Penuel, Riel, Joshi, Pearlman, Kim & Frank",
          "2010",
          "The alignment of the informal and formal organizational supports for reform:"
              + " implications for improving teaching in schools",
          "Educational Administration Quarterly 46(1)");

  public static final Work PENUEL_ET_AL_2011 =
      Work.of(
          "Penuel, Fishman, Cheng & Sabelli",
          "2011",
          "Organizing research and development at the intersection of learning, implementation,"
              + " and design",
          "Educational Researcher 40(7)");

  public static final Work PITTS_SPILLANE_2009 =
      Work.of(
          "Pitts & Spillane",
          "2009",
          "Using social network methods to study school leadership",
          "International Journal of Research & Method in Education 32(2)");

  public static final Work ROBINSON_2008 =
      Work.of(
          "Robinson",
          "2008",
          "Forging the links between distributed leadership and educational outcomes",
          "Journal of Educational Administration 46(2)");

  public static final Work ROBINSON_LLOYD_ROWE_2008 =
      Work.of(
          "Robinson, Lloyd & Rowe",
          "2008",
          "The impact of leadership on student outcomes: an analysis of the differential"
              + " effects of leadership types",
          "Educational Administration Quarterly 44(5)");

  public static final Work SANDOVAL_2014 =
      Work.of(
          "Sandoval",
          "2014",
          "Conjecture mapping: an approach to systematic educational design research",
          "Journal of the Learning Sciences 23(1)");

  public static final Work SHERER_SPILLANE_2011 =
      Work.of(
          "Sherer & Spillane",
          "2011",
          "Constancy and change in work practice in schools: the role of organizational routines",
          "Teachers College Record 113(3)");

  public static final Work SPILLANE_2006 =
      Work.of("Spillane", "2006", "Distributed leadership", "Jossey-Bass");

  public static final Work SPILLANE_CAMBURN_PAREJA_2007 =
      Work.of(
          "Spillane, Camburn & Pareja",
          "2007",
          "Taking a distributed perspective to the school principal's workday",
          "Leadership and Policy in Schools 6(1)");

  public static final Work SPILLANE_COLDREN_2011 =
      Work.of(
          "Spillane & Coldren",
          "2011",
          "Diagnosis and design for school improvement: using a distributed perspective to lead"
              + " and manage change",
          "Teachers College Press");

  public static final Work SPILLANE_DIAMOND_2007 =
      Work.of(
          "Spillane & Diamond",
          "2007",
          "Distributed leadership in practice",
          "Teachers College Press");

  public static final Work SPILLANE_ET_AL_2008 =
      Work.of(
          "Spillane, Camburn, Pustejovsky, Pareja & Lewis",
          "2008",
          "Taking a distributed perspective: epistemological and methodological tradeoffs in"
              + " operationalizing the leader-plus aspect",
          "Journal of Educational Administration 46(2)");

  public static final Work SPILLANE_HALVERSON_DIAMOND_2004 =
      Work.of(
          "Spillane, Halverson & Diamond",
          "2004",
          "Towards a theory of leadership practice: a distributed perspective",
          "Journal of Curriculum Studies 36(1)");

  public static final Work SPILLANE_HUNT_2010 =
      Work.of(
          "Spillane & Hunt",
          "2010",
          "Days of their lives: a mixed-methods, descriptive analysis of the men and women at"
              + " work in the principal's office",
          "Journal of Curriculum Studies 42(3)");

  public static final Work SPILLANE_PARISE_SHERER_2011 =
      Work.of(
          "Spillane, Parise & Sherer",
          "2011",
          "Organizational routines as coupling mechanisms: policy, school administration, and"
              + " the technical core",
          "American Educational Research Journal 48(3)");

  public static final Work SPILLANE_ZUBERI_2009 =
      Work.of(
          "Spillane & Zuberi",
          "2009",
          "Designing and piloting a leadership daily practice log: using logs to study the"
              + " practice of leadership",
          "Educational Administration Quarterly 45(3)");

  public static final Work SUN_ET_AL_2013 =
      Work.of(
          "Sun, Frank, Penuel & Kim",
          "2013",
          "How external institutions penetrate schools through formal and informal leaders",
          "Educational Administration Quarterly 49(4)");

  public static final Work SUPOVITZ_DAURIA_SPILLANE_2019 =
      Work.of(
          "Supovitz, D'Auria & Spillane",
          "2019",
          "Meaningful & sustainable school improvement with distributed leadership",
          "Consortium for Policy Research in Education");

  public static final Work THOMPSON_1967 =
      Work.of(
          "Thompson",
          "1967",
          "Organizations in action: social science bases of administrative theory",
          "McGraw-Hill");

  public static final Work WEISS_1995 =
      Work.of(
          "Weiss",
          "1995",
          "Nothing as practical as good theory: exploring theory-based evaluation for"
              + " comprehensive community initiatives for children and families",
          "New Approaches to Evaluating Community Initiatives, Aspen Institute");

  public static final Work WEISS_1997 =
      Work.of(
          "Weiss",
          "1997",
          "Theory-based evaluation: past, present, and future",
          "New Directions for Evaluation 76");

  public static final Work W_K_KELLOGG_FOUNDATION_2004 =
      Work.of(
          "W. K. Kellogg Foundation",
          "2004",
          "Logic model development guide",
          "W. K. Kellogg Foundation, first published in 1998");

  // Statistics

  public static final Work AVELINO_ET_AL_2016 =
      Work.of(
          "Avelino, Passos, Hora & Valente",
          "2016",
          "A novel approach for estimating truck factors",
          "International Conference on Program Comprehension");

  public static final Work BHATIA_DAVIS_2000 =
      Work.of(
          "Bhatia & Davis",
          "2000",
          "A better bound on the variance",
          "American Mathematical Monthly 107(4)");

  public static final Work BROOKMEYER_CROWLEY_1982 =
      Work.of(
          "Brookmeyer & Crowley",
          "1982",
          "A confidence interval for the median survival time",
          "Biometrics 38(1)");

  public static final Work BROWN_HEATHERS_2017 =
      Work.of(
          "Brown & Heathers",
          "2017",
          "The GRIM test: a simple technique detects numerous anomalies in the reporting of"
              + " results in psychology",
          "Social Psychological and Personality Science 8(4)");

  public static final Work CHAN_GOLUB_LEVEQUE_1983 =
      Work.of(
          "Chan, Golub & LeVeque",
          "1983",
          "Algorithms for computing the sample variance: analysis and recommendations",
          "American Statistician 37(3)");

  public static final Work COHEN_1960 =
      Work.of(
          "Cohen",
          "1960",
          "A coefficient of agreement for nominal scales",
          "Educational and Psychological Measurement 20(1)");

  public static final Work COHEN_1968 =
      Work.of(
          "Cohen",
          "1968",
          "Weighted kappa: nominal scale agreement provision for scaled disagreement or partial"
              + " credit",
          "Psychological Bulletin 70(4)");

  public static final Work COHEN_1988 =
      Work.of(
          "Cohen",
          "1988",
          "Statistical power analysis for the behavioral sciences (second edition)",
          "Lawrence Erlbaum");

  public static final Work CRONBACH_1951 =
      Work.of(
          "Cronbach",
          "1951",
          "Coefficient alpha and the internal structure of tests",
          "Psychometrika 16(3)");

  public static final Work DELTAS_2003 =
      Work.of(
          "Deltas",
          "2003",
          "The small-sample bias of the Gini coefficient: results and implications for"
              + " empirical research",
          "Review of Economics and Statistics 85(1)");

  public static final Work ESTEBAN_RAY_1994 =
      Work.of("Esteban & Ray", "1994", "On the measurement of polarization", "Econometrica 62(4)");

  public static final Work FALK_SAVALEI_2011 =
      Work.of(
          "Falk & Savalei",
          "2011",
          "The relationship between unstandardized and standardized alpha, true reliability,"
              + " and the underlying measurement model",
          "Journal of Personality Assessment 93(5)");

  public static final Work FLEISS_1971 =
      Work.of(
          "Fleiss",
          "1971",
          "Measuring nominal scale agreement among many raters",
          "Psychological Bulletin 76(5)");

  public static final Work GINI_1912 =
      Work.of("Gini", "1912", "Variabilità e mutabilità", "Cuppini, Bologna");

  public static final Work GREENWOOD_1926 =
      Work.of(
          "Greenwood",
          "1926",
          "The natural duration of cancer",
          "Reports on Public Health and Medical Subjects 33");

  public static final Work HARMAN_FUKUDA_1966 =
      Work.of(
          "Harman & Fukuda",
          "1966",
          "Resolution of the Heywood case in the minres solution",
          "Psychometrika 31(4)");

  public static final Work HARMAN_JONES_1966 =
      Work.of(
          "Harman & Jones",
          "1966",
          "Factor analysis by minimizing residuals (minres)",
          "Psychometrika 31(3)");

  public static final Work HAYES_KRIPPENDORFF_2007 =
      Work.of(
          "Hayes & Krippendorff",
          "2007",
          "Answering the call for a standard reliability measure for coding data",
          "Communication Methods and Measures 1(1)");

  public static final Work HERFINDAHL_1950 =
      Work.of(
          "Herfindahl",
          "1950",
          "Concentration in the steel industry",
          "Dissertation, Columbia University");

  public static final Work HILL_1973 =
      Work.of(
          "Hill",
          "1973",
          "Diversity and evenness: a unifying notation and its consequences",
          "Ecology 54(2)");

  public static final Work HYNDMAN_FAN_1996 =
      Work.of(
          "Hyndman & Fan",
          "1996",
          "Sample quantiles in statistical packages",
          "American Statistician 50(4)");

  public static final Work JACCARD_1901 =
      Work.of(
          "Jaccard",
          "1901",
          "Étude comparative de la distribution florale dans une portion des Alpes et des Jura",
          "Bulletin de la Société Vaudoise des Sciences Naturelles 37");

  public static final Work JOANES_GILL_1998 =
      Work.of(
          "Joanes & Gill",
          "1998",
          "Comparing measures of sample skewness and kurtosis",
          "The Statistician 47(1)");

  public static final Work JOST_2006 =
      Work.of("Jost", "2006", "Entropy and diversity", "Oikos 113(2)");

  public static final Work KAPLAN_MEIER_1958 =
      Work.of(
          "Kaplan & Meier",
          "1958",
          "Nonparametric estimation from incomplete observations",
          "Journal of the American Statistical Association 53(282)");

  public static final Work KENDALL_1948 =
      Work.of("Kendall", "1948", "Rank correlation methods", "Griffin");

  public static final Work KENDALL_BABINGTON_SMITH_1939 =
      Work.of(
          "Kendall & Babington Smith",
          "1939",
          "The problem of m rankings",
          "Annals of Mathematical Statistics 10(3)");

  public static final Work KRIPPENDORFF_2004 =
      Work.of(
          "Krippendorff",
          "2004",
          "Content analysis: an introduction to its methodology",
          "2nd edition, Sage");

  public static final Work LAAKSO_TAAGEPERA_1979 =
      Work.of(
          "Laakso & Taagepera",
          "1979",
          "“Effective” number of parties: a measure with application to West Europe",
          "Comparative Political Studies 12(1)");

  public static final Work MCDONALD_1999 =
      Work.of("McDonald", "1999", "Test theory: a unified treatment", "Erlbaum");

  public static final Work PFISTER_ET_AL_2013 =
      Work.of(
          "Pfister, Schwarz, Janczyk, Dale & Freeman",
          "2013",
          "Good things peak in pairs: a note on the bimodality coefficient",
          "Frontiers in Psychology 4");

  public static final Work PIELOU_1966 =
      Work.of(
          "Pielou",
          "1966",
          "The measurement of diversity in different types of biological collections",
          "Journal of Theoretical Biology 13");

  public static final Work REVELLE_ZINBARG_2009 =
      Work.of(
          "Revelle & Zinbarg",
          "2009",
          "Coefficients alpha, beta, omega, and the glb: comments on Sijtsma",
          "Psychometrika 74(1)");

  public static final Work RUEDIN =
      Work.undated(
          "Ruedin",
          "agrmt: calculate concentration and dispersion in ordered rating scales",
          "R package");

  public static final Work SAS_INSTITUTE_1990 =
      Work.of(
          "SAS Institute",
          "1990",
          "SAS/STAT user's guide, version 6",
          "4th edition, SAS Institute");

  public static final Work SHANNON_1948 =
      Work.of(
          "Shannon",
          "1948",
          "A mathematical theory of communication",
          "Bell System Technical Journal 27");

  public static final Work SHROUT_FLEISS_1979 =
      Work.of(
          "Shrout & Fleiss",
          "1979",
          "Intraclass correlations: uses in assessing rater reliability",
          "Psychological Bulletin 86(2)");

  public static final Work SIMPSON_1949 =
      Work.of("Simpson", "1949", "Measurement of diversity", "Nature 163");

  public static final Work VAN_DER_EIJK_2001 =
      Work.of(
          "van der Eijk",
          "2001",
          "Measuring agreement in ordered rating scales",
          "Quality & Quantity 35(3)");

  // Networks

  public static final Work BARRAT_ET_AL_2004 =
      Work.of(
          "Barrat, Barthélemy, Pastor-Satorras & Vespignani",
          "2004",
          "The architecture of complex weighted networks",
          "Proceedings of the National Academy of Sciences 101(11)");

  public static final Work BATAGELJ_MRVAR_2001 =
      Work.of(
          "Batagelj & Mrvar",
          "2001",
          "A subquadratic triad census algorithm for large sparse networks with small maximum"
              + " degree",
          "Social Networks 23(3)");

  public static final Work BATAGELJ_ZAVERSNIK_2003 =
      Work.of(
          "Batagelj & Zaveršnik",
          "2003",
          "An O(m) algorithm for cores decomposition of networks",
          "arXiv cs/0310049");

  public static final Work BEAMER_ASANOVIC_PATTERSON_2012 =
      Work.of(
          "Beamer, Asanović & Patterson",
          "2012",
          "Direction-optimizing breadth-first search",
          "International Conference on High Performance Computing, Networking, Storage and"
              + " Analysis");

  public static final Work BEAUCHAMP_1965 =
      Work.of("Beauchamp", "1965", "An improved index of centrality", "Behavioral Science 10(2)");

  public static final Work BORGATTI_2006 =
      Work.of(
          "Borgatti",
          "2006",
          "Identifying sets of key players in a social network",
          "Computational & Mathematical Organization Theory 12(1)");

  public static final Work BORGATTI_EVERETT_1997 =
      Work.of(
          "Borgatti & Everett", "1997", "Network analysis of 2-mode data", "Social Networks 19(3)");

  public static final Work BORGATTI_EVERETT_2000 =
      Work.of(
          "Borgatti & Everett",
          "2000",
          "Models of core/periphery structures",
          "Social Networks 21(4)");

  public static final Work BORGATTI_HALGIN_2011 =
      Work.of(
          "Borgatti & Halgin",
          "2011",
          "Analyzing affiliation networks",
          "The Sage Handbook of Social Network Analysis, Sage");

  public static final Work BRANDES_2001 =
      Work.of(
          "Brandes",
          "2001",
          "A faster algorithm for betweenness centrality",
          "Journal of Mathematical Sociology 25(2)");

  public static final Work BRANDES_PICH_2007 =
      Work.of(
          "Brandes & Pich",
          "2007",
          "Centrality estimation in large networks",
          "International Journal of Bifurcation and Chaos 17(7)");

  public static final Work BURT_1992 =
      Work.of(
          "Burt",
          "1992",
          "Structural holes: the social structure of competition",
          "Harvard University Press");

  public static final Work BUTTS_2008 =
      Work.of(
          "Butts",
          "2008",
          "Social network analysis with sna",
          "Journal of Statistical Software 24(6)");

  public static final Work CATALDO_ET_AL_2006 =
      Work.of(
          "Cataldo, Wagstrom, Herbsleb & Carley",
          "2006",
          "Identification of coordination requirements: implications for the design of"
              + " collaboration and awareness tools",
          "Conference on Computer Supported Cooperative Work");

  public static final Work CATALDO_HERBSLEB_CARLEY_2008 =
      Work.of(
          "Cataldo, Herbsleb & Carley",
          "2008",
          "Socio-technical congruence: a framework for assessing the impact of technical and"
              + " work dependencies on software development productivity",
          "International Symposium on Empirical Software Engineering and Measurement");

  public static final Work DAVIS_LEINHARDT_1972 =
      Work.of(
          "Davis & Leinhardt",
          "1972",
          "The structure of positive interpersonal relations in small groups",
          "Sociological Theories in Progress 2, Houghton Mifflin");

  public static final Work DE_JONG_2022 =
      Work.of(
          "de Jong",
          "2022",
          "Leading collaborative innovation in schools",
          "Dissertation, Utrecht University");

  public static final Work EPPSTEIN_WANG_2004 =
      Work.of(
          "Eppstein & Wang",
          "2004",
          "Fast approximation of centrality",
          "Journal of Graph Algorithms and Applications 8(1)");

  public static final Work EVERETT_KRACKHARDT_2012 =
      Work.of(
          "Everett & Krackhardt",
          "2012",
          "A second look at Krackhardt's graph theoretical dimensions of informal organizations",
          "Social Networks 34(2)");

  public static final Work FLEISCHER_HENDRICKSON_PINAR_2000 =
      Work.of(
          "Fleischer, Hendrickson & Pınar",
          "2000",
          "On identifying strongly connected components in parallel",
          "Parallel and Distributed Processing, Springer");

  public static final Work FREEMAN_1977 =
      Work.of(
          "Freeman",
          "1977",
          "A set of measures of centrality based on betweenness",
          "Sociometry 40(1)");

  public static final Work FREEMAN_1979 =
      Work.of(
          "Freeman",
          "1979",
          "Centrality in social networks: conceptual clarification",
          "Social Networks 1(3)");

  public static final Work GIL_SCHMIDT_1996 =
      Work.of(
          "Gil & Schmidt",
          "1996",
          "The origin of the Mexican network of power",
          "International Social Network Conference, Charleston");

  public static final Work GOULD_FERNANDEZ_1989 =
      Work.of(
          "Gould & Fernandez",
          "1989",
          "Structures of mediation: a formal approach to brokerage in transaction networks",
          "Sociological Methodology 19");

  public static final Work HOLLAND_LEINHARDT_1970 =
      Work.of(
          "Holland & Leinhardt",
          "1970",
          "A method for detecting structure in sociometric data",
          "American Journal of Sociology 76(3)");

  public static final Work HOLLAND_LEINHARDT_1971 =
      Work.of(
          "Holland & Leinhardt",
          "1971",
          "Transitivity in structural models of small groups",
          "Comparative Group Studies 2(2)");

  public static final Work HOPCROFT_TARJAN_1973 =
      Work.of(
          "Hopcroft & Tarjan",
          "1973",
          "Algorithm 447: efficient algorithms for graph manipulation",
          "Communications of the ACM 16(6)");

  public static final Work KRACKHARDT_1994 =
      Work.of(
          "Krackhardt",
          "1994",
          "Graph theoretical dimensions of informal organizations",
          "Computational Organization Theory, Erlbaum");

  public static final Work KRACKHARDT_STERN_1988 =
      Work.of(
          "Krackhardt & Stern",
          "1988",
          "Informal networks and organizational crises: an experimental simulation",
          "Social Psychology Quarterly 51(2)");

  public static final Work LATORA_MARCHIORI_2001 =
      Work.of(
          "Latora & Marchiori",
          "2001",
          "Efficient behavior of small-world networks",
          "Physical Review Letters 87(19)");

  public static final Work LUO_MAGEE_2011 =
      Work.of(
          "Luo & Magee",
          "2011",
          "Detecting evolving patterns of self-organizing networks by flow hierarchy measurement",
          "Complexity 16(6)");

  public static final Work NEWMAN_2001 =
      Work.of(
          "Newman",
          "2001",
          "Scientific collaboration networks. II. Shortest paths, weighted networks, and"
              + " centrality",
          "Physical Review E 64(1)");

  public static final Work OPSAHL_AGNEESSENS_SKVORETZ_2010 =
      Work.of(
          "Opsahl, Agneessens & Skvoretz",
          "2010",
          "Node centrality in weighted networks: generalizing degree and shortest paths",
          "Social Networks 32(3)");

  public static final Work PEARCE_2016 =
      Work.of(
          "Pearce",
          "2016",
          "A space-efficient algorithm for finding strongly connected components",
          "Information Processing Letters 116(1)");

  public static final Work ROCHAT_2009 =
      Work.of(
          "Rochat",
          "2009",
          "Closeness centrality extended to unconnected graphs: the harmonic centrality index",
          "Applications of Social Network Analysis, Zürich");

  public static final Work SCHANK_WAGNER_2005 =
      Work.of(
          "Schank & Wagner",
          "2005",
          "Finding, counting and listing all triangles in large graphs, an experimental study",
          "Experimental and Efficient Algorithms, Springer");

  public static final Work SCHNEIDER_ET_AL_2011 =
      Work.of(
          "Schneider, Moreira, Andrade, Havlin & Herrmann",
          "2011",
          "Mitigation of malicious attacks on networks",
          "Proceedings of the National Academy of Sciences 108(10)");

  public static final Work SEIDMAN_1983 =
      Work.of("Seidman", "1983", "Network structure and minimum degree", "Social Networks 5(3)");

  public static final Work SUTTON_BEN_NUN_BARAK_2018 =
      Work.of(
          "Sutton, Ben-Nun & Barak",
          "2018",
          "Optimizing parallel graph connectivity computation via subgraph sampling",
          "International Parallel and Distributed Processing Symposium");

  public static final Work TARJAN_1972 =
      Work.of(
          "Tarjan",
          "1972",
          "Depth-first search and linear graph algorithms",
          "SIAM Journal on Computing 1(2)");

  public static final Work THEN_ET_AL_2014 =
      Work.of(
          "Then, Kaufmann, Chirigati, Hoang-Vu, Pham, Kemper, Neumann & Vo",
          "2014",
          "The more the merrier: efficient multi-source graph traversal",
          "Proceedings of the VLDB Endowment 8(4)");

  public static final Work WASSERMAN_FAUST_1994 =
      Work.of(
          "Wasserman & Faust",
          "1994",
          "Social network analysis: methods and applications",
          "Cambridge University Press");

  public static final Work WATTS_STROGATZ_1998 =
      Work.of(
          "Watts & Strogatz",
          "1998",
          "Collective dynamics of “small-world” networks",
          "Nature 393");

  // Standards and tools

  public static final Work ARCHI =
      Work.undated("Archi", "Archi: open source ArchiMate modelling", "archimatetool.com");

  public static final Work CHAOSS =
      Work.undated("CHAOSS", "Contributor absence factor", "chaoss.community");

  public static final Work ED_FI_ALLIANCE =
      Work.undated("Ed-Fi Alliance", "Ed-Fi Data Standard", "ed-fi.org");

  public static final Work GSN2X =
      Work.undated(
          "gsn2x", "gsn2x: Goal Structuring Notation from YAML", "github.com/jonasthewolf/gsn2x");

  public static final Work W3C_2014 =
      Work.of("W3C", "2014", "The Organization Ontology", "W3C Recommendation");

  // Descriptions from the field

  public static final Work AKIBA_MURATA =
      Work.undated(
          "Akiba & Murata",
          "Scaling up lesson study after the Race to the Top: district leadership for"
              + " system-level instructional improvement",
          "Slides, DRK-12 panel");

  public static final Work COBB_THE_MIST_TEAM =
      Work.undated(
          "Cobb & the MIST Team",
          "Building capacity for instructional improvement as a goal for district leadership",
          "Slides, DRK-12 panel");

  public static final Work DRK_12_PANEL =
      Work.undated(
          "DRK-12 panel",
          "District leadership in scaling up instructional improvement",
          "Slides of the panel as a whole, DRK-12 PI meeting");

  public static final Work GATES_DECK =
      Work.undated(
          "Gates deck",
          "[Goal, theory of change and distributed leadership]",
          "Untitled slides, Gates Foundation");

  public static final Work IMSS_PROPOSAL =
      Work.undated(
          "IMSS proposal",
          "[Distributed leadership in the Middle School Science (IMSS) project]",
          "Untitled proposal of a conference session");

  public static final Work JAQUITH_AIELLO_KHACHATRYAN =
      Work.undated(
          "Jaquith, Aiello & Khachatryan",
          "Developing district instructional leadership capacity: creating the conditions for"
              + " learning to lead instructional improvement",
          "Slides");

  public static final Work LONG_BEACH_BRIEF_2010 =
      Work.of(
          "Long Beach brief",
          "2010",
          "Distributive leadership in district reform: a model for taking Linked Learning to"
              + " scale",
          "Knowledge brief, School Redesign Network at Stanford University");

  public static final Work SZTAJN =
      Work.undated(
          "Sztajn",
          "District leadership in scaling up instructional improvement",
          "Slides of the discussant, DRK-12 panel");

  /** Works on one subject, in the order of the references. */
  record Section(String title, List<Work> works) {}

  private static final List<Section> SECTIONS =
      List.of(
          new Section(
              "Leadership, organizations and theories of action",
              List.of(
                  AKIBA_ET_AL_2019,
                  AKIBA_HOWARD_2021,
                  AKIBA_WILKINSON_2016,
                  ARGYRIS_SCHON_1974,
                  ARGYRIS_SCHON_1978,
                  BOLDEN_2011,
                  BORKO_2004,
                  BOSTON_2012,
                  BRYK_ET_AL_2015,
                  CAMBURN_SPILLANE_SEBASTIAN_2010,
                  COBB_ET_AL_2018,
                  COBB_JACKSON_2012,
                  COBURN_2003,
                  DANIELSON_2007,
                  DARLING_HAMMOND_ET_AL_2005,
                  ELMORE_2000,
                  FELDMAN_PENTLAND_2003,
                  FISHMAN_ET_AL_2013,
                  FUNNELL_ROGERS_2011,
                  GRONN_2002,
                  HALVERSON_2003,
                  HONIG_RAINEY_2014,
                  HULPIA_DEVOS_ROSSEEL_2009,
                  KELLEY_HALVERSON_2012,
                  LEITHWOOD_ET_AL_2006,
                  LEITHWOOD_ET_AL_2007,
                  LEITHWOOD_RIEHL_2003,
                  LEITHWOOD_RIEHL_2005,
                  LIEBERMAN_MILLER_2004,
                  MEHRA_ET_AL_2006,
                  MUNTER_2014,
                  NEWMANN_ET_AL_2001,
                  PENUEL_ET_AL_2010,
                  PENUEL_ET_AL_2011,
                  PITTS_SPILLANE_2009,
                  ROBINSON_2008,
                  ROBINSON_LLOYD_ROWE_2008,
                  SANDOVAL_2014,
                  SHERER_SPILLANE_2011,
                  SPILLANE_2006,
                  SPILLANE_CAMBURN_PAREJA_2007,
                  SPILLANE_COLDREN_2011,
                  SPILLANE_DIAMOND_2007,
                  SPILLANE_ET_AL_2008,
                  SPILLANE_HALVERSON_DIAMOND_2004,
                  SPILLANE_HUNT_2010,
                  SPILLANE_PARISE_SHERER_2011,
                  SPILLANE_ZUBERI_2009,
                  SUN_ET_AL_2013,
                  SUPOVITZ_DAURIA_SPILLANE_2019,
                  THOMPSON_1967,
                  WEISS_1995,
                  WEISS_1997,
                  W_K_KELLOGG_FOUNDATION_2004)),
          new Section(
              "Statistics",
              List.of(
                  AVELINO_ET_AL_2016,
                  BHATIA_DAVIS_2000,
                  BROOKMEYER_CROWLEY_1982,
                  BROWN_HEATHERS_2017,
                  CHAN_GOLUB_LEVEQUE_1983,
                  COHEN_1960,
                  COHEN_1968,
                  COHEN_1988,
                  CRONBACH_1951,
                  DELTAS_2003,
                  ESTEBAN_RAY_1994,
                  FALK_SAVALEI_2011,
                  FLEISS_1971,
                  GINI_1912,
                  GREENWOOD_1926,
                  HARMAN_FUKUDA_1966,
                  HARMAN_JONES_1966,
                  HAYES_KRIPPENDORFF_2007,
                  HERFINDAHL_1950,
                  HILL_1973,
                  HYNDMAN_FAN_1996,
                  JACCARD_1901,
                  JOANES_GILL_1998,
                  JOST_2006,
                  KAPLAN_MEIER_1958,
                  KENDALL_1948,
                  KENDALL_BABINGTON_SMITH_1939,
                  KRIPPENDORFF_2004,
                  LAAKSO_TAAGEPERA_1979,
                  MCDONALD_1999,
                  PFISTER_ET_AL_2013,
                  PIELOU_1966,
                  REVELLE_ZINBARG_2009,
                  RUEDIN,
                  SAS_INSTITUTE_1990,
                  SHANNON_1948,
                  SHROUT_FLEISS_1979,
                  SIMPSON_1949,
                  VAN_DER_EIJK_2001)),
          new Section(
              "Networks",
              List.of(
                  BARRAT_ET_AL_2004,
                  BATAGELJ_MRVAR_2001,
                  BATAGELJ_ZAVERSNIK_2003,
                  BEAMER_ASANOVIC_PATTERSON_2012,
                  BEAUCHAMP_1965,
                  BORGATTI_2006,
                  BORGATTI_EVERETT_1997,
                  BORGATTI_EVERETT_2000,
                  BORGATTI_HALGIN_2011,
                  BRANDES_2001,
                  BRANDES_PICH_2007,
                  BURT_1992,
                  BUTTS_2008,
                  CATALDO_ET_AL_2006,
                  CATALDO_HERBSLEB_CARLEY_2008,
                  DAVIS_LEINHARDT_1972,
                  DE_JONG_2022,
                  EPPSTEIN_WANG_2004,
                  EVERETT_KRACKHARDT_2012,
                  FLEISCHER_HENDRICKSON_PINAR_2000,
                  FREEMAN_1977,
                  FREEMAN_1979,
                  GIL_SCHMIDT_1996,
                  GOULD_FERNANDEZ_1989,
                  HOLLAND_LEINHARDT_1970,
                  HOLLAND_LEINHARDT_1971,
                  HOPCROFT_TARJAN_1973,
                  KRACKHARDT_1994,
                  KRACKHARDT_STERN_1988,
                  LATORA_MARCHIORI_2001,
                  LUO_MAGEE_2011,
                  NEWMAN_2001,
                  OPSAHL_AGNEESSENS_SKVORETZ_2010,
                  PEARCE_2016,
                  ROCHAT_2009,
                  SCHANK_WAGNER_2005,
                  SCHNEIDER_ET_AL_2011,
                  SEIDMAN_1983,
                  SUTTON_BEN_NUN_BARAK_2018,
                  TARJAN_1972,
                  THEN_ET_AL_2014,
                  WASSERMAN_FAUST_1994,
                  WATTS_STROGATZ_1998)),
          new Section(
              "Standards and tools", List.of(ARCHI, CHAOSS, ED_FI_ALLIANCE, GSN2X, W3C_2014)),
          new Section(
              "Descriptions from the field",
              List.of(
                  AKIBA_MURATA,
                  COBB_THE_MIST_TEAM,
                  DRK_12_PANEL,
                  GATES_DECK,
                  IMSS_PROPOSAL,
                  JAQUITH_AIELLO_KHACHATRYAN,
                  LONG_BEACH_BRIEF_2010,
                  SZTAJN)));

  private static final List<Work> ALL =
      SECTIONS.stream().flatMap(section -> section.works().stream()).toList();

  private Sources() {}

  /** All works, by section and then by author and year. */
  public static List<Work> all() {
    return ALL;
  }

  static List<Section> sections() {
    return SECTIONS;
  }
}
