extension LanguageProfile {
  /// English and the other Germanic languages.
  static let germanic: [LanguageProfile] = [
    .english, .german, .dutch, .afrikaans, .swedish, .danish, .norwegian,
  ]

  private static let english = LanguageProfile(
    .english, from: 11,
    trigrams: """
      _th he_the _in_ofof_ _a__an_isanded_er_in_is_nd_on_ _coan_as_es_ingionng_ _fo_ma_re_to_waal_\
      ateatientor_st_tertio _ca_de_on_pr_se_stforistly_nt_re_tedth_to_was _al_ar_as_ba_be_bo_by_ch\
      _di_fi_fr_ha_he_it_mo_no_or_pa_so_un_wh_wiallameat_berby_ce_ch_comconen_eriersestherianic_ic\
      ait_ivelanle_ne_ounproricromrs_ry_stastrte_ts_ty_univer _at_br_hi_la_le_li_lo_me_mi_na_ne_po\
      _ro_s__si_sp_su_te_weainaliar_areartastcalcanctiderecteraereernfroge_hisia_iesineintishiteit\
      hitiityll_manme_menmernalnatncendens_nteom_onaonsortoutoveownparperralranresrn_se_sh_stetatt\
      ictortraus_ve_ _ac_am_au_bu_en_fa_ge_gr_ho_mu_pe_pl_ra_sa_sc_sh_tr_vi_woageancaniantardariar\
      yaseassay_borcatchachiciacoude_diseareaseateleembenceseessevehathicialichideighillinaincindl\
      atld_lealinlislitllemarmbeminnitnorntiomponeordormornourplapreratrd_rearedrenrinritrourt_rth\
      sedsersinsiosonss_stitesthatintriturunduntuseustuthwitwn_wor _ce_ci_cl_cr_da_du_ea_fe_ga_go_\
      ja_jo_ju_pu_ri_ta_usaceactad_adealsam_amianaangansblicenceschecieck_colcorct_ctodeddendesdia\
      dinds_ecoeenel_ellendengermet_ew_ey_ficgengerghtgrahanharhinho_iceiciictil_iniireitaknolarla\
      yleslialicllylocls_matmedmilmonna_namndinernesnewnglnianicnisnowntantrny_ocaoliolloloomeommo\
      ngontopeoreoriorkostothouspolporprirchrecreerelriarierisrk_rmarstschsheshisitsouspessistotal\
      tantartenthithotistivtonulaum_ureut_venwarwhiwho _ad_af_ap_bi_cu_do_el_ex_ki_kn_ph_ru_ti_vaa\
      blachackadiailaleanyaraarcarlathausavebalbanbasblebricarchocitducea_eadeciediee_egielaemeene\
      ensertervesieteevifamferfirfougangh_gingrehasheahedhilhiphoohorhouht_ienigniliilyimeinsio_ir\
      _irsisiitsivikinlaslecledllalliloglonlsomesmicms_munmusnedngeninnnenstntsockol_ondooloraoryo\
      seougoviow_panpecpenplepospubra_racradreprgerigrmernaronroprovrrersirtiscoseasensicso_sseta_\
      taiteltemtittletretrotteuarublue_ughumbup_ur_uriusivelvilvinviswerwes _ab_ai_bl_dr_ed_fl_gu_\
      hu_ka_op_pi_qu_sy_tw_ve_wr_yoaboae_airakealaaltampaneannanuappargarkarmarrarsatoattatuayebe_\
      betboubrabrobutca_cedcercipckeclucrecrics_cteculcurda_ditealeameaneceefeeireldelieloem_emiep\
      terretiettetwffifilfreftegesgiogroguehamheihelhenheshighirholiatickicsid_idaie_ifiigiileilmi\
      maip_ipaiseislissittituke_ks_la_lacleglerlevlifllolowmalmemmetmmemmumosmpampempinadnchncinda\
      ndondsnivnotnovnsintontyobeociod_odeoduoffogroldomaomioniookootorgorlorsot_oteoupowepalpoppu\
      lrairamrderegrilriorivrldrlyrm_rocrodrrirtesansesshosiasidsigsisslasocspassotbateathrtiatiet\
      imtowtrytwetwoualuctudeudiultuncuneuraurnurruteutivedvesvidwayweewhewinwri _em_es_ev_fu_gi_i\
      m_ir_je_ke_oc_ol_ot_yeaciadaaftagaagualbamaankanoapaaroasoataautavibeebelbumburcascemclaclec\
      o_ctucy_datdeldepdevdicdiediodirdondurdy_eaceagebrechedeeeregaegeeigeinelyemaemoenaenienneor\
      eprergerleroeryetaethetrfesffefiefinfoofragamgarglaglegligs_gusgy_havhemheyhoshrohumhuriamib\
      eiedielierietilaildimpinninoiouiscivaizaizejanjohjuljunkerketlaglbulenletleylielm_loplorlosl\
      t_ludma_maimaymismitmmomormoumplmponarnclneanetngsngunionlynmennino_nsenshnsunthntlntunuaoad\
      ofeogyoinok_olaoleoluonlonooodop_opuos_ossotaotbpe_peapetphipicpinppeps_ptequaqueraprcerdird\
      srefremretrgaribridrimrkerlirnerniro_roarofrogrolrosrotrsertartsrtyrusrvervisecselsetshasmas\
      omsorspostsstusubsucsurtabtchtecthutiltlytobtrutuduceuchuguuilurcuryvalvanvarvatvemvicwelwil\
      wo_ws_yeayedyeryoryst _ag_eu_ko_ni_nu_ou_ov_sm_sw_tu_up_voabiaccadoagoakialoambammamoamsapea\
      phaprarnashasiatraugavaaw_awaaysazibarbecbesbiabilboobotbrebrubuicamcapccechnchrcilcincotcov\
      cracroctrctsdaedardaydeadecdemdgedivdo_domdradreecaecuedueedeekeetek_elsempenoenueopepaepeeq\
      uerbercerfescespeurexaexiexpextfacfe_febfolfrift_geogisgnego_govguahadhalhithn_homhonhowhreh\
      riicoifeifoiltim_imiinfirdismisoitoiumjapjecka_labldelemlf_liglivllsltilublumluslvelymmadmas\
      mb_mbimeammimodmotmy_nagnanncondrndunelngangingtni_niznk_nomnonnumnusnveoceoctoftogiohnombom\
      oonconnophoplopoorcoroorposiotiotoottpaipatpedphephophypiopitpliponppoptiputquiragrarrasrevr\
      g_rgiri_rksrmirnmrowrporrorsoruarucrunsciscrsemsepsevsolssasupsussysteeti_tmettittltuatutuat\
      ub_ucauenuesuisuitul_ullulyumeummungurgurourtussvievolwalyinympys_zat _ii_km_lu_ow_sn_tyabaa\
      beaelaffafrai_ajoalyaskbacbinbitblybuscadccoceacelchucisclocoacusdaldandefdifdleefoepuetyews\
      ex_feaff_fulgalgasgatgdogedgiagicgn_guiha_haiheohiehy_iblibuicuidiiffigaii_ikeiloilwinviorir\
      citlix_jorkeylailawldili_lizllulo_lthluelwamagmblmmamolmovmpumulnainctncyneenenneynfongdnnan\
      oloccolyonfonyopiorroulowiowspacpeoplopurrabrforleroorrarshrtmrumrvasimsm_snaspistlsultagtak\
      tlatomtootopttatypuaguleumaun_uppursviawedypeysized
      """,
    words: """
      a about after again ain't all always am an and any are as ask at back be because been \
      before between both but by can can't come could did didn't do don't down each even every \
      few for from get give go good had has have he help her here him his how i i'm if in into \
      is it it's its just know like line little look made make many may me mean more most my \
      name never new no not now of off on only or other our out over own part people place right \
      said same say see she since so some still such tell than that the their them then there \
      these they think this through time to too two under until up us use very was way we went \
      were what when where which while who why will with without won't work would yes you you're \
      your
      """)

  private static let german = LanguageProfile(
    .german, from: 11,
    trigrams: """
      en_er_ _de _eichedereinin_sch _inie_istnd_st_ _be_di_is_unch_diees_ichineiscon_und _au_ge_vo\
      anddengenhenndene_ng_stetenterungver _al_da_im_mi_si_st_veausberde_deseitentershe_herim_indi\
      onit_lanlicreistate_us_von _an_er_ha_ma_re_sc_se_wa_we_wi_zuachan_ar_as_chachtdaseiceisellem\
      _ereeriernertestet_eutienierigeis_llemenmitnennerngenisnterderenrt_tsc _am_ba_en_fr_fü_gr_he\
      _ka_la_li_me_na_prallalsaltaniannartatiaufbeibenchichndemdeuei_el_emeendensge_gemgergesheihr\
      eielingitekanle_lenlerliels_meint_odeortranriertesensiessestrteiteltiotratteuchum_untutswarw\
      eizei _bi_br_co_ja_ko_le_no_od_po_sa_so_sp_te_wuadtaftahral_alealiameangantassateaucbezchlch\
      sdt_ebeechedeegeeileleeneerbergeseesseteft_fürgebhafhauhneht_iedinskreleilinlislt_ltemanmern\
      gsnstordpieprorchrd_re_regrg_rinrisrn_rscrstrunse_seisersisspitadtantistlitunuf_ur_urdwerwur\
      ür_ _ab_ar_bu_ch_du_es_fa_ho_kr_ku_mo_ne_ni_or_pa_ro_th_tr_um_ze_zwageam_amiammanzat_attbesb\
      isburchrchwckedetegieheeltenaengeraerderkerlerreruerwescezefenferforfragelgragt_halhanhr_hte\
      iegiesikail_iliiniintirdissitiittjahkermalmarmmenacnalnatnesnetniennenntnorns_nscolionaor_pa\
      rperpolratrecrgericrikrtsselsgesicsinsitsprssistitaltemthetigtortritstturtz_urgussvorwalwesw\
      iewirzenzu_übe
      """,
    words: """
      aber alle als also an andere auch auf aus bei bis damit dann das dass dein dem den denn \
      der die diese dieser dieses doch dort du durch ein eine einem einen einer er ersten es \
      etwas euch für ganz gegen geht gestern gibt großen gut haben hat hatte hatten haus heute \
      hier ich ihm ihn ihnen ihr ihre im immer ist ja jahr jahre jeder jetzt kann kein keine \
      kommt können könnte leben macht man mehr mein meine mich mir mit morgen muss müssen nach \
      nein neue neuen nicht nichts noch nun nur oder ohne sagt schon sehr sein seine seit selbst \
      sich sie sind sollte tag um und uns unser unter viel viele von vor war waren warum was \
      weil wenn wer werden wie wieder wir wird wo wollen worden wurde während würde zeit zu zum \
      zur zwischen über
      """)

  private static let dutch = LanguageProfile(
    .dutch, from: 10,
    trigrams: """
      en_ _de de_ _ee_in_vaan_eenet_van _en_ge_he_iser_hetin_is_ entoorse_te_ _be_maaatandderel_em\
      eersie_ndeschuit _di_me_op_pl_st_te_ui_vo_wa_weaanaaransat_atsdeedeneelerdestgemgenijkingit_\
      laalanmeemennd_nsent_nteondor_plars_stasteteltenterts_ver _al_co_do_on_re_veaakaktartas_berc\
      hechtdiedisedeeerensereeries_he_ij_iscistkt_lijlt_maanerng_ngenwoon_oneop_ordranrd_rderensse\
      taavoowaswerwon _am_ar_da_fr_gr_ho_ka_la_na_ne_no_pa_pr_to_wo_zial_ameantar_ariatichadooegie\
      ldeleelieltenderlfrage_gelgioichijninwio_issjk_kenle_lenllels_mermetndine_ns_parperprore_reg\
      ricrijronrtest_strtemtietrius_ _aa_an_ba_bi_bo_br_ca_ch_du_ha_hi_ja_ko_le_li_mi_mo_of_oo_po_\
      ro_sa_sc_sp_wiaalachad_alialsam_angarratebesch_chict_depdt_egeeidekeelsepaerkevegebgergesgro\
      ht_id_ienierigeikailiillindionitsië_jn_kaake_lielinnaandsnednneof_ontortot_overaarierikrlarl\
      irrort_semsenstutalthetuuty_uurvenvinworzij _au_fi_lo_pe_ri_se_si_so_th_ti_vi_zeaamaleallalt\
      amianiardarebelbijciecomdatdelds_duiebreched_einek_ellembeneeniergernerterveteeurezigezgraha\
      pheeheihijhooia_ictideiekijdincineintitaitejkekerld_ldeligmanmarmbena_natncinennienisnoonsto\
      m_omeonaongoniormostounovipperdtrinrovrstslaspestitadtijtiotontottratseuiduntur_urlussvalvla\
      volwaaweeze_zie
      """,
    words: """
      aan als altijd ander andere ben bij daar dag dan dat de deze die dit doen door dus een \
      eens en er even gaan gaat geen geweest gisteren goed groot haar had hebben heeft heel hem \
      hen het hier hij hoe huis hun iemand iets ik in is ja jaar jaren je jij jou jullie kan \
      komt kon kunnen leven maar maken meer met mij mijn moet moeten morgen naar nee niemand \
      niet niets nieuw nieuwe nog nooit nu of om omdat onder ons onze ook op over sinds te tegen \
      tijd tijdens toch toen tot tussen u uit van vandaag veel voor waar waarom want was wat we \
      weinig wel welke werden wereld wie willen worden wordt ze zegt zei zij zijn zo zonder zou \
      zouden
      """)

  private static let afrikaans = LanguageProfile(
    .afrikaans, from: 11,
    trigrams: """
      _didieie_ an_ _in_vaen_in_is_van _en_ge_is_n_er_se_ _be_waaanat_de_stete_ _de_me_st_veaarand\
      as_dererses_et_iesingndeng_oorordstaverwat _gr_he_seansar_eerel_endeseit_lanle_nd_nserd_riks\
      ieteruit _aa_af_as_da_ho_ka_ko_ma_na_no_oo_op_re_so_su_te_vi_vo_woad_al_aleedeeenekeeleensen\
      testeurgebgrohetid_ierik_ikake_likmetngens_of_op_re_taataduidur_waswor _ee_ja_la_of_on_pr_sa\
      _to_ui_weaatafrangantasiberdeldeuditeelek_elielsereerierkewefrige_gelgengesiekigeikeir_istit\
      skaakenkerliellemenna_nient_nteom_ondproranrderieroors_strsuiteltieus_virvolwer _al_an_ba_br\
      _do_du_fr_ha_le_li_mi_mo_ne_om_pa_po_ro_sk_sp_sy_taaalag_aliam_ameardariartatebekbesdaadeede\
      ndigduiebreideldemeeneenieraerdernertetegerhooiedig_indinsioniteië_ka_kankkekonlinmaameenaan\
      e_ngsnisnoook_on_oneontoofookoosootor_oriortos_ot_perrenrinroert_ruiselsenskaskrssestisy_tal\
      tottrausswe_weewes _am_bo_hu_hy_ke_kl_mu_ni_ri_ru_si_th_tu_vr_wiaamak_ankareatibiebrudindore\
      d_ee_eesei_einekselaem_embengergerlermerverwesieskevofrafstgewgregs_gteheihy_ideienintisiita\
      jaakapkelkinkomkryktelaaleilenliglitls_mbeme_mernasndinernnensiog_olgoliomeonaoniormorporsot\
      sou_parpreraaralrdireeregresriarigrk_ronrskrstslasoospessitanteitentigtintretsttusuikuniuurv\
      ievinvoowaayk_
      """,
    words: """
      'n aan al as by daar deur die dit ek en geen het hierdie hulle hy in is jy kan kon maar \
      met moet my na nie om ons ook oor op sal so sy te uit van vir was wat wees word
      """)

  private static let swedish = LanguageProfile(
    .swedish, from: 11,
    trigrams: """
      en_  _i_er_ _de_en_fö_oc_ärch_ochär_ _av_soan_andar_av_denet_föringom_som _ha_me_st_ti_vaare\
      de_illka_ndenskre_sk_skastatertt_var _an_fr_in_ma_påadeansattberdd_derdetellenseraeries_ettf\
      ödgenisklanll_medna_nd_ng_ninon_på_ra_tilvenveröddör_ _be_et_ka_ko_sa_se_sk_sv_viad_as_atide\
      sed_entershanionistkanlerligllallemanngens_rikrnasamst_stestrsveta_tenund _al_at_ba_dö_el_fi\
      _fo_gr_he_la_li_no_pr_re_si_sp_un_ut_väallariartat_deldödel_elaelsernfrågargerharienikaikein\
      _komla_larlinmarmenmernornteockoneor_ordpelproradranrenrånsensersonspestistotadtaltartiotort\
      rattauppändån_öd_örs _am_ar_bl_bo_br_da_fa_ge_ja_ju_mi_mo_na_om_pa_pe_po_ro_ta_te_tr_upal_al\
      eameannantaraastateda_dandraedaembesteteforga_graid_ig_igaigeinninskalkarkerkrikt_laglenlitm\
      bemmanarnatndandsnennerngangsnisnnannenomnstoliommonsorgortparperratri_rierigrinrisrs_rstrt_\
      tantatte_tettists_tteustvidästångår_öre _bi_co_di_fe_fl_ho_hu_jo_kr_le_lä_mu_or_ri_sl_sy_th_\
      to_ve_årag_agealaalbaliamlammamnarkarnarsbetbilck_ckeds_eleendergerkessetaetsfinfraftege_gru\
      hetholia_ik_inaindinointis_iteitiittivekapkenkonladlaslatletlisllslm_länmetminmmumunnalndrnt\
      _ollolmoriorsottpolpriramrarrd_rderesretrg_ritrkarskrunsa_sinskoskrssotemthetidtikuarum_ungu\
      nius_visättåde
      """,
    words: """
      aldrig alla alltid andra annan annat att av bara blev bli blir bor bra by dag de dem den \
      det detta dig dit du där därför efter eller en er era ett från för god går gör göra hade \
      han har hit hon hur hus här i idag igen igår imorgon inga inget inte ja jag kan kommer \
      kunna lite liten liv man med men mig min mina mitt mot mycket måste nej nu ny nya när \
      någon något och också om oss på sade sedan sig sin sitt ska skulle som stor säger så tid \
      till under ut utan vad var varför varit vem vi vid vill värld vår våra är år över
      """)

  private static let danish = LanguageProfile(
    .danish, from: 10,
    trigrams: """
      er_ en_ et_ _de_er_i_ _en_ogdenderog_ _af_fo_meaf_andde_forllendeter _so_st_tideted_ereingke\
      _lerligne_om_or_re_sk_somstetil _be_da_et_fr_ha_in_ko_påansar_deledeellelsenderies_estge_gen\
      gerigeil_indionisklanmednd_ng_ngenskpå_skete_ver _an_bl_el_ka_la_li_ma_no_pr_re_sa_si_sk_ud_\
      va_vean_at_atidandt_el_ensenternersfraggeillistkomle_levlsemenmermmenerninns_on_ordra_retrne\
      se_senst_stastistrtiotteundvar _al_at_ba_br_fi_fø_gr_he_ho_om_op_se_sp_vial_angberbleelienee\
      v_gt_harideienig_iggivekankenkkeldemanmmumunndtnetnnenornteoldommoneoveproredrenrikrinsersto\
      tenved _am_ar_by_fa_fl_hv_ki_mi_mo_na_pa_po_ro_sy_te_tr_ty_unagealeameammantarkartateavnbetb\
      y_desdreem_eteftefødførgnehanhavhedherholikain_insis_kerkrilenlinmarmetminnalndsnennesngsnis\
      nstognorgormorsortperpilranrd_rderegrerresrg_rierigrisrkerstrt_rtesamskasogspitaltattettidti\
      stortrauneve_venødt _bo_ca_co_di_ga_ge_ke_kr_le_mu_ne_or_ov_pe_sl_ta_th_to_væabeadealdaliall\
      altamtannattavebanbelbenbesborbrubygdlidstedsegneleennergevefilgangelgetgn_gruhvoigtik_ikkil\
      mineirkitijerkabkalkonkreld_lemlesletlitllallilsklt_me_melmesnavndrnelnsent_odeogsonsoreparp\
      riratrk_rmerrers_rskrunrupsidsigskrssesydså_tantedtegtemtiktivtretrutysum_us_vesvetvisvorvær\
      yskår_æreørsøst
      """,
    words: """
      af aldrig alle altid anden andet andre at bare blev blive bliver bor dag de dem den denne \
      der derfor det dette dig du efter eller en er et for fra god godt går gør gøre han har \
      havde her hun hus hvad hvem hvis hvordan hvorfor i idag igen ikke intet ja jeg jer kan \
      kommer kunne lidt lille liv man med meget mellem men mig min mine mit mod må nej nogen \
      noget nu ny nye når og også om os over på sagde siden sig siger sin sit skal som stor så \
      tid til ud uden under var ved verden vi vil ville vores være været år
      """)

  private static let norwegian = LanguageProfile(
    .norwegian, from: 11,
    trigrams: """
      en_er_ _i_et_ _de _en_er_ogog_ _av_fo_soav_denforom_somter _et_me_st_tiandar_de_detellereing\
      ke_lanle_ligllendene_or_re_sk_stete_ver _be_bl_fr_ha_in_ko_no_på_va_vedeldered_eneentes_estg\
      eril_isklerng_ngennenorordpå_senskest_statentilttevar _el_fø_ka_la_li_ma_pr_re_sa_se_skallan\
      _angansbledt_elsenseriertettfrage_genggeharinnistjonkerkommedmenmermmend_nernsknteommon_ra_r\
      enrt_sersjotetund _an_ba_br_by_da_gr_he_mo_si_sp_te_tr_un_ut_vial_annasjateberendersfødia_ig\
      _igeikkillin_kankkelenlt_mmumunnennesnetninns_nsent_oneopporsortoveprorerresretrikrinrskrtes\
      kastistostrtaltortt_unevedødt _al_ar_co_fi_ho_ki_kr_le_mi_na_om_op_pa_po_ro_sø_to_å_aleantar\
      tatiattdreedeektel_eleelieltengennerkerneteførgrehanideieniggikainaineinsioniteittjenkalkapk\
      enkinkjekonkrilaglinlitlkell_lomlsemanmarmelna_ngsnisnn_nstonsorgperranrd_rdergerisrk_rkerst\
      samse_sisssesørtattidtistratreturunnvenvesvinår_øst _am_bo_ca_di_fa_fe_fl_fy_ga_kj_ku_lo_ne_\
      or_ov_pe_ru_sv_ta_tyag_agealialtameammaniarearkassat_avnblibrubygdaldandisdliekselveraergese\
      esievefolgangelgnegruhetikeindis_iseivejorkeskrakt_ktelesletlikllillolskmetminmotnalndrndsne\
      loldongoreormparpilporpreprirafregriernerukrunsanselskoskrspisveså_tantedtintroty_us_vanveiv\
      isyggør_øreørs
      """,
    words: """
      alle andre at av bare ble bli de dem den denne der det dette du eller en er et etter for \
      fra hadde han har her hun hva hvis i ikke jeg kan kommer man med meg mellom men mot mye \
      noen nå når og også om oss over på seg sin sitt skal som så til under ut uten var ved vi \
      ville være vært
      """)
}
