"""Words of WordNet 3.1 and how they are related; made by tools/make_lexicon.py. Data, not to be edited.

WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. This software and database is provided "as is"
and Princeton University makes no representations or warranties, express or implied. Permission to use, copy, modify
and distribute it for any purpose and without fee or royalty is granted by the WordNet license, whose text NOTICE holds.

WORDS: word, category, its senses; the senses it is derived with; its opposites.
SENSES: a sense, and what it is a kind of.
"""
# ruff: noqa: E501

from typing import Final

WORDS: Final = """\
aa substance 0,1;;
aar thing 2;;
ab message 3;;
aba thing 4,5;;
abandon verb 6,7,8,9,a;b,c,d,e;
abandoned adj f;g,h;
abandonment act e,i;a,j,8,k;
abase verb l;m,n,o,p;
abasement state q;r,s;
abashed adj t;u;
abb group v;;
abbey thing w;x;
abbot person y;x;
abbreviated adj z;10;
abc thought 11;;
abdomen body 12;13,14,15;
abdominal adj 16,15;12,17;
abed adv 18;;
abel person 19,1a;;
aberrant adj 1b,1c;1d,1e,1f,1g,1h,1i;
aberration state 1g;1c,1j,1i;
abet verb 1k;1l,1m;
abhor verb 1n;1o,1p,1q,1r,1s,1t,1u,1v;
abhorrent adj 1p;1w,1x,1y,1z,1s,20,1n,21,22;
abide verb 23,24;25,26,27,28,29,2a,2b,2c,2d;
abiding adj 2e;2f,2g;
ability attribute 2h,2i;2j,2k,2l;inability
abject adj 2m,2n;2o,2p;
abjection state q;r,s;
ablated adj 2q;2r;
ablation act 2s;2t,2u,2v;
ablaze adj 2w;2x;
able adj 2j,2l,2k;2y,2z,2h,30,2i,31;unable
ably adv 32;2y,2z,2l,33;
abnormal adj 1d;1c,34,35,36,37,38,39,3a,3b,3c,3d,3e,3f;normal
abnormality state 3f;1d;normality
abnormally adv 3g;1d;
aboard adv 3h,3i;;
abode place 3j,3k;3l,3m,3n;
abolish verb 3o;3p,3q;establish
abolition act 3q;3r,3o;
abolitionist person 3s;3t,3u;
abominable adj 1o;3v,3w,1s,1n;
abor message 3x;;
aborigine person 3y;3z,40;
abort act 41,42,43;44,45;
abortion act 46;47,48;
abound verb 49;4a,4b;
abounding adj 4c;4a;
about adv 4d,4e,4f,4g;4h;
above adv 4i,4j,4k,4l;4m;below
aboveground adj 4n;4o;
abreaction act 4p;4q,4r;
abridge verb 4s;4t,4u,4v,4w;
abridgment message 4u;4s,4x,4y;
abroad adv 4z,50,51;52;
abrogate verb 53;54,55;
abrupt adj 56,57;58,59,5a;
abruptly adv 5b;58,57;
abruptness attribute 5c;5d,5e,5f;gradualness
abs substance 5g;;
abscess state 5h;;
abscissa thought 5i;;
absence state 5j,5k;5l,5m;presence
absent adj 5m,5l;5n,5o,5p,5k,5q,5j;present
absenteeism act 5r;;
absently adv 5s;5t,5u;
absentminded adj 5u;5t,5v,5w;
absentmindedly adv 5s;5t,5u;
absolute adj 5x,5y,5z;60,61,62,63,64,65,66;relative
absolutely adv 67;5z,68;
absorb verb 69,6a,6b,6c;6d,6e,6f,6g,6h,6i,6j,6k,6l,6m,6n,6o;emit
absorbed adj 6p,6q;6r,6s,6t;
absorbency attribute 6u;6d;nonabsorbency
absorption event 6k,6v;6c,69,6w;
absorptive adj 6d;6x,6y,6z,70,71,72,73,6u,74,69,6w;
abstain verb 75,76;77,78,79,7a;consume
abstention attribute 78;77,76;
abstract verb 7b,7c,7d;7e,7f,7g,7h,7i,7j,7k,7l,7m;concrete
abstraction thought 7b,7n,7l,7o;7d,7c,7m,7p;
abstractionism thing 7q;7r;
abstractive adj 7i;7s,7c,7m;
abstruseness attribute 7t;7u,7v,7w;
absurd adj 7x,7y,7z;80,81,82,83,84;
absurdity message 83,82;85,86,87,7y,7z,88;
abundance attribute 4b;4a,89,8a,8b,49;scarcity
abundant adj 4a;4c,89,8a,8c,8d,8e,8f,8g,8h,8i,8j,8k,8b,8l,8m,4b,49;scarce
abuse verb 8n,8o,8p;8q,8r,8s,8t,8u;
abused adj 8v;8w;unabused
aby verb 8x;8y,8z,90;
abyss thing 91;92;
ac substance 93,94;;
academic adj 95,96,97,98;99,9a,9b,9c,9d,9e,9f,9g,9h;
academically adv 9i;96;
academicianship act 9j;9k;
academy group 9f,9g;96,95,9l,9k;
acapulco place 9m;;
acc group 9n;;
accede verb 9o;9p,9q,9r,9s,9t,9u;
accelerate verb 9v;9w,9x,9y,9z,a0;decelerate
accelerated adj a1;a2;
acceleration attribute a3,9y,a4;9v,a5;deceleration
accelerator thing a6,a7;a8,a5;
accent message a9,aa,ab;ac,ad,ae,af;
accenting act ad;ab,ag;
accentuate verb ab;ad,aa,ae;
accept verb ah,ai,aj;ak,al,am,an,ao,ap,aq,ar;refuse,reject
acceptable adj as;at,au,av,aw;unacceptable
acceptance thought an,am;ak,ah,ax,aj,ai,ay;rejection
accepted adj az;b0;
accepting adj b1;b2;
access attribute b3,b4,b5,b6;b7,b8;
accessible adj b9,ba;bb,bc,bd,be,bf;inaccessible
accessory thing bg,bh,bi;bj,bk,bl,bm,bn,bo,bp;
accident event bq,br;bs;
accidentally adv bt;bu;deliberately
acclaim verb bv,bw;bx;
acclimatize verb by;bz,c0;
accommodate verb c1,c2,c3,c4;c5,c6,c7,c8,c9,ca,cb,cc,cd;
accompanied adj ce;;unaccompanied
accompaniment event cf,cg;ch,ci,cj,ck,cl,cm;
accompany verb cm,cn,ck;co,cg,cf,cp;
accomplice person cq;cr,cs,ct;
accomplish verb cu,cv;cw,cx,cy,cz,d0,d1,d2,d3;
accomplished adj d4,d5;64,d6;
accomplishment act cz;cu,cv;
accord verb d7,d8,d9;da,db,dc,dd,de,df,dg,dh;
accordance message di;da;
according adj dj,dk;dl,da;
accordingly adv dm;ch;
accost verb dn;do;
account message dp,dq,dr,ds;dt,du,dv,dw,dx;
accountant person dy;dz,e0,e1,e2,e3,e4;
accounting message e5,e6,e2;dy,e4;
accouterment thing bg;bj;
accredit verb e7;e8;
accreditation act e8;e7;
accretion event e9;ea,eb;
accrue verb ec;ed;
accrued adj ee;ef;
acculturate verb eg;eh,ei,ej,ek,el;
acculturation act ei;eh,eg,em,en;
accumulate verb eo,ep;eq,er,ed,es,et,eu,ev,ew,ex,ey,ez;
accumulation event e9,ex,ed;ea,ec,ep,eb,f0,f1,eo;
accuracy attribute f2,f3;;inaccuracy
accurate adj f4;f5,f6,f7,f8,f9,fa,fb;inaccurate
accurately adv fc,fd;f4,fe;inaccurately
accusation message ff;fg,fh,fi;
accusative adj fj,fk;fl,fh,fi;
accuse verb fh;fk,fm,fn,ff,fo,fp;
accused person fq;;
accusing adj fk;fl,fj,fh,fi;
accusingly adv fr;fk;
accustom verb fs;ft,fu,fv;
ace quantity fw,fx,fy,fz,g0;g1,g2,g3,g4;
acetone substance g5;g6;
acetonemia state g7;;
ache verb g8,g9,ga,gb;gc,gd,ge,gf,gg,gh,gi,gj,gk,gl,gm,gn;
achieve verb cv;cw,cx,cz,d1,d3;
achievement act cz;cu,cv;
aching adj g8,gc;go,g9,gb;
acid substance gp,gq;gr,gs,gt,gu,gv,gw,gx,gy;
acidity attribute gz;gr,h0,h1,h2,h3,gy;alkalinity
acknowledge verb h4,h5,h6;h7,h8,h9,ha,hb,hc,hd,he,hf;
acolyte person hg;;
acoustical adj hh;hi,hj;
acoustically adv hk;hh;
acquaint verb hl,hm;hn,ho,hp,hq;
acquaintance thought ho,hr,hs;ht,hu,hv,hl;stranger
acquainted adj hw;hx;
acquiesce verb hy;hz,i0,i1,i2,i3,i4;
acquiescence state i4,i1;i0,hy;
acquire verb i5,i6;i7,i8,i9,ia,ib,ic,id,ie,if;
acquired adj ig;ih;
acquisition act ia;i5;
acquit verb ii;ij,ik,il,im,in,io,ip,iq;convict
acre quantity ir;;
acreage attribute is;;
acres possession it;;
acrobatic adj iu;4h,iv,iw,ix;
acrobatics act iw;iu,iy;
across adv iz,j0;;
act message j1,j2,j3,j4,j5,j6;j7,j8,j9,ja,jb,jc,jd,je,jf,jg,jh,ji;refrain
acting act ja,jj;jk,jl,j6,jm,jn;
actinometer thing jo;;
action act j8,jg,jp,jq;jr,js,jt,ju,jv,jw,jx,jy,jz,k0,k1,k2,k3,k4,k5,j4,k6;inaction
activate verb jh,k7;j2,k8,k9,ka,kb,kc,kd,ke,kf;inactivate
activated adj kg;kh;
activation event kd,ki;kj,kk,kl,km,kn,jh;deactivation,inactivation
active substance ko,js,k0,jt;kp,kq,kr,ks,jv,kt,ku,kv,kw,jg;dormant,extinct,inactive,passive,quiet,stative
actively adv kx;jt;passively
activism thought ky;kq,kz;
activity act l0,jg,kw;jr,js,jt,ju,jv,jw,jx,jz,k0,j4,k6;inactivity
actor person jf;l1,j6,jm;
actress person l2;;
acts message l3;;
actual adj l4,l5,l6;l7,l8,l9,la,lb,lc,ld,le,lf,lg,lh,li;potential
actuality state lc;l4,lj,l5,lk;
actually adv ll,lm;l8,lk;
actuate verb jh;j2,k8,k9,kb,kc,kd,ke;
acute adj ln,lo,lp,lq;lr,ls,lt,lu,lv,lw;chronic,obtuse
acutely adv lx,ly;lo,lq;chronically
ad message lz,m0;m1;
ada substance m2;;
adam person m3;;
adamant adj m4,m5;m6,m7,m8,m9;
adamantly adv ma;m5;
adapt verb c2,mb;c5,mc,c7,ca,cb,cc,md,me;
adaptable adj c7;mf,mg,mh,mi,mj,mk,ml,mm,mb,c2;unadaptable
adaptation message mn;;
adapted adj mo;mp;
adapter person mq,ca;c2,mr,ms;
add verb mt,mu,mv,mw;mx,my,mz;subtract,take_away
addicted adj n0;n1,n2;unaddicted
addition thing mz,my;mu,n3,n4,mw;subtraction
additional adj n5;n6;
additionally adv n7;;
additive thing n8,mx;n6,n9,na,mu,nb;subtractive
addle verb nc,nd;ne;
addlebrained adj nf;ng;
address message nh,ni,nj,nk,nl,nm;nn,no,do,np,nq;
addressed adj nr;ns;unaddressed
ade food nt;;
aden place nu;;
adenoma state nv;;
adept adj fy,g1;d6,g2,nw,nx,ny,nz,o0,g4,fz;
adequacy attribute o1,o2;o3,o4,o5,o6,o7;inadequacy
adequate adj o3,o6;o8,o9,o5,o1,oa;inadequate
adequately adv ob;o6;inadequately
adhere verb oc,od;;
adherence act oe;of,og;
adherent person oh,oi;oj,ok,ol,om,on,og;
adhesive substance oo,oj;oi,op,oq,or,os,ot,ou,ov,ow,ox,oy,oz,p0,ol,on;nonadhesive
adieu message p1;;
adios message p1;;
adjacent adj p2,p3,p4;p5,p6,p7,p8;
adjectival adj p9;pa,pb;
adjective message pb,pa,p9;;substantive
adjoin verb pc;pd,pe,pf,pg,ph,pi,pj,pk;
adjourn verb pl;pm,pn;
adjournment act pm;po,pl;
adjudication act pp;;
adjunct thing pq,bm;bl,bh,pr,bp;
adjust verb ps,pt,mb;c5,mc,pu,pv,c7,pw,px,cc,py,md,me;
adjusted adj pz;q0,q1;maladjusted,unadjusted
adjustment event cc,q2;q3,mb,q4,q5,c2,q6,q7,q8,q9,c1;
administer verb qa,qb,qc;qd,qe,qf,qg,qh,qi,qj,qk,ql,qm,qn,qo,qp,qq,qr,qs,qt;
administration act qj,qm,qu;qv,qw,qx,qa,qy,qz;
administrative adj qe;qm,qa;
administrator person qp,qo;qa;
admirable adj r0,r1;r2,r3,r4;
admirably adv r5;r0,r6;
admiration feeling r7;r8,r9;
admire verb r9,ra;r7,rb,rc,rd;look_down_on
admirer person rd;re,rf,r9,rg,rh;
admissible adj ri;c8,rj,rk,rl;inadmissible
admission act rm;rn;
admit verb h4,rn;h7,c8,ro,rm,he,rp,hf;deny,exclude,reject
admittedly adv rq;;
admix verb rr;rs,rt;
admonish verb ru;rv,rw,rx;
admonition message rw;ru,ry;
ado act rz;s0,s1,s2;
adolescence time s3;s4,s5,s6;
adolescent person s7,s8;s4,s5,s9,s3,s6;
adonis person sa;;
adopt verb ay,sb,sc;sd,se,sf,am,sg;
adopted adj sd;sb;native
adoption act am;ak,ax,aj,ai,ay;
adore verb sh;si,rb;
adorn verb sj;sk,sl,sm,sn,so,sp,sq,sr,ss,st;
adrenal adj su,sv;;
adroitly adv sw;sx;maladroitly
adroitness thought nz;sy,sx,sz,t0,g1;
adsorb verb t1;t2,t3,t4,t5;
adult person t6,t7,t8;t9,ta,tb;juvenile
adulterer person tc;td,te;
adulthood time tb;t9,t7,t6;
advance event tf,tg,th,ti,tj,tk;tl,tm,tn,to,tp,tq,rh;back,recede,retreat
advanced adj tr,ts,tt,tu;tv,tw,tx,ty,tz,u0;
advantage attribute u1,u2;u3,u4;disadvantage
advantageous adj u3;u5,u6,u7,u1,u8;disadvantageous
advent act u9;ua;
adventure act ub,uc;ud,ue,uf,ug,uh,ui,uj,uk,ul,um;
adventurer person ui;ub,un,uc,um;
adventurous adj ud;uo,up,uq,ub,ur;unadventurous
adverb message us;ut;
adverbial adj uu,ut;us,uv;
adversary person uw;ux,uy,uz,v0,v1,v2,v3,v4,v5,v6;
adverse adj v7;v8,v9,va,vb;
adversity state vb;v7;
advert message lz,vc,vd;6r,ve,vf,vg,vh,vi,vj,vk,vl,vm,m1;
advertise verb vn;vo,vp;
advertised adj vq;vr;
advertisement message lz;m1;
advertising message lz,vo;vs,vn,m1;
advice message vt;;
advisability attribute vu;vv;inadvisability
advisable adj vv;vw,vx,vu,vy;inadvisable
advise verb vy,vz,w0;vv,w1,w2,w3,w4,w5,w6,w7,w8,w9,wa,wb,wc,wd,we,wf,wg,wh;
advisedly adv wi;wj,wk;
advisor person we;wl,vy,wm;
advocacy act wn;wo;
advocate verb wp,wq;wr,ws,wo,wt;
aegean thing wu,wv;ww,wx;
aegis act wy;;
aeon person wz;;
aerated adj x0;kh;
aeration event x1;x2;
aerator thing x3;kl;
aerial act x4,x5;x6,x7;
aerobic adj x8;x9,xa;anaerobic
aerodynamic adj xb;xc;
aerosol event xd;xe,xf;
aerosolize verb xe;xd;
aerosolized adj xg;xh;
aeschylus person xi;xj;
aesthetic adj xk,xl,xm;xn,xo,xp,xq,xr;inaesthetic
afar adv xs;;
affably adv xt;xu;
affair thought xv,xw,xx;;
affairs thought xy;;
affect verb xz,y0,y1,y2;y3,y4,y5,y6,y7,y8;
affected adj y9,ya;yb,yc,yd,ye,yf,yg,yh,yi,yj,yk,yl,ym,yn,yo;unaffected
affectingly adv yp;yq;
affection feeling yr;ys,yt,yu,yv;
affectionate adj ys;yw,yx,yy,yr;
affectionately adv yz;z0,ys;
afferent adj z1,z2;z3,z4;efferent
affidavit message z5;;
affiliated adj z6;z7,z8;
affiliation state z9,za;zb,zc,zd,of;
affinity event ze;;consanguinity
affirm verb zf,zg,zh;zi,zj,zk,zl,zm,zn,zo,zp,zq,zr,zs,zt,zu,zv,zw,zx;negate
affirmation message zu;zg;reversal
affix verb zy,zz,bn;100,101,102,103,bh,104,105,106;
affixed adj 107;100,108,109,10a;unaffixed
afflicted adj 10b;10c;
affluence state 10d;10e,10f;
afford verb 10g,10h;;
affront act 10i,10j;10k;
afghan thing 10l,10m;10n,10o,10p;
afire adj 10q;10r;
aflame adj 2w;2x;
aflare adj 10s,10q;10r,10t;
afloat adj 10u;10v,10w;aground
afoot adv 10x,10y;10t;
aforesaid adj 10z;110;
afraid adj 111,112;113,114,115,116,117,118,119,11a,11b,11c,11d,11e,11f,11g,11h,11i,11j,11k,11l,11m,11n,11o,11p;unafraid
africa thing 11q;11r;
african adj 11s,11r;11q;
aft adv 11t,11u;11v,11w;fore
after adv 11v,11x;11y,11z,11t;
aftereffect event 120;;
afternoon time 121;;
afterward adv 11x;11y,11z;
afterwards adv 11x;11y,11z;
ag substance 122;123,124;
aga message 125;;
again adv 126;;
agape adj 127,128;129;
agar substance 12a,12b;;
agate substance 12c;;
age attribute 12d,12e,12f,12g;12h;rejuvenate
aged adj 12i,12j,12k;12l,12m,12n,12o;young
agency group 12p,12q;12r;
agenda thought 12s;12t,12u;
agent thing 12v,12w,12x;12y,12z,130;
agglomerate verb 131,132,133;134,135,ey;
agglomeration group 136;;
agglutination event 137,138;139,13a;
agglutinin substance 13b;;
aggravate verb 13c,13d;13e,13f,13g,13h,13i,13j,13k;
aggravatingly adv 13l;13m;
aggregate adj 13n,13o,13p;134,ez,nb,13q,13r;
aggregation group ex;f0,eo;
aggression attribute 13s,13t,13u;13v,13w;
aggressive adj 13x;13y,13z,140,13v,141,142,143,144,145,146,147;unaggressive
aggressiveness attribute 147,13t;13x;
aggressor person 148,149;14a,14b,14c,13w,14d,14e;
aghast adj 115;111;
agile adj sy;4h,14f,14g,nz;
agilely adv 14h;sy;
aging event 14i,14j,14k;12l,12n,12h;
agitate verb 14l,14m;14n,14o,14p,14q,14r,14s,14t,14u;calm
agitated adj 14v,14w;14x,14y,14z,150,151,152,153,154,155,156,157,158,159,15a,15b;unagitated
agitation state 15c;;calmness
agnostic person 15d,15e,15f,15g;15h,15i,15j;gnostic
ago adv 15k,15l;15m;
agog adj 15n;15o;
agon act 15p;;
agony feeling 15q,gm;15r,15s,15t,15u,15v,15w,15x,15y,15z,g9;
agree verb 160,161,162;163,db,164,165,166,167,168,169,16a;disagree
agreeably adv 16b;16c,16d,16e;disagreeably
agreed adj 16f;16g;
agreement message 167,166,d7;161,dh,162;disagreement
agricultural adj 16h;16i;
agriculture act 16j,16i;16k,16l;
agua animal 16m;;
ague state 16n;;
ahead adv 16o,16p,16q,16r;16s;back
ahorseback adj 16t,16u;10t;
ai group 16v,16w;;
aid verb 16x,16y,16z,170;171,172,173,174,175,176,177,178;
aide person 179,pr;bk,bm;
ail food 17a,17b,17c;17d,17e,17f,17g,gl;
ailing adj 17h;10c,17i;
ailment state 17g;17c,17b;
aim thought 17j,17k,17l,17m,17n,17o;17p,17q,17r,17s,17t,17u,17v,17w,17x,17y;
aimless adj 10u;10v,10w;
aimlessly adv 17z;10u;
aimlessness attribute 10w;10v,180,181;
ain adj 182;183;
air substance 184,x7,185,x2;x5,x1,kl,186;
airborne adj 187;188;
aircraft thing 189;;
aire thing 18a;;
airflow event 18b;;
airframe thing 18c;;
airily adv 18d;18e;
airless adj 18f;18g,18h;
airplane thing 18i;;
airport thing 18j;;
airs attribute 18k;18l;
airspeed time 18m;;
airway thing 18n;;
airy adj 18o;18p,18q,18r;
aisle thing 18s,18t;;
aix animal 18u;;
ajax person 18v;;
ak place 18w;18x;
aken place 18y;;
akin adj 18z;190;
aku message 191;;
al substance 192,193;194,195;
ala body 196,197;198,199;
alabama place 193;;
alabaman person 19a;;
alabamian person 19a;;
alabaster substance 19b,19c;;
alarm feeling 19d,19e,19f;19g,19h,19i;
alarmed adj 117;111;
alarmingly adv 19j;19k;
alaska place 18w;18x;
alb thing 19l;;
albany place 19m;;
album message 19n,19o;;
albumin substance 19p;19q;
alcohol food 19r;19s,19t,19u,19v;
alderman person 19w;19x;
ale food 19y;;
alert verb 19z,19i,1a0;1a1,1a2,1a3,1a4,1a5,1a6,1a7,1a8,1a9,19d;unalert
alerting state 1aa;;
alertly adv 1ab;1ac;
alertness thought 1a7;1a0,1a1,1ac;
alfresco adj 1ad,1ae;1af;
algae animal 1ag;1ah;
algebra thought 1ai;1aj,1ak;
algebraic adj 1aj;1ai;
algebraically adv 1al;1aj;
algerian adj 1am,1an;1ao;
algorithm thought 1ap;1aq;
ali person 1ar,1as;;
alias message 1at,1au;;
alibi message 1av,1aw;1ax;
alien adj 1ay,1az,1b0,1b1;1b2,1b3,1b4,1b5,1b6,1b7,1b8;
alienate verb 1b9;1ba,1bb,1bc;
alienated adj 1bd;1be,1bf;
alienation feeling 1ba;1b9,1bg;
alight verb 1bh,10q;10r;
align verb pt,1bi,1bj;1bk,px,1bl;skew
aligned adj 1bm,1bn;1bo,1bp;nonaligned
alignment group 1bl,px;pt,1bj;nonalignment
alike adj 1bq,1br;1bs,1bt;unalike
aliment food 1bu,1bv;1bw,1bx,1by,1bz,1c0,1c1,1c2,1c3,1c4;
aliquot quantity 1c5,1c6;1c7;aliquant
alive adj 1c8,1c9;1ca,1cb,1cc,1cd,1ce;dead
alkali substance 1cf;1cg,1ch;
alkaline adj 1ci;1cj,1ck,1cl,1cm,1cn,1co;acidic,amphoteric
all adj 1cp,1cq,1cr;1cs,1ct,64,1cu,1cv,1cw,1cx;no,some
allegation message 1cy,1cz;1d0;
allege verb 1d0;1cz,1d1;
alleged adj 1d2,1d3;1d4,1d5;
allegiance act 1d6;1d7,1d8;
allegory message 1d9;1da,1db,1dc,1dd,1de,1df;
allen person 1dg,1dh;;
alleviate verb 1di,1dj;1dk,1dl,1dm,1dn,1do,1dp,1dq,1dr,1ds,1dt,1du;
alley thing 1dv;;
alleyway thing 1dv;;
allied adj 1dw;1dx;
alligator substance 1dy,1dz,1e0;;
alligatored adj 1e1;1e2;
allocable adj 1e3;1e4,1e5,1e6;
allocate verb 1e5;1e3,1e7,qh,qq,1e8;
allocation possession 1e8,qh;1e9,1e5,qc,1ea;
allot verb 1e9,d9,qc;qf,qg,qh,qi,1eb,dc,qk,ql,df,qq,qr,qs;
allotment possession 1e8;1e5;
allow verb 1ec,1ed,1ee;1ef,rj,1eg,1eh,df,1ei,1ej,1ek;deny,disallow
allowable adj 1el;1em;
allowance possession 1en,1eo,1ep,1eq,1er;1es,1et,1eu;
allusion message vl;vd;
ally group 1ev,1ew,1ex;1ey;
almost adv 1ez;;
aloes thing 1f0;;
alone adv 1f1,1f2,1f3,1f4;1f5,1f6,1f7,1f8,1f9;
aloneness attribute 1f8;1fa,1f1,1fb,1f2;
along adv 1fc,1fd,1fe;;
alongside adv 1ff;;
aloof adj 1fg,1fh;1fi,1fj,1fk;
aloofness feeling 1fk;1fg,1fl;
aloud adv 1fm;;
alpha message 1fn,1fo;1fp,1fq;
alphabet message 1fr,11;1fs,1ft,1fu,1fv;
alphabetize verb 1fu;1fw,1fr,1fx;
already adv 1fy;;
als state 1fz;;
also adv 1g0;;
alt relation 1g1;1g2;
alter verb q3,1g3;1g4,1g5,1g6,1g7,1g8,1g9,q2,1ga,1gb,1gc,1gd,1ge,1gf;
alteration event 1gc,q2;1gg,1g3,q3,q4,q5,q9;
altercation message 1gh;;
altered adj 1gi;1gj,1gk,1gl,1gm,1gn;unaltered
alternate verb 1go,1gp,1gq,1gr;1gs,1gt,1gu,1gv,1gw,1gx,1gy,1gz,1h0;opposite
alternately adv 1h1;1h2;
alternative thought 1h3,1gr;1h4,1gt,1gv,1gw,1go;
alternatively adv 1h5;1h4;
altitude attribute 1h6;1h7,1g2;
alto person 1h8,1h9,1ha,1hb;1hc,1hd,1he,1hf;
altogether adv 1hg,1cr;1cs,1ct,64;
altruism attribute 1hh;1hi,1hj;egoism
aluminum substance 192;194,195;
alundum substance 1hk;;
alveolar adj 1hl,1hm;1hn,1ho;
alveolus body 1ho;1hp;
always adv 1hq;;
am substance 1hr,1hs;;
amass verb ep;eq,er,ed,eu,ew,ey,ez;
amateur person 1ht,1hu;1hv,1hw;professional
amateurishness thought 1hx;1hy;
amaze verb 1hz,1i0;1i1,1i2,1i3,1i4,1i5,1i6,1i7,1i8;
amazed adj 1i9;1ia;
amazement feeling 1i7;1hz;
amazing adj 1ib,1ic;1id,1ie;
amazon person 1if,1ig;;
ambassador person 1ih;1ii,1ij;
amber adj 1ik,1il;1im,1in;
ambiance state 1io;1ip;
ambient adj 1ip;p6,1io;
ambiguity message 1iq,1ir;1is,1it,1iu;unambiguity
ambiguous adj 1it,1is;1iv,1iw,1ix,1iy,1iz,1j0,1j1,1j2,1j3,1j4,1ir,1iq;unambiguous
ambition feeling 1j5,1j6,1j7;1j8,1j9,1ja;
ambitious adj 1j8,1j9;1jb,1jc,1jd,1je,1jf,1jg,1j6,1j5;unambitious
amble verb 1jh,1ji;1jj,1jk,1jl,1jm,1jn;
ambulance thing 1jo;;
ambuscade act 1jp,1jq;1jr,1js,1jt,1ju;
ambush act 1jp,1jq,1ju;1jr,1js,1jt;
amd state 1jv;;
amen person 1jw;;
amenable adj 1jx;1jy,1jz;
amend verb 1k0,n4;1k1,1k2,1k3,1k4,1k5,1k6,mz,1k7,1k8,1k9,1ka;
amended adj 1kb;1kc;unamended
amendment act 1k6,1k8;1k0;
ament plant 1kd;1ke;
america place 1kf;1kg;
american adj 1kh,1ki,1kg,1kj;1kf,1kk,1kl,1km;
americana thing 1kn;;
americanism attribute 1ko;;
amiable adj 1kp,xu;1kq,1kr,1ks,1kt,1ku,1kv,1kw;
amicable adj 1kx;1ky,1kz,1l0;hostile
aminomethane substance 1l1;;
amiss adj 1l2,1l3;1l4;
amity attribute 1ku;xu,1l5;
ammo thing 1l6;;
ammoniac substance 1l7,1l8;1l9;
ammunition thing 1l6;;
amor person 1la;;
amorist person 1lb;1lc;
amorous adj 1ld;yw,1le,1lf;
amorphous adj 1lg;1lh,1li;
amos person 1lj,1lk;;
amount possession 1ll,1lm,1ln,1lo,13r,1lp;13n,1lq,1lr,1ls,1lt,1lu,1lv,1lw;
amour state xw;;
amp quantity 1lx;;
amphibology message 1ly;;
ample adj 1lz,89;4a,1m0,1m1,1m2,1m3,4b,1m4,1m5,1m6;meager
amplification act 1m7;1m8;
amplifier thing 1m9;1ma,1mb;
amplify verb 1mb;1mc,1m9,1md,1me,1mf,1mg,1mh;
amplitude event 1mi;;
amply adv 1mj;1lz;meagerly
amputate verb 1mk;1ml,1mm,1mn;
amsterdam place 1mo;;
amulet thing 1mp;1mq;
amuse verb 1mr,1ms;1mt,1mu,1mv,1mw;
amused adj 1mx;1my;
amusement feeling 1mw,1mv;1ms,1mz,1mr;
an message 1n0;;
ana person 1n1,1n2;;
anabaptist person 1n3;1n4;
anachronism time 1n5,1n6;1n7,1n8,1n9;
anaconda animal 1na;;
anaerobic adj 1nb;1nc;aerobic
anaesthesia state 1nd;1ne,1nf;
anal adj 1ng,1nh;1ni;oral
analeptic adj 1nj,1nk;1nl;
analog attribute 1nm,1nn;1no;
analogous adj 164;190,1np,1nq,1nr,1ns,1nt,162,1nu;heterologous,homologous
analogously adv 1nv;164;
analogue attribute 1nm,1nn;1no;digital
analogy thought 1nr,1np;1nw,164,1nx,1ny;
analyse verb 1nz;1o0,1o1,1o2,1o3,1o4;
analysis act 1o5,1o2,1o6;1o7,1nz,1o8;synthesis
analyst person 1o4;1o9,1nz;
analytic adj 1oa,1o7;1o5,1ob,1o2,1oc;synthetic
analytical adj 1o7;1o5,1ob,1o2;
analytically adv 1od;1oe;
analyticity attribute 1ob;1o7;
analyze verb 1nz,1o9;1o0,1of,1o1,1o2,1og,1oh,1o3,1o4;synthesize
analyzer thing 1o1;1o9,1nz,1o8;
anaplasmosis state 1oi;;
anarchist person 1oj;1ok,1ol,1om,1on,1oo;
anarchy state 1on;1op,1oq,1oj;
anas animal 1or;;
anastomosis body 1os;1ot,1ou;
anastomotic adj 1ot;1os;
anatomic adj 1ov;1ow,1ox;
anatomical adj 1ox,1ov;1ow;
anatomically adv 1oy;1ov;
anatomy thought 1oz,1ow,1p0;1ov,1p1,1p2,1p3,1p4;
ancestor person 1p5;1p6,1p7,1p8;descendant
ancestral adj 1p7;1p9,1p5,1pa;
ancestry group 1pb;1pc,1pd,1pe;
anchor thing 1pf,1pg,1ph;1pi,1pj,1pk;
ancient adj 1pl,1pm,1pn;12l,15m,1po,1pp;
anciently adv 1pq;1pm;
ancistrodon animal 1pr;;
andean adj 1ps;1pt;
andrena animal 1pu;;
android thing 1pv;;
ane adj 1pw;1px;
anecdote message 1py;1pz,1q0,1q1;
anemia state 1q2;1q3;
anemic adj 1q4;1q5,1q6;
anew adv 1q7;;
ang group 1q8;;
angel person 1q9;1qa,1qb;
angelic adj 1qc;1qd,1qe,1qf,1qg;
anger feeling 1qh,1qi;1qj,1qk,1ql,1qm,1qn,1qo,1qp;
angle shape 1qq,1qr,1qs;1qt,1qu,1qv,1qw,1qx,1qy;
anglican adj 1qz,1r0;1r1;nonconformist
anglophilia feeling 1r2;1r3;anglophobia
angrily adv 1r4;1qj;
angry adj 1qj;1r5,1r6,1r7,1qk,1r8,1r9,1ra,1rb,1rc,1rd,1re,1qn,1qh,1qo;unangry
angst feeling 1rf;;
anguish feeling 1rg,1rh,1ri;1rj,15z;
anguished adj 1rk;1rl;
angular adj 1qu,1qt;1rm,1rn,1ro,1rp,1rq,1rr,1rs,1rt,1ru,1rv,1rw,1rx,1ry,1rz,1s0,1qq;rounded
anhydrous adj 1s1;;hydrous
ani animal 1s2;;
animal tops 1s3,1s4;1s5,1s6,1s7,1s8,1s9,1sa,1sb,1sc;
animate verb 1sd,1se;1sf,1sg;inanimate
animated adj 1sh;1si,1sj,1sk,1ce;unanimated
animation state 1sl,1sm;1cc,1sj,1ac,jx,1sn,1so,1sp;
animize verb 1sq;1sr;
animosity feeling 1ss;;
anion thing 1st;1su;
anionic substance 1sv,1su;1st;cationic
ankle body 1sw;1sx,1sy,1sz;
anna quantity 1t0;;
anne person 1t1;;
annihilate verb 1t2;1t3,1t4,1t5,1t6,1t7,1t8,1t9;
annihilating adj 1t3;1ta,1t2;
annihilation act 1t4,1t6;1tb,1t2,1tc;
anniversary time 1td;;
annon food 1te;;
annotation message 1tf,1tg;1th,1ti,1tj,1tk;
announce verb 1tl,1tm,1tn;1to,1tp,1tq,1tr,1ts,1tt;
announced adj 1tu;1d4;
announcement message 1tq,1tr;1tm,1tv,1tw;
annoy verb 1tx;1ty,1tz,13h,1u0,1u1,1u2,1u3,1u4;
annoyance state 1u4,1u5;1tx,1u6,1u7;
annoyed adj 1u8;1u9;
annoying adj 1ty,1ua;1ub,1uc,1tx;
annual adj 1ud,1ue;;biennial,perennial
annually adv 1uf;1ug;
ano group 1uh;;
anode thing 1ui;1uj;cathode
anomalous adj 34;1d,1uk,1ul;
anomic adj 1bd;1be,1bf;
anomie state 1bf;1bd;
anon adv 1um,1un;;
anonymity state 1uo;1up,1uq;
anonymous adj 1up,1uq;1ur,1us,1uo;onymous
anorexia state 1ut;1uu,1uv;
another adj 1uw;1ux;
ans body 1uy;;
answer verb 1uz,1v0,1v1,1v2,1v3,1v4;1v5,1v6,1v7,1v8,1v9;question
answering adj 1va;1vb,1v8,1vc;
ant animal 1vd;;
antagonise verb 1ve;v0;
antagonist person uw;ux,uy,uz,v0,v1,v2,v3,v4,v5,v6;agonist,synergist
antagonistic adj uy,1vf;1vg,1vh,1vi,1vj,uw,v0,v1;conciliatory,synergistic
antagonize verb 1vk;uz,v1;
antares thing 1vl;;
ante possession 1vm,1vn;;
anteater animal 1vo;;
antebellum adj 1vp;1vq;
antecedent person 1p5,1vr,1p6;1vs,1vt,1vu,1p7,1p8,1vv,1vw,1vx,1vy;subsequent
antelope animal 1vz;;
antenna thing 1w0,1w1;1w2;
anterior adj 1w3,1w4;1w5,1w6,1w7,1w8;posterior
anthill thing 1w9;;
anthropologist person 1wa;1wb;
anthropology thought 1wb;1wc,1wa;
anthropomorphic adj 1wd;1we;
anti adj 1wf,1wg;;pro
antibiotic adj 1wh,1wi;;
antibody substance 1wj;;
antic adj 1wk,1wl,1wm;1wn,1wo,1wp,1wq,1wr,1ws,1wt;
anticipate verb 1wu,1wv,1ww,1wx;1vt,1wy,1wz,1x0,1x1,1x2,1x3,1x4,1x5,1x6,1x7,1x8,1x9,1xa,1xb;
anticipated adj 1xc;1xd;
anticipation feeling 1xe,1xf,1x1;1wy,1xg,1wx;
anticoagulation act 1xh;;
antigen substance 1xi;1xj;
antipathy feeling 1vj;1vf,1xk;
antique adj 1xl,1xm,1xn,1xo;1xp,1xq,1xr,1xs,1xt,1xu;
antiquity time 1xv;1xr;
antiredeposition event 1xw;;
antiseptic adj 1xx,1xy,1xz;1y0,1y1,1y2,1y3,1y4,1y5,1y6;septic
antiserum body 1y7;;
antithesis relation 1y8;1y9;
antithetical adj 1y9;1ya,1yb,1y8;
antithyroid adj 1yc;1yd;
antitrust adj 1ye;1yf;
anu person 1yg;;
anus body 1ni;1ng;
anvil thing 1yh;;
anxiety state 1yi,1yj;;
anxious adj 1yk;1yl;
anxiously adv 1ym;119,1yn,1yo;
any adj 1yp,1yq;1yr;
anyhow adv 1ys;;
anymore adv 1yt;;
anyway adv 1ys;;
anywhere adv 1yu;;
aorta body 1yv;1yw;
apache person 1yx;;
apar animal 1yy;;
apart adv 1yz,1z0,1z1;1z2;
apartment thing 1z3;1z4;
ape animal 1z5,1z6;1z7,1z8;
aper person 1z8;1z9,1z6,1za;
aperture thing 1zb;;
apex place 1zc;1zd;antapex
apiece adv 1ze;;
apis animal 1zf;;
aplomb attribute 1zg;1zh,1zi;
apocalyptic adj 1zj;1zk,1zl,1zm,1zn;
apocryphal adj 1zo;1d5;
apogee time 1zp;1zq,1zr,1zs;perigee
apologetic adj 1zt;1zu,1zv,1zw,1zx,1zy;unapologetic
apologetically adv 1zz;1zt;
apologia message 1zx;1zt,200,1zy;
apologist person 200;1zx,201,202;
apologize verb 203;1zw;
apology message 1zw;1zt,203,1zy;
apostolic adj 204;205,206;
apothecary person 207;208,209,20a,20b;
appalling adj 20c,20d;19k;
apparatus thing 20e;;
apparent adj 20f,20g;20h,20i,20j,20k,20l,20m,20n,20o;
apparently adv 20p;20q,20g;
apparition person 20r;20s;
appeal message 20t,20u,20v,20w,20x;20y,20z,210,211,212,213,214,215,216,217,218;
appealing adj 20z,210;219,21a,20u,21b;unappealing
appear verb 21c,20n,21d;20f,21e,21f,21g,21h,21i,21j,21k;disappear
appearance attribute 21f,21j,21l;20n,21m;disappearance
appearing act 21l;21m;
appease verb 21n,21o,21p;21q,21r,21s,21t,21u,21v,21w,21x,21y,21z,220,221,222;
append verb bn;100,102,103,bh,104,105;
appendix message 223;;
appetite feeling 224;225;
applaud verb bx,226;r6,bv,227,228;boo
applause message 227;229,bx;
apple food 22a;;
applejack food 22b;;
applicability relation 22c;22d,22e,22f,22g;inapplicability
applicable adj 22e;22h,22c,22i,22j,22k;
applicant person 22l;22m;
application act 22n,22o,22p;22m,22q,22r,22s,22t,22i,22k;
applicator thing 22u;22t;
applied adj 22v;22w,22x;theoretical
apply verb 22r,22j,22m;22y,22z,22e,230,231,232,233,22n,234,22o,22l,235,236;
appoint verb 237,238;239,23a,23b,23c,23d,23e,23f,23g,23h,23i,23j;
appointed adj 239,23k,23l,23m;23a,23n,23o,23p,23q,237,238;
appointee person 23i,23h;237,238;
appointment act 23c,23r,23s;23t,23u,237,23v,23w,23x;
apportion verb 1e5;1e3,1e7,qh,qq,1e8;
appraisal thought 23y;1lw;
appraise verb 1lw;23z,240,1ln,241,242,243,244,23y,245,246,247,248,249,24a,24b;
appraiser person 246;1lw;
appreciable adj 24c;24d;
appreciably adv 24e;24c;
appreciate verb 24f,24g,24h;24i,24j,24k,24l,24m,24n;depreciate
appreciated adj 24o;24p;
appreciation thought 24q,24r;24s,24t;depreciation
appreciative adj 24j;24u,24v,24f;
apprehend verb 24t,24w;be,24x,24y,24z,250,251,24q,252,253,254,255,256;
apprehension feeling 257,250;119,258,259,24t,25a,25b,25c,25d;
apprentice person 25e,25f;25g,25h;
apprenticeship act 25g;25e;
appro state 25i;;
approach verb 25j,25k,b5,25l,25m,25n;bb,25o,25p,25q;
approachable adj ba;be;unapproachable
approaching event 25p,25r,25s;25t,25u,25v,25w,25l;
appropriate adj 1et,25x;25y,25z,260,261,262,263,264,1en,265;inappropriate
appropriately adv 266;25x,25z,262,267,268,269;inappropriately
appropriation possession 26a;;
approval act 26b,26c;26d,26e,26f;disapproval
approve verb 26f,26d;26g,26b,26h,1ej,26i,26c,26j,26k;disapprove
approved adj 26l;26m;
approvingly adv 26n;26g;disapprovingly
approximate verb 26o,26p,26q;26r,26s,26t,26u,26v,26w,26x,248,26y;
approximately adv 4e;;
approximation thought 26u,26z;26p;
apr time 270;;
april time 270;;
apron thing 271;;
apt adj 272;273,274;
aptitude thought 275;276;inaptitude
aqueous adj 277;278;igneous
ar substance 279,27a;;
ara thing 27b,27c;;
arab person 27d,27e;27f,27g;
arable adj 27h;27i,27j;
aram place 27k;27l;
arbitrarily adv 27m;27n,27o,27p;
arbitrary adj 27q;27r,27s,27t,27u;nonarbitrary
arbitrate verb 27v;27w,27x,27y,27z,280,281,282,283,284;
arboreal adj 285;286,287;nonarboreal
arc event 288,289,28a;28b,28c,28d,28e,28f,28g,28h,28i,28j;
arca animal 28k;;
arch verb 28g,28f,28a,28l;28m,28c,28d,28n,28e,289,28h,28i;
archaeologist person 28o;28p;
archaize verb 28q;28r,28s;
archangel person 28t;28u;
archbishop person 28v;28w;
arched adj 28x,28b;28y,28c,289;
archeological adj 28z;28p;
arching adj 28b;28y,289;
architect person 290;291,292;
architectural adj 293;294;
architecture thing 295,294,296;;
archive thing 297,298;299,29a;
archives message 29b;;
arctic place 29c,29d;29e,29f;
arda group 29g;;
ardent adj 29h;2x,29i,29j;
ardor feeling 29k;29l;
ards state 29m;;
arduous adj 29n;29o,29p,29q,29r,29s,29t;
are quantity 27a;;
area place 29u,29v,29w;29x;
areaway thing 29y;;
arena state 29z;;
ares person 2a0;;
argent substance 2a1,2a2;2a3,2a4;
argive adj 2a5,2a6;2a7;
argo thing 2a8;;
argon substance 279;;
argot message 2a9;2aa,2ab;
argue verb 2ac,2ad;2ae,2af,2ag,2ah,2ai,2aj,2ak,2al,2am,2an;
argument message 2ao,2ak,2aj;2ap,2aq,2ar,2as,2ac,2at,2ad,2au,2av,2aw,2ax,2ay;
argumentative adj 2af;2az,2ar,2b0,2ad;unargumentative
aria message 2b1;;
arianism thought 2b2;2b3;athanasianism
arianist person 2b3;2b2;
aridity attribute 2b4;2b5,2b6;
aries person 2b7,2b8;;
arise verb 2b9,2ba,2bb,2bc;2bd,2be,2bf,2bg,2bh,2bi;lie_down,sit_down
aristocracy group 2bj,2bk;2bl,2bm;
aristocratic adj 2bm;2bl,2bn,2bk,2bj,2bo,2bp;
aristotelian adj 2bq,2br;2bs,2bt,2bu;
aristotle person 2bu;2br;
arithmetic thought 2bv,2bw;2bx;
arius person 2by,2bz;;
arizona place 2c0;;
ark thing 2c1,2c2;;
arkansas place 2c3;;
arm body 2c4,2c5,2c6;2c7,2c8,2c9,2ca,2cb,2cc;disarm
armadillo animal 2cd;;
armament thing 2ce;2cf;disarmament
armchair thing 2cg;;
armed adj 2ch;2ci,2cj,2ck;armless,unarmed
armful quantity 2cl;;
armoire thing 2cm;;
armor thing 2cn,2co;2cp;
armored adj 2cq;2cr,2cs,2ct,2cu,2cv,2cw,2cx;unarmored
armpit body 2cy;2cz;
arms thing 2d0;2d1;
army group 2d2,2d3;;
aroma attribute 2d4;2d5,2d6,2d7,2d8,2d9,2da,2db,2dc;
around adv 4g,2dd,2de;;
arousal act 14q;2df,14m;
arouse verb 2df,2dg,2dh;2di,2dj,14q,2dk,2dl,2dm,2dn,2do,2dp,2dq,2dr,2ds,2dt;
aroused adj 2du,2dv;15o,2dw;
arp person 2dx;;
arraign verb 2dy,2dz;2e0;
arrange verb 2e1,2e2,2e3;2e4,2e5,2e6,2e7,2e8;disarrange
arranged adj 2e9;2ea,2eb;disarranged
arrangement thought 2e5,2ec,2ed;2ee,qw,2ef,2e2;
array group 2eg,2eh,2ei;;
arrest verb 24z,24w,2ej;2ek,2el,2em,253,254,255,2en;
arrival act 2eo,2ep,2eq;ua,2er;
arrive verb ua;2ep,u9,2eq;leave
arrogance attribute 2es;2et,2eu,2ev;
arrogant adj 2eu;2ew,2ex,2es,2ey;
arrogantly adv 2ez;2eu;
arrogate verb 2f0;2f1,2f2,2f3;
arrow message 2f4,2f5;2f6,2f7,2f8;
arroyo thing 2f9;;
arse body 2fa,2fb;2fc;
arsenic substance 2fd;2fe;
art thing 2ff,2fg,2fh;xn,2fi,2fj,2fk;
arterial adj 2fl;2fm;
arteriolar adj 2fn;2fo;
arteriole body 2fo;2fn;
artery body 2fm;2fl;
artfully adv 2fp;2fq;
arthritis state 2fr;2fs,2ft;
article message 2fu,2fv,2fw;2fx;
articulate verb 2fy,2fz,2g0,2g1;2g2,2g3,2g4,2g5,2g6,2g7,2g8,2g9,2ga,2gb,2gc,2gd,2ge,2gf,2gg,2gh,2gi,2gj,2gk,2gl,2gm,2gn;inarticulate
articulation message 2gj;2g0;
artifact tops 2go;2gp;natural_object
artifice act 2gq;;
artificial adj 2gr,yi;ya,2gs,2gt,2gu,2gv,2gw,2gx,2gy,2gz,2h0,2h1,2h2,2h3,2h4,2h5;natural
artificially adv 2h6;2gr;naturally
artillery thing 2h7,2h8;2h9;
artilleryman person 2ha;2hb,2hc,2hd,2he,2h9;
artisan person 2hf;2hg;
artist person 2fk;xn,2fj,2fg,2ff,2fh,2hh;
artistic adj 2fj,xn;xm,2ff,2fk;
artistically adv 2hi;xn;
artistry thought 2fh;2fk;
arts thought 2hj;;
arty adj 2fi;2hk,2ff;
as adv 2hl,2hm;2hn,2fe,2ho;
ascend verb 2hp;2hq,2hr,2bf,2hs,2ht;descend
ascendancy state 2hu;2hv,2hw,2hx,2hy;
ascending adj 2bf,2hz;2i0,2hr,2i1,2i2,2i3,2i4,2i5,2i6,2i7,2i8,2hp,2bb;descending
ascertain verb 2i9,2ia;2ib,2ic,2id,2ie,2if,zp,2ig;
ascertainable adj 2ib;2ih,2ii,2i9,2ij;
ascribe verb 2ik;2il,2im,2in,2io;
ash substance 2ip,2iq,2ir;2is;
ashamed adj 2it;2iu,2iv,2iw,2ix;unashamed
ashen adj 2iy;2iz,2j0;
ashore adv 2j1;;
asia thing 2j2;2j3;
aside adv 2j4,2j5,2j6,1z1;;
ask verb 2j7,2j8,2j9;2ja,1x4,2jb;
asking message 2jc;2jd,2je,2jf;
asleep adj 2jg,2jh;2ji,2jj,2jk,2jl,2jm,2jn,2jo,2jp;awake
asp animal 2jq,2jr;;
aspect thought 2js,2jt,2ju;2jv,2jw,2jx;
asphalt substance 2jy,2jz;;
aspirant person 2k0,1jc;1j8,2k1,2k2,1ja;
aspiration attribute 2k3;1ja;
aspire verb 1ja;1jc,2k3,1j5,2k0;
aspirin thing 2k4;;
ass body 2fa,2k5;2fc;
assail verb 14e;2k6,2k7,2k8,2k9,148;
assassin person 2ka;2kb;
assault verb 2kc,14e;2k6,2k7,2k8,2k9,148;
assay thought 2kd,2ke;2kf,2kg,2kh;
assemblage group 2ki,2kj,2kk;2kl,f0,2km,2kn;
assemble verb f0,2km;2kk,2ko,2kj,2kp,ex,2ki,2kq;disassemble
assembly thing 2kr,2ks,2kt;2ku;disassembly
assent message i1,hy;hz,i0,i2,i3,i4;dissent
assert verb 2kv,zg,2kw;2kx,zj,zs,zt,zu,zv,zw,zx;
assertion message zt,zv;2ky,2ay,2kz,zg,zh,2kv;
assertive adj 2kx;2l0,ac,2l1,2kw;unassertive
assertiveness attribute 2l1;2kx;
assess verb 1lw;23z,240,1ln,241,242,243,244,23y,245,246,247,248,249,24a,24b;
assessment thought 23y;1lw;
assessor person 249;1lw;
asset attribute 2l2;;liability
assets possession 2l3;;
assiduity attribute 2l4;2l5,2l6;
assign verb 23u,1e9,2ik,2l7;2il,2im,23c,2l8,2l9,2la,qh,1eb,2lb,2in,2io,2lc,2ld,2le;
assigned adj 23o;2lf,23k;unassigned
assignee person 2lg;2lh;
assigning act 2li;2lj;
assignment act 2l9,2lk,2li;2lj,2lh,23u;
assimilate verb 6a,2ll,2lm;6f,6g,6j,6l,2ln;dissimilate
assist verb 16y,170,2lo;2lp,171,16x,172,173,174,175,176,177,178;
assistance act 16y,16x;174,175,176,170,177,178;
assistant person 173,2lp;2lq,2lr,2lo,170,177,2ls;
associate verb 2lt,2lu,2lv,2lw;2lx,2ly,2lz,2lq,2m0,2m1,2m2,2m3,2m4,2m5,2m6,2m7,z8,2m8,2m9,zd;dissociate
association group 2m4,2m1,2m9,2m2;2lu,zd,2lv;disassociation
assorted adj 2ma;2mb,2mc;
assortment group 2mc;2ma,2md,2me;
assume verb 2mf,sc,i6;2mg,2mh,2mi,se,2mj,2mk,2ml,2mm,2mn,2mo;
assumed adj 2mp;2mq,2mr,2ms,2mt,2mu;
assuming adj 2mv;2mw,2mk,2mx;
assumption message 2mo,2mm;2my,2mf,2mz,2n0;
assurance thought 2n1;2n2,2n3,2n4,2n5;
assure verb 2n6,2n7,2n8,2ia;2ic,zp,2n9,2na;
assured adj 2nb,1zh;2n3,2nc,1zg;
assuredly adv 2nd;2nb;
assyrian person 2ne,2nf;;
assyriology thought 2ng;;
aster plant 2nh,2ni;;
asterisk message 2nj,2nk;;
astern adv 2nl,11u;;
asteroidal adj 2nm;2nn;
astonish verb 1hz;1i7;
astonished adj 1i9;1ia;
astonishing adj 1ib;1ie;
astonishingly adv 2no;1ie,1ib;
astonishment feeling 1i7;1hz;
astound verb 1hz;1i7;
astounding adj 2np;2nq;
astral adj 2nr;2ns;
astray adv 2nt;;
astride adv 2nu;;
astringent adj 2nv,2nw;2nx,2ny,h1,2nz,2o0,2o1,2o2;nonastringent
astronomical adj 2o3,2o4;2o5,2o6;
astronomy thought 2o6;2o3,2o7;
astrophysics thought 2o8;2o9,2oa;
astute adj 2ob;2oc,lv,2od;
asymmetric adj 2oe;2of,2og,2oh,2oi;
asymmetrically adv 2oj;;symmetrically
asymmetry attribute 2oi;2oe;symmetry
asymptotic adj 2ok;2ol;
asymptotically adv 2om;2ok;
asynchronous adj 2on,2oo;2op,1n7,2oq,2or;synchronous
asynchrony relation 2os;2ot;
at substance 2ou,2ov;;
atar substance 2ow;;
ate person 2ox;;
aten person 2oy;;
athabascan message 2oz;;
atheist person 2p0,2p1;2p2,2p3;
atheistic adj 2p2;2p4,2p3,2p0;
athens place 2p5;2p6;
atheromatous adj 2p7;2p8;
athlete person 2p9;2pa;
athletic adj 2pa,iu;4h,iv,iw,ix,2p9;
athleticism attribute 2pb;2pc;
athletics act ix;iu,2pd;
atlanta place 2pe,2pf;;
atlantic thing 2pg,2ph;;
atm quantity 2pi;;
atmosphere state 1io,2pi,2pj,2pk;1ip,2pl;
atmospheric adj 2pl;2pj,2pm,2pk;
atom substance 2pn;2po,2pp,2pq;
atomic adj 2po,2pr;2ps,2pn;
aton person 2oy;;
atonally adv 2pt;2pu;
atone verb 8x;8y,8z,90;
atop adv 2pv;;
atrociously adv 2pw;2px,2py;
atrophic adj 2pz;2q0;
atrophied adj 2q1;;hypertrophied
atrophy state 2q0,2q2;2q3;
attach verb 2q4,2q5,2q6;2q7,2q8,103,2q9;detach
attached adj z6;z7,z8;detached,unattached
attachment feeling 2qa,2qb;of;
attack verb 2qc,2qd,2qe,14d,14c,13w;2qf,2k6,2qg,13u,2qh,148;defend
attacker person 148;14a,14b,14c,13w,14d,14e;
attain verb cv,2qi;cw,cx,cz,2qj,d1,d3;
attained adj 2qk;2ql;
attainment act d1,2qj;2qi,2qm,cv;
attempt verb 2qn,2k9,2qo,2qp;2qq,2qr,2qs,14e,2qt;
attempted adj 2qu;2qv;
attend verb 2qw,2qx;2qy,2qz,2r0,2r1;miss
attendance act 2qz;2r2,2qw;nonattendance
attendant person 2r1,2r2;2r3,2qz,2r4,2r0,2r5,176,2r6,2qw;
attended adj 2r7,2r8;2r9;
attention thought vi,2qy,vk;174,vc,2qx,2r6,2ra;inattention
attentive adj 6r;6p,ve,2rb,2rc,2rd,2re,vc;inattentive
attentively adv 2rf;6r;
attest verb 2rg,2rh;2ri,2rj,2rk,zr,2rl,2rm,2rn;
attic thing 2ro,2rp;2rq,2rr,2rs;
attica place 2rr;;
attire thing 2rt,2ru;2rv,2rw,2rx,2ry,2rz;
attired adj 2s0;2s1;
attitude thought 2s2,2s3;2s4,2s5,2s6;
attorney person 2s7;2s8,2s9;
attract verb 2sa,217;2sb,21a,2sc,2sd,20u,2se,2sf,2sg,2sh,2si;repel
attraction event 2sj,2sg,2se;21a,2sk,2sa,217;repulsion
attractive adj 2sb,21a;2sl,2sm,2sn,2so,2sp,2sq,2sr,2ss,2st,2su,2sv,2sw,2sx,20z,2sy,2se,2sa,217;repulsive,unattractive
attributable adj 2il;2im,2sz,2t0,2ik;unattributable
attribute verb 2t1,2ik;2il,2im,2in,2io;
attune verb 2t2;;
atypical adj 2t3;2t4,2t5;typical
au substance 2t6,2t7;2t8;
auc group 2t9;;
audacious adj 2ta;2tb,2tc,2td,2te,2tf,2tg;
audacity attribute 2tf,2th;uo,2ti,2ta,2tj;
audible adj 2tk,2tl;2tm,2tn,2to,2tp,2tq;inaudible
audience group 2tr,2ts;;
audio message 2tt,2tu;2tv,2tw;
audit possession 2tx,2ty;2tz,2u0,2u1,2u2,2u3;
audition verb 2u4,2u5;2u6,2tq;
auditorium thing 2u7;;
aug time 2u8;;
aught quantity 2u9;2ua;
augment verb 2ub;2uc,2ud,2ue;
augur verb 2uf,2ug;2uh,1wz,2ui,1x6,2uj,2uk,2ul;
august time 2u8,2um;2bl,2un,2uo;
aum group 2up;;
aunt person 2uq;;uncle
aurally adv 2ur;2us;
aureomycin thing 2ut;;
auspiciously adv 2uu;2uv,2uw;inauspiciously
austere adj 2ux;2uy,2uz,2v0,2v1;
austerity attribute 2v2;2v3,2v4;
austin place 2v5;;
austral quantity 2v6,2v7;2v8;
australia place 2v9;2va;
authentic adj 2vb,2vc;2vd,2ve,2vf,2vg,2vh;
authenticate verb 2vi;2vj,2vk,247;
authentication message 2vk,2vj;2vi,2vl,2vm,2vn;
authenticity attribute 2vh;2vd,2vc,2vo,2vb;
author person 2vp,2vq,2vr;2vs,2vt,2vu,2vv,2vw;
authoritarian adj 2vx,2vy;2vz,2w0,2w1,2w2,2w3;
authoritative adj 2w4;2w5,2w6;
authoritatively adv 2w7;2w8,2w4;
authorities group 2w9;2wa;
authority attribute 2wb,2wc,2wd;2we,2wf;
authorization message 2wg;2wh;
authorize verb 2wi;2wj,2wk,2wl,2wm,2wn;
authorized adj 26m;2wo,26l,2wp,2wq;unauthorized
authorship act 2vu;2vp,2vw;
auto thing 2wr;2ws,2wt,2wu;
autofluorescence event 2wv;2ww;
autoloader thing 2wx;;
automat thing 2wy,2wz;;
automate verb 2x0;2x1,2x2,2x3;
automatic adj 2x4,2x1,2x5;2x6,2x7,2x8,2x9,2xa,2xb,2xc,2xd,2xe,2xf,2xg,2x0,2xh;manual
automatically adv 2xi;2xj;
automation act 2x2;2xk,2x0;
automobile thing 2wr,2wu;2ws,2wt;
automotive adj 2xl;2wr;
autonomic adj 2xm;2xn;
autonomy state 2xo;2xp,2xq,2xr,2xs;
autopsy act 2xt,2xu;;
autumn time 2xv;2xw;
auxiliary person pr,bk;1gt,bm,bh,2xx,2xy,2xz;
av time 2y0;;
avail verb 2y1,2y2,2y3;;
availability attribute 2y4;bd,2y5,2y6,22y;unavailability
available adj 2y5;2y6,i8,2y7,2y8,2y9,2ya,2yb,2yc,2yd,2ye,2yf,2yg,2yh,2yi,2yj,2y4,2yk;unavailable
avarice act 2yl;2ym,2yn;
avenge verb 2yo;2yp,2yq,2yr;
avenue act 2ys;;
aver verb 1d0,zg;zj,zs,zt,1cz,zu,zv,zw,zx,1d1;
average adj 2yt,2yu,2yv,2yw,2yx,2yy;2yz,2z0,2z1,2z2,2z3,2z4,2z5,2z6;
aversion feeling 1vj;1vf,1xk;
avert verb 2z7,2z8;2z9,2za,1x0;
aves animal 2zb;;
aviary thing 2zc;;
aviation group 2zd;;
avid adj 2ze,29l;2zf,2zg,2zh,2zi,29k;
avo quantity 2zj;;
avocado food 2zk,2zl;1im;
avoid verb 2zm,2z7,2zn;2z9,2zo,1x0;confront
avoidance act 2zo;2zp,2zm,2zq;
avowed adj 2zr;1d4;
await verb 1xg;1wy,1xf,2zs,2zt;
awaited adj 1xc;1xd;
awake adj 2dg,2zu;2zv,2zw,2zx,2zy,2zz,2dk,2dl,2dt;asleep
awaken verb 300,2dg;2dk,2dl,2dt,301;cause_to_sleep
awakened adj 2dw;2du;unawakened
awakening act 2dk;2dg,300;
award act 302,303,304,305,306;307,308,309,30a,30b;
awarding act 302;;
aware adj 30c;1ac,30d,30e,30f,30g;unaware
awareness thought 30f,30h;30i,30c,30d,30j,30k,30l,30m,30g;
away adv 5n,30n,30o,2j6;5l,30p;home
awe feeling 30q,30r;;
awed adj 30s,30t;30u,30v;unawed
awesome adj 1ic;1id;
awestruck adj 30t;30v;
awful adj 2px,258,30w;19k,30x,30y,257;
awfully adv 30w;;
awfulness attribute 30y;30z,258,2px,310,311,312,313,314;
awhile adv 315;;
awkward adj 316,317;318,319,31a,31b,31c,31d;graceful
awkwardly adv 31e;317;
awn plant 31f;31g;
awry adj 31h,1l3;31i,31j;
ax thing 31k,31l;;
axe thing 31k,31l;;
axial adj 31m;31n;
axially adv 31o;31m;
axiom message 31p;31q;
axiomatic adj 31r;20h,31s;
axis thought 31t;31u,31v;
axle thing 31w;;
az shape 31x,2c0;31y;
azimuth shape 31x;31y;
azure attribute 31z,320,321;1im,322;
ba substance 323,3;324;
babble verb 325,326,327;328,329,32a;
babe person 32b;32c,32d,32e;
babel thing 32f,32g;;
babelike adj 32h;32i;
baby person 32b,32e;32j,32k,32l,32c,32d;
babylonian person 32m,32n;32o;
bach person 32p,32q,32r;32s;
bachelor person 32s,32r;32t,32u;
back adv 32v,32w,32x,rg,32y,32z,330,331,332,333;334,335,336,bl,337,338,339,33a,33b,33c,33d,rd,33e;advance,ahead,front,veer
backbend act 33f;;
backbone thought 1pj,33g;33h,33i,1pg;
backdrop thing 33j;;
backer person 33k;33l;
background attribute 33m,33n,33o,33p;33q,33r;foreground
backing act 338,33s;33t,33u,33v,33l,rg,2ls,32z;
backlog group 33w,33x;265;
backstage thing 33y,33z,340;341;
backstitch verb 342,343;;
backup event 344,1gw;1gr,345,346,347,348;
backward adv 349,332,34a;34b,34c,34d,34e,34f,34g,34h,34i,34j,34k,34l,34m;forward
backwards adv 332;;
backwoods place 34n;;
backyard thing 34o;;
bacon food 34p;;
bacteria animal 34q;34r,34s,34t;
bacterial adj 34s;34q;
bad adj 34u,30x,34v,34w,34x;34y,2px,34z,350,351,352,353,310,2py,354,355,356,357,358,359,35a,35b,35c,35d,35e,35f,35g,35h,35i;good
badge message 35j,35k,35l;;
badger verb 35m,35n;35o,35p,35q,1u3;
badly adv 35r,35s;35t,35u,311;well
badness attribute 34u;30x,35f,35h;goodness
baffle verb 35v,1i0;1i1,1i2,1i3,1i4,1i5,1i6,1i8,35w;
baffled group 35x,35y;35z,360;
baffling adj 361;1jg,362,363,364;
bag thing 365,366,367,368;;
baggage thing 369;36a;
baggy adj 36b;36c;
bagpipe thing 36d;;
bait thought 36e,36f;35o,36g,36h,36i,36j,1u3,36k,36l,36m,36n,36o;
bake verb 36p,36q,36r;36s,36t,36u,36v;
baked adj 36w,36x;36y,36z;
balance state 370,371,372,373,374;375,376,377,378,379,37a,37b,37c;imbalance,unbalance
balanced adj 37d;37e,37f,37g,37h,37i,37j;unbalanced
bald adj 37k,37l,37m;37n,37o,37p;
balding adj 37q;37n;
bale thing 37r,37s;;
baleful adj 37t;37u,37v;
bali place 37w;;
balinese message 37x;;
balk verb 37y,v6;37z,380,uw,381,382;
balkanize verb 383;;
balkiness attribute 384;385;
balking adj 385;386,387,384;
ball thing 388,389,38a,38b;38c,38d,38e,38f;
ballad message 38g,38h;38i;
ballast thing 38j,38k;;
ballerina person 38l;;
ballet act 38m,38n;38o;
balletomane person 38p;;
balloon thing 38q,38r,38s;38t;
ballot message 38u,38v,38w;38x,38y;
ballpark thing 38z;;
ballplayer person 390;;
ballroom thing 391;;
ballyhoo message 392,393;394;
balsam plant 395;396;
baltimore place 397;;
balustrade thing 398;;
balzac person 399;39a;
ban verb 39b,39c,39d;39e,39f;
banana plant 39g,39h;;
band group 39i,39j,39k,39l;39m,39n;
bandage thing 39o,39p;39q,39r,39s;
bandaged adj 39t;39u;
bandit person 39v;;
bandoleer thing 39w;;
bandstand thing 39x;;
bandwidth quantity 39y;;
bandy verb 39z,3a0;3a1;
bang verb 3a2,3a3,3a4,3a5,3a6,3a7;3a8,3a9,3aa,3ab,3ac,3ad,3ae,3af,3ag,3ah,3ai,3aj,3ak;
banging event 3al,3am,3an;2o5;
banish verb 3ao,3ap,3aq,3ar;3as,3at,3au,3av,3aw;
banister thing 398;;
banjo thing 3ax;;
bank thing 3ay,3az,3b0,3b1;3b2,3b3,3b4,3b5,3b6;
banker person 3b7;3b5;
bankrupt verb 3b8,3b9,3ba;3bb,3bc;
bankruptcy state 3bd,3bc;3b9,3be;
banks person 3bf;;
banner thing 3bg,3bh;g3;
bannerlike adv 3bi;;
banquet group 3bj,3bk;3bl,3bm,3bn;
banshee person 3bo;;
banter message 3bp,3bq;3br;
baptist person 3bs;3bt,3bu;
baptize verb 3bv;3bu,3bw;
bar thing 3bx,3by,3bz,3c0,3c1;3c2,3c3,3c4,3c5,3c6,3c7,3c8,2el,3c9,3ca,3cb,3cc,3cd;unbar
barb message 3ce,3cf;3cg,3ch;
barbarian person 3ci,3cj;3ck,3cl,3cm,3cn,3co,3cp;
barbaric adj 3cj;3ck,3cl,3cm,3cn,3co,3ci,3cp;
barbecue verb 3cq,3cr;3cs,3ct,3cu;
barbed adj 3cv;3cw,3cx;
barbell thing 3cy;;
barbital thing 3cz;;
barbiturate thing 3d0;;
bare adj 3d1,3d2,3d3;3d4,3d5,3d6,3d7,3d8,3d9,3da,3db;covered
barefoot adj 3dc,3dd;3de;
barely adv 3df;;
bargain message 3dg,3dh;3di,3dj,3dk;
bargaining message 3di;3dh;
barge thing 3dl,3dm;3dn,3do;
barium substance 323;324;
bark plant 3dp,3dq,3dr,3ds;3dt,3du,3dv;
barkeep person 3dw;3dx;
barley food 3dy;;
barn thing 3dz;;
barnburner person 3e0;;
barnful quantity 3e1;;
barnyard thing 3e2;;
baron person 3e3,3e4;3e5;
baronial adj 3e5;1id,3e6,3e3;
barony possession 3e7;;
baroque adj 3e8,3e9;3ea,3eb;
baroreceptor body 3ec;;
barrack thing 3ed,3ee;;
barrage message 3ef,3eg,3eh;3ei;
barrel thing 3ej,3ek,3el,3em;3en;
barricade thing 3ca,3c7,3c1;3c3,3c4,3c6,3c8,2el,3c9,3eo,3ep;
barrier thing 3eq,3er,3es;;
bars thing 3et;;
bartender person 3dw;3dx;
base verb 3eu,3ev,367,3ew,3ex;3ey,3ez,3f0,3f1;
baseball act 38d,3f2;388;
based adj 3f3,3f4;3f5,3f6;
baseline relation 3f7;;
basement thing 3f8;;
bash event 3a2,3af;3ac,3ae,3a4,3ag,3ah,3ai;
bashful adj 3f9;3fa,3fb;
basic adj 3fc,3ey,3fd;3ex,3fe,3ff,3fg,3fh,3fi;incidental
basically adv 3fj;3fk,3ff;
basileus person 3fl;;
basin thing 3fm;;
basis relation 3fn,3ez;3ex,3ew;
bask verb 3fo,3fp;3fq,3fr,3fs,3ft;
basket thing 3fu,3fv;;
basketball act 3fw;;
basophilic adj 3fx;3fy;
bass attribute 3fz,3g0,3g1;1hd,3g2;
bassinet thing 3g3;;
bast plant 3g4,3g5;;
bastard person 3g6,3g7;2mq,3g8,3g9,2mu;
baste verb 3ga,3gb;3gc;
bastion group 3gd;;
bat verb 3ge,3gf,3gg;3gh,3gi,3gj,3gk;
bata message 3gl;;
batch group 3gm,3gn;3go;
bath thing 3gp,3gq;;
bathe verb 3gr,3gs,3gt;3gu,3gv,3gw,3gx;
bather person 3gw;3gr,3gy,3gx;
bathing act 3gz,3gu;3h0,3gs;
bathos message 3h1;;
bathrobe thing 3h2;;
bathroom thing 3h3;;
bathtub thing 3h4;;
baton thing 3h5;;
battalion group 3h6;;
batter verb 3gk,3h7;3gf,3h8;
battered adj 3h9,3ha;3hb,12m;
battery group 3hc,3hd,3he;;
batting act 3gh;3gf;
battle act 3hf,3hg,3hh;13y,3hi,3hj,3hk,3hl,3hm,3hn,3ho,3hp;
battlefield place 3hq;;
battlefront place 3hr;3hs;
battleful adj 13y;13x,3ht,3hh;
battleground place 3hq;;
batwing thing 3hu,3hv;3hw;
baum person 3hx;;
bavaria place 3hy;3hz,3i0;
bawdy adj 3i1,3i2;3i3,3i4,3i5,3i6;
bawdyhouse thing 3i7;;
bawl verb 3i8;3i9;
bay thing 3ia,3ib,3ic;3id,3ie;
bayonet thing 3if,3ig;;
bazaar thing 3ih;;
bb thing 3ii;;
bc adv 3ij;;
bd message 3ik;;
be verb 3il,3im,3in,3io;;
beach thing 3ip,3iq;;
beachhead place 3ir;;
beacon message 3is,3it;3iu;
bead thing 3iv,3iw;3ix,3iy,3iz,3j0;
beaded adj 3j1;3j2;
beadle person 3j3;;
beadsman person 3j4;;
beady adj 3j5;3j6,3j7,3iy;
beak animal 3j8,3j9,3ja;3jb;
beam message 3jc,3jd,3je,3jf;3jg,3jh;
beaming adj 3ji;3jj,3jk;
bean food 3jl,3jm;3jn,3jo;
bear verb 3jp,3jq,3jr,24;25,26,27,3js,28,2b,2c,2d,3jt,3ju,3jv;bull
beard body 3jw,3jx;3jy;
bearded adj 3jz;3k0,3k1;
beardown adj 3k2;3k3;
bearer person 3k4,3k5;3k6,3k7,36a;
bearing relation 3k8,3k9,3ka,3kb;3kc,3kd,3ke,3kf,3kg;nonbearing
beast tops 1s3,3kh;3ki,1s5,3kj,1sb,1sc;
beat verb 3kk,3kl,3km,3kn,3ko;3kp,3kq,3kr,3ks,3kt,3ku,3kv,3kw,3kx;
beating act 3kt;3kl;
beatnik person 3ky;;
beau person 3kz;;
beaut thought 3l0;;
beautiful adj 3l1;3l2,3l3,3l4,3l5,3l6,3l7,3l8,3l9,3la,3lb,3lc,3ld,3le,2jv,3lf;ugly
beautifully adv 3lg;2sb,3l1;
beautify verb 3lh;sl,sr;uglify
beauty attribute sr;3l2,3li,3lh,sj,3lj;ugliness
beck message 3lk;;
beckon verb 3ll;3lm,3ln;
become verb 3lo,3lp,3lq;3lr;
becoming adj 3ls,3lt;3lu,269,3lv,3lw,3lx;
bed thing 3ly,3lz,3m0,3m1;3m2,3m3;
bedamn verb 3m4;3m5,3m6,3m7,3m8,3m9,3ma;
bedding thing 3mb;;
bedfast adj 3mc;10c;
bedground place 3md;;
bedpost thing 3me;;
bedraggled adj 3mf;3mg;
bedroom thing 3mh;;
bedside place 3mi;;
bedstead thing 3mj;;
bedtime time 3mk;;
bee animal 3ml;;
beebread substance 3mm;;
beech plant 3mn;;
beef animal 3mo,3mp,3mq;3mr,3ms,3mt;
beefy adj 3mu;3mv,3mw;
beehive thing 3mx;;
beer food 3my;3mz;
beetle animal 3n0,3n1,3n2;3n3,3n4;
befall verb 3n5;;
befit verb 3n6;;
befog verb 3n7;3n8,3n9;
before adv 3na;;
befriend verb 3nb;;
befuddle verb 3nc;360,1i3,3nd;
befuddled adj 3ne;ng;
beg verb 3nf,3ng,3nh;3ni,3nj,3nk;
beget verb 3nl;3nm,3nn,3no,3np,3nq,3nr,3ns,3nt;
beggar person 3nu,3nv;3nw,3nx,3ny;
beggary message 3nj;3nw,3nf,3ng,3nh;
begin verb 3nz,3o0,3o1,3o2;3o3,3o4,3o5,3o6,3o7,3o8,3o9;end
beginner person 3o8;3o0,3oa;
beginning event 3o4,3o9,3ob,3oc;3od,3o0,3o2,3oe,3of,3og,3oh,3o1,3oi;end,ending,middle
beguile verb 3oj,216;3ok,3ol,20u,3om,3on,3oo,3op,3oq,3or,3os,3ot,3ou;
beguiling adj 3ov;3ow,3ox;
behalf act 3oy,3oz;;
behave verb j5,3kf;3p0,3p1,3ka;misbehave
behavior act 3p0,3p2,3p1;3kf;
behavioral adj 3p3;3p0;
behaviour state 3p2,3p1;3kf;
behead verb 3p4;;
behind adv 2fa,3p5,3p6,3p7;2fc,3p8;
behold verb 3p9;3pa;
behoove verb 3pb;;
being state lb,3pc;l4,3pd,3pe,3pf,l8,3pg,3ph,li,1sp;nonbeing
bel quantity 3pi,3pj;;
belabor verb 3pk,3pl;;
belated adj 3pm;3pn,3po,3pp;
belch act 3pq,3pr;3ps;
belching act 3pt,3pq;3pr;
belfry thing 3pu;;
belgian adj 3pv,3pw;3px;
belie verb 3py;3pz,3q0,3q1,3q2,3q3;
belief thought 3q4,3q5;3q6,3q7,3q8,3q9;unbelief
believable adj 3qa;3qb,2mh,3qc,3q7,3qd;
believably adv 3qe;3qa;unbelievably
believe verb 3q7,3qf,3q9;3qa,3qg,3qh,3qi,3q5,3q4,3qj,3qk,3ql;disbelieve
believer person 3ql,3qm;3q7,3qn,3q9,3qo,3qp;
bell thing 3qq,3qr,3qs;3qt,3qu,3qv;
belle person 3qw;;
bellhop person 3qx;;
belligerent adj 3hm,2qf;1vg,3hi,3qy,3qz,3r0,2au,3hn,v4,3hh,13w;
belligerently adv 3r1;1vg,2qf;
bellow verb 3i9,3i8;3r2,3r3,3r4,3r5,3r6,3r7,3r8,3r9,3ra;
belly body 12,3rb,3rc;13,3rd,14,15;
belong verb 3re,3rf,3rg;3rh;
belonging feeling 3ri;;
beloved adj 3rj,z0;3rk,3rl,3rm,3rn;
below adv 3ro,3rp,3rq;;above
belowground adj 3rr;3rs;
belshazzar person 3rt;;
belt thing 3ru,3rv,3rw,3rx;3ry;unbelt
bemoan verb 3rz;350,3s0;
ben thing 3s1;;
bench thing 3s2,3s3;3s4;
benchmark message 3s5,3s6;;
bend verb 3s7,3s8,3s9,3sa;3sb,3sc,3sd,3se,3sf,3sg,3sh,3si,3sj,3sk;straighten,unbend
bended adj 3sl;3sm;
beneath adv 3ro;;
benediction act 3sn;3so;
beneficial adj u5;u3,3sp,3sq;
beneficiary person 3sr,3ss;3st,3su;
benefit possession 3sv,3sq,3sw,3sx;u5,3sy,3sz,3t0,1k9;
bennington place 3t1;;
bent thought 3t2,3t3;3t4,3t5,3t6;
bequest possession 3t7;;
berate verb 3t8;3t9,3ta,3tb,3tc,3td;
bereavement state 3te;3tf,3tg;
berg thing 3th;;
berlin place 3ti;3tj;
bern place 3tk;;
berry food 3tl,3tm;3tn;
berth act 3to,3tp;3tq,3tr,3ts,3tt,3tu,3tv,3tw;
beryllium substance 3il;;
beseech verb 3tx;3ty,i0,3tz,3u0;
beset verb 3u1,3u2;2di,3u3,13h,1uc,3u4,3u5,3u6,3u7;
besides adv 3u8;;
besiege verb 3u9;3ua;
besieger person 3ua;3u9;
besmirch verb 3ub,3uc;3ud,3ue,3uf,3ug,3uh,3ui,3uj,3uk,3ul;
bespeak verb 3um;3un,3uo,3up,3uq,3ur;
bespectacled adj 3us;3ut;
best adj 3uu,3uv,3uw,3ux,3uy;3uz,3v0,3v1,3v2,3v3,3v4,3v5,3v6,3v7,3v8,3v9;worst
bestial adj 1s5;3va,1s3,3vb,3vc,3vd,3ve,3vf;
bestow verb 3vg,3vh;3vi,3vj,3vk;
bestowal act 3vi;3vg;
bestubbled adj 3vl;3k0;
bet verb 3vm,3vn;3vo,3vp,3vq,um;
beta message 3vr,3vs;1fp;
bethink verb 3vt,3vu;;
betray verb 3vv,3vw,3vx;3vy,3vz;
betrayal act 3vy;3w0,3w1,3vw;
betrothed adj 3w2,3w3;3w4;
better adj 3w5,3w6,3w7,3w8,vw,3w9,3wa;vv,3wb,3wc,3wd,3we,1k7;worse,worsen
betterment event tg;tp,tq,rh;
between adv 3wf,3wg;;
bevel verb 3wh,3wi;3wj,3wk;
beverage food 3wl;3wm,3wn;
bevy group 3wo;;
bewail verb 3rz;350,3s0;
beware verb 3wp;;
bewhiskered adj 3jz;3k0,3k1;
bewilder verb 1i0,3wq;1i1,1i2,1i3,1i4,1i5,1i6,3nd,1i8;
bewildered adj 35y;35z,360;
bewilderedly adv 3wr;35y;
bewilderingly adv 3ws;3wt;
bewilderment thought 1i3;3wu,3nc,1i0,3wv,3wq,3ww;
bewitch verb 216;3ol,20u,3om,3on,3oo,3op,3oq,3os,3ot,3ou;
bewitched adj 3wx;3wy;
bey person 3wz,3x0;;
beyond adv 3x1;;
bi substance 3x2;3x3;
bias thought 3x4,3x5,3x6;3x7,3x8,3x9,3xa,3xb;
bib thing 3xc,3xd,3xe;3xf,3xg;
bible message 3xh;3xi,3xj;
biblical adj 3xi;3xh;
bibliographical adj 3xk;3xl;
bibliography message 3xl;3xk,3xm;
biceps body 3xn;3xo;
bicker verb 3xp,3xq;3xr,3xs,3xt,3xu;
bickering message 3xp;3xr,3xq,3xu;
bicycle thing 3xv,3xw;3xx,3xy,3xz,3y0,3y1,3y2;
bid verb 3tz,3y3,3y4,3tx;3ty,i0,3y5,3y6,3y7,3u0,3y8,2w3,3y9,3ya;
bidder person 3y8;3y3;
bidding message 3tz;2w3,3y9,3tx,3ya;
bide verb 23;29,2a;
big adj 2o5,3yb,34v,3yc;1fp,3yd,2o4,3ye,3yf,3yg,3yh,3yi,3yj,3yk,3yl,3ym,3yn,3yo,3yp,3yq,3yr,3ys,3yt,3yu,3yv,3yw,3yx,3yy,3an,3yz,3z0,3z1,3z2,3z3,3z4,3z5,3z6,3z7,3z8,3z9,3za,3zb,3zc,3zd,3ze,3zf,3zg,3zh,3zi,3zj,3zk,3zl,3zm,35g,35i,3zn,3zo;little,small
bigger adj 3yf;2o5;
bilateral adj 3zp;3zq,3zr;
bile body 3zs;3zt,3zu;
bilharziasis state 3zv;;
bilingual adj 3zw,3zx;3zy;
bilk verb 3zz;;
bill message 400,401,402,403;404,405,e4,406;
billion adj 407,408;1px,409,40a;
billow verb 40b,40c;40d,40e,40f,40g;
bimolecular adj 40h;40i;
bin thing 40j,40k;;
binary thing 40l,40m,40n,40o;40p,40q;
bind verb 40r,on,of,40s,39p;oj,oi,oq,39q,39r,oe,2q9,40t,40u,40v,40w,ol,40x,2qa,40y,z9,40z,410;unbind
binder thing 40u;411,40s;
binding attribute 40w,412,39r,413;414,415,416,39p,417,on;
bine plant 418;;
binoculars thing 419;;
binomial adj 41a,41b;;
bioassay thought 41c,41d;;
biochemical adj 41e;41f;
biographical adj 41g;41h;
biography message 41h;41g,41i;
biological adj 41j;41k,41l,41m;adoptive
biologist person 41n;41o,41k,41m;
biology thought 41k;41j,41n;
biomedical adj 41p;41q;
biomedicine thought 41q;41p;
biophysicist person 41r;41s;
biopsy thought 41t;;
bipartisan adj 41u;41v;
bird animal 41w,41x;41y,41z;
birdbath thing 420;;
birdhouse thing 421;;
birdie verb 422,423;;
birefringence event 424;425;
birmingham place 426,427;;
birth time 3jv,3jt,3jr;428,3js,3ju,429;death
birthday time 42a;;
birthplace place 42b;;
birthright attribute 42c;;
biscuit food 42d,42e;;
bishop person 42f;42g;
bishopry act 42h;;
bit quantity 42i,42j;42k,42l,42m,42n,42o,42p;
bite verb 42q,42r,42s;42t,42u,42v,42w,42x,42y;
biter person 42w;42r;
biting adj 3cv;3cw,3cx;
bitmap thing 42z;;
bitter adj 430,431,432,433,gq,434;435,436,437,gs,438,439,gt,gu,gv,43a,gw;
bitterly adv 43b,43c;432,433;
bitterness feeling 43d,gt;432,43e,43f,gq,43g,43h,43i,43j,43k;
bitters food 43l;;
bittersweet adj 43m,43n;43o;
bivouac thing 43p,43q;43r,43s,43t,43u,43v,43w;
biz act 43x;;
bizarre adj 43y;43z,440,441,442,443;
blab verb 444;445,446,447,3vz,448;
black adj 449,44a,44b,44c,1r7;1qj,44d,44e,44f,44g,44h,44i;white
blackberry food 44j,44k;;
blackboard thing 44l;;
blacken verb 44a;449,44i;whiten
blackened adj 44m;44n;
blackening act 44o;44p,44q;
blackmailer person 44r;44s,44t,44u,44v;
blackness attribute 449,44w;44x,44y,44f,44b,44g,44h,44z,44a;
blackout time 450,451;452,453;
blacksmith person 454;;
blade plant 455,456,457,458;;
bladed adj 459;458;
blah message 45a;45b,45c;
blame verb fo,45d,45e,45f,45g,45h;45i,45j,45k,45l,45m,45n,fh,45o;absolve
blanc food 45p;;
blanch verb 45q;2j0;
blanched adj 2iy;2iz,2j0;
bland adj 45r;45s,45t,45u,45v;
blandly adv 45w;45x;
blandness attribute 45y;45z;
blank adj 460,461,462;463,464,465;
blanket thing 466,467,468,469;46a,46b,46c,46d,46e,46f,46g;
blare event 46h,3ak;46i,46j,3a3,46k;
blaring event 46h,46l;46i,46m,46j,3ak,46k;
blaspheme verb 46n;46o,46p;
blasphemous adj 46q;46r,46s,46t,46u;
blasphemy message 46v;46w;
blast verb 46x,3ak,3ag;3a3,46h,3a2,46y;
blasting adj 46z;1ta;
blatancy attribute 470;46j,471;
blatant adj 471,46j;472,473,470,474,475,46h,476;
blaze verb 477,478,479,47a;47b,47c;
blazing adj 477,47d;3j6,47c;
bleach attribute 47e,47f;47g;
bleached adj 47h;2iz;
bleachers thing 47i;;
bleak adj 47j,2b5;47k,47l,2v0,2b4,47m,47n;
bleakly adv 47o;47j;
bleary adj 47p;3kq;
bleat event 47q,47r,47s;47t;
bleb body 47u;47v,47w;
bleed verb 47x,47y;47z,480,481,482;
blemish attribute 483,484;485,486,487,488,489;
blend verb 48a,48b;rs,48c,rt,48d,2md;
blending act 48c;2md,48b;
bless verb 3so,48e,48f;3sn,3uo,48g;curse
blessed adj 48h,48i,45h;45i,48j,48k,45m;cursed
blessing act 26b;26e,26f;
blight state 48l,48m;48n,48o,48p,48q;
blighted adj 48r;48s;
blind adj 48t,48u,48v,48w,48x,48y;48z,490,491,492,493,494,495,496,497,498,499,49a,49b,49c,49d;sighted
blinded adj 491;48w;
blindfolded adj 492;48w;
blindly adv 49e,49f;48y,48w;
blindness state 49d;48w,497;
bling thing 49g;;
blink verb 49h,49i,49j;49k,49l;
blinker thing 49m,49n;49c,49o,49p;
blissful adj 49q;49r,49s;
blissfully adv 49t;49q;
blister verb 49u,47w;49v,47u,49w;
blistering adj 49w,gq,49x;49y,gs,gt,gu,gv,gw,47w,49z,4a0;
blithe adj 4a1,4a2;3jj,4a3,4a4,4a5;
blithely adv 4a6;4a2,49r,4a7,4a8,4a9;
blizzard event 4aa;;
bloat state 4ab,4ac;4ad;
blob shape 4ae,4af;4ag,4ah,3ug;
bloc group 4ai;;
block thing 4aj,4ak,3c1,4al;4am,3c3,4an,3c4,3c6,3c7,3c8,2el,3c9,3ca,4ao,4ap,382,4aq;unblock
blockade act 4ar,4al;4an,3c4,4ao,4ap,382,4aq,4as,4at;
blockading adj 4au;4av;
blocked adj 4aw,4ax;4ay,4az;
blocking act 3c3;4b0,4b1,3c1;
blog message 4b2,4b3;;
bloke person 4b4;;
blond adj 4b5,4b6;4b7,4b8,4b9,4ba,4bb,4bc;brunet
blonde person 4b5,4b6;4b7,4b8,4b9,4ba,4bb,4bc;
blood body 4bd,4be,4bf;4bg;
bloodhound animal 4bh;;
bloodless adj 4bi;4bj;bloody
bloodshed act 4bk;4bl;
bloodstained adj 4bm;4bg;
bloodstream body 4bn;;
bloodsucking adj 4bo;4bg;
bloodthirsty adj 4bp;4bg,4bq;
bloody adj 4br,4bg,4bs;4bt,4bm,4bo,4bp,4bu,4bv,4bw,4bx,4by,4bq,4bd,4bz;bloodless
bloom verb 4c0,4c1,4c2;4c3,4c4,4c5;
blooming event 4c0,4c6;4c7,4c2;
blossom plant 4c1,4c2,4c8;4c3,4c4,4c0,4c5,4c9,4ca;
blot attribute 3ug,4cb;4cc,4cd,4ce,4cf,4cg,3uc,4af;
blotch attribute 4ch,4ci;4cj,4ck,4cl,4cm,4cn;
blow act 4co,4cp,4cq,4cr,4cs,4ct;4cu,4cv,4cw,4cx,4cy;
blower thing 4cz;4d0,4d1;
blowfish food 4d2;;
blowing event 4d3;4d4;
blown adj 4d5;10t;
blubber verb 4d6,4d7;4d8,4d9,4da,3mt;
bludgeon thing 4db,4dc;4dd;
blue adj 4de,4df,4dg,4dh,4di,4dj;1im,4dk,4dl;
bluefish animal 4dm;;
blues message 4dn;;
bluestocking person 4do;;
bluff thing 4dp,4dq,4dr,4ds;4dt,4du,4dv,4dw;
bluish adj 4di;1im,4de;
blunder act 4dx,4dy;4dz,4e0,1wr,4e1,4e2,4e3,4e4;
blunt verb 4e5,4e6,4e7,4e8;4e9,4ea,4eb,4ec,4ed,4ee,4ef;
blur thought 4eg,4eh,4ei,4ej;4ek,4el,4em;focus
blurred adj 4ek;4en,4eo,4ep,3n8,4eg;
blurt verb 4eq;4er,4es;
blush verb 4et,4eu;4ev,4ew,4ex,4ey,4ez;
blushing adj 4f0;u;
bluster state 4f1,4f2,4f3,4f4;4f5,4f6,4f7,4f8,4f9,4fa,4fb;
blustery adj 4fc;4fd,4fb;
bm substance 4fe,4ff;4fg;
boa thing 4fh,4fi;;
board group 4fj,4fk,4fl,4fm,4fn;4fo,4fp,4fq,4fr,4fs,4ft,4fu,4fv;
boarding act 4fw;4fx;
boardinghouse thing 4fy;;
boards thing 4fz,4g0;;
boast verb 4f5,4f4,4g1;4g2,4g3,4f2,4f6,4f7,4f8,4f9,4fa;
boastful adj 4g4;2ew,4g5,4f6;
boastfully adv 4g6;4g4;
boat thing 4g7,4g8;4g9,4ga;
boater thing 4gb;;
boating act 4g9;4g8,4gc;
boatload quantity 4gd;;
boatswain person 4ge;;
bob verb 4gf,4gg;4gh;
bobbysoxer person 4gi;;
bod body 1ow;1ov,1p2;
bode verb 2ug;2uh,1wz,2ui,1x6,2uj,2uk,2uf;
bodice thing 4gj;;
bodily adv 4gk,4gl;4gm;
body body 4gm,4gn,4go,4gp;4gq,4gk,4gr,4gs,4gt;
bodybuilder person 4gu;;
bodybuilding act 4gv;;
bodyguard person 4gw;4gx;
boeotian adj 4gy;4gz;
bog thing 4h0,4h1;4h2;
bogartian adj 4h3;4h4;
bogey verb 4h5,4h6;4h7;
boggle verb 4h8;;
bogus adj 3g7;2mq,3g8,3g9,2mu;
bogy thing 4h9;;
boil verb 4ha,4hb,4hc,4hd;4he,4hf,4hg;freeze
boiler thing 4he;4hd,4hb;
boiling event 4hh,4hi;;
boisterous adj 4hj;4hk,4hl,4hm;
bold adj 4hn,2tb,4ho;2ta,2tj,4hp,4hq,4hr,4hs,4ht,4hu,4hv,4hw,4hx,4hy;timid
boldly adv 4hz;2tb;
boldness attribute 4hx;2tb,4i0;timidity
bolo thing 4i1;;
bolshevik person 4i2,4i3;4i4,4i5,4i6;
bolster verb 4i7,4i8;4i9;
bolt event 4ia,4ib,4ic,4id;4ie,4if,4ig;unbolt
bomb thing 4ih,4ii;4ij,4ik,4il,4im;
bombast message 45a;45b,45c;
bombay place 4in;;
bomber thing 4ik;4ii;
bombing act 4ij;4ii;
bombproof thing 4io,4ip,4iq;4ir;
bombus animal 4is;;
bond event 4it,4iu,40y,on;oj,oi,oq,2q9,40v,40w,ol,40x,40z,4iv,4iw,of;
bondsman person 4ix;;
bone body 4iy,4iz,4j0,4j1;4j2,4j3,4j4,4j5,4j6,4j7,4j8;
bonemeal substance 4j9;;
bonfire event 4ja;;
bonn place 4jb;;
bonnet thing 4jc,4jd;;
bonus thought 4je;;
bony adj 4jf;4jg,4jh,4ji,4jj;boneless
boo verb 36h,4jk;4jl,4jm,36f,4jn,4jo,4jp,4jq;applaud
booby person 4e1;4jr,4dy;
book message 4js,4jt,4ju,4jv;4jw,4jx,4jy;
bookcase thing 4jz;;
booked adj 4k0;4k1;
booker person 4jy;4jv;
booking act 4jw,4k2;4jv,4k3,4k4,4k5;
bookshelf thing 4k6;;
boolean adj 4k7;4k8;
boom verb 4k9,46k,3ag;4ka,46x,46h,3a2,46y,3r7,4kb,4kc,4kd,4ke;
boomerang verb 4kf,4kg;4kh;
boon state 4ki,4kj;4kk;
boost act 4kl,4km,4kn;4ko,4kp,rh;
boot thing 4kq,4kr;4ks;
booted adj 4kt;4ku;
booth thing 4kv,4kw;;
bootlegger person 4kx;4ky,4kz;
bootlegging act 4l0;;
bootstrap thing 4l1,4l2;;
booty possession 4l3;4l4,4l5,4l6;
booze food 4l7,4l8;4l9,4la,4lb,4lc,6i;
borate substance 4ld;;
border place pf,4le;4lf,ph,4lg,4lh,pc,4li;
borderline adj pf,4lj;4lk,4lh,pc,4le,4li;
bore verb 4ll,4lm,4ln;4lo,4lp,4lq,4lr,4ls,4lt,4lu,4lv,4lw;interest
bored adj 4lx,4ly;4lz,3kq,4m0;
boredom feeling 4m1;4m2;
boring adj 4lp,4m2;4m3,4m4,4m5,4m6,4m1,4ln;
born adj 4m7,4m8;4m9;unborn
borough place 4ma;;
borrow verb 4mb,sb;sd,sf,4mc;lend
borrower person 4mc;4mb;lender
borrowing act sf;4md,sb;
bos animal 4me;;
bose person 4mf;;
bosom state 4mg,4mh,4mi,4mj,4mk;4ml,4md,4mm;
boss person 4mn,4mo,4mp,4mq;4mr,g3,4ms,4mt,4mu,4mv,4mw,4mx,4my;
boston place 4mz;;
bot animal 4n0;;
both adj 4n1;1yr;
bother verb 3u4,4n2,1tx,1u7;1ty,4n3,1tz,13h,4n4,4n5,1u0,1u1,1u2,1u3,1u4,4n6,3u1;
bottle thing 4n7,4n8,4n9;4na;
bottleneck shape 4nb,4nc;4nd,4ne;
bottom place 4nf,4ng,2fa,4nh,4ni;2fc,4nj,4nk,4nl,4nm;side,top
bottomland thing 4nn;;
bottomless adj 4no;4np,4nq;bottomed
botulinal adj 4nr;4ns,4nt;
boucle thing 4nu;;
bouffant adj 4nv,3yi;2o5;
bough plant 4nw;;
boulder thing 4nx;4ny;
boulevard thing 4nz;;
bounce verb 4o0,4o1,4o2,4o3;4o4,4o5,4o6,4o7,4o8,4o9;clear
bouncing event 4o7,4oa;4o4,4ob,4o1,4o3;
bound verb pk,4oc,4li,4od,4oe,4of,4og;4oh,4oi,4oj,4ok,4ol,4om,4on,4oo,4op,4oq,4or,4os,4ot,4ou,4ov,4ow,4o5,4ox,4oy,4oz,4p0,4p1,4p2,4p3,4p4,4p5,pf,ph,4p6,4p7,4p8,pc;free,unbound
boundary place 4p5,pk;4od,pc,4li;
bounded adj 4p9;4pa,4pb;
boundless adj 4pc;4pd,4pe;
bounds place 4p5;4od,4li;
bouquet thing 4pf;;
bourbon person 4pg,4ph;;
bourgeoisie group 4pi;;
bourne place 4pj,4pk;;
bout time 4pl;;
bovine adj 4pm,4pn;4me;
bow verb 4po,4pp,4pq,9o;9p,9q,9r,9s,4pr,9t,9u,4ps;
bower thing 4pt,4pu;4pv,4pw;
bowl thing 4px,4py,4pz,4q0;4q1,4q2;
bowlder thing 4nx;4ny;
bowstring thing 4q3;;
box thing 4q4,4q5,4q6,4q7;4q8,4q9,4qa,4qb,4qc,4qd;unbox
boxcar thing 4qe;;
boxed adj 4qf;4qg;
boxer person 4qh;4qi,4qj,4qk;
boy person 4ql,4qm,4qn;4qo;girl
boycott verb 4qp,4qq;;patronise,patronize
boyhood time 4qo;4ql;
boyish adj 4qr;4qs,4qt;
br substance 4qu,4qv;4qw,4qx,4qy;
bra thing 4qz;;
brace verb 4r0,1zi,4r1,4r2;4r3,4r4,1zg;
braced adj 4r5;4r6;
bracing thing 4r4,4r7;4r8,4r9,4r2;
brad thing 4ra,4rb;;
brag verb 4f6,4f4,4mq;4g4,g3,4f2,4f5,4f7,4f8,4f9,4fa,4rc,4rd;
braggadocio message 4f7;4f4;
braid body 4re,4rf;4rg,4rh,4ri,4rj,4rk,4rl,4rm;unbraid
brain body 4rn,4ro,4rp,4rq;4rr,4rs,4rt,4ru,4rv,4rw;
brainy adj 4rr;4rx,4ry,4ro,4rz,4s0;
brake thing 4s1,4s2;4s3;
brakes thing 4s4;;
bramble plant 4s5;4s6;
bran substance 4s7,4s8;;
branch group 4s9,4sa,4sb,4sc;4sd,4se,4sf,4sg;
branched adj 4sh;4si,4sj;
brand message 4sk,4sl,4sm,4sn;4so,4sp;
branded adj 4sq;4sr;unbranded
brandish verb 4ss,4st,4su;3ln;
brandy food 4sv;;
brash adj 4sw;2mw,4sx,4sy,4sz;
brass substance 4t0,4t1;4t2;
brassica plant 4t3;;
brassy adj 4t2;4t1,4t4;
bravado message 4f2;4f4;
brave adj 4t5,4t6,4t7;4t8,4t9,33h,4ta,4tb,4tc,4td,2tc,4te;cowardly,timid
bravely adv 4tf;4t7;
bravery attribute 2tc;2ta,4t7;
brazen adj 4tg,2ti;4th,4sy,2th,4ti,4sz;
brazenly adv 4tj;2ti;
brazenness attribute 4ti;2ti,4tk;
brazil place 4tl;4tm;
brazilian adj 4tn,4tm;4tl;
breach act 4to,4tp,4tq;4tr,4ts,4tt,4tu,4tv,4tw,4tx,4ty,4tz,4u0,4u1,4u2;
bread food 4u3,4u4;;
breadth thought 4u5,4u6;4u7;
break verb 4u8,4u9,4ua,4ub,4uc;4ud,4ue,4uf,4ug,4uh;keep,make,repair
breakable thing 4ui,4ud;4uj,4uk,4ul,4um,4un,4uo,4up,4uq,4ub,4ur,4us,4ut,4uu,4uv,4uw,4ux;unbreakable
breakaway act 4uy,4uz;4v0,4v1,4v2;
breakdown act 4v3;4v4,4v5;
breakfast food 4v6,4v7;4v8;
breaking act 4ue;4uc,4ub,4ur,4uu,4uw;
breakthrough thought 2if,4v9;4va,4vb,2i9,4vc,4vd,4ve;
breakup act 4vf,4vg;po,4vh,4vi,4vj,4vk;
breakwater thing 4vl;4vm;
breast body 4vn,4vo,4vp;4ml;
breastwork thing 4vq;;
breath act 4vr,4vs;;
breathe verb 4vt;4vu,4vv,4vw,4vx;
breathing act 4vv,4vy;4vz,4vt,4w0,4w1;breathless
breathless adj 4w2,4w3;4w4,4w5,4w6,4w7,4w8,4w9;breathing
breathlessly adv 4wa;4w2;
breeches thing 4wb;;
breed group 4wc,4wd,4we;4wf,4wg,4wh;
breeding attribute 2bn,4wi;4wj,2bm,4wk;
breeze event 18r,4wl;4wm,18o;
brevity message 4wn,4wo;4wp,4wq,4wr;
bribe possession 4ws,4wt;4wu,4wv,4ww;
briber person 4ww;4wt,4wx;
brick thing 4wy,4wz;;
bricklayer person 4x0;;
bricklaying act 4x1;;
bride person 4x2;;
bridegroom person 4x3;;
bridge thing 4x4,4x5,4x6,4x7;4x8,4x9;
bridgehead place 4xa;;
bridle thing 4xb,4xc;4xd,4xe;unbridle
brie food 4xf;;
brief adj 4xg,4xh,4wq,4wp;4xi,4xj,4wo,4xk,4xl,4wn,4xm;
briefcase thing 4xn;;
briefing message 4xm;4xh;
briefly adv 4xo,4xp;4xi,4wp,4wq;
brier plant 4xq;;
brig thing 4xr;;
brigade group 4xs,4xt;;
brigadier person 4xu;;
bright adj 3j6,4xv,4xw,4xx;4xy,4xz,4y0,3j5,4y1,47d,4y2,4y3,4y4,4y5,4y6,4y7,4y8,4y9,4ya,4yb,4yc,123,4yd,4ye,4rx,4yf,4ry,4yg,4yh;dull
brighten verb 4yi;;darken
brightly adv 4xx;3j6,4y3;
brightness attribute 4yf;3j6,4xv;dullness
brilliance attribute 47b,4yj;4y3,2w8,4yk,4yl,4ym,4yn,4yo,479;
brilliancy attribute 4ry;4y3,4xv,4yk,4rr,4yp,4yn;
brilliant adj 4yn,4rr,4yk;1id,4rx,g3,4yq,4yr,4yj,4ry,4ro,4rz,4s0;
brilliantly adv 4xx,4ys;3j6,4y3,4rr;
brim thing 4yt,4yu;4yv;
brindle adj 4yw;4yx;
bring verb 4yy,4yz,4z0;4z1,4z2,4z3,4z4;take_away
bringing act 4z5;4z6;
brink shape 4z7;4z8;
brisk adj 4z9,4za,4r7;4zb,4r8,4zc,4zd,4r9,4ze;
briskly adv 4zf;4za;
bristle thing 4zg,4zh,4zi;4zj,4zk,4zl;
brit person 4zm,4zn;4zo;
britain place 4zp;4zq;
britannic adj 4zq;4zp,4zr;
british adj 4zr,4zs;4zt;
brittle adj 4zu,4uj;4ud,4zv;
broad adj 4zw,4zx,469,4zy;46a,4zz,500,2jw,501,502,503,504,505,46c,46d,506;
broadcast message 507,3jh;508,509,50a,50b,3jc,50c,50d;
broadcasting message 50e;;
broaden verb 50f;;
broadening act 50g,50h;50i;
broadly adv 50j;4zz,4zy;narrowly
broadside message 50k,50l,50m,50n;50o,50p,50d,50q,50r,50s;
broadway place 50t;;
brocaded adj 50u;3ut;
broil verb 50v,50w,36r;50x,50y,50z;
broiler thing 50x;50w;
broke adj 510;511;
broken adj 512;;unbroken
broker person 513,514;12y,515,516,517;
brokerage group 517;514;
bronc animal 518;;
bronchial adj 519;51a;
bronchiolar adj 51b;51c;
bronchiole body 51c;51b;
bronchiolitis state 51d;;
bronchus body 51a;519;
bronze substance 51e,51f,51g;1im;
bronzed adj 51h;51i;
brood group 51j,51k;51l;
brooding adj 51m,51n,51o;51p,51q,51r,51l,51s,51t;
brook thing 51u,24;25,26,27,28,2b,2c,2d;
brooklyn place 51v;;
broom thing 51w,51x;51y,51z,520;
brothel thing 3i7;;
brother person 521,522;523;sister
brotherhood relation 524,525,526;527,528,529;
brotherly adj 523,52a;521;sisterly
brow body 52b,52c,52d;;
browbeat verb 52e;;
brown adj 52f,52g,52h;1im;
brownish adj 52h;1im,52f;
browser person 52i,52j;52k,52l;
brucellosis state 52m;;
bruise verb 52n,52o;52p,52q;
bruit verb 52r;52s;
brush group 52t,52u,52v,52w,52x;52y,52z,530;
brushed adj 531,532;533,534;
brushing act 535;;
brushy adj 52y;536,52t,537;
brut adj 538;539;
brutal adj 3ki;3va,53a,53b,53c,3cn,3kh;
brutality attribute 53b,3cl;53d,3cj,3ki,53e,53f,3kj;
brute person 3kh,1s5;3va,3ki,1s3,3vb,3vc,3vd,3ve,3vf,3kj;
bs message 53g;;
bubble thing 3ps,53h;53i,3pr,53j;
buck verb 53k,53l,53m;;
buckboard thing 53n;;
bucket thing 53o,53p;53q;
buckle thing 53r,53s,53t,53u;53v,53w,53x;unbuckle
buckskin animal 53y;;
bucolic adj 53z,540;541,542,543,544,545;
bud plant 546,547,548,549;;
buddha person 54a;;
buddhist person 54b,54c;54d,54e;
buddy person 54f;54g,54h,54i;
budge verb 54j,54k;54l;
budget possession 54m,54n,54o;54p;
budgetary adj 54p;54n,54m;
buff person 54q,54r,54s;1im,1d8,3rm,54t;
buffalo animal 54u,54v;;
buffer substance 54w,54x;;
buffet verb 54y,3h7;;
buffoon person 54z;;
bug animal 550,35n;551,35o,35p,35q,1u3;
buggy thing 552,553;554,555,556,443;
bugle thing 557,558;559;
bugler person 559;558;
build verb 55a,4sp,55b,55c;55d,55e,55f,4sl,55g,55h;
builder substance 55i;55j;
building thing 55k,55e;4sp;
buildup act 55l;55m;
built adj 55n;55o;
bulb plant 55p,55q,55r;55s,55t;
bulgaria place 55u;55v;
bulge shape 55w,55x;55y,55z,3n3,560,561,562,563,564,565,566;
bulging adj 567,560;568,569,56a,56b,56c,56d,56e,56f,3n3,56g,56h,56i,56j,55w,56k,56l,566;
bulk attribute 56m,56n,56o;3yk,3zk,56p;
bulky adj 3yk;2o5,56q,56n,56r;
bull animal 56s,52q,56t,56u,56v;2py,56w,52o;bear
bullet thing 56x;;
bullethead body 56y;;
bulletin message 56z,570;;
bullnecked adj 571;3k3;
bullshit verb 56t,56w;2py,2mr,2mu;
bully person 572,52e,573;574,575,576;
bullyboy person 577;;
bum person 578,579,57a,57b;57c,57d,57e,57f,57g,57h,57i;
bumblebee animal 57j;;
bump verb 57k,4cx,57l,57m;57n,57o,4cp,57p,57q;
bunch group 57r,57s,57t;57u,57v,57w,57x;
bundle group 4qc,57y,57z;580,581,57w,4q7;
bunk thing 582,3tq,583,584;3tp;
bunker thing 585,586;;
bunkmate person 587;;
bunt act 588,589;58a;
bunter person 58a;589;
buoyant adj 58b,58c;3jj,58d,58e,58f,58g,58h,58i,58j,58k;
bur plant 58l,58m,58n;4zj;
burden thought 58o,58p,58q;58r,58s,58t,58u,58v;unburden
burdened adj 58w;58x,58y,58z;unburdened
bureau group 12p,590;12r;
bureaucracy group 591;592;
bureaucratic adj 592;593,594,591,595;
burg place 596;;
burgeon verb 597;;
burger person 598,599;;
burgh place 59a;;
burglar person 59b;59c;
burglary act 59d;59e,59c;
burial event 59f;59g;
buried adj 59h;59i;unburied
burly adj 3mu;3mv,3mw;
burma place 59j;;
burn verb 42x,59k,59l,59m;59n,59o,59p,59q,59r,59s,59t,59u,59v,59w,42s,59x;
burner thing 59y;59z;
burning act 5a0,5a1;1fp,5a2;
burnt adj 5a3;36y;
burr plant 58l,5a4,58n;4zj;
burrow thing 5a5,5a6;;
bursitis state 5a7;;
burst verb 5a8,5a9,5aa,5ab,5ac;5ad,5ae,5af,5ag,5ah,5ai;
bury verb 5aj,59g,5ak;5al,59f;
bus thing 5am,5an;5ao,5ap;
busboy person 5aq;;
bush plant 5ar,5as,5at,5au,5av;5aw,57c,5ax,5ay,5az,5b0,5b1;
bushel quantity 5b2,5b3;5b4,5b5,5b6;
bushwhack verb 1jq;1jp,1jr,1js,1jt;
bushwhacker person 5b7;;
bushwhacking adj 5b8;5b9;
bushy adj 5ba;5bb,5bc,5bd;
busily adv 5be;5bf;
business group 5bg,5bh,5bi;5bj;
businesslike adj 5bk;5bl;
businessman person 5bm;;
businessmen group 5bn;;
bust verb 5bo,4uw,510;4ud,511,4ue,5bp,5bq;
bustle verb rz,s0;s1,s2;
bustling adj 5br;5bs;
busy adj 5bt,5bf;5bu,5bv,5bw,5bx,5by,5bz,5c0,5c1;idle
but adv 5c2;5c3;
butcher verb 5c4,5c5;5c6,5c7,5c8,5c9,5ca;
butler person 5cb;;
butt verb 5cc,pc,5cd,5ce;pd,pe,pf,pg,ph,pi,pj,5cf,pk;
butter food 5cg,5ch;5ci,5cj;
butterfat substance 5ck;;
buttocks body 2fa;2fc;
button thing 3j7,5cl,5cm;5cn,3j5,5co;unbutton
buttoned adj 5cp;5cq,5cr;unbuttoned
buttressed adj 5cs;3f6;
buy verb 3dk,5ct,4wt;4wu,5cu,5cv,4wv,4ww,5cw,5cx,4ws,3dh,5cy;sell
buyer person 5cw;5ct;
buying act 5cv;5ct;
buzz verb 5cz,3qv,5d0,5d1;5d2,5d3,3qr,5d4,3qu;
buzzing adj 5d5;472;
bw act 5d6;;
by adv 5d7;;
bye message 5d8,p1;5d9;
bygone time 5da,5db;15m;
bypass verb 5dc,5dd;;
byte quantity 5de;;
ca substance 5df,5dg;5dh,5di,5dj,5dk;
cab thing 5dl,5dm;5dn;
cabana thing 5do;;
cabbage food 5dp,5dq;5dr,5ds,5dt,5du;
cabin thing 5dv,5dw,5dx;5dy;
cabinet thing 5dz;;
cable message 5e0,5e1,5e2,5e3;5e4,5e5,5e6,5e7;
cache thing 5e8,5e9;5ea,5eb;
cackle verb 5ec,5ed,5ee,5ef;5eg,5eh,5ei,5ej,5ek;
cackly adj 5eg;46i,5ec,5el;
cad person 5em,5en;5eo;
cadaver body 5ep;5eq;
cadaverous adj 5er;4jg,4ji;
cadence message 5es;5et;
cadenza message 5eu;;
cadre group 5ev,5ew;5ex,5ey;
caesar person 5ez;5f0,5f1;
cafe thing 5f2;;
cafeteria thing 5f3;;
cage thing 5f4,5f5,5f6;;
cagey adj 5f7;2oc;
cake thing 5f8,5f9;5fa;
calamity event 5fb;5fc,5fd,5fe;
calcification event 5ff;5dk;
calcify verb 5dk;5ff,5fg,5df;decalcify
calcium substance 5df;5di,5dj,5dk;
calculate verb 5fh,5fi;5fj,5fk,5fl,5fm,1lq,5fn,5fo,1x6,5fp,1xb,5fq,5fr;
calculated adj wj;5fs,5ft;
calculating adj 5fu;5fv,2od,5fw;
calculatingly adv 5fx;5fu;
calculation act 5fk,5fn;5fy,5fh,5fi,5fw,e4;
calculus thing 5fz;5g0;
calendar time 5g1,5g2,5g3;5g4,5g5;
calf animal 5g6,5g7;;
caliber attribute 5g8,4lv;5g9,5ga,5gb,4ln,5gc;
calibrate verb 5gd;5ge,5gf,5gg;
calibration act 5ge;5gd,5gh,5gi,5gj;
calibre attribute 5g8;5g9,5gb,5gc;
california place 5dg;5dh;
californian person 5gk,5dh;5dg;
caliph person 5gl;;
call verb 5gm,5gn,5go,5gp,5gq,5gr;5gs,5gt,5gu,5gv,5gw,5gx,5gy,5gz,5h0,5h1,5h2,5h3,3r3,5h4;
callback message 5h5;5h6,5h7;
caller person 5h8,5h9;5ha,5hb;
calling act 5hc;5h0;
callous adj 5hd,5he;5hf,5hg;
calloused adj 5hh;5hi,5hj;
callously adv 5hk;5hl,5he;
callousness attribute 5hg;5hl,5fv,5he,5hm;
calm adj 5hn,5ho,5hp;5hq,5hr,5hs,5ht,5hu,5hv,5hw,5hx,5hy,5hz;agitate,stormy
calmly adv 5i0,5i1;5hp;
calmness attribute 5hn;5hp,5hr,5hx,5hy,5hz;agitation
calorimeter thing 5i2;;
calorimetric adj 5i3;5i4;
calumniate verb 3ub;3ud,3ue,3uf,3uh,3ui,3uj,3uk,3ul;
calumny message 3ui;3ud,3ub,5i5;
calving event 5i6;;
cam thing 5i7,5i8;;
camaraderie attribute 5i9;54g,54h,5ia,2m5;
cambodia place 5ib;5ic;
cambridge thing 5id;;
camera thing 5ie,5if;;
camouflage verb 5ig,5ih;5ii,5ij,5ik;
camp thing 43p,5il,43s,43q,5im;5in,43r,43t,5io,43u,43v,43w;
campaign event 5ip,17p,5iq,5ir,5is;5it,5iu,5iv,5iw,17o,5ix,5iy,5iz,5j0,5j1;
camper person 43v;43q;
campfire event 5j2;;
camping act 43r;43q;
campion plant 5j3;;
campmate person 5j4;;
campus place 5j5;;
can thing 5j6,5j7,5j8;5j9,5ja,5jb,5jc;
canada place 5jd;5je;
canadian adj 5jf,5je;5jd;
canal thing 5jg,5jh,5ji;5jj,5jk,5jl;
cancel verb 5jm,5jn;5jo,5jp;
cancellation act 5jo;5jp,5jn;
cancer state 5jq;5jr;
candid adj 4e8;4e9,4ec,4ee,4ef;
candidacy act 5js;5jt;
candidate person 5iu,5ju;5ir;
candidly adv 5jv;4e8,5jw;
candle thing 5jx,5jy;5jz;
candlewick thing 5k0;;
candour attribute 4ef;4e9,4e8,5k1;
candy food 5k2,5k3;5k4;
cane thing 5k5,5k6;5k7,5k8;
caning thing 5k9;;
cannon thing 2hb,5ka;5kb,2ha,2he;
canon message 5kc;5kd;
canonical adj 5ke,5kf;5kg,5kc,5kh;
canonist adj 5kd,5ki;5kg,5kc;
canonize verb 5kj;5kk,5kl,1qg;
canonized adj 2wp;26m;
cant message 5km,3wk;5kn,3wh,5ko,5kp,5kq;
canteen thing 5kr;;
canter act 5ks,5kt;5ku,5kv,5kw;
cantering adj 5kx;;
cantilever thing 5ky,5kz;5l0;
cantle thing 5l1;;
canton place 5l2,5l3,43w,5l4;5l5,43p,5l6,5l7;
canvas thing 5l8,5l9,5la;;
canvass verb 5lb,5lc;5ld,5le;
canyon thing 5lf;;
canyonside thing 5lg;;
cap thing 5lh,5li,5lj;5lk,5ll;
capability attribute 30;2y,5lm,2l;incapability
capable adj 2y,5ln,5lm;2k,5lo,5lp,5lq,30,31,5lr;incapable
capacitance event 5ls;;
capacitor thing 5lt;;
capacity attribute 5lu,5lr,5lv;3yl,5ln,5lw,5lx,5ly;incapacity
cape thing 5lz,5m0;;
caper verb 5m1,5m2;5m3;
capillary thing 5m4,5m5;5m6;
capital possession 5m7,5m8,5m9,5ma;g3,5mb,5mc,5md,5me,5mf;
capitalism group 5mg;5mh,5mi,5mj;socialism
capitalist adj 5mj,5mi;5mh,5mg;
capitalistic adj 5mh;5mk,5ml,5mm,5mg,5mj;socialistic
capitalize verb 5mn;5mo;
capitulate verb 5mp;5mq;
capstan thing 5mr;;
capsule thing 5ms,5mt,5mu;5mv;
captain person 5mw,5mx,5my,5mz,5n0;5n1,5n2,5n3,5n4;
caption message 5n5,5n6,5n7;5n8,5n9,5na;
captivate verb 216;3ol,20u,3om,3on,3oo,3op,3oq,3os,3ot,3ou;
captivating adj 2sl;2sb;
captive person 5nb,5nc,5nd;5ne,3oo,5nf,5ng;
captivity state 5ng,5nf;5nd,5nh,5ni;
captor person 5nj;5nk;liberator
capture verb 5nl,5nm,216,2en;24z,5nn,3ol,20u,3om,3on,3oo,3op,3oq,3os,3ot,3ou,5no;
car thing 2wr,5np;2ws,2wt,2wu;
carabao animal 5nq;;
caravan group 5nr,5ns;;
carbine thing 5nt;5nu;
carbon substance 5nv;5nw,5nx,5ny,5nz;
carbonate substance 5o0,5nz;5nv,5o1,5o2;
carcass animal 5o3;;
card thing 5o4,5o5,5o6,5o7;5o8;
cardboard substance 5o9,2gv;2gr;
cardinal adj 5oa,5ob;1fp,5oc,5od,5oe;ordinal
cardiomegaly state 5of;;
cardiovascular adj 5og;5oh;
cardroom thing 5oi;;
cards act 5oj;;
care verb 2qy,5ok,5ol,2ra,5om;5on,5oo,5op,5oq,174,2qx,2r6;
careen verb 5kn,5or;4cu,5os,5ot,5ou,5ov,5ow,3wk,5ox,1qy;
career act 5hc,5oy,5oz;5p0,5h0;
careerism act 5p1;5p0;
carefree adj 5p2;5p3,5p4;
careful adj 5p5,5p6;5p7,5p8,5p9,5pa,5pb,5pc,5pd,5pe,5pf,5pg,5ph,30m,5pi,5pj,5pk;careless
carefully adv 5pl,5pm;5p5,5on;carelessly
careless adj 5pn,5po;5pp,5pq,5pr,5ps,5pt,5pu,5pv,5pw;careful
carelessly adv 5px;5pn,5py;carefully
carelessness attribute 5pw,5pv;5pn,5pr,5pz,5q0;carefulness
caress verb 5q1,5q2;5q3;
caretaker person 5q4;;
careworn adj 5q5;3kq;
cargo thing 5q6;5q7,58u,58v,5q8;
caribbean thing 5q9;;
caricature verb 5qa,5qb;5qc,5qd;
carload group 5qe;;
carnal adj 1s4;1s6,1s7,1s8,1s9,1sa;
carnival act 5qf;;
carpenter person 5qg,5qh;5qi;
carpentry act 5qi;5qh;
carpet thing 5qj,5qk;5ql,5qm;
carpeted adj 5qn;;uncarpeted
carping message 5qo;5n8;
carriage thing 5qp,5qq;;
carrier person 3k4,5qr,5qs;3k6,3k7,36a;
carry verb 5qt,3k7,5qu,5qv;5qw,5qx,4z2,5qs,5qr,5qy,4z3,5qz,509,5r0,5r1,5r2,3k4,5r3,5r4,5r5,5r6,5r7,5r8,5r9,5ra,5rb,5rc,5rd,5re,5rf,5ly,5rg;
cart thing 5rh,5ri,5rj;5rk,5rl,5rm,5rn,5ro,5rp,5rq;
carte message 5rr;;
cartesian adj 5rs,5rt;5ru;
cartilage body 5rv;5rw,5rx;
carton quantity 5ry;;
cartoon message 5rz,5s0;5s1,5s2;
cartoonist person 5s2;5s1,5rz,5s0;
cartridge thing 5s3;;
cartwheel thing 5s4,5s5,5s6;;
carve verb 5s7,5s8;5s9,5sa,5sb,5sc;
carved adj 5sd;5se,5sf,5sg,5sh;uncarved
carven adj 5sd;5se,5sf,5sg,5sh;
carving thing 5si;;
cascade verb 5sj,5sk;;
case event 5sl,5sm,k2,5sn;5so,5sp,5sq,jq;
casebook adj 5sr,5ss;3fi;
cash possession 5st,5su;5sv;credit
cashmere thing 5sw;;
casino thing 5sx;;
cassite message 5sy;;
cassocked adj 5sz;2s1;
cast verb 5t0,5t1,5t2,5t3;5t4,5t5;
castanets thing 5t6;;
castigate verb 5t7;5t8,5t9,3ta,5ta,5tb;
castigation message 5ta;5t7,5tc;
casting thing 5td,5te;5tf,5tg;
castle thing 5th,5ti,5tj;5tk,5tl,5tm;
casual adj 5tn,5to,5tp;4a3,5tq,5tr,5ts,5tt,4a5;
casually adv 5tu,5tv;5tn,5to;
cat animal 5tw,5tx;5ty;
catalog message 5tz,5u0,5u1;5u2,5u3;
catalogue message 5u0,5u3,5u1;5tz,5u2;
catapult verb 5u4,5u5,5u6;5u7,5u8,5u9,5ua,5ub;
catapultian adj 5u7;5u9,5ua,5u4;
catastrophe event 5fb,5uc;5fc,5fd,5fe;
catastrophic adj 5ud;5ue,5uf,5ug;
catastrophically adv 5uh;5ud;
catatonic adj 5ui;5uj,5uk;
catcall message 5ul,5um;;
catch verb 5un,5uo,5up,5uq;5ur;
catcher person 5us;5ut,5uu;
catching act 5uv,5uw;5ux,5uy,5uz,5v0,5v1;
catechize verb 5v2;5v3;
catecholamine substance 5v4;;
categorize verb 5v5;5v6,5v7,5v8,5v9,5va;
categorized adj 5vb;5vc;
category group 5va,5v8;5vd,5ve,5vf,5v5,5vg;
cater verb 5vh;5vi,5vj,5vk,5vl;
caterer person 5vj;5vm,5vh;
caterpillar animal 5vn;;
catharsis act 4p;4q,4r;
cathedral thing 5vo,5vp;5vq;
catheter thing 5vr;5vs;
cathode thing 5vt;;anode
catholic person 5vu,5vv;5vw;
catholicism thought 5vw;5vv,5vx;
cation thing 5vy;5vz;
catkin plant 1kd;1ke;
cattle animal 5w0;5w1;
cattleman person 5w2;;
caucus verb 5w3,5w4;;
causa act k2;jq;
causal adj 5w5;5w6,5w7,5w8,5w9,5wa;
causally adv 5wb;5w5;
causative adj 5w6;5wc,5wd,1uu,5w5,5we,5wf,5wg,5wh,5wi,5wj,5wk,5wl,5wm,5wn,5wo;noncausative
cause verb 5w9,5w8,17p,5wo,5wn;5w6,5w5,5wh,5w7,5wp,k9,5wq,5wr,5ws,5wt,5wu,17o,5iy,5iz,5j0,5j1,5is;
causing act 5wp;5wn,5wo;
caution verb 5pk,5wv,5ok,ry;5on,rv,5ww,5p6,5wx,rw,rx;incaution
cautious adj 5wy,5on;5wz,5x0,5x1,5x2,5x3,5pk,5ok;incautious
cautiously adv 5pm;5p5,5on;incautiously
cavalcade group 5x4;;
cavalry group 5x5;;
cavalryman person 5x6,5x7;;
cave thing 5x8,5x9;5xa;
caveat message 5wv;rv,ry;
caveman person 5xb;;
cavern thing 5xc,5xd,5xe;5xf;
cavity thing 5xg;;
cavort verb 2pd;5xh,5m3,ix,5xi;
caw verb 5xj,5xk;;
cc quantity 5xl,5xm;1px;
ccc adj 5xn;1px;
cd substance 5xo,5jz,5xp;1px,5jy;
ce substance 5xq,5xr;5xs;
cease verb 5xt,5xu,5xv;5xw,5xx,5xy,5xz,5y0,5y1,5y2,5y3,5y4,5y5,5y6,5y7,5y8,5y9,5ya,5yb,5yc,5yd;
ceaseless adj 5ye;5yf,5yg,5yh;
ceiling thing 5yi,5yj,5yk;5yl;
celebrant person 5ym;5yn,5yo;
celebrate verb 5yo,5yn,5yp;5yq,5yr,5ys,5yt,3bl,5yu,5yv,5ym,5yw;
celebrated adj 5yx,5yy;5yz,5z0,5z1,5z2,5z3,5z4;
celebration event 5yu,5ys;4a8,5yn,5z5,5yo;
celebrity person 5z6;;
celerity attribute 14g;sy,5z7,5z8,5z9,5za,5zb,5zc;
celestial adj 5zd,5ze,5zf;5zg,5zh,5zi,5zj;
cell thing 5zk,5zl;5ex,5ey;
cellar thing 3f8;;
cellulose substance 5zm;;
celtic adj 5zn,5zo;5zp,5zq,5zr;
cement substance 5zs,5zt,5zu,5zv;5zw,5zx,5zy;
cemetery place 5zz;;
censorship act 600;;
censure message 601,602;3t9,603;
census act 604,605;;
cent quantity 606,607;;
centenary adj 608,609;60a;
centennial time 608,609;60a;
center place 60b,60c,60d,60e,2l6,60f;60g,60h,2l4,60i,60j,5od,60k,60l;left,right
centered adj 60m;60g;
centerfield thing 60c;;
centering thought 60j;2l6,60n,60e;
centimeter quantity 60o;;
central adj 60p,5ob,60g;60q,60r,60s,60f,60m,60h,60t,60u,60v,60w,1fp,60x,5od,5oe,60k,60b;peripheral
centralization act 60y;60z;decentralization
centralize verb 60z;610,60y;decentralize
centralized adj 611;;decentralized
centrally adv 612;60g;peripherally
centre place 613,60b,614,2l6;60g,60h,2l4,60i,60j,5od,60k,60l;
centrifugation event 615;616;
centrifuge verb 617,616;615,618;
century time 60a;;
cer thought 619;;
ceramic adj 61a,61b;61c;
cerebellum body 61d;61e;
cerebral adj 61f,61g;61h,61i;emotional
cerebrate verb 61j;61k,61l,61m,61n,61o,61p,61q;
ceremonially adv 61r;61s;
ceremony event 5yv,61t,61u;61v,61s,5yo;
cert attribute 61w;;
certain adj 61x,2n2,61y;61z,620,621,622,623,2n1;uncertain
certainly adv 624;61y,2n2;
certainty thought 625,626;;uncertainty
certificate message 627,628;629,62a,2vm,2vn;
certification act 62b,zr;zf,62c,2rg,62d,2vm,2vn,62e;
certified adj 62f;62g,62h,62i;uncertified
certify verb 2rg,2vl,2vm;2ri,62j,2vj,1eh,62b,627,1ei,2rj,2rk,zr,2rl,2rm,62k,62l,629,62m;decertify
certiorari message 62n;;
certitude thought 62o;62p;
ceylon place 62q;;
cf substance 62r,62s,62t;;
chafe verb 62u,62v;62w,62x,62y,62z,630,631;
chaff verb 632,3bq;633,3bp,3br,634,635;
chagrin feeling o,l;m,n,p;
chain group 636,637,638,639;63a,63b;unchain
chair thing 63c,63d,63e;63f,63g;
chairman person 63f,63e;63h,63i,qt,63j,63k;
chaise thing 63l;;
challenge verb 63m,63n,2aw,63o;63p,63q,2ak,63r,63s;
challenging adj 1j9;1jg,1j5;
chamber thing 63t,63u;63v;
chambered adj 63w;4si;
chambermaid person 63x;;
champ person 63y,63z;;
champagne food 640;;
champion person 63y,rf,3uz;3uw,641,642,5iv,rd;
championship state 643;;
chance state 644,645,ug,646,647;648,5tr,649,5tt,64a,uc;
chancel thing 64b;;
chandelier thing 64c;;
chandelle verb 64d,64e;;
chang thing 64f;;
change verb 1gc,1gf,1g9,q3,1gg,1g3;1g4,1g5,1g6,1g7,1g8,q2,1ga,1gb,1gd,1ge,q4;stay
changed adj 64g,1gk;1gi,64h,64i,64j,64k;unchanged
changing adj 64l;64m;
channel message 5r0,64n,5qv;5qw,5qx,5qt,5qy,509,5r1,5r3,5r4,5r5,64o,5jl;
channels message 64p;;
chant verb 64q,64r,64s;64t,64u,64v,64w,64x,64y;
chanted adj 64z;650;
chantlike adj 651;652;
chaos state 653;654,655;
chaotic adj 656,654;657,658,653,659;
chap person 4b4,65a;65b;
chapel thing 65c;;
chapter message 65d,65e,65f;;
char substance 65g,65h,65i,65j;65k,65l,65m;
character person 65n,65o,65p,65q,65r;65s,65t,65u,5qd,65v,65w,65x,65y;
characteristic adj 65z,660,65s;661,662,663,65o,664;uncharacteristic
characterization message 665;65v,666,667,668;
characterize verb 65v,65y;669,65o,66a,66b,665;
charcoal substance 66c,66d,66e,66f;2a3,66g,66h;
charge act 66i,66j,405,66k,fi,403;fk,66l,401,66m,404,ff,fp,66n,66o,66p,66q;discharge,pay_cash
charged adj 66r,66s;66t,66u,66v,66w,66x;uncharged
charger animal 66l;66k;
chariot thing 66y,66z;670,671,672;
charisma attribute 673;2sm;
charitable adj 674,675;676,677,678;uncharitable
charity group 679,67a,677;;
charlatan person 67b;;
charleston place 67c,67d;67e;
charm attribute 20u,216;20z,210,3ol,3om,3on,3oo,3op,3oq,3os,3ot,3ou,215,217;
charming adj 67f;r3;
charnel thing 67g,67h;1w,67i;
chart message 67j,67k,67l;67m,67n,67o;
charter message 67p,67q;67r,67s,67t,67u,67v,67w,67x;
chase verb 67y,67z;680,681,682,683,684,685,686,687,688,689,68a;
chastisement act 5t9;5t7,68b;
chastity act 68c;68d;
chat verb 68e,68f;68g,68h,5ek,32a,68i,68j;
chatter message 5ek,68k,68l,68f,68m;68n,68o,68p,68q,68e,68h,329,68r,32a,3vz,68s,68t,68i,68u,5ed;
chattering event 68r;68l;
cheap adj 68v;68w,68x,68y,68z,690,691,692,693,694;expensive
cheat verb 695,696,697,698;699,69a,69b,69c,69d,3or;
check verb 69e,2kd,69f,2kh,69g,2ia;2ic,zp,69h,69i,69j;
checkbook possession 69k;;
checked adj 69l;4yx;
checklist message 69m;;
checkout act 2ic;2kh,2ia,69n,2ij,69o;
checkup act 69p;69q;
cheek body 69r,69s;4sy,69t;
cheekbone body 69u;;
cheer message 69v,69w;69x,69y;complain
cheerful adj 3jj;3ji,69z,4a2,58c,6a0,6a1,6a2;depressing
cheerfully adv 6a3;6a4;cheerlessly
cheerfulness attribute 6a2;3jj,6a0,6a5,6a6;cheerlessness,uncheerfulness
cheering message 69x,6a7;6a8,69y,6a9,69w;
cheery adj 6a0;3jj,6a2;
cheese food 6aa,6ab;;
cheesecloth thing 6ac;;
chef person 6ad;;
chela person 6ae;;
chemical adj 6af,6ag,6ah;20b;
chemically adv 6ai;6ah;
chemist person 6aj,207;208,209,20a,20b;
chemistry thought 20b;6ag,6ah,6aj,207;
chen animal 6ak;;
cherish verb 6al;24n;
cherished adj 6am;3rk,6an;
cherokee message 6ao;;
chest body 6ap;6aq;
chester place 6ar;;
chestnut adj 6as,6at;1im,6au;
chew verb 6av,6aw;6ax,6ay,6az,6b0,6b1,6b2;
cheyenne place 6b3,6b4;;
chi state 6b5,6b6;;
chic adj 6b7,6b8;6b9,6ba,6bb,6bc;
chicago place 6bd;;
chick animal 6be;;
chicken food 6bf,6bg,6bh;6bi,6bj;
chide verb 3t8;3t9,3ta,3tb,3tc,3td;
chief adj 6bk,6bl;1fp,6bm,6bn,6bo;
chiefly adv 6bp;6bl,6bq;
chieftain person 5n3;6br,5n0;
chignon body 6bs;;
child person 6bt,6bu;6bv,6bw,6bx;parent
childhood time 6bx,6bw;6by,6bt,6bz;
childish adj 6c0;6c1,6c2;
childishly adv 6c3;6c0;
childishness attribute 6c2;6c0,6c4;
childlike adj 6bv,6c5;4qs,6c6,6c7,6bt;
chill attribute 6c8,6c9,6ca;6cb,6cc,6cd,6ce,6cf,6cg,6ch,6ci,6cj,6ck,6cl,6cm;
chilling adj 6cn,6cb;19k,6c9,6co,6cp,6ch,6ci;
chilly adj 6cq,6cr;6cs;
chimney thing 6ct;;
chin body 6cu,6cv;6cw;
china place 6cx,6cy;;
chinese adj 6cz,6d0;6d1;
chinked adj 6d2;6d3;
chinless adj 6d4;6d5;
chip thing 42j,6d6,42n,6d7;42l,6d8,6d9,6da,42m,42o,42p;
chipper adj 6a1;3jj,6db;
chiropractor person 6dc;;
chirp verb 6dd,6de;6df,6dg,6dh,6di,6dj;
chisel thing 6dk,698;69a,69d,3or,6dl;
chiseled adj 6dm;6dn;
chivalrous adj 6do;6dp,6dq,6dr,6ds;
chivalry attribute 6dt;;
chivy verb 3u1;2di,3u3,13h,1uc,3u4,3u5,3u6,3u7;
chloride substance 6du;;
chlorine substance 6dv;6dw,6dx;
chlorothiazide thing 6dy;;
chlorpromazine thing 6dz;;
chock thing 6e0,6e1,6e2;6e3;
chockful adj 6e4;6e5;
chocolate food 6e6;;
choice thought 6e7,6e8,1h3,6e9;1h4,g3,6ea,6eb,6ec,6ed;
choir group 6ee,6ef;6eg,6eh,6ei,6ej,6ek,6el,6em,6en;
choirboy person 6eo;;
choke verb 6ep,6eq,6er;6es,6et,6eu;
choked adj 6ev;4ay;
cholelithiasis state 6ew;;
cholesterol substance 6ex;;
chomp act 42t,6ey;6ez,42r;
choose verb 6eb,6ed,6f0;6f1,6f2,6f3,6e8,6f4,6f5,6f6;
choosy adj 6f7;6f8;
chop verb 6f9,6fa;6fb,6fc,6fd,6fe;
chopin message 6ff;;
chopper act 6fg;6fh;
chord shape 6fi,6fj,6fk;6fl,6fm;
chore act 6fn;6fo,6fp,6fq;
choreograph verb 6fr;6fs;
choreographic adj 6ft;6fu;
choreography act 6fv;;
chorine person 6fw;;
chortle verb 6fx,6fy;;
chorus event 6fz,6ej,6ei,6g0;6eg,6ek,6ef;
chosen person 6g1;;
christ person 6g2;6g3,6g4,6g5,6g6;
christendom group 6g7;6g5,6g8;
christening act 3bw;3bv;
christian adj 6g8,6g5;6g9,6ga,6g7,6g2;unchristian
christianity thought 6ga;6g3;
christmas time 6gb,6gc;;
chromatogram thing 6gd;;
chromatographic adj 6ge;6gf;
chromatography event 6gf;6ge;
chrome substance 6gg,6gh;6gi;
chromium substance 6gj;;
chronic adj 6gk;6gl;acute
chronicle verb dp,dw;dt,6gm;
chronologically adv 6gn;6go;
chrysanthemum plant 6gp;;
chuck verb 6gq,6gr;6gs;
chuckle verb 6fx,6fy;;
chuff verb 6gt;6gu,4cv;
chug verb 6gv,6gw;;
chump person 6h;6gx,6c,6gy;
chunk group 6gz,6h0;6h1,6h2,6h3,6h4;
chunky adj 6h2;6h5,6gz,6h3;
church group 6h6,6h7,6h8,6h9;6ha;
churchgoer person 6hb;;
churchgoing adj 6hc;6hd;
churchillian adj 6he;6hf;
churchman person 6hg;;
churchyard place 6hh;;
churn verb 6hi,6hj;;
churning adj 157,156;14w,6hk;
chute thing 6hl,6hm,6hn;6ho,6hp;
ci quantity 6hq,6hr;1px;
cia group 6hs;;
cicada animal 6ht;;
cid group 6hu;;
cigar thing 6hv;;
cigarette thing 6hw;;
ciliate animal 6hx,6hy;6hz;
cilium animal 6hz;6hy;
cinch act 6i0,6i1;6i2,6i3,6i4,6i5;
cincinnati place 6i6;;
cinema message 6i7;6i8,6i9,6ia;
cinematic adj 6i8;6i7;
cio group 6ib;;
cipher message 6ic,6id;6ie,6if,6ig,6ih,6ii,6ij;
circle shape 6ik,39i,6il,6im,6in;6io,6ip,6iq,4at;
circuit thing 6ir,6is,6it;6iu,6iv,6iw;
circuitry thing 6ix;;
circular adj 50k,6io;6iy,38c,6iz,55s,6j0,6j1,6j2,6j3,6j4,6j5,6j6,6j7,6j8,6j9,6ja,6jb,6jc,6jd,6je,6ik,6jf,50d,50q,50r,50s;
circulate verb 6jg,50d,50q,6jh;6ji,6jj,6jk,6jl,6jm,6jn,6jo,6jp,6jq,6jr,507,50b,50k,6js,6jt,6ju,6jv;
circulation message 6jq,6ju;6jh,6jw,50q;
circumference attribute 6jx;;
circumscribe verb 6jy,6jz;4ox,6k0,4p2,4p3,4p4,4p8;
circumspect adj 6k1;6k2,6k3;
circumstance state 6k4,6k5,6k6;6k7,6k8,6k9,6ka,6kb,6kc;
circumstances state 6kd;;
circus group 6ke,6kf,6kg;;
cis group 6kh;;
citation message 6ki;6kj,6kk;
cite verb hd,6kl,6kk,6km;5gu,6kn,6ki,6ko,6kp,6kq,5gv,6kr,6ks,6kt,6ku,6kv,h6;
citizen person 6kw;6kx,6ky;noncitizen
citrate verb 6kz,6l0;6l1;
citron food 6l2;;
citrus food 6l3;6l4;
city place 6l5,6l6;6l7,6l8;
civic adj 6l9;6l6;
civil adj 6la,6lb;6lc,6ld,6le,6lf;sidereal,uncivil
civilian adj 6lg,6lc;6la,6lh;military,serviceman
civilization group 6li;6lj;
civilized adj 6lk;6ll,6lm,6ln;noncivilized
cl substance 6dv,6lo,6lp;1px,6dw,6dx;
clad adj 2s1;2s0,6lq,6lr,6ls,6lt,5sz,6lu,6lv,6lw,6lx,6ly,6lz,6m0,6m1,6m2,6m3,6m4,6m5,6m6,6m7,6m8,6m9,6ma,6mb,6mc;
claim verb 2f1,6md,6me,6mf,2f0,6mg;6mh,2f2,2f3;disclaim,forfeit
claimant person 2f3;6mg,2f0;
clairvoyance message 6mi;6mj,6mk;
clam animal 6ml,6mm;6mn;
clamber verb 6mo,6mp;6mq;
clammy adj 6mr;6ms,6mt;
clamor event 46h,6mu,6mv;46i,46j,475,3ak,46k;
clamoring message 475;46j,6mu,6mv;
clamorous adj 46j;472,470,474,475,46h;
clamp verb 6mw,6mx,6my;;
clamshell animal 6mz;;
clan group 6n0;6n1,6n2,6n3,6n4;
clandestine adj 6n5;6n6,6n7;
clang verb 6n8,6n9;6na,6nb,6nc,6nd,6ne;
clanging adj 6na;472,6n8;
clangor event 6n8,6ne;6na,6nc,6n9,6nd;
clangoring event 6n8;6na,6nc,6n9,6nd,6ne;
clank verb 6n8,6nd;6na,6nc,6n9,6ne;
clanking adj 6nf;472;
clannish adj 6ng;6nh;
clannishness attribute 6ni;6nj,3c2;
clap event 3a3,6nk,6nl,bx,229;bv,227,228,3ad,3aj,3ak,3a5;
clapping message 227;229,bx;
claret attribute 6nm,6nn;6no;
clarify verb 6np;6nq,6nr,6ns,6nt;obfuscate
clarity attribute 6nr;6nu,6nv,6nw,6nx,6ny,6nz,6o0,6o1,6o2,6np;obscurity,opacity
clash event 6n8,6o3,6o4;6na,6o5,6o6,6o7,6nc,6n9,6nd,6ne,6o8;
clasp verb 53v,6o9;6oa,53s,6ob;unclasp
class group 5va,6oc,6od,5vf;5vd,5ve,6oe,5v6,6of,6og,5v7,6oh,5v9,6oi,6oj,6ok,6ol,6om,5v5,5vg;
classic thing 6on,6oo,6op;6oq,6or,6os,6ot;
classical adj 6ou,6op;6oq,6or,6os,6ot;nonclassical
classically adv 6ov;6op;
classicist person 6ow;6ox;romanticist
classics thought 6oy;6oz;
classification act 5v6,5v9;6p0,5vf,5v5,5vg;declassification
classificatory adj 6oe;5v6,5vf,5vg;
classified adj 6p1,5vc;5vb,6p2;unclassified
classifier person 6ok;5vf,5vg;
classify verb 5vf;6oe,5v6,6of,6og,5v7,6oh,5v9,6od,5va,6oi,6oj,6ok,6ol,6om;declassify
classless adj 6p3;6p4,6p5,6p6;
classmate person 6p7;;
classroom thing 6p8;;
clatter verb 6p9,6pa;6pb;
clause message 6pc,2fx;6pd,2fw;
claustrophobia state 6pe;;
claw animal 6pf,6pg,6ph,6pi,6pj;6pk,6pl,6pm;
clay substance 6pn;;
clean adj 6po,6pp,6pq,6pr,6ps,6pt,6pu;6pv,6pw,6px,6py,6pz,6q0,6q1,6q2,6q3,6q4,6q5,6q6,6q7,6q8,6q9,6qa,6qb;dirty,unclean
cleaner thing 6q8;6qc,6pp;
cleaning act 6q6;6qc,6qd,6qe,6qf,6pp,6pr,6qg;
cleanly adv 6pw,6qh;6qi,6ps,6qj,6qk;
cleanse verb 6qc;6q6,6q8;
cleansing act 6q6,6ql;6qm,6qn,6qc,6qd,6qe,6qf,6pp,6pr,6qg;
clear adj ip,6qo,6qp,6qq,6nu,6nw,6qr,6qs;6qt,6qu,6nv,6qv,6qw,6qx,6qy,6o0,6qz,6r0,6nr,6r1,6r2,6r3,ii;bounce,cloudy,opaque,unclear
clearance attribute 6r4;6r5;
cleared adj 6r6;6r7,6r8;uncleared
clearheaded adj 6qy;6nw,6r9;confused
clearing place 6r2;6ra,6qp;
clearly adv 6rb,6rc,6rd;6nu,be,6dn,6re;
clearness attribute 6nr;6nu,6nv,6nw,6nx,6ny,6nz,6o0,6o1,6o2,6np;unclearness
cleat thing 6rf,6rg;;
cleave verb 6rh;6ri,6rj,6fc,6rk,6rl,6rm,6rn;
cleft shape 6rn,6ro;4si,6rh,6rp;
clench verb 6rq,6rr,6rs;6rt,6oa,6ru;
clergy group 6rv;6rw;laity
clergyman person 6rx;;layman
cleric person 6hg;;
clerical adj 6ry,6rw;6rv,6rz;
clerk person 6rz,6s0,6s1;6s2,6ry,6s3,6s4;
clerking act 6s4;6s1;
cleveland place 6s5;;
clever adj 5f7,33;2oc,4rx,4yh;
cleverly adv 6s6;5f7;
cleverness thought 6s7;6s8,6s9;
cli message 6sa;;
cliche message 6sb;6sc,6sd;
click verb 6se,6sf,6sg;6sh,6si,6sj,6sk,6sl;
client person 6sm;;
clientele group 6sn;6so;
cliff thing 6sp;;
climate state c0,6sq;6sr,by;
climax event 6ss,6st,6su,1zr;6sv,6sw,1zp,6sx,1zs;
climb verb 6sy,6sz,6t0,6t1;2i0,6t2,6t3,6t4,6t5,6t6,6t7,6t8,6t9,6ta,6tb,6tc;
clinch verb 6td,6ru;6rq;
clinched adj 6te;6tf;
cling verb 6tg,om,6th,6ti;oi,or,os,ol,6tj;
clinical adj 6tk;6tl,6tm,6tn;
clinically adv 6to;6tk;
clink verb 6se,6sl;6sf,6sg,6sk;
clip thing 6tp,6tq,6tr,6ts;6tt,6tu,6tv,6tw,6tx;unclip
clique group 6ty;;
cloak thing 6tz,6u0;6u1,6u2;
clobber verb 6u3,6u4;;
clock thing 6u5,6u6;6u7,6u8,6u9,6ua,6ub;
clocking time 6ua;6u6;
clockwise adj 6uc,6ud;6ue;counterclockwise
clod group 6gz,6uf;6h1,319,6h2,6ug,6h4;
clodhopper thing 6uh;;
clog verb 6ui,345;6uj,6uk,344,6ul;unclog
clogged adj 6um;6un;
clogging adj 6uo;4av,4b1;
clomp verb 6up;;
clone person 6uq,6ur,6us;;
clonic adj 6ut;6uu;
close adj 5yd,6uv,6uw,6ux,p6,4kk,p5,6uy,6uz;5p9,p4,6v0,6v1,6v2,p2,1ip,6v3,6v4,6v5,6v6,6v7,6v8,6v9,6va,6vb,6vc,6vd,6ve,6vf,6vg,6vh,6vi,4kj,54g,6vj,6vk,6vl,6vm,ht,6vn,6vo,6vp,3c4,6vq,6vr,6vs,6vt,6vu,6vv,6vw,6vx,5xv,6vy;distant,open
closed adj 4az,6vz,6w0,6w1;4aw,6w2,6w3,6w4,6w5,6w6,6w7;open
closely adv 6w8,6uz,6w9;5p9,p6,4kk;
closer adv 6vu,6wa;6ux;
closest adv 6wb;;
closet thing 6wc,6wd,6we,6wf;6wg;
closeup thing 6wh;;
closing adj 6vp,6wi;6wj,5xw,6wk,6uv,6uw,6wl,6wm,6wn;opening
closure act 6wo,6wp;6wq,6wr,6ws,6wt;
clot body 6wu,6wv;6ww,6wx,6wy,6wz;
cloth thing 6x0;;
clothe verb 2rz,6x1;6x2,6x3,6x4,6x5,2rt,6x6,6x7,6x8,6x9;
clothed adj 2s1;2s0,6lq,6lr,6ls,6lt,5sz,6lu,6lv,6lw,6lx,6ly,6lz,6m0,6m1,6m2,6m3,6m4,6m5,6m6,6m7,6m8,6m9,6ma,6mb,6mc;unclothed
clothes thing 6x4;6xa,6xb,2rz;
clothesbrush thing 6xc;;
clotheshorse thing 6xd;;
clothesline thing 6xe;;
clothing thing 6x6;6xf,6xg,2rz,6xh,6xi,6xj,6xk;
clotted adj 6um;6un;
cloud event 6xl,6xm,6xn;6xo,6xp,6xq,6xr,6xs;
cloudburst event 6xt;8l,6xu,6xv,6xw,6xx;
clouded adj 6xy,6xz;6xo,6y0,6xq,6xr;
cloudy adj 6y1;4en,6y2;clear
clover plant 6y3;;
clown person 54z,1wr,1wl;88,1wk,1wo,1wq,4dy;
clowning act 1wo;6y4,1wl;
club group 6y5,6y6,6y7,6y8;6nj,4dd,6y9,6ya;
clubfoot state 6yb;;
clubhouse thing 6yc;;
cluck verb 6yd,6ye;6pb;
clue message 6yf,6yg,6yh;6yi,6yj;
clump group 57r,6yk;57u,6yl,6ym,57w,57x,57t;
clumsily adv 6yn;319;
clumsy adj 319,6yo;6yp,317,6yq,6yr,6ys,6yt,31d,6uf;
cluster group 57r,57x,57w;57u,57y,6yu,4qc,6yv,6yw,57t;
clutch verb 6oa,6yx;6yy,6yz,6o9,6z0,6z1,6z2,6z3,6rr,6z4;
clutches act 6oa;6yx,6yz,6o9,6z0,6z1,6z2,6z3,6rr,6z4;
cluttered adj 6z5;6z6;
cm quantity 60o;;
co substance 6z7,6z8;;
coach person 6z9,6za;6zb,6zc,6zd,6ze,6zf,6zg;
coaching act 6zb;6za;
coagulate verb 6wv,6zh;6un,6wu,6zi,6ww,6wx,6zj;
coal substance 65m,65i;65k,65g,6zk,6zl;
coalesce verb 2md,6zm;6zn,6zo,6zp,rs,6zq,48c,6zr,6zs,6zt,6zu,6zv,48a,6zw,6zx,2mc,6zy,6zz,700;
coalescence act 6zr;701,702,2md,6zm,703;
coalition group 1bl;1bj;
coarse adj 704,705;706,707,708,709,70a,70b,70c,70d,70e,70f,70g,70h,70i;fine
coarsely adv 70j;704;finely
coarsened adj 70k;57c;
coast thing 70l,70m;70n,70o,70p,70q;
coastal adj 70o,70n;70r,70s,70t,70u,70l;inland
coat thing 70v,22s;22p,5fa,70w,70x,70y;
coated adj 70z;710,711,712,713;uncoated
coating thing 5fa;5f9,22s;
coattail thing 714;;
coax verb 715,716;717,718,719,71a;
coaxial adj 71b;71c;
coaxing adj 719,71d;71e,716;
cobbler person 71f;71g;
cocaine thing 71h;71i;
coccidiosis state 71j;;
cock verb 71k,71l,71m;71n;
cockatoo animal 71o;;
cockeyed adj 31h;31i,31j;
cockpit thing 71p;;
cockroach animal 71q;;
cocky adj 2l0;2kx,71r;
coconut food 71s,71t;;
cocoon animal 71u,71v;71w;
cod plant 71x,71y,6gx,36f,71z,720;721,35o,722,723,36g,36h,36i,6h,724,36j,1u3,725,726,727;
coddle verb 32e;32j,32b,32k,32l;
code message 728,729;72a;
codification act 72b,728;72a;
codify verb 72a;72b,728;
coding act 6ie;72c,72d,6id;
coefficient quantity 72e;;
coerce verb 72f;72g,72h,72i,72j,72k,72l,72m,72n;
coexist verb 72o;72p,72q;
coexistence state 72q;72p,72o;
coexistent adj 72p;72r,72q,72s,72o;
coffee food 72t;;
coffeehouse thing 5f2;;
coffeepot thing 72u;;
coffin thing 72v,72w;72x;
cognate adj 72y,72z;6n1,z7;
cognizance thought 30f;30c,30d,30j,30k,30l,30m,30g;incognizance
cohere verb om;oi,or,os,ol,6tj;
coherent adj 730,731;732,733,734,735,736,737,738;incoherent
cohesion state 6tj;or,os,739,om;
cohesive adj os;oj,6tj,om;
cohesiveness state 6tj;or,os,739,om;
coil verb 73a,73b;73c,73d,73e,73f,73g;uncoil
coin possession 73h,73i;73j,73k,73l,73m;
coincide verb cl,73n,73o;73p,ci,73q,cf;
coincidence event 73r;;
col thing 73s;;
cola plant 73t,73u;;
cold adj 73v,73w,73x,73y;73z,740,6ce,741,6cf,742,743,744,745,746,747,748,749,74a,74b,74c,74d,74e,74f,74g;hot
coldly adv 74h;73y;
coldness thought 74g,74f;74i,73x,73y,74e,74j,74k;hotness
cole plant 74l,74m;;
coleridge person 74n;74o;
collaborate verb 74p;74q,74r,74s,74t,74u,74v,74w;
collaboration act 74v;74p,74x;
collaborator person 74y;;
collage thing 74z;;
collapse verb 750,751,752,753;754,755,756,757;
collapsible adj 758;759,75a,75b,75c;noncollapsible
collar thing 75d,24w;24z,253,254,255,75e,75f;
collate verb 75g;75h;
colleague person 75i,75j;75k,75l;
collect verb 75m,eo,75n,75o,75p,71z,75q;eq,er,721,75r,ed,es,et,eu,ev,ex,75s;
collected adj 75t,5hr;5hq,5hn;uncollected
collection group ex;f0,eo;
collective adj 75u,75v;6nh,75w;distributive
collectively adv 75x;134,6nh,75y;
collector person 75z;13q;
college group 760;761;
collegian person 762;;
collegiate adj 761;763,760,764;
collision event 6o6;765,6o4,766;
colloidal adj 767;768;
colloquial adj 769;76a,76b;
collusion thought 76c;76d;
colombian adj 76e,76f;76g;
colon body 76h;76i;
colonel person 76j;;
colonial adj 76k,76l;76m,76n;
colonize verb 76o;76p,76m,76q;decolonize
colony group 76m,76r;76l,76s,76t,76u,76v,76w,76x,76o;
color attribute 76y,76z,770,771,772,773;6qx,774,775,776,777,778,779;black-and-white,colorlessness,discolor
colorado place 77a;;
coloratura person 77b;;
colored adj 3id,44e;44c,77c,3ic,77d,77e,77f,77g,77h,77i,77j,77k,77l,77m,77n,77o,77p,77q,77r,77s,77t,77u,77v,77w,77x,77y,77z,780,781,782,783,784,785,786,787,788,789,78a,78b,78c,78d,78e,78f,78g,78h,78i,78j,78k;uncolored
colorful adj 4ye,78l;78m,4xv,78n,78o,78p,78q,78r,78s,78t,78u,78v,78w,78x,78y;colorless
colors thing 78z;;
colossal adj 3ym;2o5,790,791;
colour adj 792,793,773;777,778,779;
colours thing 794,78z;;
colt animal 795,796;;
columbine plant 797;;
columbus place 798;;
column group 799,79a,79b;;
columned adj 79c;79d,79e,79f,79g,79h;noncolumned
columnist person 79i;79j;
columnlike adj 79f;79c,79k;
coma thought 79l;79m,79n;
comb thing 79o,79p,79q,79r,79s;79t,79u,79v,79w,79x;
combat act 3hk,3hh;13y,3hi,3hf,3hj,3hl,3hm;
combatant adj 3hm,3hi;2qf,79y,3qy,2au,3hn,v4,3hh;
combinable adj 79z;7a0;
combination group 6zx;7a1,2md,13q;
combine verb 7a2,7a3,7a1,7a4;7a0,7a5,6zp,7a6,7a7,6zu,6zx;
combined adj 7a8;7a9,7aa,7ab,7ac,7ad;uncombined
combining event 6zu,6zp;7a5,7a1,2md,13q,7a4,7ae,7af,7a3;
combo group 7ag;;
combustion event 59v;59m;
come verb 7ah,25q,ua,25v;2ep,u9,25k,25r,2eq,7ai,7aj;go
comeback message 7ak;7al,7am,7an;
comedian person 7ao;7ap;
comedy message 7aq,1wq;7ap,7ar,1wl;tragedy
comer person 7as;;
comet thing 7at;7au;
cometary adj 7au;7at;
comfort state 7av,7aw,7ax,7ay;7az,7b0,7b1,7b2,7b3,7b4,7b5,7b6;discomfort
comfortable adj 7b0,7b7;7b8,7b9,7ba,7bb,7bc,7bd,7av;uncomfortable
comfortably adv 7be,7bf;7b0,7b7;uncomfortably
comforted adj 7bc;7b7;
comforting adj 6a7,7az;7bg,6a8,7ay;
comforts possession 7bh;;
comic adj 7ao,7ap,7ar;7bi,7bj,7bk,7bl,1wq,7aq,7bm,7bn;
comically adv 7bo;7ap;
coming adj 25k,u9,25s;25t,25u,25q,ua,25l;
comma message 7bp,7bq;;
command message 3tz,7br,7bs,7bt,3y9,7bu;7bv,7bw,7bx,7by,7bz,7c0,7c1,2w3,3tx,7c2,3ya;
commandeer verb 7c3;7c4,7c5,7c6,7c7,7c8,7c9;
commander person 7c0,7by;7ca,7bt,7c2;
commanding adj 7cb;7cc;
commandment message 7bv;3y9;
commando person 7cd;;
commemorate verb 7ce,7cf;7cg,7ch,7ci;
commence verb 3o0,3o2,3of;3o3,7cj,3o4,3o5,3o6,3o7,3o8,3o9;
commend verb 6kj;7ck,6ki;
commendable adj r6,r5;r0,7cl,7cm,226,7cn;
commensurate adj 7co;7cp,7cq,7cr,1ns;incommensurate
comment message 7cs,7ct,7cu;7cv,7cw,7cx,1th,7cy,1ti,7cz;
commentary message 7ct;1th,7cy,7cz,7cu;
commentator person 7d0;7cx,1ti;
commerce act 7d1;7d2,7d3,7d4;
commercial adj 7d5,7d2,7d4;7d6,7d7,7d8,7d9,7d1;noncommercial
commercialism act 7d1;7d2,7d3,7d4;
commercially adv 7da;7d2;
commie person 7db;7dc,7dd;
commiserate verb 7de;7df,7dg,7dh,7di,7b4;
commiseration feeling 7di;35u,7dj,7de;
commissary thing 7dk;;
commission group 7dl,7dm;7dn,7do,7dp;
commissioner person 7dq;7dr,23g,7ds;
commit verb 7dt,1d8,7du;2be,7dv,7dw,7dx,7dy,7dz,1d6,7e0,7e1,7e2,7e3,7e4,54q,7e5;
commitment attribute 7e6,1d6,7e7;7e8,1d7,1d8,7e9;
committed adj 7e8;7ea,7eb,7e6;uncommitted
committee group 7dl;7dn,7dp;
committeeman person 7ec;;
commodity thing 7ed;;
common adj 7ee,7ef,2yz,7eg,7eh;2yx,7ei,7ej,7ek,7el,7em,7en,7eo,7ep,7eq,7er,7es,7et,7eu,7ev,7ew,7ex;individual,uncommon
commoner person 7ey;;
commonly adv 7ez;2yz,7f0,2z1,7f1;
commonplace message 6sb,7f2,7f3;7f4,2z1,6sc,6sd,7et,7f5,7f6;
commons place 7ee,7f7;7ef;
commonsense adj 7f8;7f9,7fa;
commonwealth place 7fb,7fc;;
commotion state 7fd,7fe;7ff;
communal adj 7eo,7fg;7ef,7fh,7fi,7fj;
commune place 7fh,7fk,7fl;7fm,7fn,4i6;
communicate verb 7fo,7fp;7fq,7fr,7fs,7ft,7fu,7fv,7fw;excommunicate
communicating message 7ft;7fx,7fp,7fo,7fy;
communication message 7ft,7fs;7fx,7fp,7fo,7fz,7g0,7fy,5v1;
communicational adj 7fx;7fq,7fs,7ft;
communicative adj 7fr;7fs,7fo;uncommunicative
communion act 7g1,7fm;7fl,7fz,7g2;
communique message 7g3;7g4;
communism group 7dd,7dc;7g5,7db,7g6,7fn,4i6;
communist adj 7g6,7db,7g5;7dc,7dd;
communistic adj 7g5;7dc,7dd;
community group 7g7,7g8,7fi;7eo;
communize verb 4i6;7g9,7dc,7dd,7fk,7fh,4i2,4i5;
commutation act 7ga;7gb;
commutator thing 7gc;7gd;
commute verb 7ge,7gf,7gb,7gg;7gh,7ga,7gi,7gj,7gk,7gl,7gm;
commuter thing 7gl,7gm;7gb;
commuting act 7ga;7gb;
comp message 7gn;;
compact adj 7go,7gp,7gq;7gr,7gs,7gt,7gu,7gv,7gw,7gx,7gy,7gz;loose
companion person 2m5,7h0,7h1;hx,5ia,co,5i9,7h2,7h3,7h4,2lv;
companionship state 7h4;2m5,7h0;
company group 7h5,7h6,7h4,7h1;co,7h2,7h3,2m5,7h0;
comparable adj 7h7;7h8,7h9,7ha;incomparable
comparative adj 7hb,7hc;7hd,7he;
comparatively adv 7hf;7hg;
compare verb 7ha,7hh,7hi,7he;7hg,7h7,7hc,7hj,7hk,7hl,7hd;
comparing act 7hj;7hh,7he;
comparison act 7hj,7hd;7hh,7he;
compart verb 7hm;;
compartment thing 7hn,7ho;7hp,6p0;
compass thing 7hq,7hr,7hs;7ht,7hu,7hv,7hw;
compassion feeling 7hx,7hy;7hz,7dj;
compassionately adv 7i0;7hz;
compatibility feeling 7i1,7i2;7i3;incompatibility
compatible adj 7i3;7i4,7i5,7i6,7i2;incompatible
compatriot person 7i7;;
compel verb 7i8;72h,7i9;
compensate verb 7ia,7ib;pu,7ic,7id,7ie,7if,7ig,7ih,7ii,7ij;
compensation possession 7ig;7ik,7ib,7il,7im;
compete verb 7in;7io,7ip,63s;
competence attribute 7iq;o9,2z;incompetence
competent adj 2z,o9;o3,2l,7ir,7is,7iq;incompetent
competently adv 32;2y,2z,2l,33;incompetently
competition relation 7it,7iu,7ip;7in,7iv;cooperation
competitive adj 7io,5ml;5mh,7iw,7ix,7iy,7iz,7in;noncompetitive
competitively adv 7j0;7io;noncompetitively
competitor person 63s;7ix,63o,7in,7iv;
compilation message ev,et;4y,7j1,7j2,7j3,eo;
compile verb eo,7j2;eq,er,ed,es,et,ev,ex,7j4,7j5;
compiler person 7j4,7j6;7j2,7j3;
compiling act et;7j2,7j3,eo;
complain verb 7j7;7j8,3mr,3mt;cheer
complaint state 17g,7j9,7j8;17c,17b,7j7;
complaisance attribute 7ja;7jb,1jy,9q,7jc;
complement message 7jd,7je;7jf;
complete adj 6vw,7jg,7jh,64,7ji;5z,d5,1cq,7jj,7jk,7jl,7jm,7jn,7jo,7jp,7jq,7jr,7js,7jt,7ju,7jv,7jw,7jx,7jy,7jz,7k0,5xx,6sw,5y3,7k1,7k2,5yd;incomplete
completed adj d5;64;
completely adv 1cr,7k3;1cs,1ct,64;
completeness state 7k2;64,7ji;incompleteness
completion act 7k4,6sw;7k5,6vw,7k6,1zr,7k7,6vx,6vy;
complex adj 7k8,7k9;7ka,7kb,7kc,7kd,7ke,7kf,7kg,7kh,7ki,7kj,7kk,7kl,7km,7kn,7ko;simple
complexion attribute 7kp,7kq;7kr;
complexity attribute 7ko;7k9,7ks;simplicity
compliance act 7kt;7jc,7ku;noncompliance
complicate verb 7kv,7kw;7kx,7ky,363,7kz,7l0,7l1,7l2,7l3;simplify
complicated adj 7kd;7k9,363;
complication act 7ky,7l2;7kw,7kv;
complicity state 7l4;;
compliment message 7l5,7l6,7l7;7l8,7l9,7la;
complimentary adj 7l8;7lb,7lc,7l5;uncomplimentary
comply verb 7jc;1jy,7kt,7ja;
component thought 7ld,7le,7lf;7lg,3fe,7lh,7li,7lj;
comport verb 3kg,3kf;3p0,3p1,3ka;
comportment attribute 3ka;3kf,3kg;
compose verb 7li,7lk,2vw;2vu,7ll,7lm,7ld,7ln,7lo,2vp;
composed adj 5hq;5hp,7lp,5hr,7lq,7lr;discomposed
composer person 7lo;7lk;
composing attribute 7ls;;
composite thought 7k8,7ke;7k9;
composition attribute 7ls,7lt,7lu;7lv,7lj;
compost substance 7lw,7lx;;
composure attribute 5hn;5hp,5hr,5hx,5hy,5hz;discomposure
compound verb 7a7,7ly,7a1,7lz;7m0,7m1,7m2,7m3,7m4,7m5,7m6,7m7,7m8,7m9,7ma,7mb,7mc,7md,7me,7mf,7mg,7mh,7mi,7mj,7mk,7ml,7mm,7mn,7mo,7mp,7kf,7mq,6zp,7a6,7mr,7ms,6zu,6zx,7a4,7ae;simple
compounding act 6zp;7a5,7a1,2md,7a4,7ae,7af;
comprehend verb 24t;be,24x,24y,250,251,24q,252,256;
comprehension thought 251;24t,7mt;incomprehension
comprehensive adj 7gn,46a;469,7mu,7mv,7mw,7mx,7my,7mz,7n0,7n1,5ao,7n2,7n3,7n4,7n5,7n6,7n7,7n8,7n9;noncomprehensive
comprehensively adv 7na;46a;noncomprehensively
compress verb 7nb,7nc,7nd;7ne,7nf,7ng,7nh,7ni,7nj,7nk,7nl,7nm,7nn,7no,7np,7nq;decompress
compressed adj 6w6,7nr;7ne,6w1;
compression event 7gz,7nq;7ns,7nt,7nu,702,7nd,7gp;decompression
comprise verb 7nv,7nw;7nx;
compromise act 7ny,7nz,7o0;7o1;
compromising adj 7o2;7o3,7o4,7o5,7o6;uncompromising
compulsion motive 7o7,7o8,72h;7o9,7oa,7ob,72f,7i8;
compulsive adj 7ob,7o9;1jd,7oc,7od,7o7,7o8;
compulsively adv 7oe;7o9,7oa;
compulsivity attribute 7od;7o9;
compunction feeling 7of;;
computation act 5fk,5fn;5fy,5fh,5fi,5fw,e4;
computational adj 5fy;5fk,5fm,5fn;
compute verb 5fh;5fj,5fk,5fl,5fm,1lq,5fn,5fo,5fp,5fq,5fr;
computer thing 5fm;5fh,7og,7oh,7oi;
computing thought 7oj,5fk;5fy,5fh,5fi,5fw,e4;
comrade person 2m5;hx,5ia,5i9,7h4,2lv,7h1;
comte person 7ok;;
con message 7ol,7om,7on;7oo,7op,7oq,69b,69d;pro
concave adj 7or;7os,7ot,7ou,7ov,7ow,7ox,7oy,7oz,7p0,7p1,7p2,7p3,7p4,7p5,7p6,7p7;convex
conceal verb 7p8;7p9,7pa;
concealed adj 7pb,5b9;5b8,7pc,7pd,7pe,7pf,7pg,7ph,7pi,7pj,7pk,7pl;unconcealed
concede verb 7pm,7pn,7po;7pp,7pq,7pr,7ps,7pt,7pu,7pv;
conceit feeling 7pw;7px;humility
conceivable adj 7py;7pz,7q0;
conceivably adv 7q1;7py;
conceive verb 7q2,3qf,7q3;7f,7q4,7q5,2g7,7q6,7q7,3qh,3qi,7q8,7q9,3qj,3qk,7qa;
concentrate verb 7qb,7qc,2l6,60z;7qd,610,60y,2l4,7qe,60i,60j,5od,7qf;deconcentrate
concentrated adj 7qg,7qh,7qi;57u,7qj,7qk,7ql,7qm,7qn,35g;distributed
concentration attribute 7qe,7qo,7qd;7qp,7qq,7qr,7qs,7qc,4y,7ns,7qt;dilution,distribution
concept thought 7q8;7e,7f,7q2;
conception thought 7q8,7q5,7qu;7e,7f,7q3,7q2,7qv,7qw;misconception
conceptual adj 7f;7d,7q8,7q9,7q2;
conceptuality thought 7q9;7f,7q2;
conceptually adv 7qx;7f;
concern verb 7qy,7qz,7r0,22g,7r1;22d,5c0,7r2,7r3,7r4,22c,7r5,7r6,7r7;unconcern
concerned adj 11p,7r8;112,7r9,7ra,7rb,7rc;unconcerned
concert message 7rd,7re;7rf;
concerted adj 74s;6nh,74p;
concertina thing 7rg,7rh;7ri;
concerto message 7rj;;
concession message 7rk,7pt;7pn,7rl,7po;
concessionaire person 7rm;;
concierge person 7rn;;
conciliate verb 21n;21q,21r,21t,21u,21v,21w,21x,21z,220,221,222;
conciliatory adj 7o2;7o3,7o4,7o5,7o6;antagonistic
concise adj 4xi;7ro,4wp,7rp,7rq,7rr,7rs,7rt,7ru,7rv;prolix
conciseness message 7rv;4xi,7rp,7rt;
conclave group 7rw;;
conclude verb 7rx,7ry;7rz,2ie,7s0,2ah,3f0,2am,2an;
concluded adj 7s1;7s2;
concluding adj 6wj;6wi,7s3,7s4,7s5;
conclusion thought 7s6,7s7;7s8,3t5,7s9;
conclusive adj 7rz;7sa,7s3,7rx,7sb;inconclusive
conclusively adv 7sc;7rz;inconclusively
concoct verb 7sd;7se,7sf;
concord place 7sg,d8;da,db,dd,de,dg;
concordant adj db;7sh,162,d8;
concrete substance 7si,7sj,7sk;7sl,7sm,7sn;abstract
concretely adv 7so;7sk;abstractly
concretistic adj 7sp;7sq;
concur verb 160,73n;163,ci,73q,168,169,16a;
concurrence message 169,7sr;160;
concurrent adj ci;72r,7ss,73q,cf,73n,cl;
concussion event 7st,7su;7sv;
condemn verb 7sw,7sx;7sy,7sz,7t0,7t1,7t2,7t3;
condemnation message 7t1,7sz,3m8;7sx,7sw,7t4,3m4,7t5,7t6;
condemnatory adj 7sy;fl,7sw;
condensation thought 7t7;;
condense verb 7t8,4y;7qd,7t9,4u,ev,7ta,7tb,7tc,7td;
condenser thing 5lt;;
condescending adj 28l;28m,28n;
condescension attribute 7te;7tf,2ev,7tg;
condition state 7th,7ti,7tj,7tk;7tl,7tm,6kb;
conditional adj 7tn;7to,7tp;unconditional
conditioner act 7tq;7tm;
conditioning thought 7tl;7tk;
conditions state 7tr,7ts;;
condone verb 7tt;7tu,1ax,7tv;
conduct verb 3p0,3p1,7tw,7tx,3kf;7ty,7tz,7u0,7u1,3ka,7u2,7u3,7u4;
conduction event 5r4;5qw,5qv;
conductivity event 5r4;5qw,5qv;
conductor person 7u4,5r5,7u5;7tx,7u6,5qv;insulator
cone thing 7u7,7u8;7u9,7ua;
confederacy place 7ub,7uc;7ud,cs,ct;
confederate adj 7ue,ct,7uf;7ug,1ey,7uc,cq,7uh;
confer verb 68j;68e,7ui,7uj,7uk,7ul,7um;
conference group 7ul,7un,7ui;7uo,68j;
confess verb 7up,7pm;7pr,7ps,7pu,7pv,7uq,3vz;
confession message 7pu,7pr,7ur;7pm,7us,7up;
confessor person 7ut;7us;
confidant person 7uu;7uv;
confidante person 7uw;;
confide verb 7uv,7dp;7ux,7uy,7dl,7uu,7uz,7v0,7v1;
confidence thought 2n1,7v2,7v3;2n2,2n3,2n4,6vk,2n5;diffidence
confident adj 2n3;2nb,62p,7v4,2n4,2n1,7v3;diffident
confidential adj 7v5;341,7v1;
confidentiality state 7v6;7v7;
confidentially adv 7v8;7v9;
confidently adv 7va;2n3;
confiding adj 7vb;7vc;
configuration thought 6yu,7vd;7ve,7vf,7vg,7vh,57x,7vi;
configure verb 7vg;6yu;
configured adj 7vj;7vk;
confine verb 4od,7vl;4ov,4ox,4oy,4oz,4p0,4p2,4p3,4p4,4p5,pk,4p8;free
confinement state 7vm,7vn;7vo,7vp,7vq,7vr;
confines attribute 7vs;;
confining adj 7vt;4ov;
confirm verb zf,7vu,7vv;zj,zk,zl,zm,zn,zo,zp,zq,zr,7vw;
confirmation thought zp,zq;2ia,7vx,zf,7vu,69g;
confirmed adj 7vy,7vz;7w0,7w1;unconfirmed
confiscate verb 7w2,7w3;7w4,7w5,7w6,7w7,7w8,7w9;
conflict act 3hj,7wa,3hf,7wb;7wc,7wd,3hn,3hh,3ho;
conflicting adj 3q0;7we,7wf,3py;
confluent adj 7wg,7wh;7wi,7wj,7wk,7wl;
conform verb 7ku,mb;c5,mc,c7,7kt,7wm,cc,md,me;deviate
conformity attribute 7wm,7kt,7wn;md,7jc,7ku;nonconformity
confound verb 3nc;360,1i3,3nd;
confrere person 75j;75l;
confront verb 7wo,7wp,7wq;7wr,7ws,4sy,7wt;avoid
confrontation message 7wt;7wu,7wo;
confuse verb 7wv,3nc;7ww,360,1i3,3nd;
confused adj 35y,7wx,7wy,7wz;7x0,657,1be,35z,7x1,360,7x2,7x3;clearheaded
confusing adj 7x4,3wt;7x5,7x6;
confusion state 7x7,360;ng,7wy,35y,3nc;
congeal verb 7x8;7x9,7xa;
congenital adj 7xb;ih,7xc;
congested adj 7xd;6e5;
congestion state 7xe,6ul;345,7xf,7xg;
congestive adj 6uj;7xe,345;
congo place 7xh;7xi;
congratulate verb 7l6,7xj;7l9,7xk,7xl,7l5,7la;
congratulation message 7xl;7xj,7xm;
congratulations message 7xn;7xo,7cn;
congratulatory adj 7l9;7xp,7l6,7xj,7xm,7xq;
congregate verb 7xr;7xs,7xt,7xu;
congregation group 7xu,7xt;7xr;
congregational adj 7xv;7xu;
congress group 7xw;;
congressional adj 7xx;7xy;
congressman person 7xz;;
conjecture thought 7y0,7y1;2my,7y2,7y3,7y4,7y5,7y6,7y7,26w,7y8,7y9,7ya;
conjoin verb 7yb;7yc,7yd;
conjoined adj 75y;6nh;
conjugal adj 7ye;7yf;
conjugate substance 7yg,7yh,7yi;16g;
conjugated adj 4ou;4of;
conjunction attribute 73q,2m8,7yj;ci,73n,2lu;
conn verb 7yk;;
connect verb 7yl,2lu,7ym,7yn;2lx,2ly,2lz,2m0,7yd,7yo,7yp,7yq,7yr,7ys,2m2,2m3,2m7,7yt,2gn,z8,2m8,2m9;disconnect
connected adj z6,p7;p3,7yu,7yv,7yw,7yx,7yy,7yz,z7,z8;unconnected
connecticut place 7z0;;
connection relation 7z1,z8,7yq;p7,7z2,z6,7z3,2lu,7yl,7z4,7z5,7ym;
connective adj 7yj,2lz;7yc,7z6,2lu,7yl,7z7,7ym;
connoisseur person 7z8;7z9;
connotation message 7za,7zb;7zc,7zd,7ze,7zf;
connote verb 7ze;7zg,7zh,7zb;
conquer verb 7zi,5no,7zj;7zk,7zl,5nl,7zm,7zn,7zo,7zp,7zq,3kx,7zr,7zs;
conqueror person 3kx;7zi,3kl,7zj;
conquest act 7zm,7zt;7zi,7zj,5no,7zu;
conscience motive 7zv,7zw;7zx;
conscientious adj 5pa;5p5,7zy,7zz;unconscientious
conscious adj 800,801,30d;30c,802,803,804,5fs,805,30f;unconscious
consciously adv 806;801;unconsciously
consciousness thought 805;801,800;unconsciousness
conscript verb 807,808;809,80a,80b;
conscription act 809;80c,80a,808;
consecutive adj 80d,80e;80f,80g;
consensus state 80h;80i;
consent message ap,aj;80j,am,ar;
consequence event 80k,80l,80m;ch,80n,80o,80p,80q,80r,80s,80t;inconsequence
consequent adj ch;11y,80u,80v,cf,80w,80k,80x,80s,80t,80y;
consequently adv dm,80z;ch;
conservation event 810,811;812,813;
conservatism thought 814;815;
conservative adj 815,816;817,818,819,81a,81b,814;liberal
conservatively adv 81c;5x2;
consider verb 81d,6kc,6k9;1o0,61n,3qh,6k6,3qj,81e,81f,3qk;
considerable adj 24d;24c,81g,81h,81i;inconsiderable
considerably adv 81j;24d,81i;
considerate adj 81k;81l,81m;inconsiderate
considerately adv 81n;81k;inconsiderately
consideration thought 3qh,6k6;3qf,6k9,81o,6ka,6kb,81p,6kc;inconsideration
considered adj 81q;81r;
consign verb 81s,81t;7dz,23j,81u,81v;
consist verb 81w;81x;
consistence attribute 734;730,81y;
consistency attribute 81z,734;730,81y;inconsistency
consistent adj 7sh;db,820,821,822,823,824;inconsistent
consistently adv 825;7sh,826;inconsistently
consolation feeling 7b2;7ay;
console verb 827,7ay;7az,7b1,7ax,7b2,7b3,7b4,7b5;
consolidate verb 828,829;82a,82b,82c;
consolidated adj 82d;16g;
consolidation event 82e,82c;82f,82g,828,82h,82i,82j;
consoling adj 7az;7bg,7ay;
consonant message 82k,82l,82m;82n,82o,82p,dd,82q,82r,82s,16a,dg;vowel
consonantal adj 82o;82k;vocalic
consort verb 2m6,2lv;2m1,2m4,2m5,82t;
conspicuous adj 4hv;82u,82v,4ho,82w,82x,82y,82z,830,831;inconspicuous
conspicuously adv 832,833;4hv,830,471;inconspicuously
conspiracy message 834,835,836;837,838,76d;
conspirator person 839;837,838,83a;
conspire verb 838,76d;83b,837,76c,83c,835,834,83d,839;
constable person 83e;;
constancy attribute 83f;83g,83h,83i;inconstancy
constant adj 83j,83i,83k;83l,83m,83n,83o,83f,83p,83q,83r;inconstant
constantly adv 83s,83t;5ye,83o,83i;
constatation thought 83u;;
constellation thought 6yu;7ve,7vg,57x,7vi;
consternation feeling 19d;19i,19f;
constituent thing 7lf,83v,83w;3fk,3fe,7lv,7lj;
constitute verb 7lv;83w,7lt;
constitution message 83x,83y;qw,83z,840,841,842,843,qy,844,qz;
constraining adj 7vt;4ov;
constraint state 845,846;847;
constrict verb 7nd;7ne,7nf,7ng,7nh,7nj,7nk,7nm,7nn,7no,7np,7nq;
constricted adj 848;849;unconstricted
constriction shape 4nb;4nd,4ne;
construct verb 7q8,4sp,2ku,84a;7e,7f,84b,84c,55e,2ks,84d,55f,84e,4sl,84f,55g,55h,84g,7q2;
construction act 55e,84h,84i;4sp;misconstruction
constructive adj 84j;84k,84l,84m,84n,84o,84p,84q;destructive
constructively adv 84r;84j;
constructor person 55g;4sp;
construe verb 84s;84t,84u,84v,84w;
consult verb 84x,84y,68j;w2,84z,850,68e,7ui,7uj,7uk,6kr,7ul,7um;
consultant person we;wl,vy,wm;
consultation message 7uk,7uj;wm,68j,84y,84x;
consume verb 851,852,853;854,855,856,857,858,859,85a,85b;abstain
consumer person 858;852;
consummate verb 85c,85d,g2;d6,85e,85f,fy,85g,85h,85i;
consummated adj 85j;85k,85l;unconsummated
consumption act 857;852;
consumptive adj 85m,854;85n,852,85o;generative
contact act 85p,85q,85r,85s;85t,85u;
contain verb 7nw,5ly,85v;85w,5qt,7nx,85x,85y,85z,860,861,5lv;
contained adj 862;863;
container thing 85z;864,5ly;
contaminate verb 865,866;867,868,869,86a,86b,86c,86d,86e;decontaminate
contamination state 86a;86f,865,866;decontamination
contemplate verb 86g,86h,51t;51o,86i,86j,61n,86k,86l,86m;
contemplation act 86i,86k;51p,51s,86h,51t,86g;
contemplative adj 86n,51o;51p,51q,51r,51n,51s,51t;
contemporaries group 86o;86p;
contemporary adj 86q,86r,86s;86t,86u,86v;
contempt feeling 86w,86x;7tg,86y,86z,870;
contemptible adj 2o;2m,871,872,873;estimable
contemptuous adj 7tg;874,7te,875,86x,876,86w;
contemptuously adv 877;7tg,878;
contend verb 879,2ad,2ax;87a,2ae,2af,87b,87c,2aj,2ak,87d,87e,2al,87f;
content group 87g,87h,87i,87j,87k,87l;87m,87n,87o,87p,87q;discontent
contented adj 87l;87m,87n,87o,87q;discontented
contentedly adv 87r;87l;
contention message 87c,2ak;2ap,2aq,2ar,879,2ad,2au,2aw,2ax;
contents group 87g,87s;;
contest event 7iu,2ax;87a,87b,2ak,87d,87e,87f;
contestant person 87t;;
context message 87u,6k5;6k7,6k8;
contiguous adj 6v9;p6,87v,p8;
continence attribute 87w;87x;
continent thing 87y,87z,85w;880,881,882,883,5ly;incontinent
continental adj 882;87z;intercontinental
contingency event 884;885;
contingent group 886,885;887,884;
continual adj 888;889,88a,88b,88c,88d;sporadic
continually adv 88e;888;
continuance act 88f;88g,88h,88i,88j,88k;discontinuance
continuation act 88f;88g,88h,88i,88j,88k;discontinuation
continue verb 88i,88g,88l;88f,88m,88n,88o;discontinue
continued adj 88p;88q;discontinued
continuing adj 88q;88p;
continuity state 88r;5yf,88s;discontinuity
continuous adj 5yf,88s;88t,5ye,88u,88v,88w,88x,88y,88z,5yg,890,88r,891;discontinuous
continuously adv 892,893;5yf,5ye,88s,894,895;
continuum time 891;5yf,88s;
contortion act 3se,896;897,898,899,3sa,89a;
contour message 89b,7vd,7vh;7vf;
contra person 89c;;
contraband adj 89d,89e;89f,89g;
contrabass thing 89h,89i;1hd;
contraception act 89j;;
contraceptive thing 89k,89l;4av,89m,89n;
contract message 89o,89p,89q,89r,7nd;7ne,7nf,89s,7ng,7nh,7nj,7nk,7nm,7nn,7no,7np,7nq,89t,89u,89v;expand
contraction act 7nk;7nd;expansion
contractor person 89t;89q;
contractual adj 89s;89o;
contradict verb 3py,89w;89x,3pz,3q0,3q1,3q2,3q3,89y,89z,8a0;
contradiction relation 8a1,8a2;;
contradictorily adv 8a3;3q1;
contradictory adj 8a4,3q2;8a5,7wf,89w,3py;
contralto person 8a6,1ha;1hd,1he,1h9;
contraption thing 8a7;8a8,8a9;
contrary adj 8aa,8ab;34e,1ya,8ac,8ad;
contrast relation 8ae,8af,8ag,8ah,8ai;8aj,8ak,8al;
contrasting adj 8aj;1ya,8ai;
contribute verb mw,8am,8an;5we,8ao,8ap,8aq,8ar,mz,8as;
contributing adj 5we;5w6,8an;
contribution act 8ap,8at,8ar;8au,8av,8am;
contributor person 8as,8aw;8ax,8am;
contributory adj 5we;5w6,8an;
contrition feeling 8ay;8az;
contrivance thing 8a7,8b0;8a8,8a9;
contrive verb 17y,8b1;6s9,2qr,55f,8b2,8b3,2g7,7q6,8b4,8b5,8b6,8b7,8b8,17j,8b9,8ba,8bb,8bc;
contrived adj 8bd;8be;
control verb 8bf,8bg,8bh,7c2,85v,8bi;8bj,8bk,85x,8bl,860,7bs,861,7bx,7by,7bz,7c0,8bm,8bn,7c1;
controlled adj 863;862,8bo,8bp,8bq,8br,8bs,8bt;uncontrolled
controller person dy;dz,e0,e1,e2,e3,e4;
controversial adj 2ap;2ae,2aq,8bu,8bv,2ak;uncontroversial
controversy message 2ak;2ap,2aq,2ar,2ad,2au,2aw,2ax;
contusion state 52n;52o;
convection event 8bw;;
convene verb 8bx;8by;
convenience state 8bz,8c0;8a8;inconvenience
convenient adj 8a8;8a7,8c0,8bz;inconvenient
conveniently adv 8c1;bd,8a8,8c2;inconveniently
convent thing 8c3;8c4;
convention group 8c5,8c6;8c7,8c8;
conventional adj 8c9,8ca;8cb,8cc,8cd,8ce,8cf,8cg,8ch;nuclear,unconventional
conventionalize verb 8ci;8cj;
conventionally adv 8ck;8c9;unconventionally
converge verb 8cl;7wi,8cm,8cn;diverge
convergence event 8cn,8co;7wi,8cp,8cl,8cq;divergence
conversation message 76b;769,8cr,8cs;
conversational adj 769;76a,76b;
converse verb 8ct,8cs,8cu;8a5,76b;
conversely adv 8cv;8cu;
conversion event 8cw,8cx,8cy;8cz,8d0,8d1;
convert verb 8d2,8cz,8d3,8d4;mh,8d5,8d6,8d7,8cw,8d8;
converter thing 8d6;8d9,8d3,8cz;
convertible thing 8da,8db;5sv,8dc,8dd,8de;inconvertible
convex adj 567;568,569,56a,56b,56c,56d,56e,56f,56g,56j;concave
convexity attribute 56g;567;
convey verb 8df,5r7;8dg,8dh,5qt,8di,4z4;
conveyor person 4z4,4z3;8df,3k7,4yy;
convict verb 8dj,8dk;8dl,8dm;acquit
conviction thought 8dn,8dl;8dk,7t5;acquittal
convince verb 8do;8dp;
convinced adj 622,8dq;2n2;unconvinced
convincing adj 8dr;8ds,8dt;unconvincing
convincingly adv 8du;8dr;unconvincingly
convivial adj 8dv;8dw,8dx;
convolution shape 8dy,8dz;8e0,8e1,8e2,8e3;
convoy group 8e4,8e5;8e6,8e7;
convulse verb 8e8,8e9;8ea,8eb;
convulsive adj 8ec,8ea;8ed,8ee,8ef,8e9,8e8,8eg,8eh;
convulsively adv 8ei;8ec;
cooccurring adj ci;72r,7ss,73q,cf,73n,cl;
cook verb 8ej,8ek,8el,8em;8en,8eo;
cookfire thing 8ep;;
cookie food 42e;;
cooking act 8en;8em,8el,8ek;
cool adj 8eq,6ci,5ha,7lq;5hq,8er,8es,5h9,8et,8eu,8ev,8ew,8ex,6c8,8ey,8ez,6cn,8f0,6ch;heat,warm
coolant substance 8f0;6ch,6ci;
cooler thing 8ev;6ci;
cooling event 6cn,8ew;6ch,6ci;
coolly adv 8f1;7lq,5tn;
coolness feeling 8f2,8ey,8ex;7lp,7lq,8f3,6cf,742,5ha;
coon person 8f4;;
coop thing 8f5;;
cooperate verb 74p;74q,74r,74s,74t,74u,74v,74w;
cooperation act 74u,74t;74p;competition
cooperative adj 8f6,74s,74q;74r,8f7,6nh,1jz,74p;uncooperative
coordinate verb 8f8,qw,8f9,8fa;2hn,83y,8fb,8fc,8fd,8fe,8ff,8fg,8fh,2ed,qm,8fi,2e7;
coordinated adj 8fj,8fk;sx,8fl,8fm;
coordination thought 8fh,8fb;8fn,8f9,8fo;incoordination
coordinator person 8fi;qw,8f9;
cop person 255,8fp;8fq,5dt,24w;
cope verb 8fr,8fs;;
copenhagen place 8ft;;
coping thing 8fr;;
copper substance 8fu,8fv;8fw;
copy message 8fx,8fy,8fz,8g0,1z9;8g1,8g2,8g3,1z8,8g4,8g5;
copying act 8g2;8g5,1z9,8g0;
coquette person 8g6,8g7;8g8,8g9,8ga,8gb,8gc,8gd,8ge,8gf;
coral attribute 8gg,8gh;1im;
cord thing 8gi,8gj;8gk,8gl;
cordial adj 8gm,xu;1kq,1kt,1ku,1kv,1kw;
corduroy thing 8gn,8go;8gp;
corduroys thing 8gq;;
core group 8gr,8gs,8gt,5oe,8gu;7rt,8gv,5ob,8gw,8gx;
cork substance 8gy,8gz;8h0,8h1;uncork
corkscrew thing 8h2,8h3;8h4;
corn plant 8h5,8h6,8h7,8h8;;
corner place 8h9,8ha,8hb,8hc,8hd;8he,8hf,8hg;
cornfield place 8hh;;
cornmeal food 8hi;;
corona event 8hj;;
coroner person 8hk;;
corporal person 8hl,8hm;1s6;
corporate adj 8hn,8ho;8hp,8hq;
corporation group 8hq;;
corporeal adj 8hp;4gq,8ho,8hr,8hs;incorporeal
corporeality attribute 8hs;8ht,8hu,8hv,8hp,1s6;incorporeality
corps group 8hw,8hx;;
corpse body 5ep;5eq;
corpulence attribute 8hy;8hz,8i0,8i1;
corral thing 8i2,8i3;;
correct verb 8i4,7im,8i5,8i6,8i7;fe,8i8,8i9,269,8ia,8ib,7id,8ic,8id,8ie,8if,7ig,7ih,8ig;falsify,incorrect
corrected adj 8ih;8ii,8ij,8ik;uncorrected
correction act 8ia,8il,8im;8in,8i4,8io,8ip;
correctly adv 8iq;fb;incorrectly
correctness attribute 8ic;8i5;incorrectness
correlate verb 8ir,8is,8it;z7,8iu,8iv,8iw,8ix;
correlated adj 8it;z7,8iw,8ix,8is;
correlation relation 8iw,8iv;8iy,8it,8iz,8ix,8is;
correspond verb 162,1nt,8j0;db,164,165,166,8j1,8j2,8j3,8j4;
correspondence message 8j1,166;8j0,162;
correspondent person 8j3,8j5,164;190,1np,1nq,1nr,1ns,8j0,1nt,162,1nu;
corresponding adj 8j6,8j7;z7,190;
correspondingly adv 8j8;;
corridor thing 8j9;;
corroborate verb zf,62d;zj,zk,zl,zm,zn,zo,zp,8ja,zq,zr;
corrode verb 8jb;8jc,8jd,8je,8jf;
corrosive adj 8jg,8jc;1ta,8jh,8ji,8jj,8jk,8jb,8jl;
corrugated adj 8jm;8jn;
corrupt adj 8jo,8jp;8jq,4wu,8jr,8js,8jt,8ju,8jv,8jw,8jx,8jy,8jz,8k0,8k1,8k2,8k3,1f,8k4,8k5;incorrupt
corruption attribute 8k6;8k7;
corsage thing 4pf;;
cortex body 8k8,8k9;8ka;medulla
cortical adj 8ka;8k8,8k9;
cortically adv 8kb;8ka;
corticofugal adj 8kc;8kd;
corticosteroid substance 8ke;;
corticotropin body 8kf;;
cos relation 8kg,8kh;;
cosecant relation 8ki;;
cosigner person 8kj;8kk;
cosily adv 8kl;7b8;
cosmic adj 8km;8kn;
cosmos thing 8kn;7my,3yq,8km,8ko;
cosponsor verb 8kp;;
cost possession 8kq,8kr,8ks,8kt,8ku;8kv,8kw;
costa body 8kx,8ky;8kz;
costly adj 8kw,8kv;8l0,8l1,8kr,8l2,8ks,8l3;
costs possession 8l4;;
costume thing 8l5,8l6;8l7;
cot thing 8l8,8l9;;
cottage thing 8la;;
cotton substance 8lb,8lc,8ld;8le;
cottonmouth animal 8lf;;
couch thing 8lg,8lh;8li,8lj,8lk,8ll;
cough verb 8lm,8ln;;
council group 8lo;;
counsel person wf,vy;vv,w2,8lp,w4,w5,w6,wd,we,wg,8lq;
counseling message w5;vy;
counselor person wg,8lr;8lp,vy;
count verb 8ls,8lt,8lu,8lv,6ka;8lw,8lx,8ly,8lz,1lq,8m0,w4,8m1,6k6,8m2,1ls,8m3,8m4,1lt,8m5,nb;
countenance attribute 8m6,1ej,8m7,1ed;1ef,rj,1eg,1eh,1ei,8m8,26f,2vn,8m9;
counter thing 8ma,7al,uy,8mb;1vh,7ak,uw,v0;
counteract verb 1ve,8mc,8md;8me,8mf,7ii,v0;
counterattack act 8mg,8mh;;
counterbalance thing 7if,7ia;pu,7id,7ii,8mi,8mj,8mk;
counterbalanced adj 37e;37d;
counterchallenge verb 8ml;;
counteroffensive act 8mm;;
counterpart thought 8mn;;
counterpoint message 8mo,8ai;8aj,8ak,8af,8ag,8mp,8ae,8mq;
counterproposal message 8mr;;
countershot act 8ms;;
counting act 8lt;8m5,8lu,nb;
countless adj 8mt;8mu,8mv,8mw,4pe,8mx,8my;
country group 7fc,8mz,8n0;;
countryman person 8n1;;
countryside place 8n2;;
county place 8n3;;
coup act 8n4,8n5;8n6;
couple group 8n7,8n8,8n9,8na,8nb;8nc,165,8nd,8ne,8nf,3op,8ng,8nh,8ni,8nj;uncouple
coupling thing 8nd;8na,7z5,8nk;
coupon message 8nl,8nm;;
courage attribute 2tc;2ta,4t7;cowardice
courageous adj 4t7;4t8,4t9,33h,4ta,4tb,4tc,4td,2tc;
courier person 8nn;;
course act 8no,8np,8nq,8nr,8ns;8nt,8nu,8nv;
court group 8nw,8nx,8ny,8nz;8o0,8ga,8o1,8o2,8gc;
courteous adj 8o3;8o4,3lw,6le,8o5;discourteous
courtesy act 8o6;;discourtesy
courtier person 8o7;;
courtyard thing 8o8;;
cousin person 8o9;8oa;
cove thing 8ob;;
cover verb 8oc,466,6u2,8od,8oe,8of;8og,8oh,46b,8oi,8oj,8ok,8ol,6u0,8om;uncover
coverage possession 8on,8oo;8op,8oq;
covered adj 3j2;8or,8os,3j1,8ot,8ou,8ov,8ow,8ox,8oy,8oz,8p0,8p1,8p2,8p3,8p4,8p5,8p6,8p7,8p8,8p9,8pa,8pb,8pc,8pd,8pe;bare
covering thing 8oj,8oh;8oe,8od;
coverlet thing 46b;466;
covertly adv 8pf;6n6;overtly
covet verb 8pg;;
covetousness feeling 8ph;;
cow animal 8pi,8pj;8pk;
coward person 8pk;6bi,8pj,8pl;
cowardice attribute 8pm;6bi;courage
cowardly adj 6bi;8pn,6bh,8po,8pp,8pq,8pr,8ps,8pt,8pm,8pu,8pk;brave
cowboy person 8pv;;
cower verb 8pw;8px;
cowhand person 8pv;;
cowhide substance 8py,8pz;8q0;
cowled adj 6lw;2s1;
cowling thing 8q1;8q2;
cowpuncher person 8pv;;
cows animal 5w0;5w1;
coyness attribute 8q3;8q4,8q5;
coyote animal 8q6;;
cozy adj 8q7,7b8;7b0,8q8;
cps time 8q9;;
cpu thing 8qa;8qb;
cr substance 6gj;;
crab animal 8qc,8qd;8qe;
crack verb 8qf,4tx,4us,8qg,8qh,g0;4ud,g3,8qi,8qj,3a8,6da,6si,8qk,8ql,8qm,8qn,4tq;
cracked adj 8qo;1e2;
cracker food 8qp;;
cracking event 6si,8qq,573;574,8qr,8qs,8qt,8qu,8qv,6sf,8qw,8qg;
crackle event 8qx,8qy,8qz,8r0,8r1;3ea,8r2;
crackpot person 8r3;8r4;
cradle verb 8r5,8r6,8r7;8r8;
craft act 8r9,8ra,8rb;2hg,8rc,8rd;
crafter person 8rd;2hg,8rb;
craftsman person 8re,8rd,2hf;2hg,8rb;
craftsmanship thought 2hg;2hf,8rd,8re,8rf,8rb;
crafty adj 8rg;2fq,8rh,699,8ri,8rj,8rk,8rl,8rm,8rn;
crag thing 8ro;;
craggy adj 8rp;1e2,8rq,8rr,8rs;
cram verb 8rt;8ru,1m6;
cramp state 8rv,8rw;8rx,8ry;
crane verb 8rz,8s0;8s1;
cranky adj 8s2;8s3;
crash event 6n8,8s4,8s5,6nc,8s6;6na,8s7,6n9,6nd,6ne;
crassness attribute 8s8;8s9;
crate thing 8sa,8sb;;uncrate
crave verb 8sc;8sd,8se,8sf,8sg;
craved adj 8sh;8si;
craven adj 8sj,8po;6bi,8ps,8sk;
craw animal 8sl;;
crawl verb 8sm,8sn;8so,8sp,8sq,8sr;
craze thought 8ss,8st;8su,8sv,8sw,8sx;
crazed adj 8sy;554;
crazily adv 8sz;554,8t0;
crazy adj 8t1,8t0,8r4;8t2,554,8t3,8t4,8r3,8sx,8t5,8t6,443;
creak verb 8t7,8t8;8t9,8ta,8tb,8tc;
creaking event 8t7;8t9,8t8;
cream group 8td,8te;8tf,6ec;
creamy adj 8tg;1im;
crease verb 3sj,8th;8ti,8tj,8tk,3sa,8tl,3s8;
create verb 1sb,7qw,8tm;84k,8tn,1s3,8to,2be,8tp,55f,8tq,7qu,8tr,8ts;
creation act 8tp,8tq,7qu,2be;8tt,4so,3oe,7qv,8tu,8tv,83z,8tm,7qw,7du,843,2b9;
creative adj 8tn,84k;84j,8tw,8tx,6s9,8ty,8tz,3oe,7qv,8tm,7qw;uncreative
creatively adv 8u0;8tn;
creativeness thought 8tz;84k,8tn;uncreativeness
creativity thought 8tz;84k,8tn;
creator person 8u1,8tr;8u2,8tm;
creature tops 1s3,8ts;1s5,1sb,1sc;
creche thing 8u3;;
cred attribute 8u4;;
credentials message 627;62a,628,2vm,2vn;
credible adj 3qa,8u5;3qb,2mh,8u6,3qc,3q7,3qd;incredible
credit message 8u7,8u8,8u9,8ua,6kt,8ub;8uc,hd,8ud;cash,debit
creditable adj 8ue;7cl;
credo thought 8uf;8ug;
creed thought 8uf,8uh;8ug;
creedal adj 8ug;8uf,8uh;
creek thing 51u;;
creep verb 8ui,8sn,8uj,8uk;8ul,8so,8sm,8sp,8sq,8sr,8um,8un;
creeper plant 8un;8uk;
cremate verb 8uo;8up;
crescendo attribute 8uq,8ur,8us;8ut;decrescendo
crest place 5lk,5ll,5lj;8uu,8uv,6r5;
crested adj 8uw;3ut;
crete place 8ux;;
crevice shape 8uy;8qm;
crew group 8uz,8v0,8v1;8v2,57v;
crib thing 8l9,8v3;8v4;
cricket animal 8v5,8v6;8v7,8v8;
crime act fn,8v9;8va,fh,8vb,45o;
criminal person 8vc,8vd;8ve,8vf,8vg,8vh,8vi,8vb,8vj;
criminality state 8vk;8vl,8va;
crimson adj 4ey,4eu,8vm,4bu;4bg,1im,4ew,4ex,8vn,8vo,8vp,8vq,8vr,4ez,8vs,4et,8vt;
cringe verb 8vu,8pl;8vv,8vw,8pk,8vx,8vy;
cripple verb 8vz,8w0;8w1;
crippled adj 8w2;3a1,8w3;
crippling adj 8w4;8w5;
crisis state 8w6,8w7;8w8;
crisp adj 8w9,8th,8wa;6dn,8wb,8wc,8ti,8wd;
crispness attribute 8we;8wf;
crisscross verb 8wg,8wh,8wi,8wj;8wk,8wl,8wm,8wn,8wo,8wp;
crisscrossed adj 8wi;8wk;
crit event 8wq;;
criterion message 8wr,8ws;8wt,5gh;
critic person 8wu,8wv;8ww,8wx,8wy,8wz;
critical adj 8x0,8x1,8ww,8x2;5n8,8x3,8x4,8x5,8x6,8x7,23z,8x8,8x9,8xa,8xb,8xc,8xd,8xe,8wv,8xf,8xg;noncritical,uncritical
critically adv 8xh;8ww;uncritically
criticise verb 8wy;8xc,8xi,8xd,8xe,8wv,8wu;
criticism message 8xd,8xc,8xi;8x0,8ww,8wx,8wy,8xj;
criticize verb 8wy;8xc,8xi,8xd,8xe,8wv,8wu;praise
critique message 8xk,8xc,8xj;8ww,8xl,8xm,8wy;
cro thing 8xn;;
croak verb 8xo,8xp;8xq,8xr,8xs,8xt,8xu,8xv,8xw,8xx,8xy,8xz;
croaking message 8xo;8xq,8xz;
crochet verb 8y0,8y1;8y2,8y3;
crocked adj 8y4;8y5;
crocketed adj 8y6;3ut;
crofter person 8y7;;
crone person 8y8;;
crony person 54f;54g,54h,54i;
crook person 8vc,3s7,3sk;8ve,8vf,28i,3s9,3s8,8vb,8vj;
crooked adj 31i;8y9,8ya,8yb,31h,8yc,8yd,8ye,8yf,8yg,8yh,8yi,897,8yj,8yk,8yl,8ym,8yn;straight
croon verb 8yo;8yp,8yq,38i;
crop plant 8yr,8ys;8yt,8yu,8yv,8yw;
cross verb 8yx,8yy,8yz,8z0;8z1,8z2,8z3,8z4,8z5,8z6,8z7,8z8,8z9,8nt,8za;uncross
crossed adj 8zb;8zc,8z1;uncrossed
crossing act 8z5;8yy;
crossroad thing 8z8;8yz;
crossroads group 8zd,8ze,8zf;;
crotchety adj 8zg;8zh,8zi,8zj,8zk;
crouch verb 8zl,8zm,8zn;8zo,8zp,8zq,4pr,8zr;
crow animal 8zs,8zt,4rd,4rc,8zu;4f6,8zv;
crowbait animal 8zw;;
crowd group 8zx,8zy,8zz,900;901,902,903;
crowded adj 904;905,906,907;uncrowded
crown verb 908,909,90a;90b,6x8;
crowned adj 90c;90d;uncrowned
crowning adj 90e;90f;
crucial adj 90g,90h;8w8,90i,90j,90k,90l,8xg;noncrucial
crucifix thing 90m;90n;
crucifixion act 90o;90n;
crucify verb 90n,90p;90q,90r,90o,90m,90s,90t,90u;
crude adj 90v,90w,90x;90y,90z,70c,910,911;
crudely adv 912;913;
crudity state 914,911;915,916,90x,917,918,919,913;
cruel adj 3ki;3va,53a,53b,53c,3cn,3kh;
cruelly adv 91a;;
cruelty act 91b,91c,53c;3ki,91d,91e,91f,91g;
cruise verb 91h,91i,91j;91k,91l,91m,91n,91o;
crumble verb 91p;;
crummy adj 57b;57c,57d,57e,578;
crumple verb 91p;;
crumpled adj 91q;3hb;
crunch event 8r2,8qz;;
crupper thing 91r;;
crusade act 17p,91s,5is;5it,5iv,5iw,17o,91t,5iy,5iz,5j0,5j1;
crush verb 91u,91v,91w,3kl,91x;3kp,91y,7zk,7ni,91z,7zn,3kt,920,921,922,3kw,923,3kx,924,7zs,925;
crushed adj 926,927;928,1e2,929;
crusher thing 920;91x,91w;
crushing adj 7zn,92a;1ta,7zi,92b,92c,91v;
crust thing 92d,92e;92f;
crusted adj 8ow;3j2,92f;
crutch thing 92g,92h;;
cry verb 5go,92i,3r3,92j,5h1;92k,92l,92m,92n,3i9,92o,92p,92q,92r,92s,5gz,5h2,5h3,5h4;laugh
cryostat thing 92t;;
crypt thing 92u;;
cryptic adj 92v;92w,92x,1i4;
crystal substance 92y,92z,930;931,932;
crystallite thing 933;;
crystallize verb 934,6o2,932;6nq,6nr,935,6ns,6nt,930,936,937,938,92y;
crystallography thought 939;;
cs substance 93a;;
ct place 7z0,93b;;
cu substance 8fu;8fw,8fv;
cub person 93c,93d,93e;93f;
cuba place 93g;93h;
cuban adj 93i,93h;93j,93g;
cube shape 93k,93l,93m;4am,93n,93o,93p,93q,93r;
cubism group 93s;93t,93u;
cubist adj 93u,93t;93s;
cud food 93v;;
cuddle verb 93w,93x,93y;93z,5q3;
cue message 940,6yg,941;942,943,944;
cuff thing 945,946;8tk;
cufflink thing 947;;
cul thing 948;;
culminate verb 1zr;6sw,6st,6ss,1zp;
culmination time 1zp;1zq,1zr,1zs;
culprit person 7e5;7dt;
cult group 949,8ss;8su,8sv,94a,8sw;
cultist person 94a;94b,94c,949;
cultivate verb 94d,8yw;94e,94f,16k,8yr,94g;
cultivation act 94h,94e;8yw,94d;
cultural adj 94i,94j,94k;94l,94m,ej,ek;
culturally adv 94n;94k;
culture group el,ej,ek,94o;94j,94k,94i,eg;
cultured adj 4wk;94p,2bn;
cum body 7ah;7ai,7aj;
cumbersome adj 94q;94r,94s;
cumulative adj er;n6,ep,eo;
cumulus thing 94t;;
cup thing 94u,94v,94w,94x;94y;
cupboard thing 6wc;;
cur animal 94z;950;
curb thing 951,85v;85x,860,861,952;
curbside thing 953;;
cure verb 954,955;956,957,958,959;
curio thing 95a;95b,95c;
curiosity thought 95d;95e,95f;
curious adj 95b,95e;95g,95h,95i,1wn,95a,8zj,95j,1b5,95d,95k;incurious
curiously adv 95l,95m;95e,95g,92w,95b;
curl verb 73e,95n,95o,73g,95p;3sg,73a,95q,95r,95s,95t,95u,95v,95w,73b,95x;
curly adj 95y;95z,960,961,962,963,964,95r;straight
currant food 965;;
currency possession 966,967;;
current adj 968,969,86t;lj,96a,96b,86s,96c,96d,96e,96f,96g,96h,96i,96j,96k,96l,96m;noncurrent
currently adv 96n;86t,96o;
curricular adj 96p;96q;
curriculum message 96q;96p;
curse verb 46o,46n,96r,3m4;3m5,3m6,3m7,3m8,3m9,46p,3ma;bless
cursed adj 45i;96s,45h,96t,96u,96v;blessed
cursor thing 96w;2f6,2f7;
cursory adj 5pq;5pn,5tt;
curtail verb 96x;4ov,4ox,85x;
curtain thing 96y,96z,970;971;
curtained adj 972;973;curtainless
curtly adv 974;5e;
curtness attribute 5c;5d,5e,5f;
curvaceously adv 975;4ml;
curve shape 976,977,8nu;978,3sg,979,8nq;straight_line
curved adj 28y;28b,97a,97b,97c,97d,97e,97f,97g,97h,97i,97j,97k,97l,97m;straight
curving adj 28y;28b,97a,97b,97c,97d,97e,97f,97g,97h,97i,97j,97k,97l,97m;
cushion verb 97n,97o;97p,97q;
cushioning thing 97q;97r,97s,97o;
cusp thing 97t;1rp;
cuss person 35q,4b4,46n;46o,46p,35n;
custodial adj 97u;89m,97v,97w;
custodian person 97w;97u,97x,97y,97z;
custody state 980;847,7vr;
custom act 981,982,983;984,8cc,985,986,987,988,989,22i;
customarily adv 98a;984;
customary adj 8cc,984;7f0,8c9,981,98b,982;
customer person 98c;;
cut verb 98d,98e,98f,8nu,98g;98h,98i,98j,98k,98l,98m,98n,98o,98p,98q,98r,98s,978,3sg,98t,979,8nq,98u,976;uncut
cute adj 2sn,98v;2fq,2sb,98w,98x;
cutlass thing 98y;;
cutting act 98z,990,98s,991;992,993,98e,994,995;
cv message 996,997;1px;
cx adj 998;1px;
cyclades group 999;;
cycle time 99a,99b,99c,99d;1gs,99e,652,99f,99g;
cyclist person 3y1;3xv,3xw;
cylinder shape 99h;99i;
cylindrical adj 99i;99j,99k,99h,99l;
cynic person 45n;99m,45f;
cynical adj 99m;99n,99o,45n,99p;
cyst state 99q;99r;
cytoplasm body 99s;99t,99u;
czechoslovakia place 99v;99w;
da person 99x;;
dab verb 99y,99z,9a0;9a1,9a2,9a3,9a4,9a5,9a6;
dabble verb 9a7;;
dabbled adj 8ox;3j2;
dad person 9a8;;
dadaism group 9a9;;
daddy person 9a8;;
daffodil plant 9aa;;
dag quantity 9ab,9ac;9ad;
dagger thing 9ae;9af,9ag;
dah message 9ah;;
daily adv 9ai,9aj,9ak;9al,9am;
daintily adv 9an;9ao;
dainty adj 9ap,9aq;9ar,9as,9at,9au;
daiquiri food 9av;;
dairy thing 9aw;;
dairyman person 9ax;;
dais thing 9ay;;
daisy plant 9az;;
dal quantity 9b0;;
dale thing 9b1;;
dallas place 9b2;;
dam thing 9b3,9b4;9b5;
damage verb 9b6,9b7;9b8,9b9,9ba;
damaging adj 9bb;5ue,9bc;
damascus place 9bd;;
dame person 9be;;
damn adj 9bf,3m4,96u,45h,4bs;45i,3m5,2py,4by,3m6,3m7,3m8,3m9,45m,3ma;
damnation message 3m7;3m4;
damned adj 45m,45h,9bg,9bh;45i,96v,9bi;
damp adj 9bj,9bk,9bl;6ms,9bm,9bn,9bo;
dampen verb 9bp,9bq;9br,9bs,9bt,9bu;
dance verb 9bv,9bw,9bx,9by,9bz;9c0,9c1,9c2,9c3;
dancer person 9c2;9by,9bx;
dancing act 9c0;9c4,9by,9c5;
dandelion plant 9c6;;
dandily adv 9c7;573;
dane person 9c8;;
danger state 9c9,uf,9ca;9cb,9cc,9cd,9ce,9cf,uc,9cg;safety
dangerous adj 9cb;9ch,649,9ci,9cc,9cj,9ck,9cl,9cd,9cm,9cn,9co,9cp,9ca;safe
dangerously adv 9cq;9cb,9cc,9cd;
dangle verb 9cr,9cs;9ct,9cu,9cv;
danish adj 9cw,9cx;9cy;
dank adj 6mr;6ms,6mt;
dante person 9cz;9d0;
dapper adj 9d1;6b9,9d2,9d3;
dappled adj 9d4;4yx;
dare verb 9d5,9d6,4i0,9d7;2mk,4hx,9d8;
daring message 9d5,4hx,uo;ud,2tb,9d9,ur,2tf,9da,9d7,4i0;
dark adj 9db,9dc,9dd,9de,9df,9dg;51i,9dh,9di,44x,9dj,9dk,9dl,9dm,9dn,9do,9dp,9dq,9dr,9ds,44y,9dt,9du,9dv,9dw,9dx,9dy,9dz;light
darken verb 44q;44o;brighten,lighten
darkening adj 44o,9dn;9de,44p,44q;
darkly adv 9e0;9de;
darkness state 9db,9dd,9dc;9de,9dw,9dx,9dz;lightness
darling person 3rl,z0;3rk,9e1,3rj,9e2,9e3;
darn verb 9bf,9e4;2py,9e5,9e6;
darned adj 45h;45i,45m;
dart verb 9e7,9e8,9e9,9ea;9eb,9ec,9ed,4if,9ee,9ef,9eg,9eh,9ei;
darwin person 9ej;9ek;
das animal 9el;;
dash verb 9em,9e9,3ac;9en,9eb,9ec,9eo,4if,9ef,9eg,9eh,9ei,3a2,46y;
dashed adj 9ep;9eq;
dashing adj 9er;9es;
dat thing 9et;;
data group 9eu;9ev;
database message 9ew;;
date time 9ex,9ey,23r,23w;9ez,9f0,9f1,9f2,23x;
dated adj 9f3;1xp;
dating act 9f4;9ez;
datum thought 9f5;;
daughter person 9f6;9f7;son
daunt verb 9f8;6cg,6cp;
dauntless adj 2ta;2tb,2tc,2td,2te,2tf,2tg;
dawn time 9f9,9fa;9fb,9fc;
dawning time 9f9;9fb,9fc;
day time 9am,9fd,9fe;9aj;night
daybed thing 9ff;;
daybreak time 9f9;9fb,9fc;
daydream verb 9fg,9fh;9fi,9fj,9fk,9fl,9fm,9fn,9fo;
daylight time 9fp,9fq;;
days time 9fr;;
daytime time 9fp;;
dazed adj 9fs,9ft;ng,9fu,9fv,9fw,9fx,9fy;
dazzle verb 9fz,9g0;3n8;
dazzling adj 9g1;1id;
db substance 9g2,9g3;;
dc place 9g4,9g5;;
dd message 9g6;;
de place 9g7;;
deacon person 9g8;;
dead adj 9g9,4bj,9ga,3ko,5b;9gb,9gc,4bi,9gd,9ge,9gf,9gg,9gh,9gi,9gj,9gk,9gl,9gm,9gn,9go,9gp,9gq,9gr,9gs,9gt,9gu,9gv,58,57,3kq,9gw;alive,live,living
deaden verb 9gx;9bm;enliven
deadened adj 9gy,9gz;9h0,9h1,9h2;
deadhead person 9h3;;
deadline time 9h4;;
deadlock state 9h5;9h6;
deadly adj 9h7,9h8,9h9;9gn,9ga,9ha,8xr,9hb;
deaf adj 9hc,9hd,9he;9hf,9hg,9hh,9hi,9hj,9hk;hearing
deafening adj 4ka;46m,4k9;
deal verb 9hl,3dg,8oq,6k9,9hm;9hn,9ho,8oo,6k6,9hp,9hq,9hr,3dh,9hs,9ht,9hu;
dealer person 9hv,9hw;9hx,9hq,9hr,9ht,9hy;
dealing act 9ho;9hm,9hz;
dealings act 9hn;9hm;
dean person 9i0;9i1;
dear adj 3rj,z0,yz;3rk,ys,3rl,3rm,3rn;
dearly adv 9i2,9i3;8kv,9i4;
death event 8xt,8xw,8xx;8xp,9i5;birth
deathbed time 9i6;;
deathlike adj 9gh;4bj;
deathly adj 9gh,9i7;4bj;
deb person 9i8;;
debacle event 9i9;;
debate message 2aj,9ia,2as;2al,2ac,2at,2ad,2au,2av;
debauch act 8k1,8jo;4wu,9ib,8jw,9ic,9id,8jx,8jy,8jz,8k0,8k2,8k3,1f,8k4,9ie;
debilitate verb 9if;9ig,9ih,9ii;
debilitating adj 9ij;9ig,9ik;invigorating
debility state 9ii;9il,9im,9in,9if;
debris substance 9io;9ip,9iq;
debt state 9ir,9is;;
debug verb 9it;9iu;
debugger message 9iu;9it;
debunking act 9iv;9iw,9ix;
debut act 9iy,9iz,9j0;;
dec time 9j1;;
decade time 9j2;;
decadent adj 9j3,9j4;9j5,9j6;
decay verb 9j7,9j8,9j9,9j6;9j3,9ja,9jb,9jc;
deceased adj 8xv,9gb;4bj,8xp;
decedent person 8xv;9gb,8xp;
deceit attribute 9jd;9je;
deceive verb 9jf,9jg;9jh,9ji,9jj,9jk,9jl,9jm,9jn,3or,9jo,9jp;undeceive
decelerate verb 9jq;9jr,9js;accelerate
deceleration attribute 9js;9jt,9jq,9ju,9jv;acceleration
december time 9j1;;
decency attribute 9jw,9jx;9jy,9jz,9k0;indecency
decent adj 9k0,9k1,9k2;262,269,9k3,9k4,9jx,9jw,6le;indecent
decently adv 9k5;9k0;indecently
decentralize verb 9k6;9k7,9k8;centralise,centralize
deceptive adj 9ji;9k9,9ka,9jg,9jf;
deceptively adv 9kb;9jh,9ji;
decertify verb 9kc;;certify
decide verb 7s8,9kd,9ke;9kf,9kg,9kh,2ie,9ki,7s6,9kj,9kk,9kl,9km;
decided adj 9kn;623,8wc;
decidedly adv 9ko;ac,9kn,9kp;
decimal quantity 9kq,9kr,9ks;9kt,9ku,9kv;
decimeter quantity 9kw;;
decision act 2ie,7s6,9kx;7rx,7s8,3t5,7s9,2i9,7sb;indecision
decisive adj 9ky;9kf,9kz,9l0,7s3,9l1;indecisive
decisively adv 9l2;9kg;indecisively
deck thing 9l3,9l4,3lj;sk,sl,sm,9l5,sp,sr,ss;
declaim verb 9l6;9l7,9l8;
declamation message 9l9;9la;
declaration message 9lb,9lc;9ld;
declarative adj 9le,1to;9lf,9lg,9lh,1tm,9ld;interrogative
declare verb 9ld,1tm,9lg,9lh;1to,1tp,9lb,1tq,1tr,1ts,1tt,zw;
declared adj 1d4;1d2,1tu,9li,2zr,9lj,9lk;undeclared
decline verb 9ll,9lm,9ln,9lo,9lp;9lq,9lr,9ls,9lt,9lu,9lv,9lw;improvement
declivity thing 9lx;9ly,9lz,9m0;
decode verb 9m1;9m2,9m3,9m4;encode
decompose verb 9m5;9m6,9m7;
decomposition thought 9m8,9m9;9ma;
decor thing sq;9mb,sj;
decorate verb sj;sk,sl,sm,sn,so,sp,sq,sr,ss,st;
decoration thing sp;sk,9mb,sj,3lj;
decorative adj sk;9mc,sp,9md,9me,9mb,sj,3lj;
decorativeness attribute 9md;sk;
decorator person 9mf,st;9mg,sj;
decorum attribute 3lv;9mh,3ls;indecorum
decrease verb 9mi,9lv,9mj;98p,9mk,9ml,9ll,9mm,9mn;increase
decreasing adj 9mo;9mp,9mq,9mr,9ms,9mt;increasing
decree message 9mu,9mv;9mw,9mx,2w3;
decrement attribute 9mk;9lv;increment
decry verb 7sw;7sy,7t0,7t1,7t2,7t3;
ded message 9my;;
dedicate verb 1d8;7dx,7dy,1d6,7e0,7e2,7e3,7e4,54q;
dedicated adj 9mz;9n0,9n1,9n2;undedicated
dedication attribute 7e2;1d8;
dedifferentiated adj 9n3;9n4;
deduce verb 9n5,9n6;9n7,9n8,9n9,9na,9nb,9nc;
deduct verb 9nd,9ne;9nf,1em,9ng,9nh,9ni,9nj,9nk;
deductible adj 9nl,1em;1el,9nm,9ne;nondeductible
deduction possession 9nn;;
deductive adj 9n9;9na,9n5,9n6;inductive
deed message 9no;;
deem verb 9np;;
deep adj 9nq,9nr,9ns,4np,9nt;92,4no,9nu,9nv,9nw,9nx,9ny,9nz,9o0,9o1,9o2;shallow
deepen verb 7ly,9o3;7mq,7mr,7ms;
deepening event 9o4,9o5;9o6,9o7;
deeply adv 9o8,9nt;4np,9nr,9ny;
deer animal 9o9;;
default act 9oa,9ob;9oc,9od,9oe;pay_up
defeat verb 9of,9og,9oh,9oi;9oj,7zr,9ok;victory
defeated group 9ol,9om,9on;9oo,9op,2qv;undefeated
defecate verb 4fg;9oq,9or,9os,9ot,4fe,9ou;
defect state 9ov,9ow,9ox,483,k;9oy,i,e,9oz,9p0,9p1,487,488,489,484;
defection act i;j,k;
defective adj 9oy,38;1d,9p2,9ox,9p3;
defence event 9p4,9p5;9p6;offence
defend verb re,9p6,9p7;9p8,bl,641,337,9p9,9pa,9p5,642,9pb,rd;attack,prosecute
defendant person 9pc;9pd,9pe;plaintiff
defender person 642;9pf,9pg,23f,re,9ph,9p7,8ok,rf;
defense act 9pi,9pj,9p5;9p6;offense,prosecution
defensible adj 641;4ir,9pk,9pl,9p6,9p7,rf;
defensive adj 9pm,9p8;9pn,9po,9pp,9pq,9pr,1zu,9p6,9p7;offensive
defer verb 9ps,9o;9p,9q,9pt,9pu,9r,9s,9pv,9pw,9px,9t,9u;
deference act 9py;9q,r8,9pz;
defiance attribute 9q0,9d8;9q1,9q2,9d7;
defiant adj 9q2;37z,9q3,9q4,9q5,9q6,9q0,9d8,9q7;compliant
deficiency state 9q8,9q9;9qa,9qb,9qc,9qd,9qe,9qf;
deficient adj 9qa;9qg,9q9;
deficit attribute 9qh;;lead
definable adj 9qi;2ih;
define verb 668,9qj,9qk;9ql,665;
defined adj 9qm;;undefined
defining event 9qn;9qo,9qp;
definite adj 623;61x,9qq,9kn;indefinite
definitely adv 9ko;ac,9kn,9kp;
definition message 9ql,9qr;9qj,9qp;
definitive adj 9qs;9qt,9qu;
deflated adj 9qv;9qw;
deflection state 9qx;9qy;
deformation event 9qz;9r0;
deformational adj 898;3se,3si;
deformed adj 9r1;6h5,486,9r2;
defraud verb 7om;7oo,7op,7oq,69b,69d;
defray verb 9r3;9r4;
defrost verb 9r5;9r6;
defy verb 9q7,9r7;9q2,9r8;lend_oneself
degas verb 9r9,9ra;;
degeneration event 9rb;9rc;
deglycerolize verb 9rd;;glycerolize
degradation act 8jx;r,s,8jo;
degrade verb 9re;;aggrade
degree attribute 9rf,9rg,9rh;;
deign verb 9ri;;
deity person 9rj;9rk,9rl;
dejected adj 9qw;9rm,9qv,9rn,9ro,9rp;elated
dejection state 9rq;9rr;
delaware thing 9rs;;
delay verb 9rt,9ru,9rv,9rw,9rx;9ry,9rz,9s0,9s1,9s2;rush
delayed adj 9s3;9s4;
delegate verb 2le,9s5,23u;23c,2l8,2l9,2lb,2ld;
delegation group 2ld;7dn,9s6,23u,9s5;
delete verb 9s7,9s8;9s9,9sa,9sb;
deli thing 9sc;;
deliberate adj 81o,wj,9sd;9se,5fs,5ft,5pi,9sf,3qh,w4,3qk,9sg;
deliberately adv wi,9sh;9sd,wj,wk;accidentally
deliberation message 9sg,w4;2av,81o,vy,6ka;
delicacy attribute 9at,9ap;9aq,9as,9au;
delicate adj 9ar,9si,4um;9aq,9sj,9sk,9sl,9sm,9sn,9so,4ud,d6,4uq;rugged
delicately adv 9sp;9ar,9aq;
delicious adj 9sq,9sr;r3;
deliciously adv 9ss;16e,9sr;
delight feeling 9st,9su,9sv;16d,9sw,3fq,9sx,9sy,9sz,3fr,3ft,9t0;
delighted adj 9t1;1my;
delightful adj 9sr;r3;
delightfully adv 9t2;9sr;
delimit verb 668;665;
delineation message 665;65v,666,667,668;
deliriously adv 9t3;9t4;
delirium state 8sx;153,8t0,9t5,9t4,9t6,8st;
deliver verb 9t7,4z6,9t8;9t9,4z5,9ta,9tb,9tc,9td,9te,9tf;
deliverance act 9tg;9th;
delivery act 4z5;4z6;
dell thing 9ti;;
delta thing 9tj;;
deltoid body 9tk,9tl;9tm;
delude verb 9jf;9jh,9ji,9jj,9jk,9jl,9jm,9jn,9jp;
deluge quantity 9tn,6xw;9to,9tp,9tq,9tr,6xt,9ts,9tt;
delve verb 9tu;9tv,9tw,9tx;
demagogue person 9ty;;
demand verb 9tz,9u0,2ja,9u1,9u2,9u3;9u4,9u5,9u6,9u7,9u8,9u9,9ua,2j9;supply
demander person 9u8;9u1,9u3;
demanding adj 9ub;9uc,9ud,9ue,9uf,9ug;undemanding
demandingly adv 9uh;9ub;
demarcate verb 8al;8ag,9ui;
demarcation place 9ui;4lh,8al;
demean verb s;8jx,9uj,q;
demeanor attribute 3p1;3kf;
demimonde group 9uk;;
demineralization state 9ul;9um;
demo message 9un,9uo;9up,9uq,9ur,9us,9ut,9tb,9td,9uu,9uv;
democracy thought 9uw,9ux;6p4,9uy,9uz,9v0;
democrat person 9v1,9v2;;
democratic adj 6p4,9uy;9v3,6p3,9v4,9v5,9v6,9v7,9v8,9v9,9uw,9ux,9v2;undemocratic
democratize verb 9v0,9uz;9uw,9ux;
demolish verb 9va;9vb,9vc,9vd,1t8;
demolition event 1t8;1t2,9ve,9vf,9vg,9vh,9vi,9va;
demon person 9vj;9vk,9vl,9vm;
demonstrable adj 9vn;9vo,9vp;
demonstrably adv 9vq;9vn,9vr;
demonstrate verb 9uo,9vs,2rg;2ri,9up,9uq,9ur,8ja,9us,2rj,2rk,zr,2rl,9un,2rm,9ut,9tb,9td,9uu,9uv;
demonstrated adj 9vt;9vo;
demonstration act 9ur,9vu,9vv;9vw,9vx,9uo,9vy;
demonstrative message 9vz,9w0;9w1,9w2,2ri,9w3;undemonstrative
demonstrator person 9uu;9uo;
demoralization act 8jz;8jo;
demote verb 9w4;9w5,9w6;promote
demur verb 9w7,9w8;9w9,9wa,9wb;
demure adj 8q5;9wc,8q3,9wd;
demythologize verb 9we;9wf;mythologize
demythologized adj 9wg;733;
den place 9wh,9wi;9wj;
denial message 9wk,9wl;9wm,9wn;
denmark place 9cy;;
denomination group 9wo;9wp;
denominational adj 9wq;9wo;
denominationally adv 9wr;9wq;
denote verb 9ws,9wt;9wu,9wv,7r4,9ww,9wx;
denouement event 9wy;;
denounce verb 9wz,9x0;9x1,9x2,9x3,9x4;
dense adj 9x5,7qp,9x6;9x7,9x8,6un,9x9,7qo,9xa;
denseness thought 9xb;9xc,9xd;
densitometry act 9xe;;
density attribute 9x9,7qo;9x6,7qp,9x5,7qq,7qt;
dent verb 9xf,9xg;9xh,9xi,9xj;
dental adj 1hl,9xk;1hn,9xl;
dentist person 9xm;;
denture thing 9xn;9xo;
denunciation message 9x4;9wz,9x0;
denver place 9xp;;
deny verb 9wm,9xq,9wn,9xr;9wl,9wk,9xs,9xt;admit,allow
depart verb 9xu,1h,9xv;1c,9xw,1g6,9xx,9xy,9xz,9y0,1e,9y1,9y2,8xs,9y3,9y4,9y5,9y6,9y7,1f,9y8;stay
department group 9y9;9ya;
departmental adj 9ya;9y9,9yb;
departure act 9xx,9y3;9yc,9yd,9ye,9xu,9yf,9xv,1h;
depend verb 9yg;9yh;
dependable adj 9yi,9yj;9yk,9yl,9ym,2ve,2vf,9yn,9yo;undependable
dependence state 9yp;32i,9yq;
dependency state 9yp;32i,9yq;
dependent adj 9yr,32i,9yh;9ys,32h,9yt,9yu,9yv,9yw,9yx,9yy,9yz,9yp,9yg;independent
depersonalize verb 9z0;9z1,9z2;personalize
depict verb 9z3,666,9z4;9z5,9z6,9z7,9z8,9z9,9za,9zb,9zc,9zd,665,9ze;
depletion act 9zf;85o;
deplorable adj 350;30x,9zg,9zh,3rz;
deplorably adv 9zi;350,9zj;
deplore verb 9zk;;
deploy verb 9zl;9zm;
deployment act 9zm;9zl,9zn;
deport verb 3kf,9zo;9zp,3p0,3p1,3ka,9zq;
deportee person 9zq;9zr,9zs,9zo;
depose verb 9zt;9zu;
deposit verb 9zv,9zw,3b4,9zx;at,9zy,9zz,a00,a01,a02,3az,a03,a04,a05;withdraw
depositor person a03;3b4;
depot thing a06;;
deprave verb 8jo;4wu,8jw,8jx,8jy,8jz,8k0,8k1,8k2,8k3,1f,8k4;
depravity attribute 8k2,a07;8jr,8jo;
deprecating adj a08;a09,a0a;
deprecatory adj a08;a09,a0a;
depreciation act a0b,a0c;a0d,a0e;appreciation
depredation act a0f;a0g;
depress verb 9rr,a0h;a0i,a0j,a0k,a0l,9rq;elate
depressed adj a0m;a0n;
depression state a0o,a0p,a0q;a0r;elation
deprive verb a0s,a0t;a0u,a0v,a0w;enrich
depth attribute a0x,a0y;;
deputy person a0z;a10,347;
deranged adj 8sy;554;
dereliction attribute a11,a12;a13;
deride verb 84;a14,7z,a15,a16;
derision message a16;84;
derisive adj a14;874,84;
derivation place a17,a18,9nc;a19,a1a,a1b,9n5,1pe;
derivative thought a1c,a1d;a1e,a1f,a1g,a1h,a19,a1a,1pe;
derive verb 9n5,a1i,a1a;a1d,9n7,9n9,9na,9nb,9nc,a18,a17,a1j;
derived adj a1e;a1k,a1d,a1l;underived
derrick thing a1m;;
dervish person a1n;;
des substance a1o;;
descend verb a1p,1pe;a1d,a1q,a1r,a1s,a1t,1pb,a17,a1u,a1v;ascend
descendant person a1u,a1q;a1w,a1x,a1p,1pe;ancestor
descendants group a1y;;
descendent person a1u,a1q;a1w,a1x,a1p,1pe;
descending adj a1x;9ly,a1z,a1q,a20,a21,a22,a23,a24;ascending
descent event a1s,a25,a26;a1p;ascent
describe verb 666,du;a27,dq,a28,9zd,665,a29,a2a;
described adj a2b;a2c;
description message a2d;;
descriptive adj a27;du;prescriptive,undescriptive
desecrate verb a2e;4ts,a2f,a2g,46s;consecrate
desecration act 46s;46q,a2e;
desert verb a2h,j,k;i,e,a2i,a2j,9oz,9p0,9p1;
desertion act i;j,k;
deserve verb a2k;a2l,a2m;
deserving adj a2n;7cl,a2m,a2o;
design verb a2p,8b4,a2q,17y,a2r,292;2qr,a2s,a2t,7q6,8b6,8b7,8b8,17j,290,a2u,8bc,a2v,291,a2w,a2x;
designate verb 9wp,a2y;a2z,a30,a31,a32,a33,9wo;
designation message a32;a34,9wp;
designed adj a35;a36,a37;undesigned
designer person a38,290;a39,291,292,a3a;
desirable adj a3b;a3c,a3d,a3e,a3f,a3g,a3h;undesirable
desire feeling a3i,a3j,a3k,a3l,a3m,a3n;2zg,a3o,a3p,5oo,a3q,a3r,a3s,a3t,a3u;
desired adj 8sh;8si;
desk thing a3v;;
desktop place a3w,a3x;;
desolate adj j,2b5;47l,i,a2i,2v0,2b4,a2j,47m,9oz,9p0,47n;
desolation state a3y;a3z;
desorption event a40;a41,a42;
despair state a43,a44,a45;a46;hope
despairing adj a47;47k;
despairingly adv a48;a47,a49;
despatch verb 7g3,7g4;a4a,a4b;
desperate adj a46,a47,a4c;47k,3t4,a45;
desperately adv a4d,a4e;a4f,a4g,a47;
desperation state a43;a45;
despise verb 86z;876,86w,a4h,a4i;
despised adj a4j;a4k;
despite feeling 86w,a4l;7tg,86z;
despoil verb 4l4;a4m,a4n,a4o,a4p,4l3;
despoiler person a4p;a4q,4l4,4l5;
despondency feeling a4r;a49,a4s,a4t,a4u;
despondent adj a49;47k,a4r,a4u;
despotism state 2w2;2vy,91y,a4v;
dessert food a4w;;
destination place a4x,a4y;a4z,a50,a51;
destine verb a50,a4z;a4y,a52,a4x,a53;
destiny event a52,a53;a50;
destroy verb a54,9vh,a55;1ta,a56,a57,a58,9vd,a59,1t8,5uf,a5a,5ug;
destroyed adj 48s,a5b;a5c,48r,a5d,a5e,a5f,a5g,a5h,a5i,a5j,a5k,a5l,a5m,a5n,a5o,a5p,a5q,9bi;preserved
destroyer thing a59;9vh,a54;
destruct verb a5r,a54;1ta,a56,a57,a59,a5a;
destruction act a57,1t8;a3z,1t2,9ve,9vf,9vg,9vh,a54,9vi,9va;
destructive adj 1ta;1t3,46z,5fc,8jc,92a,a5s,a5t,a5u,a5v,a5w,a5x,a5y,a54;constructive
desultory adj a5z;10v;
desynchronizing relation 2os;2ot;synchronizing
detach verb a60,a61;a62,a63;attach
detachable adj a64;a65;attachable
detached adj a66,a67,a68;4a3,1z2,a69;attached
detachment feeling a6a,a62;a6b,a60,a6c,a6d;
detail thought a6e,a6f,a6g,a6h;a6i,a6j;
detailed adj 5pb;5p5,7kz;
details message a6k;;
detain verb 7vr;7vn,a6l,a6m,980;
detect verb 4ve;a6n,a6o,57n,a6p,2id,a6q,a6r,a6s,a6t,h9,2if,a6u,a6v,a6w,2ig,3pa,57q;
detectable adj a6x,a6y;a6z,a70,20j,a71,7mt,a72;
detected adj a73;a74,a75,a76;undetected
detecting act a6q;a77,4ve;
detection thought a78,a6p;a79,4ve;
detective person a7a;a7b;
detector thing a6s;a7c,4ve;
deter verb a7d;a7e,a7f,a7g,4ao;
detergency attribute a7h;a7i,a7j;
detergent substance a7k,a7l,a7i;6qm,a7h,a7j;
deteriorate verb a7m,9rc;6gl,9rb,9lu,a7n,a7o;recuperate
deterioration state a7o;9rc,a7m;
determinable adj 2ih;2ib,9qi,a7p;indeterminable
determinant thought a7q,9kf;9ky,9ki,7s8,9qo,3t6;
determinate adj a7r;a7s,a7t;indeterminate
determination act 2id,17q;a7u,a7v,17n,2i9,2ij,4ve;
determine verb 2i9,9qo,3t5;2ib,2id,a7w,2ie,a7x,a7q,2if,7s6,a7y,a7z,3t2,2ig,a80,a81,9qn;
determined adj a82;3t4;undetermined
determinedly adv a83;a82,a84;
determining adj 9kf;9ky,a7q,9ki,7s8,3t6;
deterrent thought 4ao,a7e;4av,a7f,a85,a86,a7d,a87,a88,4al;
detest verb a89;1s,a8a,a8b;
detonate verb 5af;a8c,5a8,a8d,a8e,a8f;
detract verb a8g;9mq,a8h,a8i;
detractor person a8i;a8g,a8j,a0a;
detribalize verb a8k;a8l;
detroit place a8m;;
devastate verb a3z;a57,a8n,a8o,a8p,a5a,a8q,47n,a3y;
devastating adj a8r,1t3;1ta,874,1t2;
develop verb a8s,a8t,a8u;a8v,a8w,a8x;
developed adj a8y;a8z,a90;undeveloped
developer person a91;a92;
developing adj a93,a94;a95,a96;
development act a8v,a97,a98;a99,a9a,a9b,a9c,a9d,a9e,12h,a9f,a9g,a9h,a9i,a9j,a8s;nondevelopment
developmental adj a9a;a98;
devi person a9k;;
deviant adj 1f,1c;9ic,1d,1e,1b,1g,8jo,1h;
deviate verb 1f,a9l,1h,1c;9ic,1d,9xw,1g6,9xz,a9m,1e,9y1,9y2,9y3,9y4,1b,9y7,9y8,1g,8jo;conform
deviation event 9y3,9y2;9yc,9yd,9ye,1h;
device thing a9n,a9o,a9p;;
devices thought a9q;;
devil person a9r,9vj,a9s,1tx;9vk,a9t,1ty,1tz,13h,1u0,1u1,1u2,1u3,1u4,9vl,9vm;
devilish adj a9u,a9v;a9w,a9x,a9y,a9z;
devilment act 1tz;aa0,5eo,1tx;
devious adj aa1;aa2,9ka,aa3,aa4;
devise verb aa5,8b1;6s9,55f,8b2,8b3,2g7,7q6,8b5,8b9,8ba,8bb,8bc,aa6;
devisee person aa7;aa6;
devote verb 1d8,aa8;7dx,7dy,1d6,7e0,7e2,7e3,7e4,54q;
devoted adj 9n1;9mz,aa9;
devotee person 54q;1d8,3rm,54t;
devotion feeling aa9,7e0;9n1,1d8;
devotional adj aaa,aab;aac;
devour verb aad;;
devout adj aae;6hd,aaf;
dew substance aag;aah;
dewar thing aai;;
dexamethasone substance aaj;;
dexterous adj sz;sx,nz,aak;
dexterously adv aal;sz;
dextrous adj sz;sx,nz,aak;
dg quantity aam;;
dia group aan;;
diabetes state aao;aap,aaq;
diabetic person aar,aaq;aap,aao;
diachronic adj aas;aat,aau;synchronic
diagnose verb aav,aaw;aax;
diagnosing act aax;aay,aav,aaw;
diagnosis act aax;aay,aav,aaw;
diagnostic adj aay;aax;
diagnostician person aaz;ab0,ab1,ab2;
diagonal adj ab3,ab4;3x7;
diagonalizable adj ab5;ab6;
diagram thing ab7,ab8;ab9,aba,abb,abc;
dial verb abd,abe;abf;
dialect message abg;abh,af;
dialectic thought abi,abj,abk;abl;
dialectically adv abm;abk;
dialog message abn,abo;;
dialogue message abn,abo,abp;;
dialysis act abq;abr;
dialyze verb abr;abq,abs;
diam attribute abt;abu;
diameter attribute abt;abu;
diametrically adv abv;abw;
diamond possession abx,m4;;
diaper thing aby;;
diaphragm thing abz,ac0;;
diaphyseal adj ac1;ac2;
diarrhea state ac3;ac4,ac5;
diarrhoea state ac3;ac4,ac5;
diary message ac6;ac7;
diatom animal ac8;;
diatomic adj ac9;2pn;
dice thing aca,93r;acb,93l,93k,acc;
dichondra plant acd;;
dickens message a9s;;
dictate verb ace,2w3;acf,acg,9mu,ach,3tz,aci,2vx,3ya;
dictated adj acj;23q;
dictatorship group ack;acl,a4v,2w0,acm;
diction message 2gk,2gg;acn,2g0,2fz;
dictionary message aco;acp;
dictum message acq;acr;
die verb aca,8xp;8xr,8xs,8xt,8xu,8xv,8xw,8xx,8xy,acc,93r;be_born
diet food acs,act;acu,acv,acw,acx,acy,acz;
dietary adj acw,acu;acv,ad0,acs,acz,act;
differ verb ad1;ad2,1ya,ad3,ad4,ad5;equal
difference attribute ad5,9y3,63q;2ar,1ya,ad6,9yc,ad7,9yd,9ye,2au,ad8,2aw,1h,ad1;sameness
different adj 1ya,ad3,ad2;ad9,1y9,ada,8ab,8aj,abw,9xw,adb,adc,add,ade,adf,adg,1g6,1ux,ad5,ad1;same
differentiable adj adh;a1c;
differential thought a1c,ad6;a1d,a1f,ad5,adi,adj;
differentiate verb 9yd,9ye;ad5,adk,adl,9y3,adm;dedifferentiate,integrate
differentiated adj adn;;undifferentiated
differentiation thought adk,ado;9yc,adp,9yd,9ye;
differently adv adq;ad3;
difficult adj 1jg;1j9,adr,ads,361,5ur,adt,adu,adv,adw,adx,ady,adz,ae0,ae1,ae2,ae3,ae4,ae5,ae6,29s;easy
difficulty act 4n3,ae7,ae8,ae6;1jg,4n2;ease
diffident adj ae9;1fi,aea;confident
diffidently adv aeb;aec;
diffraction event aed;aee;
diffuse verb aef,aeg,50d,aeh;6ji,aei,aej,aek,ael,6jk,6jl,6jm,aem,aen,6jn,6jo,aeo,6jp,6jr,507,50b,50k,6js,6jt,aep;
diffused adj aeq;aej;
diffusely adv aer;aeh;
diffusing adj 6ji;1e4,50d,aeg,aes;
diffusion event aet,aeu,6jn;50d;
dig verb 9tx,9tu,aev;9tv,9tw,aew,aex,aey,aez;
digest verb 7ta,af0,7j1;af1,af2,af3,af4,ev,af5,4y;
digestible adj af1;af6,af7,af8,af9,afa,af0;indigestible
digestive adj afb,af2;af5,afa,af0;
digit quantity afc,afd;afe;
digital adj aff,afg;afh,afc;analogue
digitalization act afi;afj;
dignified adj afk,afl;8o0,2w8,2ew;undignified
dignify verb afm;afn;
dignitary person afo;;
dignity attribute afn,2un;2um,afm;
digress verb afp;afq,a9m,afr;
dilapidated adj afs;3hb,aft;
dilate verb afu;afv,afw,afx,afy,afz,ag0,ag1;
dilemma thought ag2;;
diligence attribute ag3;;
diligent adj ag4;ag5,ag6;negligent
dilute verb ag7,ag8;ag9,aga,agb,agc,agd,age,agf;
dilution substance agf,agc;ag7,agg;concentration
dim adj agh,9dq,agi;9de,4en,agj,agk,agl;
dime possession agm;;
dimension attribute agn,2t1,ago;agp;
dimensional adj agq,agr;ags,agt,agn;
dimensioning adj agu;agv;
dimer substance agw;;
dimethylglyoxime substance agx;;
diminish verb 9lv,agy;98p,9mk,9ml,9mi,9ll,9mm;
diminished adj agz;ah0;
diminishing adj 9mr;9mo;
diminution event 9ll;9lv,9lw;augmentation
diminutive adj ah1,ah2;ah3,ah4,ah5,ah6;
dimly adv ah7;4en,agi;
din event 46h,7fe,46k;46i,46j,4k9,3ak,7ff;
dine verb ah8;ah9,aha,ahb,ahc,ahd,ahe;
ding event ahf,9xh,ahg;9xg,ahh;
dingy adj ahi;3mg,ahj,ahk,ahl;
dinner food ahc,ahd;ahm,ah8;
dinnertime time ahn;;
dip verb aho,ahp,ahq,ahr,ahs;aht,ahu,ahv,ahw,ahx,ahy,ahz,ai0,ai1;
diplomacy message ai2,ai3;ai4,ai5,ai6,ai7,ai8;
diplomat person ai8;ai4,ai2;
diplomatic adj ai7,ai4;45z,ai9,ai3,ai2,ai8,aia;undiplomatic
dipole thing aib;;
dipper thing ahw;ahq,ahp;
dipylon adj aic,aid;;
dire adj aie,258;19k,aif,30y,257;
direct adj aig,17w,aih,aii,aij,4e9,aik;ail,aim,ain,aio,aip,aiq,air,4e8,ais,ait,aiu,aiv,aiw,aix,aiy,aiz,aj0,1bp,17l,4ef,17k,aj1,aj2,aj3,aj4;alternating,indirect,inverse,retrograde
directed adj aj5;aj6;
directing adj aj7;aj8,aj9,aj1,qx,aja;
direction place ajb,ajc,ajd;;
directional adj aje;ajf,ajc;omnidirectional
directionality attribute ajf;aje;
directive message aj1,aj7;aj8,aj9,qx,aig,aja;
directivity attribute ajf;aje;
directly adv aik,ajg,ajh;aii,aj0,aij,1bp;indirectly
director person aji,ajj,aj3;ajk,ajl,6zc,aih,aja,6zg;
directory message ajm;;
dirge message ajn;ajo;
dirt substance ajp,ahj,ajq;3mg,ahi,ajr,ajs,ajt,aju,ajv,ajw;
dirty adj ajw,3mg,3i3;ajx,3mf,ajy,ahi,44g,551,ajz,ak0,ak1,ajr,ak2,ak3,ak4,ak5,ak6,ak7,ak8,4cc,ak9,aka,akb,akc,akd,ake,3i2,46w,akf,akg,akh,aki,akj,akk,akl,akm,akn,ahj;clean
dis person ako;;
disability state akp;akq,akr,aks;
disable verb aks;akp;enable
disabled adj akt,akq;3a1,akp;
disabling adj 8w4;8w5;enabling
disabuse verb aku;;
disadvantage attribute akv,akw;akx,aky;advantage
disagree verb ad8;akz,al0,al1,al2,63q,al3,al4,al5;agree
disagreement state al5,al6;al7,al8,al9,9xw,ad8;agreement
disallow verb 39f;ala,3as,alb,39b,alc,ald,39e;allow
disambiguation message ale;alf;
disappear verb alg;alh,ali,alj;appear
disappearance act alh,alk,all;alm,alg,aln,alo;appearance
disappoint verb alp;alq,alr;
disappointed adj 9on;2qv,9ol;
disappointing adj als;alt,alu;
disappointment feeling alr,alq;alp;
disapprobation message 7t1;7sw,7t5,7t6;approbation
disapproval feeling alv,alw;alx;approval
disapprove verb alx,aly;alz,9lq,am0,alv;approve
disarm verb am1;am2;arm
disarmament act am2;am3,am1,am4;armament
disarray thought 360,am5;ng,7wy,35y,am6,659,3nc;
disassemble verb am7;am8;assemble
disassembly act am8;am7;assembly
disaster state 5uc,5fb;5fc,5fd,5fe;
disastrous adj 5fd;2p,5fb;
disband verb am9,ama;amb;
disbelief thought amc;amd,ame,amf;
disbelieve verb amg;;believe
disburse verb amh;ami,amj,amk;
disc thing aml;amm;
discard verb amn,amo;amp,amq,amr;
discarded adj ams;amt;
discern verb amu;amv,a6n,amw,amx;
discernable adj amv;amy,amu;
discernible adj amv,amw;a70,amy,amu;indiscernible
discerning adj amz;6ny,an0,an1;undiscerning
discharge event an2,an3,7jh,an4;an5,an6;charge,enlist
disciple person oh;ok,og;
discipline verb an7,an8,an9,ana;anb,anc,85x,and,ane,anf,ang;indiscipline
disciplined adj 8bo,anh;863,ani;
disclose verb anj,ank;anl,anm,ann,ano,a6w,anp,anq,anr;
disclosure message ann;anj;
disco message ans,ant,anu;;
discomfited group 9ol,9on;2qv;
discomfort state anv;anw;comfort
disconcerted adj anx;u;
disconcerting adj any;anz;
disconcertingly adv ao0;any;
disconnect verb ao1,ao2,ao3;ao4;connect
discontent feeling ao5,ao6,ao7;9q1,ao8,ao9;content
discontented adj ao7;9q1,ao8,ao9,ao5;contented
discontinuance act 5xy;aoa,5xu;continuance
discontinue verb 5xu,aob;5xy,5xz,5y0,5y5,5y6,5xt;continue
discontinuity state aoc;aod,aoe;continuity
discorporate adj aof;aog;
discount verb aoh,aoi;aoj,aok,aol,aom,aon;
discourage verb a7d,aoo,ru;a7e,rv,a7f,a7g,4ao,rw,a0l,rx;encourage
discouraged adj aop;aoq;
discouraging adj aor;aos,aot,aou,aov;encouraging
discourse message aow,aox;9hp;
discourteous adj aoy;5d,5e,aoz,ap0;courteous
discover verb 4ve,4va,4vc,4vb;a6n,a6o,57n,a6p,2id,a6q,a6r,a6s,a6t,h9,2if,a6u,a6v,a6w,2ig,3pa,57q,8bb;
discovered adj ap1;ap2;
discovery act 57n,a6w,2if;4va,4vb,2i9,anj,4vc,4vd,4ve,57l,ap3,ap4;
discredit state ap5,ap6;ap7;
discreetly adv ap8;ai5;indiscreetly
discrepancy attribute al6,9y4;al7,al8,al9,9xw,1g6,1h;
discrete adj ap9;a69,apa;
discretion state apb,6k3;27t,6k2,6k1;
discretionary adj 27t;27q,apc,apb;
discriminate verb apd,ape,apf;u7,apg,aph,api,apj,apk,apl,adm;indiscriminate
discriminating adj apm;24i,apn,apo,api,app,apq,6f1;undiscriminating
discrimination act apk,apl;apd,apr,ape;
discuss verb aox,aps;9hp,apt,apu;
discussion message 9hp,apt;aps,8oq,aox;
disdain feeling 86w,86z,apv;alz,7tg,9lr,apw,876,a4h,a4i,apx;
disdainful adj 7tg;874,7te,875,86x,876,86w;
disease state apy;;
diseased adj apz;aq0,aq1,ab2;
disembodied adj aof;aog;
disenfranchise verb aq2;aq3,aq4;enfranchise
disengage verb a6c;aq5,a62,aq6;engage
disengagement act a62;a6b,a60,a6c;
disentangle verb aq7,aq8;79w;entangle
disfigured adj aq9;aqa;
disgrace state aqb,aqc;aqd,aqe,aqf,aqg,ap7,aqh;
disguise attribute 5ig,aqi;5ii,aqj;
disguised adj aqk;6n6;
disgust feeling aql,22;aqm,1p,aqn,aqo,aqp;
disgusted adj aqq;1u9;
disgusting adj aqn;1w,3w,1y,aqr,aqs,21,22;
dish thing aqt,aqu,aqv;aqw;
dishearten verb aqx;aqy,a0l;hearten
disheartened adj aop;aoq;
disheartening adj aot;aor;
disheveled adj aqz;6z6;
dishonest adj ar0;ar1,ar2,9je,9jh,ar3,ar4,5eo,ar5,ar6,ar7;honest
dishonor verb aqg,aqc;aqe,aqf,aqb,ar8;honor
dishonour verb aqg,aqc;aqe,aqf,aqb,ar8;
dishwasher thing ar9;;
dishwater substance ara;;
disillusioning adj 8dt;8dr;
disillusionment thought arb;arc;
disintegrate verb 9ma;ard,are,9m9;integrate
disintegration state 9m9;9ma;
disintegrative adj ard;arf,arg,9ma,arh;integrative
disinter verb ari;arj;
disinterest thought ark;arl;
disinterested adj arm;arn,aro;
disjointed adj 7wx;7x0,7x1,7x2,7x3;
disk shape arp,arq,arr;ars;
dislike verb art,aru,arv;;like,liking
dislocation event arw,4v3;4v4,arx,4v5;
dislodge verb ary;;lodge
disloyalty attribute arz;;loyalty
dismally adv as0;as1;
dismay feeling a0l,19d,9rr;a0i,a0j,a0k,9rq,19i,19f,aoo,aqx;
dismayed adj 115;111;
dismaying adj 20d;19k;
dismember verb as2;as3;
dismiss verb aoi,as4;aoj,aok,aol,as5,aom;
dismissal act as5;as4;
dismount verb as6,as7;;
disobedience act 9q6;9q2,as8,as9;obedience
disobedient adj as8;asa,asb,asc,asd,9q6,as9;obedient
disobey verb as9;as8,ase,9q6;obey
disorder state asf,asg;ash,asi,asj,17f,ask,asl,asm;order
disordered adj 7wz,7wx;7x0,657,7x1,7x2,7x3;ordered
disorderly adj 4hk,655;4hj,asn,aso,asp,6z6,am6,653,asq,asr;orderly
disorganized adj 657;7wz,656,ass,ast,asu,asv;organized
disown verb asw;asx,asy;
disparagement message asz;a8j,a0a,at0;
disparate adj adb;1ya,at1,at2;
dispassionate adj at3;arn,at4;
dispassionately adv at5;at3;
dispatch verb 7g3,7g4;a4a,a4b;
dispel verb at6;;
dispensary thing at7;qv;
dispensation act at8;at9;
dispense verb qc;qf,qg,qh,qi,qk,ql,qq,qr,qs;
dispenser thing qk;qc;
dispersal act 6jm;50d,aeg,ata,aef;
disperse verb aes,ata,atb;6ji,6jm,atc,6jo,atd,ate,atf,atg;
dispersed adj ath;aej;
dispersion event atd;ati,ata;
displace verb atj;;
displacement act atk,atl,atm;atn,ato,atp,atq,1h0;
display verb atr,9uq,ats;att,anl,9uo;
displeased adj 1u9;1u8,atu,aqq,atv,atw;pleased
displeasure feeling atx;aty;
disposal attribute atz,qj,amp;amo,au0,qa;
dispose verb au0,amo,au1;amp,amq,amr,au2,au3,amn;indispose
disposition attribute au4,amp;au5,amo,au0;
dispossessed adj au6;2p,au7,au8,au9;
dispossession act aua;aub,auc;
disproportionate adj aud,aue;auf;proportionate
disprove verb aug;auh,aui,auj,auk;prove
disputable adj aul;87a,2av;
dispute message 63q,2aw,2au;63p,2ar,aum,3hl,2ak,aun,63r,9ia,auo,3hm,aup,ad8;
disqualified adj auq;aur;
disqualify verb aus;aut,auu;qualify
disregard verb aom,aol,auv,aoi;aoj,aok,auw,aux,auy;
disregardless adv auz;;
disrepair state av0;;
disrepute state ap5;ap6,ap7;repute
disrobe verb av1;av2,av3,av4;
disrupt verb av5,av6;av7,av8,av9,ava;
disruption act av8;avb,av5;
disruptive adj av7;avc,avd,ave,avf,av6;
diss verb 10j;10i,10k;
dissatisfaction feeling avg;alu;satisfaction
dissatisfied adj ao8;ao7;
dissect verb avh;avi;
dissection act avi,1oh;1o9,avh;
dissemble verb avj;avk,2mr,avl,3g9,2mu,avm;
disseminate verb 50d;6ji,6jk,6jl,6jm,6jn,6jo,6jp,6jr,507,50b,50k,6js,6jt;
dissemination message 6jp;50d;
dissension message al2;ad8;
dissent message al3,al1,avn;akz,avo,ad8;assent
dissenter person al4;akz,avp,ad8,avq,avr,avs;
disservice act avt;;service
dissimilar adj avu;avv;similar
dissipate verb ata,ati,avw;6jm,atc,855,6jo,atd,ate;
dissociation act avx;avy,avz;
dissolution event are;po,9ma;
dissolve verb aw0,aw1,aw2,aw3;aw4,aw5,aw6;
dissolved adj aw7;aw8;
dissuade verb a86;a7e,aw9,awa,awb,awc;persuade
distal adj awd;;mesial,proximal
distally adv awe;awd;
distance attribute awf,awg,awh,1fl;awi,1fk;
distant adj awj,awk;awl,awm,awn,awo,awp,awq,awr,aws,awt,awu,awv,aww;close
distaste feeling 1vj;1vf,1xk;
distastefully adv awx;aqn;
distension act afx;awy,awz,afu;
distill verb ax0,ax1,ax2;ax3,ax4,ax5,ax6,ax7,ax8,ax9,axa,7td,axb;
distillation event ax7;ax1,ax2,ax0;
distinct adj adc,6dn;6dm,6nz,8wa,axc,axd,axe,axf,1ya,8wc,axg;indistinct
distinction thought adk,axh,axi;axj,axk,9yc,9yd,9ye,axl;
distinctive adj 662,axm;65s,axn,axo;
distinctively adv axp;axm;
distinctly adv 6rd;6dn;
distinctness attribute 8wc;6qu,9kn,6dn,8wa;indistinctness
distinguish verb 9yd,amu,9ye;amv,a6n,amw,ad5,amx,adk,adl,9y3,adm;
distinguishable adj axq;axr,axs;indistinguishable
distinguished adj axt,2w8;afk,1fp,4yj;
distort verb 9qy,axu;axv,axw,axx,axy,axz,ay0,ay1,ay2,95u,ay3,9qx;
distortable adj ay4;ay5;
distortion event 9qz,ay2,ay6;ay7,9r0,axu,89a,1j;
distract verb ay8;ay9;
distractedly adv aya;ayb;
distraction thought asj;asg;
distraught adj 14z;14v;
distress feeling gh,ayc,ayd;aye,ayf,ayg,gb;
distressed adj ayh;6y0;
distressing adj ayi;ayj,ayk;
distribute verb qc,ayl,aym,ayn;1e4,6jk,qf,qg,qh,qi,ayo,qk,ql,ayp,6jo,6js,qq,qr,ayq,qs;
distributed adj aej;ayr,ays,aeh,aeq,ayt,ath,ayu,ayv,ayw,ayx,ayy,ayz,az0,az1,az2,az3,az4,az5;concentrated
distribution thought az6,az7,qf;ayl,qc;concentration
distributive adj 1e4;1e3,6ji,az8,aei,az9,aza,ayn;collective
distributor person ayq;aym;
district place azb,azc;azd,aze;
distrust verb azf,azg;azh,azi,azj;trust
disturb verb azk,azl,azm;azn,azo,17f,ask,asm;
disturbance event azp,asm;asg,azk,azq;
disturbed adj azr,azs,azt;7oc,azu,6y0;
disturbing adj ayi;ayj,ayk;
disturbingly adv azv;ayi;
dit message azw;;
ditch thing azx,azy;azz;
ditty message b00;;
divan thing b01;;
dive thing b02,b03;b04;
diver person b05,b06;b07,b08,b09,b0a;
diverge verb b0b;b0c,b0d;converge
divergence act b0d;b0c,9xw,b0b,b0e;convergence
divergent adj 9xw;1ya,b0d,al6,1h;convergent
divers adj ade;1ya,b0f;
diverse adj ade,add;1ya,b0f;
diversification act b0g;b0h,2me,b0i;
diversified adj b0j;b0k;undiversified
diversion act 1mu,a9m,b0l;b0m,b0n,b0o,afp,b0p,b0q,a9l,b0r,b0s,1mr;
diversity attribute b0f;add,ade,b0t,b0i;
divert verb a9l,b0u,1mr;1mt,a9m,1mu,1mv;
divertimento message b0v;b0w;
divest verb a0s;a0u,a0v,a0w;invest
divestiture message a0v;a0s;
divide verb b0x,b0y,b0z,b10;b11,b12,b13,b14,b15,b16,b17,b18,b19;multiply,unite
divided adj 4si;b1a,b1b,4sh,b1c,b1d,b1e,63w,6ro,b1f,b1g,b1h,b1i,b1j,b1k,b1l,b1m,b1n,b1o,b1p,b1q,b1r,b1s,b1t,b1u,b1v,b1w;united
dividend possession b1x;;
divine adj 8u1,b1y,b1z,b20,9rk;5zg,8u2,b21,b22,b23,b24,b25,9rj,b26,b27,b28;
divinely adv b29;b1z;
diving event b2a;;
divinity person 9rj,b2b;9rk,b2c,9rl;
division group b2d,b2e,b12,b2f;b2g,b2h,b2i,b2j,b0y;
divisive adj avo;b2k,al3,b2l;
divorce act b2m,avz,b2n;avx,b2o,b2p,b2q,b2r;
divorced adj b2s;b2t;
divulge verb anj;anm,ann,ano,a6w,anp,anq,anr;
dix person b2u;;
dizzily adv b2v;b2w;
dizzy adj b2x,b2w,b2y;6y4,10c,b2z,b30,b31;
dj person b32,b33;;
dl quantity b34;;
dm state b35,9kw;;
do verb b36,b37,b38,b39;b3a,b3b,b3c;
doc person b3d,b3e;b3f,b3g;
docile adj b3h;b3i,b3j,b3k,b3l;stubborn
dock thing b3m,b3n;b3o,b3p,b3q,b3r;undock
docker person b3r;b3s,58u,58v,b3n;
docket verb b3t,b3u;b3v;
doctor person b3d,b3w;b3f,b3g;
doctorate message b3x;b3f;
doctrinaire adj b3y,b3z;b40,b41,b42,b43;
doctrinal adj b44;b45;
doctrinally adv b46;b44;
doctrine thought b45;b47,b44,b48,b49;
document message b4a,b4b,b4c,62c;b4d,zn,b4e,b4f,zr;
documentary message b4f,b4d;b4g,b4b,b4a,b4h,b4i,b4c;
documentation message zr,b4e;zf,62c,2rg,b4c,62d,62e;
documented adj b4j,b4k;b4l,b4m,2vd;undocumented
dod group b4n;;
dodge verb 8rl,b4o;8rg,b4p;
dodging act b4q;2zp,b4r,b4s,b4t;
dog animal b4u,67z;67y,680,681,682,683,684,685,686,687;
dogged adj b4v;b4w,m9,b4x;
doggedly adv b4y;b4v;
doggerel message b4z;;
dogging adj 88v;5yf;
doghouse thing b50;b51;
doglike adj b52;b53;
dogma message b54;b55,b42,b43;
dogmatic adj b55;b56,b57,b54;
dogmatically adv b58;b55;
dogwood plant b59;;
doi group b5a;;
dol quantity b5b,b5c;;
doleful adj b5d;43o,b5e,b5f;
doll thing b5g;;
dollar quantity b5h,b5i;;
dolor feeling b5j;b5k;
domain state 29z,b5l;;
domestic adj b5m,b5n,b5o,b5p;b5q,b5r,b5s,b5t,b5u,b5v,b5w,b5x,3k;foreign,undomestic
dominance attribute b5y,2hu;2hv,2hw,2hx,2hy;
dominant adj b5z,2hv;2hw,b60,b61,b62,b63,b64,b65,2hu,2wf,2hy;recessive,subordinate
dominate verb b66,2hy,2wf;2hv,b67,b68,b69,b6a,2wb,b6b,2hu,b6c,b6d,b6e,b6f;
dominated adj 8bp;863;
dominating adj 2hw;2hv,2hu,b6g;
domination act b68,b6c;b6h,2wf,2hy;
domineer verb b6i;2w1;
domineering adj b6j;b6k,4mr,b6l,2et,b6m,91y,b6n;submissive
dominion state b6e;2wa,2hy;
don verb b6o,6xi;b6p,6x6;
donate verb 8av;8ar,8at;
donation possession 8at,8ar;8au,8av,8am;
done adj b6q;7s2;
donna person b6r;;
donne person b6s;b6t;
donor person b6u;b6v,b6w;
doom verb b6x,a50;a4y,a52,a4x,a53,b6y;
doomed adj b6z,9gj;4bj;
door thing b70,b71,b72;;
doorbell thing 3qr;3qu,3qv;
doorhandle thing b73;;
doorknob thing b73;;
doorman person b74;;
doorway thing b71;;
dooryard thing b75;;
dope thing b76,b77;b78,b79;
doped adj b7a;kh;
dormant adj 2jj;2jg,b7b,b7c,b7d;active
dormitory thing b7e;;
dos group b7f,b7g;;
dosage quantity b7h;b7i,b7j;
dose thing b7k,b7h,b7j;b7i;
dosed adj b7l;39u;
dot shape b7m,7vi;b7n,6yu,b7o,b7p,b7q,b7r,b7s;
dotted adj b7t,9ep;9eq,4yx;
double act b7u,b7v,b7w,b7x,b7y,b7z,b80;40p,b81,b82,b83,b84;single
doubleheader act b85;;
doubles act b86,b87;;
doubly adv b88;b7z;
doubt thought b89,b8a,15j;b8b,b8c,b8d,b8e,15d,b8f,b8g,b8h,b8i;
doubtful adj b8d,b8b;b8j,1d5,b8a,b89;
doubtless adv b8k;;
dough food b8l,5du;b8m,5dq;
dourly adv b8n;b8o;
dove animal b8p;;hawk
dovetail verb b8q,b8r;;
doweling act b8s;;
down adv b8t,b8u,3p8,a20,b8v,b8w,b8x;b8y,a1x,3p5,b8z,b90,b91,b92,b93,b94,b95,b96;up
downcast adj b97,b90;3p8;
downfall event b98;b99;
downgrade verb b9a,b9b;;upgrade
downhill adj b9c,9ly,b9d;a1x,9lx;
download verb b9e;;upload
downpour event 6xt;8l,6xu,6xv,6xw,6xx;
downright adv b9f,b9g;b9h,b9i;
downstairs adv b9j,3rq;b9k;upstairs
downstream adv b9l,b9m;;upstream
downtown adj b9n,b9o,b9p;;uptown
downward adj a20,b92,b8v;a1x,3p8;upward
downwind adv b9q,b9r;b9s;upwind
dowry possession b9t;b9u;
doze verb b9v,b9w;2jk,b9x,b9y;
dozen quantity b9z,ba0;1px;
dozens quantity ba1;;
dp person ba2;;
drab adj ba3,ba4,ba5;2iz,ba6,ba7,4m5,ba8;
draft verb ba9,baa,80a;bab,809,bac,bad,bae,807,baf,bag,bah;
drafting act bab,bai;a2w,baa;
drafty adj baj;bak,bal;
drag verb bam,ban,5rj;5rk,5rl,5rm,5rn,5ro,5rp;
dragging adj bao;29o;
dragon person bap;;
drain verb baq,bar,bas,bat;bau,bav;
drainage act baq;bat,bar;
dram quantity baw,bax;;
drama message jd,bay,baz;bb0,bb1,bb2,bb3,bb4,bb5,bb6,bb7,bb8,bb9,j6,jm;
dramatic adj bb0,bb1;bba,bbb,bbc,1id,4hw,bay;lyric,undramatic
dramatically adv bbd,bbe,bbf;bb0,bb1,bb2;undramatically
dramatics act bbg;;
dramatist person bb4;baz,jd,bb7;
dramatize verb bb7,bb6,bb5;bbh,bbi,bbj,bbk,baz,jd,bbl,bay,bb4;
drape verb 96y,bbm,bbn;bbo,971,970;
draped adj 8ov;3j2;
draper person bbp;;
drapery thing 96y;971,970;
drastic adj bbq;bbr;
drastically adv bbs;bbq;
draught food 3xf,bbt,a2w;bai,bbu,bbv,a2q,3xe,bbw;
draughty adj baj;bak,bal;
draw verb bbx,bby,bbz,bc0;2sc,5rl,bc1,bc2,9z7,bc3,bc4,bc5,bc6,bc7,bc8,bc9,5rp;
drawer thing bca;bcb;
drawing message bcc,bc5,bcd;bce,bcf,bc0,bcg,bch;
drawl message bci,bcj;bck;
drawn adj 5q5,6w2;4az,3kq;
dread verb 257,25c,258;119,19k,259,30y,bcl,25d;
dreadful adj 258,2px;19k,30x,30y,257;
dreadfully adv bcm;bcn,258;
dream thought bco,9fi,1j5,9fh,bcp;bcq,1j9,9fg,9fj,9fk,9fl,bcr,9fm,9fn,1ja,1j7;
dreamed adj bcs;bct;
dreamer person bcr;bcp;
dreamfully adv bcu;bcq;
dreamlike adj bcv;9k9;
dreamy adj bcq;5t,bcw,9fi,bcx;
drearily adv as0;as1;
dreary adj ba4;ba6,ba7,4m5;
dregs thing bcy;bcz,bd0;
drenched adj 8oy;3j2;
dress thing bd1,2rt,6xb,2rz,bd2,bd3;bd4,2rv,6x3,6x4,6x5,6x6,6x7,6x9,2ru,2ry,bd5;undress
dressed adj 2s0;2s1;
dresser thing 590;;
dressy adj 2rv;3ea,2rt;
drew person bd6;;
dribble verb bd7,bd8;bd9,bda,bdb;
dried adj bdc,bdd;bde,36z;
drift verb bdf,bdg,bdh,bdi;bdj,bdk,bdl,bdm,bdn,bdo,bdp,bdq,bdr,bds,bdt,bdu,4cw,bdv,bdw,bdx;
drill verb 4lt,4ln,bdy;4lo,4lp,4lq,4lr,4ls,4lu,4lv;
drilled adj bdz;ani;
drink verb be0,4lb,3wl,3wn,4l8;be1,be2,3wm,be3,be4,4l7,4lc,6i,be5,be6;
drinker person be5;3wn;nondrinker
drinking act be4,4lb;be1,be2,3wn,4l8,be6;
drip verb bd7,bdb;bd9,be7,bda,bd8;
drive verb be8,be9,17p,bea,beb,bec;bed,bee,bef,beg,beh,bei,bej,2wt,17o,bek,5iy,5iz,5j0,bel,5j1,5is;
driven adj bem;ben;
driver person bej;bea,bec,beo;nondriver
driveway thing beh;beb,bep,bea,beq,beo,ber;
driving adj bes,bet;64m,beu,bev,bew,bdw;
drizzle event bex,bey;bez;
drizzling adj a22;a1x;
drone animal bf0,bf1,bf2;bf3,bf4;
droop verb bf5,bf6;bf7,bf8,bf9,bfa;
drop verb 3iy,bfb,bfc,bfd,bfe;3j5,bff,9ml,bfg,bfh,bda,3iw;
droplet quantity bfh;bfb,3iy;
dropout person bfi;bfj;
droppings substance bfk;bfl,bfm,bfn;
dross substance bfo;bfp;
drought state bfq,bfr;;
drove group bfs,bft;bfu,bfv;
drover person 902;8zy,bfw;
drown verb bfx,bfy,bfz,bg0;;
drowse verb b9v,b9w;2jk,b9x,b9y;
drowsily adv bg1;bg2,2jo;
drowsiness state bg3;2jk,2jn,2jo;
drowsy adj 2jk;2jg,b9v,bg3;
drug thing 209,b7i;bg4,b7k,207,b7h,bg5;
drugged adj bg6;8y5;
drugging act bg4;5hx,b7i;
drugless adj bg7;bg8;
drugstore thing bg9;208;
drum thing bga,bgb,bgc,bgd;bge,bgf,bgg,bgh;
drumhead thing bgi,bgj;bgk;
drumlin thing bgl;;
drummer person bgg;bgd,bgc;
drunk adj bgm,8y5,bgn;9ib,3mz,8y4,bgo,4l9,bg6,bgp,bgq,bgr,15o,bgs,be6,bgt,19v;
drunkard person bgm;8y5,be6,bgt,19v;
drunken adj 4l9;8y5,bgu,4l7,bgv,bgw;
drunkenly adv bgx;4l9;
drunkenness state bgv;bgo,4l9,bgy,bgt,19v;soberness
dry adj bgz,bh0,bh1,36z;36w,bh2,bh3,bh4,bh5,bh6,bdc,bh7,bh8,bh9,bha,bhb,bhc,bhd,bhe,bhf,bhg,bhh,bhi,bhj;phlegmy,sweet,wet
drygoods thing bhk;;
dryly adv bhl;7rq,bhm;
dryness state bhh;bhn,bho,36z,bh4,bhp,bhq;wetness
ds substance bhr,bhs;;
dual adj b7y;40p,b83;
dub verb bht,bhu,bhv;bhw,bhx;
dubious adj b8b,b8d;b8j,1d5,b8a,b89;
dublin place bhy;;
duck verb bhz,bi0,bi1;aht,bi2;
ducking act bi3;;
duct body 5jh;5jl;
due adj bi4,721,bi5;bi6,71z,75r,bi7,bi8,bi9,bia,bib;undue
duel act bic,bid,bie;bif;
duelist person bif;bid,bic,bie;
duffer person big;;
dugout thing bih;;
duke person bii;bij,bik,bil;
dull adj bim,ba6,bin,bio;bip,biq,bir,bis,bit,ba4,biu,biv,biw,bix,biy,4m4;bright,lively,sharp,sharpen
dullard person biz;bj0,bj1;
dulled adj bj2;4lz;
dully adv bj3,bj4;bin,ba6;
dumb adj 9xc;bj0,9xb,bj5,bj6,31d;
dumbbell thing bj7;;
dumfounded adj bj8;1ia;
dummy person bj9,4e1,bja,2gy;4jr,2gr,4dy;
dump verb 9ot,bjb;bjc,4fg,bjd;
dun animal bje,90p,bjf;1im,90q,90r,90s,90t,90u,bjg;
dune thing bjh;;
dung substance bfk,bfm;bfl,bfn;
dungeon thing bji;;
dunk verb bjj,ahp;aht,ahu,ahv,ahw,ahx,ahy,ai0,bjk;
dupe verb 725,6gx;722,723,6h,724,bjl,bjm;
duplicable adj bjn;bjo,bjp;
duplicate verb bjq,bjr,bjs;889,bjt,bju,bjv,bjw,b82,bjx,bjy,bjz,bk0;
duplication thing bk1,bk2;bk0;
durability attribute 2g;bk3,bk4,2f,2e,bk5,bk6,bk7;
durable adj bk3;bk8,2g;
durant person bk9;;
durante person bka;;
duration time bkb,bkc,bkd;bke,bkf,bkg;
dusk time bkh,bki;9dl,9dr;
dusky adj 9dr,bkj;51i,9de,bkk,bkl,bkh;
dust substance bkm,9io,bkn;8oz,bko,9ip,9iq;
dustbin thing bkp;;
dustpanful quantity bkq;;
dutch adj bkr,bks;bkt;
duty act 7i9,bku,bkv;bkw,bkx,7i8;
dwarf verb bky,bkz;bl0,bl1;
dwell verb 51k,81w,3n;bl2,bl3,3k,bl4,81x,bl5,bl6;
dweller person bl5;3n;
dwelling thing 3k;3l,3m,3n;
dwindle verb bl7;bl8;
dwindling adj bl8,9ms;9mo,bl7;
dy substance bl9;;
dye verb bla,blb;blc,bld;
dyeing act blc;blb;
dying adj ble,blf;blg,blh,bli;nascent
dynamic adj blj,64m;blk,64l,bet,bll,blm,bln,blo,blp,blq,blr,bls;undynamic
dynamically adv blt;64m;
dynamics thought blu;blv;
dynamite thing blw,blx;bly;
dynast person blz;;
dynasty group bm0;bm1;
dysentery state bm2;;
ea person bm3;;
each adj 1cu,1ze;1cp;
eager adj bm4,1yl;1yk,bm5,bm6,bm7,2zi;uneager
eagerly adv bm8;1yl,bm9;
eagerness feeling 2zi;1yl,29l;
eagle animal bma,bmb;bmc;
ear body bmd,bme,bmf;bmg,bmh;
eared adj bmi;12m;earless
earl person bmj;bmk,bml;
earlier adv bmm,3na,bmn;tm;
earliest adj bmm,bmo;tm;
early adj tm,bmp,bmq,bmr,bms;bmt,tk,bmu,bmv,bmw,bmm,bmx,bmy,bmz,bn0,bn1,bn2,917,bn3,918,bn4,bn5,bn6,15m,bn7;late,middle
earn verb bn8,bn9;bna,3t0,bnb;
earned adj 2ql;2qk;unearned
earnest adj bnc,bnd;bne,bnf,bng,bnh,bni;
earnestly adv bnj;bne,bnd;
earnestness feeling bni;bnd,9i4;
earnings possession bnk,bnb;bnl,7ik,bnm,bnn,7il,bno,bn9,bnp,bnq;
earphone thing bnr;;
earsplitting adj 4ka;46m,4k9;
earth thing bns,bnt,bnu,bnv;bnw,bnx,bny,bnz,bo0,bo1,bo2,bo3,bo4,bo5,bo6,bo7,bo8,bo9,boa;
earthbound adj bob;boc;
earthlike adj bod;1im;
earthman person bny;bns;
earthquake event boe;bof,bog;
earthshaking adj boh;46m;
earthy adj 90x,boi,boj;90y,bok,bol,70c,911;
eas message bom;;
ease verb bon,boo,7b6,1dj;bop,boq,bor,1dk,bos,1dm,1do,21w,bot,1dq,1dt,7av,1du;difficulty
easel thing bou;;
easily adv bov,bow;bop;
east adj box,boy,boz,bp0,bp1;bp2,bp3,bp4,bp5,bp6,bp7,bp8;west
easter time bp9;;
eastern adj bp5;bp0;western
eastward adj box,bp2,bpa;bp0;
easy adj bop,bos,bov;bpb,bpc,bpd,boq,bpe,bpf,bpg,bph,9se,bon,bpi,bpj;difficult,uneasy
eat verb bpk,bpl,bpm;bpn,bpo,bpp,bpq;
eatable adj bpr,bps;bpt,bpu,bpv,bpw,bpx,bpy,bpz;
eating act bpn;bpl,bpk,bpm;
eb quantity bq0,bq1;;
ebb verb bq2,bq3;bq4,9lw,bq5,bq6;tide
ebbing event bq2;9lw,bq5,bq6;
ebony attribute bq7,bq8;2a3,bq9;
ebullient adj bqa;9es,bqb,bqc,bqd,bqe;
ec group bqf;bqg;
ecc message bqh;;
eccentric adj bqi,43y,bqj;bqk,bql,43z,440,441,442,bqm,bqn,443;concentric
eccentricity attribute 442;43y;concentricity
ecclesiastical adj bqo;6h6;
ecclesiasticism act bqp;;
echo attribute bqq,bqr,bqs;bqt,bqu,bqv,bqw,bqx,bqy;
eclectic adj bqz,app;apm,br0;
eclipse event br1,br2,br3;;
ecliptic place br4;;
economic adj br5,br6;br7,br8;
economical adj br9,br5;5bl,bra,brb,br8;
economically adv brc;br6;
economics thought br7;;
economist person brd;brb,br8;
economize verb bre;bra,brf,brb,brg;
economy group br8;br6,br5,brd;
ecstasy state 1sg,brh;bri,6ck,1sd,brj;
ecstatic adj bri;brk,1sg,brh;
ect act brl;;
ed state brm;;
eddy verb brn,8e1;bro,brp,brq,8dy;
edema state brr;brs;
edematous adj brs;aq0,brr;
eden place brt,bru;brv;
edentulous adj brw;brx;
edge place ph,pk,bry,brz;bs0,4od,bs1,pc,4le,bs2,4li;
edged adj bs3;4qg;
edgewise adv bs4;;
edgy adj bs5;bs6,bs7,bs8,bs9,bsa;
edifice thing 55k;;
edify verb bsb;bsc,bsd;
edifying adj bse;;unedifying
edit verb bsf;bsg,bsh,bsi;
edited adj 1gl;1gi;
editing message bsg;bsf;
edition message bsj,bsk;;
editor person bsh;bsl,bsm,bsf;
editorial message 79j,bsn;79i,bso;
editorially adv bsp;bsn;
edo person bsq,bsr;;
eds thing bss;;
educate verb bst,bsu;bsv,bsw,bsx,bsy,6zd,bsz,bt0,bt1,bt2,bt3,ane,6ze;
educated adj bt4;30j,bt5,bt6,bt7;uneducated
education act bsy,bt0,bsz;bt8,bt9,bta,btb,btc,btd,bsu,bte,bst;
educational adj btb,bt9;b40,bsy,bsz;
educator person bt2;bst;
ee thought btf;;
eeg message btg;;
eff verb 3m2;bth,bti,3ly,btj,btk;
efface verb 1tb;1t4,btl;
effect event 80k,btm,btn,80p,80q;ch,7ir,bto,3q6,btp,btq,btr,80r,80s,80t;
effective adj bto,7ir,bts;2z,btt,btu,btv,btw,btx,bty,btz,80p;ineffective
effectively adv bu0;bto,btx;ineffectively
effectiveness attribute bty,bu1;7ir,bto,bts,bu2;ineffectiveness
effects possession bu3;;
effectually adv bu4;;ineffectually
effectuate verb 80p;7ir,bto,btp,btn,btq,80k,btr;
efficacious adj btx;bts,btz;inefficacious
efficacy attribute btz;bto,btx;inefficacy
efficiency relation bu5,bu6;5bl;inefficiency
efficient adj 5bl,7ir;2z,5bk,bu7,br9,bu8,bu9,bua,bty,bu6,80p;inefficient
efficiently adv bub;7ir,bu8;inefficiently
effloresce verb buc;bud,4c5;
effluent substance bue,buf;bug,buh;
effort act 2qn,bui,buj;buk,bul,2qo,2qt;
effortless adj bum;t0,bun,buo;effortful
effortlessly adv bup;bpb;
eft animal buq;;
egalitarianism thought bur;;
egg animal bus,but;buu;
egghead person buv;;
eggplant food buw;;
eggs food buu;bux,but;
ego feeling 2ey,buy;2eu,7px,buz;
egotism attribute 2ex;2eu,bv0,buz;
egotist person buz;bv1,7px,bv0,bv2,2ex,2ey;
egypt place bv3;bv4;
eigen person bv5;;
eight adj bv6,bv7;1px;
eighteen adj bv8,bv9;1px;
eighteenth adj bva,bvb;bvc;
eighth adj bvd,bve;bvc;
eighty adj bvf,bvg;1px;
either adv bvh;;
ejaculate verb 7ah,4eq;4er,4es,7ai,7aj;
ejaculation message 4er;bvi,4eq;
eject verb bvj,bvk;bvl,bvm,bvn,bvo,bvp;
ejection act bvl;bvk,bvq,bvr;
el relation 1g1,bvs;1g2;
ela group bvt;;
elaborate adj 1m8,bvu,5pb;5p5,bvv,3ea,bvw,1m7,bvx,7kz,bvy,bvz,bw0,bw1,bw2,bw3,bw4,bw5;
elaborately adv bw6;bvu,7kj;
elaboration act 1m7;1m8;
eland animal bw7;;
elapse verb bw8;bw9;
elapsed adj bwa;;
elastic adj bwb,bwc,mi;4o4,bwd,bwe,bwf,bwg,bwh,bwi,bwj,bwk,bwl,bwm,c7,bwn,7o4,bwo,bwp;inelastic
elasticity attribute bwp;bwc;inelasticity
elate verb bwq;bwr,bws,bwt;depress
elation state bwt,bwr;bwu,bwq;depression
elbow body bwv,bww;bwx,bwy,bwz;
eld time bx0,12f;bx1,12h,bx2;
elder person bx3,bx4;bx5;
elderly adj 12i,12j;12l,12n,12o;
eldest adj bx6,bx7;bx8;
elect verb bx9,bxa,bxb,bxc;bxd,bxe,bxf,bxg,bxh,bxi,bxj,bxk;
elected adj bxd;bxl,bxm,bxa;
election act bxh;bxn,bxa;
elector person bxk;bxl,bxa,38x,bxo,38y;
electoral adj bxn;bxp,bxh;
electric adj bxq,bxr;bxs,bxt;
electrical adj bxu;bxs;
electrically adv bxv;bxr;
electricity event bxs,bxt;bxr,bxw,bxx;
electrifying adj bxy;4w7;
electrode thing bxz;;
electrolysis event by0;by1;
electromagnet thing by2;;
electromagnetic adj by3;by4,by5;
electromyography act by6;;
electron thing by7;;
electronic adj by8;by9;
electronics thought by9;by8,bya;
electrophoresis event byb;byc;
electrophorus thing byd;;
electroshock act brl;;
electrostatic adj bye;byf,byg;
electrotherapist person byh;byi;
elegance attribute byj;byk,byl;inelegance
elegant adj byk;bym,byn,byo,byp,byq,byr,bys,byj;inelegant
element thought 7ld,7lf,byt;3fe,7lh,7li,7lj;
elemental adj byu;byt;
elementary adj boq;bop,bon;
elements event byv;;
elephant animal byw;;
elevate verb byx,6ta,byy;byz,bz0,bz1,bbh,bz2,bz3,bz4,bz5,bz6,bz7,bz8,6sy,bz9,bza,bzb;
elevated adj bvs,bzc;bzd;
elevation event bz8,bzb,1g1;bze,bzf,1g2,byy,2i8,bzg,6ta,bzh,byx,bzi,bzj;
elevator thing bz2;bzk,6ta;
eleven adj bzl,bzm;1px;
eleventh adj bzn,bzo;bvc;
elf person bzp,bzq;;
elfin adj bzr,bzs;ah3,bzt;
elia person bzu;;
elicit verb 2df,bzv;2di,2dj,14q,2dm,2dr;
eligible adj bxf;bzw,bzx,bzy,bzz,c00,c01,c02,bxa;ineligible
eliminate verb c03,c04,1t2;1t3,1t4,1t5,c05,c06,1x0,1t6,1t7,1t8,c07,1t9;
elimination act c06;c03,c08;
elite group bxj,bxc;bxg,bx9;
elizabethan person c09,c0a;c0b,c0c;
ell thing c0d;;
elli person c0e;;
ellipsoid shape c0f,c0g;99j,c0h;
elm plant c0i;;
eln group c0j,c0k;;
elongate verb c0l,c0m;9tm,c0n,c0o,c0p,c0q,c0r,c0s;
elongated adj c0t,c0u;c0v;
eloquent adj 2g2;2g1,2g9,c0w,c0x,c0y,c0z;
elsewhere adv c10;;
eluate substance c11;;
elucidate verb 6np;6nq,6nr,6ns,6nt;
elude verb c12,c13;c14,c15,c16,c17,c18;
elusive adj c15,c14;2fq,c19,c1a,c12,c13;
elute verb c1b;c1c;
elution event c1c;c1b;
em quantity c1d,c1e;;
emaciated adj 5er;4jg,4ji;
email message c1f,c1g;;snail_mail
emanate verb c1h;c1i,c1j;
emanation substance c1j,c1i;c1k,c1l,c1h,c1m;
emancipate verb 2xs,c1n;c1o,c1p,3t,c1q,c1r,2xo;
emancipated adj c1s;c1t;
emasculate verb c1u,c1v;c1w,c1x,c1y;
embankment thing c1z;c20;
embargo message c21,c22;c23;
embark verb 4fx,c24;4fw,c25;disembark
embarrass verb c26;c27,3fb;
embarrassed adj t;u;
embarrassing adj ads,c28;1jg,gs,c29;
embarrassment feeling c2a,c2b,c27;c26;disembarrassment
embassy thing c2c;;
embed verb c2d;c2e,c2f,c2g,c2h,c2i;
embedded adj c2j;c2k;
embellish verb bb5;bbh,bbl,bay;
ember thing 65k;65i;
embezzle verb c2l;c2m,c2n,c2o;
embitter verb 43j;gt,c2p;
emblem thing c2q,c2r;1db,c2s,c2t,1de,1df;
emblematic adj c2s;c2u,c2q,c2v,c2r;
embodiment person c2w;c2x,c2y;
embody verb c2y,65x,c2z;c30,c31,65q,a7z,c2w;
embolden verb 69w;69x;
emboldened adj 4hp;2tb;
emboss verb 4mp;4mt,4mu,4mv,4mw,4mx;
embrace verb c32,7n9,4mm;46a,4u7,6rt,5q3,4mh,c33,c34,c35;
embracing act c32;4mm;
embroider verb c36;c37,c38;
embroil verb c39;c3a;
emerge verb c3b,c3c,c3d;c3e,c3f,c3g,c3h,2bh;
emergence event 2bh,c3h;c3i,c3b,c3d,c3c,2b9;
emergency event c3j;c3k,c3l;
emeritus adj c3m,c3n;12l;
emigrate verb c3o;c3p,c3q;immigrate
emigration act c3p;c3o,c3r;
eminence state axh;axj,axk;
eminently adv c3s;axj;
emission act c1i;c1k,c1l,c1h,c1m;
emit verb c1l,c1m;c1i,c3t;absorb
emotion feeling c3u;c3v,c3w,c3x;
emotional adj c3v,66x,c3w;y3,c3y,c3z,66s,c40,c41,c42,c43,c44,c45,c46,c47,c48,c49,c4a,c3u;cerebral,unemotional
emotionalism attribute c4a;14y,66x,c3v,c3w;
emotionality attribute c4a;14y,66x,c3v,c3w;unemotionality
emotionally adv c4b,c4c;66x,c3w;unemotionally
emphasis state aa,c4d;ac,c4e,ab;
emphasize verb ab;ad,aa,ae;
emphatic adj c4e;c4f,c4d,c4g;
emphatically adv 9ko;ac,9kn,9kp;
emphysema state c4h;c4i;
emphysematous adj c4i;c4h;
empire place c4j,c4k;c4l;
empirical adj c4m;c4n,c4o,c4p,c4q,c4r,c4s,c4t,c4u;theoretical
empirically adv c4v;c4m;theoretically
empiricism thought c4w;c4x;
employ verb c4y,22r,4my;22y,22z,230,231,232,233,22n,c4z,234,4mo,c50,c51,235,236;
employed adj c52;c53,c54,c55;unemployed
employee person c50;4my;employer
employer person c51;4my;employee
employment state c4y,c56,c4z;c57,4my,c58;unemployment
empower verb c59;2wj;
emptiness state c5a;463,c5b;fullness
empty adj c5c,c5d,c5e,9,463,c5f;c5g,462,c5h,c5i,c5j,c5k,b,c5l,c5m,c5n,c5o,c5p,2ms,c5q,c5r,c5a,c5s;fill,full
emu quantity c5t,c5u;;
emulate verb 1za;c5v,c5w,1z8;
emulator person 1z8;1z9,1z6,1za;
en quantity c5x;;
enable verb c5y;;disable
enabling adj c5z;c60,c61;disabling
enact verb c62,c63;c64,c65;
enactment act c65;c62,c66;
enamel body c67,c68;c69,c6a;
encamp verb 43q;43r,43p,43s,43t,43u,43v;
encampment place 43u;43q;
encase verb c6b;c6c,c6d,c6e,c6f,c6g,c6h;
enchained adj 4oh;4oe;
enchant verb brj;c6i,3om,3on,1sg,3ot;disenchant
enchanted adj 3wy;c6j,3wx,c6k,c6l;disenchanted
enchantment feeling 3on;216,brj;
encipher verb 6id;6ie,6if,6ic,6ig,6ih,6ii,6ij;
enclave place c6m;;
enclose verb c6n,c6o,c6p;c6q,c6r,c6s,c6t,c6u,c6v;
enclosure thing c6s,c6q;c6w,c6n,c6p,c6o;
encode verb c6x;6if;decode
encoding act 6if;c6x,6id;
encompass verb 7n9;46a,4u7,c34,c35;
encore act c6y,c6z;;
encounter verb c70,57p,c71,c72,57l,c73;57n,c74,57q,c75,c76;
encourage verb rh,c77;c78,c79,4kl,c7a,bz6,tg,c7b,c7c,rd;discourage
encouragement message c7d,4kl;4kn,rh;discouragement
encouragingly adv c7e;c7f;discouragingly
encroach verb c7g;a2f,c7h,c7i,c7j;
encroachment event c7i;c7g,c7k,c7l;
encrust verb c7m;92f;
encrypt verb 6id;6ie,6if,6ic,6ig,6ih,6ii,6ij;
encryption act 6if;c6x,6id;
encumbrance thought 58o;58t;
encyclopedia message c7n;;
end verb 5y8,5yc,5y4,5xv,c7o,a51;5xw,7s0,5xx,5y1,a4y,5y2,5y3,5y7,5y9,5ya,5yb,5yd,c7p;begin,beginning,middle
endanger verb c7q,9cf;uf,ul,c7r,c7s,c7t;
endear verb c7u;c7v;
endearing adj si;c7w,c7x,c7y,sh;
endeavor act c7z,2qn,2qt;c80,c81,2qo;
ended adj 7s1;7s2;
ending message c82,7s0;c7o,7ry;beginning
endless adj c83,c84;4pd,bk8,c85,c86;
endlessly adv c87,893;5yf,5ye,4pd,894,895;
endorse verb rg;bl,337,338,339,33b,33d,rd;
endothelial adj c88;c89;
endow verb c8a,b9u;c8b,c8c,c8d,c8e,b9t,c8f;
endowed adj c8g;c8h;unendowed
endowment thought c8c;c8a;
endpoint place 5y9;5xv;
endurance attribute 2d;24;
endure verb 24,4t6,c8i,c8j;25,26,27,28,2b,2c,2d,4te,c8k;
enduring adj 2e;2f,2g;
enduringly adv c8l;2e;
ene relation c8m;;
enemy group c8n,c8o,c8p;;
energetic adj 4zb,c8q;c8r,4za,c8s,c8t,c8u,c8v,2pc,c8w,c8x,5it,ag6,4ze,c8y;lethargic
energetically adv c8z;4zb;
energize verb kj;1nl,ki,c90,c91,5it,4ze,c92,c93,c8y;de-energize
energy event c93,4ze,5it;1jb,4zb,4za,c8w,c8q,c94,kj,kn,c95,5j1,5is;
enervate verb c96;c97,9ih;
enervating adj 9ig;9ij,9if;
enervation attribute c97;c96;
enforce verb c98,c99;22z,c9a,c9b;exempt
enforceable adj c9c;;unenforceable
enforced adj c9d;;unenforced
enforcement act c9a;c98,c99;
engage verb c9e,5bj,4my;c9f,5bi,5c0,c9g,c4z,c9h,6t,c9i,60i,4mo,c50,c51,c9j,c4y;disengage
engaged adj 5bw,c9k;5bf,7rc;
engagement act 3hf,23r,c9l;c9m,3hn,3hh,3ho,23w,23x;non-engagement
engagingly adv c9n;2sp,2sx;
engender verb 4wd;;
engine thing c9o,c9p;c9q;
engineer person c9r,c9s;c9t,c9u,c9v,qx;
engineering act c9u,c9v;c9w,c9x,c9y,c9r,c9s;
england place c9z;ca0;
english adj ca1,ca2,ca3,ca0;ca4,c9z,ca5;
englishman person ca6;;
engrave verb ca7;ca8;
engraved adj 5se;5sd;
engraver person ca8;ca7;
engross verb ca9;6t,c9i,60i;
engrossed adj 6p,caa;6r,cab,6t;
engrossing adj cac;cad;
engulf verb ca9,cae;6t,c9i,60i;
enhance verb caf,cag;xo,2uc,cah,cai;
enigma thought 1i4;1ix,caj,cak,92v,3wu,1i0;
enigmatic adj caj;cal,1i4;
enjoin verb cam,9mx;9mu,can,aci,cao;
enjoy verb 3fo,cap,54t;3fq,caq,car,3fr,3fs,cas,cat,3ft,54q;suffer
enjoyable adj 16e;16d,cau;
enjoyment feeling 3fr,3fq;9sv,3fo,54t;
enlarge verb cav,caw,cax;cay,1md,caz,cb0,1me,1mh;
enlargement act cay;cav;
enlightened adj cb1,cb2;cb3,cb4,3oa;unenlightened
enlightenment thought bsc;bsb;unenlightenment
enlist verb cb5,cb6;bah;discharge
enliven verb 1sd,cb7;1sf,cb8,cb9,c92,1sg;deaden
enmesh verb cba;cbb;
enormity attribute cbc;313;
enormous adj 3yp;2o5,46c,cbd;
enormously adv cbe;3yp,4ym;
enough adv oa,o6,cbf;o5,o1,o7;
enquire verb cbg;cbh,cbi,2jb;
enrage verb cbj;cbk;
enraged adj 1r6;1qj,cbl,cbm;
enrich verb cbn;cbo;deprive,impoverish
enrichment act cbo;cbn;
enrol verb cbp;cbq,cbr,bag,cbs;
enroll verb cbp;cbq,cbr,bag,cbs;
enrollee person cbr;cbp;
enrollment act cbq;cbp,cbt;
ensconce verb cbu;;
ensemble group cbv;;
enshrine verb cbw;cbx;
ensis animal cby;;
ensue verb 80s;ch,80w,80k,80x;
ensuing adj cbz;80f;
ensure verb 2n6,2ia;2ic,zp,2n9;
entail verb cc0,cc1,cc2;7zg,cc3,7zh,cc4;
entangled adj cc5,cc6;cc7,7rc;
entanglement thing cc8;cc9;
enter verb cca,ccb,cbp;9v6,ccc,cbq,c9h,ccd,cce,cbr,ccf,ccg,cch,bag,cbs,cci;drop_out,exit
entering event cce,ccc;ccj,cca;
enterotoxemia state cck;;
enterprise act c7z,ccl;c81,2qt;
enterprising adj c8x;c8q,ccm,ccn;unenterprising
entertain verb 1mz;1mv,cco;
entertainer person cco;1mz;
entertainment act 1mv;1mz,1mr;
enthalpy attribute ccp;;
enthrall verb brj;c6i,3om,3on,1sg,3ot;
enthrone verb ccq;6x8;dethrone
enthusiasm feeling ccr,bqc,ccs;2zf,bqa,bqe;
enthusiast person cct;ccu,ccv;
enthusiastic adj 2zf;ccw,29l,8su,ccx,ccy,ccz,cd0,ccs,ccr;unenthusiastic
enthusiastically adv cd1;2zf;unenthusiastically
entice verb 36l;cd2,cd3,cd4,cd5,cd6,36e,cd7;
entire adj cd8,1ct,cd9;1cs,cda,cdb,cdc;
entirely adv 1cr,1f3;1cs,1ct,64,1f5;
entirety state cdc;1ct,cd9;
entitle verb cdd,cde;cdf,cdg,cdh;
entitled adj bzy;bxf;
entity tops cdi;;
entomb verb 59g;59f;
entrance thing ccd,cce,ccc,216;3ol,20u,3om,3on,3oo,3op,3oq,3os,3ot,3ou,ccj,cca;
entranceway thing ccd;cca;
entrant thing cdj;;
entrench verb cdk;;
entrepreneur person c81;ccm,cdl,c7z,ccn,ccl;
entropy attribute cdm,cdn;;
entrust verb 7dp;7ux,7dl,7uz,7v0,7v1;
entry message cdo,9iy,cdp;cdq,9j0;
enumerate verb a6j;cdr,cds,a6e,cdt,cdu,cdv,a6f;
enunciate verb 2g0,acn;2g5,2gf,2gh,2gi,2gj,2gk,2gm;
envelop verb c6n;c6q,c6r,c6s,c6t;
envelope thing cdw,cdx;;
enveloping adj 6vb;p6;
enviably adv cdy;a3e;
envious adj cdz;2zg,ce0,ce1,ce2;
environ verb 4le;4lf,pf,ph,4lg;
environment state ce3;ce4;
environmental adj ce4;ce3;
environs place 4lg;ce5,4le;
envisage verb ce6;6s9,ce7,ce8,ce9,3qi;
envision verb cea,ceb;cec,ced,9za,cee,ce8,cef,ceg,ceh,cei,cej,cek,cel;
envy verb ce2,cem;cdz,cen;
enzymatic adj ceo;cep;
enzyme substance cep;ceo;
eosinophilic adj ceq;cer;
epaulet thing ces;;
ephemeral adj cet,4wr;jk,4wo,ceu,cev,cew,cex,cey,cez;
epic message cf0,3ys,cf1;2o5;
epicenter place cf2;;
epicure person cf3;cf4;
epidemic event cf5,cf6;cf7,cf8,cf9,cfa;ecdemic,endemic
epidermis body cfb;cfc;
epigram message cfd;7ro,cfe;
epileptic adj cff,cfg;cfh;
epiphany event cfi;;
epiphyseal adj cfj;cfk;
epiphysis body cfk;cfj;
episode event cfl,cfm;;
epistemology thought cfn;cfo,cfp;
epistolatory adj cfq;76a,cfr;
epitaph message cfs;;
epithet message cft;;
epitome thought cfu;cfv,cfw,cfx;
epitomize verb cfx;cfy,cfz,cfu,cg0,cg1,cg2;
epoch time cg3;cg4;
epoxy substance cg5,cg6;;
epsilon message cg7;;
eq attribute cg8;;
equal adj 7hl,cg9,2hn;cga,cgb,cgc,8fa,cgd,cge,cgf,cgg,cgh,cgi,cgj,cgk,cgl,cgm,cgn,8mi,7he,cgo;differ,unequal
equality attribute cgn,8j4;2hn,8mi,1nt;inequality
equally adv 2hm,cgp;2hn,cgf;unequally
equanimity attribute 5hn;5hp,5hr,5hx,5hy,5hz;
equate verb 7he;7hg,7hc,7hj,7hk,7ha,7hl;
equation message 8j2;1nt;
equator place cgq;cgr;
equilibrate verb cgs;378,379,37a;
equilibrium state 37a,378;cgs,372;disequilibrium
equip verb 23t;2c7,cgt,23s,cgu,cgv,cgw,2rw,cgx;
equipment thing cgu;23t;
equipotent adj cgy;bu2;
equipped adj cgz;ch0,ch1,ch2,ch3,ch4,ch5,ch6;unequipped
equipping act 2c7;2c6,23t;
equitable adj ch7;ch8,ch9,cha;inequitable
equity possession chb;;inequity
equivalence state 8j4;8mi,1nt;nonequivalence
equivalent thought chc,cga;2hn,chd;
equivocal adj 1it;1j2,1j3,1j4,1ir,1iq;unequivocal
er substance che,chf;;
era time cg3;cg4;
eradicate verb 1t2;1t3,1t4,1t5,1t6,1t7,1t8,1t9;
erase verb 9vg;chg,1t8;record
erect verb chh,chi;chj,chk,chl,chm,chn,cho,chp,chq,chr,chs,cht,chu,chv,chw,chx,chy,chz;unerect
erg quantity ci0;;
ergotropic adj ci1;ci2;
erie person ci3,ci4;;
ern animal ci5;;
erne animal ci5;;
erode verb 8jl,ci6;8jc,a5t,ci7,ci8;
eroded adj ci9;12m;
eros person cia,cib;cic,cid;
erosion event ci7;ci6,8jl;
erotic adj cie,cid;cif,cib,cia;
err verb cig,bdh;bdj,45k,cih,bdm,cii,cij,cik,cil,bdo,bds,bdv;
errand act cim;;
erratic adj cin;ay5,cio;
erratically adv cip;cin,ciq;
erroneous adj cir;cis,cii;
error act 45k,cii,cit;ciu,cir,cig,45e;
ersatz adj civ,2gz;2gr;
erst adv ciw;;
ert time cix;;
erudite adj ciy;9a,ciz;
erupt verb cj0,cj1;cj2,cj3;
eruption event cj4;cj5;
erving person cj6;;
erythroid adj cj7;cj8;
es substance cj9;;
escalation act cja;cjb;
escapade act ub;ud,ue,ui,uj,uc,um;
escape verb cjc,cjd,cje,b4r,b4s;cjf,cjg,cjh,b4q,cji,9fm,cjj;
escaped adj cjk;c1t;
escheat possession cjl;;
eschew verb 2zq;2zo;
escort verb 4gw,9f2;9ey,4gx;
escritoire thing cjm;;
ese relation cjn;;
esoteric adj cjo;7w,cjp,cjq,cak;exoteric
esp message 6mi;6mj,6mk;
especial adj cjr;cjs,axo;
especially adv cjt;cjr,cju;
espionage act cjv;;
espouse verb ay;am,sg;
essay message cjw,2qq,2qo;2qn,cjx,2qs;
essen place cjy;;
essence thought 5oe;7rt,8gv,5ob,8gw,8gx;
essential adj 9u6,cjz,3fk,8gv;ck0,83w,ck1,ck2,ck3,ck4,ck5,ck6,1fp,ck7,ck8,ck9,cka,8xb,5oe,8xg,9qd,9u2;inessential
essentially adv 3fj;3fk,3ff;
est time ckb;;
establish verb 843,83z,9vs;2ri,83y,2be,8ja,ckc,3o6;abolish
established adj ckd;cke,ckf,ckg,ckh,cki,ckj,ckk,ckl;unestablished
establishment act 83y,ckm,qm,ckn;cko,ckp,qw,qx,83z,840,841,843,qa,qy,844,qz;
estate possession ckq,it;;
esteem state ckr,r8;24l,9py,cks,ckt,r7,cku,9pz;disesteem
ester substance ckv;ckw;
esthetic adj xk,xm;xn,xo,xp,xq,xl,xr;
estimate verb 26u,26s,26v,26p,5fi;5fj,26q,5fk,26t,1x6,26w,26x,5fp,248,1xb,26y;
estimation message 26v,ckx;26p;
estival adj cky;ckz;
estranged adj cl0;a4k;
estrangement state 1bc;1b9;
estranging adj cl1;7x6;
estuary thing cl2;cl3;
eta group cl4,cl5;;
etcetera thing cl6,cl7;;
etch verb cl8;cl9,cla,clb,clc;
eternal adj 895;2f,cld,5yh,cle,clf,clg;
eternally adv clh;895;
eternity time cli,clf,c86;clj,4pd,c83,895;
ethanol substance clk;;
ether substance 5zj,cll;5zf,clm,cln;
ethereal adj clo;clp,58h;
ethic thought clq;;
ethical adj clr,cls,clt;clu,clv,clw,clx;unethical
ethics motive clx;cls,cly,clt,clz;
ethiopian person cm0,cm1;cm2;
ethnic adj cm3,94j;94l,94m,ej,ek;
ethos attribute cm4;;
etiquette message cm5;;
etymological adj cm6;cm7,cm8;
eu substance cm9,bqf;bqg;
eugenic adj cma;cmb;dysgenic
eulogize verb cmc;cmd;
euphoria feeling cme;cmf;dysphoria
euphoric adj cmf;cmg,cmh,cme;dysphoric
eurasian adj cmi,cmj;cmk;
euro quantity cml;;
europe thing cmm;bqg;
european adj cmn,bqg;cmo,bqf,cmm;
europeanize verb cmp;cmq;
eutectic substance cmr;;
ev quantity cms;;
evacuate verb cmt,cmu;cmv,c5p;
evacuation act c5p,cmv;cmw,cmu,c5d,c5s,cmt,cmx;
evade verb 2zp,c12;c14,c17,c18,2zo,b4q,cmy,cmz,cn0,8rn,cn1;
evaluate verb 1lw;23z,240,1ln,241,242,243,244,23y,245,246,247,248,249,24a,24b;
evaluation act 241,245;cn2,1lw;
evaluative adj 23z;8ww,cn3,1lw;
evangel message cn4;cn5,cn6;
evangelical adj cn6;cn7,cn4;
evangelist person cn8;cn9,cna,cnb;
evaporate verb cnc;cnd,cne,cnf,cng;
evaporation event cnf;cnc,186,cnh,cni;
evasive adj 1j3;1it,cnj,cnk;
eve person cnl,cnm;;
even adv cnn,cno,cnp,cgf,cnq,cnr,cns,cnt;2hn,cnu,cnv,cnw,cnx,cny,cnz,co0,co1,co2,co3,co4;odd,uneven
evening time cnn;;
evensong time co5;;
event tops co6,5sm;;
eventual adj co7;90f;
eventually adv co8;co7;
eventuate verb 80r;80k;
ever adv co9,1hq,coa;;never
everlasting adj cob,895;2f,cld,5yh,cle,clf,clg;
everlastingly adv clh;895;
every adj 1cv,1cx;1cp;
everyday adj 7f1;2z1,2z2,7et;
everywhere adv coc;;
evidence thought 20m,2rj,cod,2rg,coe;a6n,2ri,20f,cof,cog,coh,2rk,zr,coi,2rl,2rm,coj,cok;
evident adj 20f;20h,20j,20k,20l,20m,20n,20o;
evidential adj cof;col,20m;
evidently adv com;20h,20f;
evil adj con,coo,cop,a9w;coq,35f,9dw,8jw,cor,cos,a9u,cot,9dx,53f,cou;good
evildoer person cov;cow;
evocation thought cox;coy;
evoke verb 2df,coz;2di,2dj,14q,2dm,2dr;
evolution event a97;a9g,a9j;devolution
evolutionary adj cp0;a8x;
evolve verb a8t,a9g,a8u;a8w,a97,a8x;
ew act cp1;;
ex person cp2,cp3,1xo;1xp,1xu;
exacerbate verb 13c;13e,13f;
exacerbation act 13f;13c;
exact adj 9u3,cp4,fe;8i5,cp5,cp6,cp7,cp8,cp9,cpa,9u4,9u5,cpb,cpc,9u8;inexact
exactly adv cpd,cpe;cp4,cpf;inexactly
exaggerate verb cpg,cph;cpi,1mg,cpj;
exaggerated adj cpk;cpl;
exaggeration message cpj,cpi;cpm,cpg,cph;
exalt verb 7cn,6ck;7lc,r6,cpn,cpo,cpp,cpq,4yq,7xn,6c9,cpr,14t,cps,1sg,cpt,cpu;
exalted adj 4yl;cpv,4yj,cpw;
exam message cpx;cpy,cpz,cq0,cq1,cq2,cq3;
examination act 2tz;cq4,2ty,cq5,cq6;
examine verb 1nz,cq5,cq1;2tz,cq7,1o0,1o1,1o2,1o3,cq8,cq9,cpx,1o4,2u2;
example thought cqa,cqb,cqc;c2t,cqd,5so,a2x,5sp,5sq,cqe;
exasperate verb 13d;13g,13h,13i,13j,13k;
exasperated adj atu;1u9;
exasperating adj cqf;anz;
exasperation feeling 13j;9t6,13d;
excavation act 9tv;9tu,aex,aev,aey,aez;
exceed verb cqg,bzi,cqh;cqi,cqj,cqk,cql,cqm,cqn,bzb,cqo;
exceedingly adv cqp;cqq;
excel verb cqr;cqs,cqt;
excellence attribute cqt;cqs,cqr;
excellent adj cqs;g3,cqt,cqu,cqr;
excellently adv cqv;4yk,cqs;
excelsior substance cqw;;
except verb 9w8,cqx;cqy,1f5,cqz,cr0,9w9,9w7,9wa;
exception thought cr0,cr1;cr2,cr3,cqx;
exceptional adj cr2,cjr;cjs,cr4,axo,cr1;
exceptionally adv cr5;cr2;
excess attribute cr6,cr7,cr8;cqj,cr9,cra,crb,crc,crd,cre,crf,crg;
excessive adj cqj;cpl,cr7,cqh,bzi;
exchange event crh,cri,crj,crk,8de;8db,crl,crm,crn,cro,crp,crq,crr;
excise verb crs,crt;chg,9sb,cru;
excitability thought crv;crw;
excitatory adj 14o;1nl,crx,kn,14m,cry;
excite verb crz,crx;1nl,14o,cs0,14r,5ws,cpr,cs1;
excited adj 14y,15o,9t5;14v,cs2,15n,cs3,cs4,bgn,cs5,2dv,cs6,cs7,cs8,658,c4a,cs9,8sx;unexcited
excitedly adv csa;15o;
excitement feeling cpr,cs1,14r;crx,csb,14m,crz,6ck,cry;
exciting adj 4w7,csc;4w3,csd,cse,bxy,csf,csg,csh,csi,csj;unexciting
exclaim verb 5h1,1tv;92k,csk,csl,1tr,csm,5go,92q;
exclaiming message 92q;5h1;
exclamation message 92q;5h1;
exclude verb cqx,csn,cso;cqy,1f5,cqz,6vr,cr0,3cb;admit,include
exclusion state 3cb;3c0,csn;inclusion
exclusive adj csp,1f5;csq,cqx;inclusive
exclusively adv 1f3;1f5;
exclusiveness attribute 6ni;6nj,3c2;
excommunicate verb csr;css,cst;communicate
excoriate verb 7sw;7sy,7t0,7t1,7t2,7t3;
excretion event csu;csv,cmw;
excruciating adj 15r;go,15q,csw;
excursion act csx;csy,csz,ct0;
excursus message afr;ct1,afp;
excuse message 1ax,ct2,ct3,ct4;ct5,ct6,ct7,7tt,1aw,1zy;
exec group ct8;;
executable adj 4z1;887,ct9,cta,ctb,ctc,1v9,4z0,ctd,cte,ctf;
execute verb ctg,cth,cu;cw,cy,cz,d0,cti,d2,ctj;
executed adj 9gk;4bj;
executing act ctj;ctk,ctg;
execution act ctj,b3a;ctk,b38,ctg;
executioner person ctk;ctj;
executive person ctl,ctm,cy;d2,cu,ctn,cto;
executor person ctp;cto;
exemplar thought cqc;cqd,5so;
exemplify verb cqe,5so;ctq,cfy,cqa,cqc,cqb,ctr,5sl;
exempt adj cts,ctt;ctu,ctv,ctw,ctx;enforce,nonexempt
exemption state ctx;cts;
exercise act cty,233,ctz,cu0,cu1,cu2;cu3,cu4,cu5,cu6,cu7,22r,cu8,cu9;
exercising act cty;cu5,cu2;
exert verb cu0,cua;233;
exertion act bui;buk,bul;
exhale verb cub;cuc,cud,cue;inhale
exhaust verb cuf,cug,85o,cuh;cui,854,9zf,cuj,cuk,cul;
exhausted adj cum;3kq;unexhausted
exhausting adj 9ik;9ij;
exhaustion state cun;;
exhaustive adj 7jq;64,cuo;
exhaustively adv cup;5ph;
exhibit verb cuq,cur,ats,9uo;9up,9uq,9ur,att,anl,9us,9un,9ut,9tb,9td,9uu,9uv;
exhibition act att,cus;ats,cur;
exhilarating adj cut;4r8;
exhortation message cuu;cuv,6a9;
exhumation act arj;ari;
exigency state cuw;c3k;
exile verb cux,9zs;cuy,cuz,9zq,c3r;
exist verb li,cv0;l4,3pd,l8,cv1,lb,c8k,cv2;
existence state lb;l4,3pd,l8,3pg,li;nonexistence
existent adj 3pd;jx,lb,li;nonexistent
existential adj c4p;c4m,cv3;
existentialist person cv4,cv5;cv6;
existing adj cv7,3pd,cv8;jx,96o,2r3,lb,li;
exit thing c3g,cv9;9xy,cva,c3c;enter
exodus act cvb;;
exonerate verb ii;ij,ik,il,im,in,io,ip,iq;
exorcise verb cvc;cvd,cve;
exotic adj 1b1;1b3,1b6,1b7,1ay,1b8;
expand verb cvf,cvg,cvh,cvi,cvj;bwf,cvk,cvl,cvm;contract
expanded adj cvn;;contracted
expanse attribute cvo,cvp;29x,cvq,cvr;
expansion act cay;cav;contraction
expansively adv cvs;cvt;
expansiveness attribute cvu,cvv;cvw,cvx,cvk,cvt;
expect verb 1wu,2j9,1xg;1wy,2ja,1x4,1xf,1x8,2zs,2zt;
expectable adj cvy;1xd;
expectancy feeling 1xe,1xf;1wy,1xg;
expectant adj 1wy;2k2,1xe,1xa,1wu,1xg,cvz;
expectantly adv cw0;1wy;
expectation thought 1x4,2zt;cw1,cw2,1wu,1xg,2j9;
expected adj 1xd;1xc,cw3,cvy,cw4,7ex;unexpected
expedient adj cw5,cw6;cw7,cw8,cw9,cwa;inexpedient
expedite verb cwb;;
expedition act cwc,cwd,cwe;cwf;
expel verb cwg;bvm;
expend verb cwh,cwi;8l0,cwj,ami,cwk,amj,cwl,cwm;
expendable adj cwn;cui,cwo;unexpendable
expenditure possession cwl,cwk;cwi;
expense possession amk,cwp,cwq;cwr,cws,amh;
expensive adj 8l0;cwt,8kv,8kw,cwu,cwv,cwi;cheap
experience thought cv3,cww,cwx,cwy,cwz,cx0;c4p,cx1,cx2,cx3,cx4,cx5;inexperience
experienced adj cx1;cx6,cx7,cx8,cx9,cxa,cv3;inexperienced
experiential adj cx3,c4p;c4m,cv3,cww;
experiment act cxb,cxc,cxd,cxe;cxf,cxg;
experimental adj cxh,c4q,c4r;c4m,cxc;
experimentalism thought cxi;;
experimentally adv cxj;c4q;
experimentation thought cxc,cxb;cxe,cxg;
experimenter person cxf;cxe;
expert person cxk,g1;d6,nw,nx,ny,nz,o0,fy;
expertise thought ny;g1,cxl;
expiate verb 8x;8y,8z,90;
expiration time cxm;cxn;
expire verb cxn,8xp;8xr,8xs,8xt,8xu,8xv,8xw,8xx,8xy,cxm;
explain verb cxo,cxp,ct4;cxq,a28,1ax,cxr,ct7,cxs;
explanation message a28,cxt;cxu,du,cxp;
explanatory adj cxq;b40,cxo,cxp;
expletive message 46o;46n,96r;
explicit adj 9qt;cxv,9qs,cxw,cxx,cxy,cxz;implicit
explicitly adv cy0;9qt;implicitly
explode verb 5af,5ac,cy1;a8c,5a8,a8d,5ad,a8e,a8f;implode
exploit verb buj,cy2,cy3;85n,7oo,cy4,cy5;
exploitation act cy4,7oo;a92,cy2,cy3,cy6,7om,bjm,cy7;
exploration act cy8,cy9,cya;cyb,cyc,cyd,cye;
exploratory adj cyf;cyg,cyh,cyi,cyj,cyk,cyb,cyc,cyd,cye;nonexploratory
explore verb cyd,cye,cyc;cyf,cy8,cyl,cym,cy9,cya,cyn,uj,cyo,cyp;
explorer person uj;ub,cye,uc;
explosion event a8f,5a8;5ac,cyq,5af,5aa;
explosive adj cyr,cys,cyt;a8c,8s3,cyu;nonexplosive
explosively adv cyv;;
exponent person wp,bw5;wo,wt,1m8;
exponential relation cyw,cyx;cyy;
export verb cyz,cz0;cz1,cz2;import
exporter person cz2;cz0;
expose verb anr,cz3,anj,ats;cz4,9uq,att,anl,cz5,anm,ann,ano,a6w,anp,anq,9ix,cz6,cz7;
exposed adj cz8,cz9;3d5,cza;
exposition message bw1;1m8,czb;
expository adj bvv;b40,1m8;
exposure attribute cz5,cz4,anq,czc;anj,cz3;
expound verb 1m8;bvv,bvw,1m7,bvz,bw0,bw1,bw2,bw3,bw4,bw5;
express verb czd,cze,czf,5r7,cxw,czg;8dg,9qt,8dh,czh,5qt,czi,czj,czk,czl,czm;local
expressed adj czn,9qt;cxv,9qs,cxw,cxx,cxy,czo,cxz;
expressible adj 8dh;czp,czq,czh,czf,cze,5r7,czr;inexpressible
expression attribute 21h,2rm,czk;czs,2rg,czt,czf,21c;
expressionistic adj czu;czv,czw;
expressionless adj czx;czy,czz;
expressive adj 8dg;7fq,d00,czf,cze,5r7;
expressively adv d01;;inexpressively
expressiveness attribute d00;8dg;
expressly adv d02;cxw;
expulsion act bvm;bvj,d03,cwg;
expunge verb crt;chg,9sb;
expurgation act d04;d05;
exquisite adj d06;35g;
extant adj d07;d08,d09;extinct
extend verb d0a,d0b,8of;3yt,d0c,8oi,d0d;
extended adj bkf,d0e;d0f,d0g,d0h,d0i,d0j,bk8,bkd,88m;unextended
extension time d0k,d0c,6jr;d0a,50d,d0l;flexion
extensive adj 3yt,469;46a,2o5,46c,46d,d0a;intensive
extensively adv d0m;3yt;
extent state d0d,8oi;d0a,d0b,8of;
extenuate verb d0n;1dl,d0o,d0p;
exterior adj d0q,d0r,d0s;d0t,d0u;interior
exterminate verb d0v;d0w;
extern person d0x;;
external adj d0y,d0z,d10,d11;d12,d13,52,1b4,d14,d15,d16;internal
extinguish verb d17;d18,d19,d1a;ignite
extinguished adj a5j;48s;
extirpate verb d1b;d1c,btl,a5a,d0w;
extra adj d1d,cr8,d1e;cr9,crb,crc,crd,cre,crf,crg;
extract verb d1f,d1g;ax3,d1h,d1i,d1j;
extralegal adj d1k;89f;
extramarital adj d1l;d1m,td;
extraneous adj d1n,d1o;1b4,d1p,d1q,d16;
extraneousness relation d16;d10,d1o,d1n,d1r;
extraordinarily adv d1s;cqj,d1t;
extraordinary adj cr4,d1t;cpl,d1u,cr2,d1v,4ym,d1w,314,d1x,d1y,d1z,d20,95c,d21,d22,d23,d24,d25;ordinary
extrapolate verb 7p,d26,d27;d28,d29,9nb,7l,d2a,d2b,d2c;
extrapolation thought d2b;d26;
extraterrestrial adj 1b7,d2d;1b1,bns;
extravagant adj cra,d2e;d2f,d2g,d2h,d2i,cr7,d2j,85a;
extravagantly adv d2k;4a,8a;
extravaganza act d2l;;
extreme adj d2m,d2n,cqq,d2o,d2p;35g,cpl,d2q,d2r,d2s;
extremely adv d2t,cqp;tw,cqq;
extremity body d2u;;
extremum place d2n;;
extricate verb aq7;79w;
extrude verb d2v;d2w,d2x;
exuberant adj bqa;9es,bqb,bqc,bqd,bqe;
exude verb d2y;d2z,d30,d31;
exultant adj d32;d33,d34,d35,d36,bqe,d37,d38;
exultantly adv d39;d32;
exultation feeling d35;d32,4a7,bqe,d37;
eye body d3a,d3b,d3c,d3d;d3e,d3f,d3g;
eyeball body d3f,d3d;d3a,d3b,d3c;
eyebrow body 52c;;
eyed adj d3h;d3i,d3j,d3k,d3l,d3m,d3n,d3o,d3p,d3q,d3r,d3s,d3t;eyeless
eyelid body d3u;d3v;
eyelike adj d3k;d3h;
eyepiece thing d3w;;
eyes thought d3x;;
eyeshadow thing d3y;;
eyesight thought d3z;d40,d41,d42,d43;
eyestrain state d44;;
fa message d45;;
fab adj d46;r3;
fabled adj d47;bct,d48;
fabric thing 6x0;;
fabulous adj d46;r3;
facade thing d49;;
face body d4a,21h,d4b,7wp,7wo,d4c;d4d,7ws,4sy,7wt,d4e,d4f,d4g,czs,czt,21c;
faced adj d4h;d4i,d4j,d4k,d4l,d4m,d4n,d4o,d4p,d4q,d4r,d4s;faceless
facet thought 2js;;
facetious adj d4t;7bi,d4u;
facetiously adv d4v;d4t,d4w;
facilitate verb 1dj;1dk,1do,1dq,1dt,1du;
facilitatory adj d4x;d4y,d4z;
facility thing d50;d51;
facing thing d52;d53;
facsimile thing d54,d55;d56,d57;
fact thought d58,d59,d5a;;
faction group d5b;;
factor event d5c,7ld,d5d,d5e;d5f,d5g,7lh,7li;
factory thing d5h;;
factual adj lk;l8,d5i,lc,lg,lh;
faculty thought d5j,d5k;d5l,d5m;
fade verb d5n,alm,d5o,d5p;d5q,all,d5r,d5s,2q3,d5t,d5u,d5v;
faded adj 47h,d5w;2iz,2r;
fadeout event aw4;aw1,d5x;
fail verb d5y,d5z,3vx;d60,d61,d62,d63,45,d64,d65;manage,pass,succeed
failing state d66,d67,d68;d69,alt,d6a,d6b,d6c;passing
failure act d61,d63,d65;d6a,d5z;success
faint adj d6d,d6e,d6f,agi,d6g;4en,a70,1q5,d6h,agj,agk,d6i,d6j,d6k;
faintly adv d6l;d6f;
fair adj d6m,d6n,1yf,d6o,d6p;1ye,d6q,d6r,d6s,d6t,d6u,cha,d6v,d6w;foul,unfair
fairly adv d6x,d6y;1yf,d6t,d6o;unfairly
fairness attribute d6u;1yf,d6o;unfairness
fairway place d6z;;
fairy person d70;;
fairyland thought d71;;
fairytale message d72;;
faith thought d73,d74,d75;6hd,d76,2ve,d77,d78;
faithful adj d79,d7a,f5;f4,d7b,d7c,d7d;unfaithful
faithfully adv d7e;9yi,d7a;unfaithfully
fake adj 2mr,d7f,3g7;2mq,2mp,2h1,d7g,d7h,3g8,d7i,d7j,3g9,2mu,avj,56w,d7k;
faker person 2mu;2mp,3g7,avj,56w,d7f,d7l,d7m,d7k;
falcon animal d7n,d7o;d7p,d7q;
fall verb 2xv,d7r,d7s,d7t,a1p,d7u;2xw,a1q,bfg,a1s,a1t,d7v,d7w,d7x,d7y,d7z,d80,d81;rise
fallen adj b93;3p8;
falling adj 9mt;9mo;rising
falloff event d82;d83,d84,d85,a0r,9ju,d86;
fallout substance d87;;
fallow adj d88,d89;d8a;
falls plant d8b,d8c;;
false adj d8d,d8e;3w0,d8f,d8g,d8h,d8i,d8j,axy,ay3;true
falsify verb 9qy;axv,axw,axx,axy,axz,ay0,ay1,ay3,9qx;correct
falsity state ay3,axy;d8k,d8l,9jj,d8m,d8d,d8n,d8o,9qy,d7k;truth
falter verb d8p,d8q,d8r,d8s,d8t;5os,9ed,d8u,d8v,d8w,d8x,d8y;
faltering act d8p,d8z;8ed,d8t,d8r,d8x,d8y;
fame state 5z3;5yx;infamy
famed adj 5yx;5z0,5z1,5z2,5z3,5z4;
familiar adj d90,hx;hw,d91,d92,d93,d94,2m5;strange,unfamiliar
familiarity thought ho,d94,d95;ht,hx,7eq,hu,hl;unfamiliarity
familiarly adv d96;ht;
family group d97,d98,5va;5vd,5ve,d99,d9a,5vf,5v5,5vg,3m;
famous adj 5yx;5z0,5z1,5z2,5z3,5z4;
fan thing d9b,d9c,54q,d9d,d9e;d9f,1d8,3rm,54t,d9g;
fanatic person d9h,d9i;2x,cs9,d9j,d9k;
fanaticism thought d9j;d9i;
fanciful adj 8tw;8tn;
fancy verb ceg,cea,3ea;d9l,3e9,d9m,2rv,8r1,d9n,d9o,bvu,d9p,d9q,d9r,d9s,d9t,d9u,d9v,d9w,d9x,cec,ced,9za,cee,ce8,cef,ceh,cei,cej,cek,cel,d9y;plain
fanfare message d9z;78v,da0,da1,da2;
fang message da3,da4;;
fantasia message da5;;
fantasist person da6;da7,da8;
fantastic adj 1wm,4ym,da9;1wn,cr4,daa,1wk,1wp,r4,4yj,da7,dab;
fantasy thought da7,da8,ceg,d9y;dac,d9w,d9x,da9,da6,cea;
fantods state dad;;
far adv dae,daf,dag,dah,dai,daj;dak,awi,dal,dam,dan,dao,dap,daq,dar,c0v,das;near
faraway adj dam;daf,das;
farce message dat,dau;87,dav,daw,dax;
fare thought day,daz;;
farewell message db0;;
farm thing db1,db2;db3,db4,16l;
farmer person db4;db5,16l,db2;
farmhouse thing db6;;
farming act 16i,db7;541,16k,16l;
farmland place db8;;
farther adv dan,dap,db9,dba;daf;
farthest adv dao,dbb;daf;
fas state dbc;;
fasciculation state dbd;;
fascinate verb dbe,dbf;dbg,dbh,dbi,3ou;
fascinated adj c6l;3wy;
fascinating adj cac;cad;
fascinatingly adv dbj;cac;
fascination state 3ou;216,dbf,dbe;
fascism thought dbk;dbl,dbm;
fascist adj dbm,dbl;dbk;
fashion attribute dbn,dbo,dbp,dbq;dbr,55f,dbs,dbt;
fashionable adj 6b9;6ba,8f3,9d1,8sv,dbu,dbv,dbw,dbx,dby,6bb,dbz,dc0,6b7;unfashionable
fast adj dc1,dc2,a2,dc3;a1,dc4,dc5,dc6,dc7,dc8,dc9,dca,dcb,dcc,5z8,dcd,dce,5z9,5za,5zb,dcf,dcg,dch,9z,dci;slow
fastball act dcj;;
fasten verb dck,dcl,dcm;2q8,40v,dcn,dco,dcp;unfasten
fastened adj dcq;dcr;unfastened
faster adv dcs;5z9;
fastidious adj 6f8;6f7,9ao,3xr,dct,dcu,dcv,dcw;unfastidious
fat adj dcx,dcy,dcz,dd0;3rd,dd1,dd2,dd3,8hz,dd4,dd5,dd6,8i0,dd7,8i1,dd8,dd9,dda,ddb;thin
fatal adj 9ha,9kz;9ky,9h7,9h8,ddc,ddd;nonfatal
fatally adv dde;9kz;
fate event a52,a53,6kd,a50;a4y,a4x;
fateful adj 9kz;9ky;
father person 3nr,3ns,ddf,3nl;3nm,ddg,3nn,3no,3np,3nq,3nt;mother
fathom verb ddh,lw;lq,ddi,ddj;
fatigue state ddk,ddl;3kq,ddm,ddn,ddo,ddp;
fatigued adj cum;3kq;
fatten verb dcy;dda,ddb;
fattening adj ddq;ddr;
fatty adj dds,dd8;ddt,5ci,ddu,ddv,ddw,ddx,ddb,dcx;nonfat
faucet thing ddy;;
fault act 45k,9ox,45e;ciu,45j,9oy,45l,fo,487,cig;
fauteuil thing ddz;;
favor verb de0,de1,de2,de3;6f4,de4,de5,de6;
favorable adj de7,de8,de9;2uw,dea,26g,deb,u8,dec;unfavorable
favorably adv ded;de7;unfavorably
favored adj 9e1;3rk,dee,6f5,3rl;
favorite thought dee,3rl,def,9e1;3rk,z0,deg,6f5,9e2,9e3;
favour feeling de4,deh,de6,de5;de0,dei,dej,de3,de2;
fawn attribute dek,8pl;8pk,8vx,8vy,bjg;
faze verb del;;
fe substance dem;;
fear feeling bcl,7qz,7r7,25c;11c,257,7r5,den,7r6,7r1;fearlessness
fearful adj 11c,258;111,19k,30y,bcl,257;
fearfully adv deo,dep;11c,258;fearlessly
fearless adj deq;der,des,det,2tg;
feasibility attribute ctb;4z1;infeasibility
feasible adj 4z1;887,ct9,cta,ctb,ctc,1v9,4z0,ctd,cte,ctf;
feast group 3bj,deu,3bn;dev,3bl,3bm,dew,3bk;
feat act buj;;
feather animal dex,dey;dez,df0,df1,df2,df3,df4,df5;
feathered adj dez;3ut,dex,df6;unfeathered
feature thought 65z,df7,df8,664,4g1;4g2,4g3;
featured adj 82x,d4k;d4h,4hv;
featureless adj df9;2uy;
feb time dfa;;
february time dfa;;
fecund adj dfb;dfc,dfd;
fecundity thought dfe;dff;
fed person dfg,dfh;;
federal adj dfi,dfj,dfk,dfl;dfm,4dk,dfn;unitary
federalize verb 7ud;dfo,7uc,dfp;
fedora thing dfq;;
fee possession dfr,dfs;dft,dfu;
feeble adj dfv;1q5,d6j,dfw;
feebleness state 9ii;9il,9im,9in,9if;
feed verb bpp,dfx,dfy,7wl;1c1,8aq,dfz,7wg,bpm,dg0;starve
feedback event dg1,dg2;dg3,dg4;
feeder animal dg5;;
feeding act bpn,1c1;bpl,bpk,dfy,bpm,dfx,1bv;
feedlot thing dg6;;
feel verb dg7,cx5,3q8,a7c;dg8,dg9,dga,dgb,dgc,a6s,dgd,dge,dgf,dgg,3q5,cww,cwx,dgh;
feeler animal dgi;1w2,dgj,dgk;
feeling tops dgb,3q5,21k;3q6,dgl,3q8,3q9,dgm,cx5,dgn,21c,dgo,dgp;
feelings feeling dgh;dgq,cx5;
feign verb avj;avk,2mr,avl,3g9,2mu,avm;
feint verb dgr,dgs;;
felicitate verb 7xj;7l9,7xk,7xl,7la;
felicity attribute 7xk;7xp,dgt,7xj;infelicity
feline adj dgu,dgv;5tw;
fell verb dgw,dgx,3ki;3va,dgy,53a,53b,53c,3cn,3kh,dgz;
fella person 4b4;;
fellow person 4b4,2m5,75j;hx,5ia,5i9,75l,7h4,2lv,7h1;
fellowship group 75l,7h4;75j,2m5,7h0;
felon person 8vc;8ve,8vf,8vb,8vj;
felt thing dh0,dh1,dh2;dh3;
female animal dh4,dh5,dh6,dh7;dh8,dh9,dha,dhb,dhc,dhd;androgynous,male
feminine adj dhe,dhb,dhf;dhg,dh7,dhh,dhi,dhj,dhc;masculine,neuter
femininity attribute dhj;dhb;masculinity
fen quantity dhk,dhl;4h2;
fence thing dhm,dhn;ce5;
fencing thing dhm;ce5,dhn;
fender thing dho;dhp;
ferment state dhq,dhr;dhs,dht;
fermentation state dhq,dhu;dhs,dhv,dhw,dhx,dht,dhr;
fern plant dhy;dhz,di0;
ferocious adj 53e;8ee,53b,cbl,3cn;
ferociously adv di1;53e;
ferocity attribute cbl;1r6,di2,di3,di4,di5,di6,di7,8ee,53e;
ferromagnetic adj di8;di9;
ferry verb dia,dib;dic,did,die;
fertile adj dfc,dff;7q4,dfb,dif,dig,27i,dfe,dfd;sterile
fertilize verb dih;dii,dij;
fertilizer substance dij;dih,dik;
fervent adj 29h;2x,29i,29j;
fervently adv dil;29h;
fervor feeling 29j;29h;
festival time dim;;
festive adj 4a8;brk,5ys,din;
festivity act 5ys;4a8,5yn,5yo;
fet thing dio;;
fetch verb dip,diq;4z2;
fetching adj 2sq;2sb;
fete verb 3bl,5yn;5yr,5ys,5yu,5ym,3bn,3bk;
fetid adj 2d5;dir,dis,2d4,dit;
feudal adj diu;div;
fever state diw,dix;diy,diz,dj0;
feverish adj 151;14v;
feverishly adv dj1;151;
few adj dj2,dj3;dj4,dj5,dj6;many
fewer adj dj7;dj8;more
fiat message 9mu;9mw,9mx,2w3,9mv;
fib message dj9,dja;djb,djc;
fiber substance djd;dje;
fiberglass substance djf;;
fibrin substance djg;djh;
fibrocalcific adj dji;djj;
fibrosis state djk;;
fica possession djl;;
fiction message djm;djn,djo,djp;
fictional adj djo,djn;bct,djm,2mt;nonfictional
fictive adj 2mp;2mq,2mr,2ms,2mt,2mu;
fiddle thing djq,djr;djs,djt,dju,djv;
fidelity attribute djw;;infidelity
fidget verb djx,djy;djz;
field place dk0,3hq,dk1,dk2;dk3,dk4,dk5;
fielder person dk6;dk7;
fieldhand person dk8;;
fielding act dk3;dk7,dk2;
fields person dk9;;
fieldstone substance dka;;
fiend person a9z,9vj;coq,cor,a9u,9vk,9vl,9vm;
fiendish adj cor;a9w,dkb,a9z;
fierce adj 53e,di5;35g,8ee,53b,cbl,3cn;
fiercely adv di1;53e;
fierceness attribute cbl;1r6,di2,di3,di4,di5,di6,di7,8ee,53e;
fiery adj 29h,dkc;49y,2x,29i,dkd,29j,59w;
fifteen adj dke,dkf;1px;
fifteenth adj dkg,dkh;bvc;
fifth adj dki,dkj;bvc,dkk;
fifties time dkl;;
fiftieth adj dkm,dkn;bvc;
fifty adj dko,dkp;1px;
fig message dkq;;
fight verb 3hf,3hl,7iz,3hn,v4,3hp;13z,145,7io,ux,1zu,dkr,6mq,3hg,3hj,7ws,dks,dkt,uw,3hm,dku,2au,3hh,3ho;
fighter person 3hm,dks;2qf,3hi,3qy,2au,3hn,v4,3hh;
fighting act 3hl,k0;145,kt,jg,2au,3hn,3hh;
figurative adj dkv;1nw,dkw,dkx,dky,dkz,dl0,dl1;literal
figuratively adv dl2;dkv;literally
figure message dkq,1ow,afc,5fi,dl3,cea;5fj,1ov,5fk,cec,ced,9za,cee,ce8,cef,ceg,ceh,cei,cej,1x6,1p2,5fp,1xb,cek,cel,afe;ground
figured adj dl4;4yx;
figurine thing dl5;dl6;
figuring thought 5fn;5fy,5fh,e4;
file verb dl7,dl8,dl9,dla;dlb,dlc,dld,dle,dlf,dlg,66p,dlh;
filename message dli;;
filing message dle;dl8;
filipino person dlj,dlk;dll,dlm;
fill verb dln,dlo,dlp,dlq;dlr,dls,dlt,dlu,dlv,dlw,dlx,dly,dlz;empty
fille person dm0;dm1;
filled adj dm2;6e5;unfilled
filling substance dlw,dlv;dm3,dlp,dlo;
fillip thought 4je;;
filly animal dm4;;
film message dm5,6i7,dm6,6i9;6i8,dm7,dm8,6ia;
filmed adj dm9;dma;
filming act dm7;dmb,6i9,6ia;
fils quantity dmc,dmd;;
filter verb dme,dmf,dmg;aei,dmh,dmi,dmj,dmk,aep,dml;
filthy adj ajr;3mg,dmm,ahj;
fin quantity dmn,dmo,dmp,dmq;dmr,dms;
final adj 7s5,6wj,dmt,dmu;dmv,6wi,90f,7s3,7s4;
finale message dmw;;
finally adv co8,dmx,dmy;dmz,dn0,co7,dmt;
finance verb dn1,dn2;dn3,dn4,dn5,dn6,dn7;
financial adj dn3;dn1,dn5,dn6,dn8;nonfinancial
financially adv dn9;dn3;
financing act dn4;dna,dn2;
find verb 2if,57l,4ve,ap3;a6n,a6o,57n,a6p,2id,a6q,a6r,a6s,a6t,h9,a6u,a6v,a6w,57p,2ig,3pa,57q,dnb,4va,4vb,2i9,4vc,4vd;lose
finding act 2id,dnc;a7v,2i9,2ij,dnd,4ve;
fine adj dne,dnf,dng,dnh,dni,dnj;cpf,6a8,dnk,dnl,dnm,dnn,dno;coarse
finely adv dnp,dnq;byo,dnr;coarsely
fineness attribute 6ea;6e9;
finger body dns,dnt;dnu,dnv,dnw,dgj;
fingered adj dnx;dny;fingerless
fingering act dnz;dnw;
fingernail body do0;;
fingerprint message do1,do2;do3,do4;
fingerprinting act do3;do2;
fingertip body do5;;
finicky adj 3xr;6f8,do6,3xp;
finish verb 70x,6vw,7k5,5xv;5xw,5xx,6sw,5y1,5y2,5y3,5y4,5y7,5y8,5y9,5ya,7k1,5yb,5yc,5yd,22s,do7;start
finished adj ddr,7s2;7s1,do8,b6q,do9,doa,dob,doc,dod,ddq;unfinished
finishing attribute 70x;22s,do7;
finite adj 4pa;4p9,doe,dof,dog,4pb;infinite
finn person doh;;
fir plant doi,doj;;
fire event 59t,dok,59w,dol,dom,don;dkc,doo,59k,dop,doq,dor;hire
firearm thing dos;;
firebase thing dot;;
firecracker thing 3a8;8qg,3a5;
fired adj dou;dov;
firelight event dow;;
fireman act dox;;
fireplace thing doy;;
firepower attribute doz;;
fireside place dp0;;
firewall act dp1;;
firewood substance dp2;;
firework thing dp3;;
firing act dok,doo;dom,dop,dol,dp4;
firm group dp5,dp6,a84,dp7,dp8,dp9;bbr,dpa,3t4,dpb,dpc,dpd,dpe,dpf,dpg;
firmly adv dp9,dph,dpi;a84,dpj;
firmness attribute dpk,dpb;dpl,d7b,dpm,dpn,3t4,a84;
first adj dpo,dpp,bx8,dpq,dpr,dps,dpt,dpu;3od,cfv,dpv,dpw,bx7,dpx,dpy,dpz,dq0,dq1,bvc,dq2,3oe;last,second
firsthand adj dq3,dq4;6bq;
fiscal adj dn3;dn1,dn5,dn6,dn8;
fish animal dq5,dq6,dq7;dq8,dq9;
fisher person dqa;dq9;
fisherman person dqa;dq9;
fishing act dqb;dq9;
fishmonger person dqc;;
fishwife person dqc;;
fist body dqd;;
fistfight act dqe,dqf;;
fit verb dqg,dqh,dqi,c1,dqj,q6,267,dqk,dql;c6,dqm,dqn,dqo,268,dqp,dqq,dqr,dqs,9k4,dqt,cc,cd;unfit
fitness attribute 9k4,dqu;267,dqv,9k1,dqk;unfitness
fitted adj dqw;;
fitting adj cc,9k1,dqv;dqx,269,9k4,mb,c2,q6,q7,q8,c1;
five adj dmn,dqy;1px;
fix verb dqz,5b3,dck,3t6,8el;9kf,2q8,8en,5b4,8eo,40v,dcn,5b5,dco,4p2,a7q,3t2,dr0,8ej,dcp,5b6,dr1;
fixed adj a7s,dr2,dr3;a7r,dr4,dr5,dr6,dr7,dr8,dr9,dra,drb,drc,dco,drd,dre;unfixed
fixer person drf;;
fixing act 5b4;5b3;
fixture thing dcn;dck;
fizzle verb 4jl,drg;4jk,4jp,4jq;
fl place drh;;
flag thing dri,drj,drk;drl,drm;
flail thing drn,dro;3ks;
flair thought drp,9em;9en;
flake verb drq,drr;;
flamboyantly adv drs;78v,drt;
flame event 59w,dru;dkc,drv,don,59k,doq,dor;
flank verb drw,drx;dry,drz,ds0;
flannel thing ds1;;
flap verb ds2,ds3,ds4;ds5,ds6,ds7,ds8,ds9;
flapper person dsa;;
flare shape dsb,drv,dsc,dsd,dse;dru;
flash verb dsf,dsg,49p,dsh,da2,da1;5in,dsi,49m,dsj,dsk,57e,dsl,dsm,dsn,d9z,dso,dsp,dsq,dsr,dss,dst,49o;
flashback message dsu;dsv;flash-forward
flashing event dsq;dsh;
flashlight thing dsw;;
flashy adj da1,78v;78l,5in,dsi,dsj,dsx,57e,dsl,dsm,d9z;
flask thing dsy;;
flat adj dsz,cnu,dt0,dt1,dt2;dt3,cnq,6q5,dt4,dt5;contrasty,natural,sharp
flatly adv dt6;dt7,dt1;
flatness attribute dt4;dt3,dt0,cnu,dt8;
flats thing dt9;;
flatten verb dta,dtb;;sharpen
flattened adj dtc;dt3;
flatter verb dtd;717,dte,718,dtf;disparage
flattery message dte;dtd;
flatus act dtg;dth;
flaunt verb dso,da2;dti,dsk,d9z,dst;
flautist person dtj;dtk;
flavor state 21k,dtl,dtm;dtn,dto,dtp,dtq,dtr,dts,dtt,dtu,dgl,dgm,dgn,21c,dgo,dtv,dtw,dtx,dty,dgp;
flaw state 9ox,487;9oy,483,dtz;
flawless adj 6qj;7k0,du0;
flea animal du1;;
fleck thing 42j,4af;42l,4ag,4ah,3ug,4ae,42m,42n,42o,42p;
flecked adj b7t;4yx;
fledgling person 3o7,du2,du3;du4,du5,du6,3o0,3oe;
flee verb cjj;cjc,du7;
fleet adj du8,9e8,dca;a2,9ec,9ed,9z,du9;
fleeting adj dua;4xj,cew,dub;
flesh body duc,1ow,dud;due,1ov,1p2;
fleshy adj 8i0;dcz,duf,8hy,dug;
flex verb duh,dui;;
flexibility attribute duj,7o4;bwh,3sb,duk,7o2,mi;inflexibility
flexible adj duk,3sb,mi,bwh;bwc,3sc,dul,dum,dun,duo,dup,duq,dur,c7,7o4,bwo,duj,3sa;inflexible
flick event dus,dut,duu,duv,duw;6gs,dux,duy,duz;
flicker verb duz,dv0;9ed,ds9,dut,dv1,dv2,28j;
flight group dv3,dv4,dv5,cjc,dv6;dv7,dv8,dv9,dva,dvb,dvc,cje,cjj;
flimsy adj dvd,dve;1q5,dvf;
flinch verb 8vv,8vu;8vw;
fling verb dvg,dvh;amr;
flint substance dvi,dvj;dvk,dvl,dvm,dvn,dvo;
flip verb dvp,dvq,dvr,dvs;874,dvt,dvu,dvv,4sz,dvw,dvx;
flirt verb 8g6,8g7;8g8,8g9,8ga,8gb,8gc,8gd,8ge,8gf;
flit verb 9ec,9e8;9ed,9ea,9e9;
float verb dvy,bdg,dvz,dw0;dw1,dw2,58e,dw3,dw4,bdf,4cw,dw5;sink
floating adj dw2,dw6;dw7,dvz;
floc substance dw8;;
flocculate verb dw9;dwa,dwb;
flocculation event dwb;dw9;
flock group dwc,dwd,1m6,6yv,dwe;89,dwf,8rt,dwg,57x,dwh,dwi;
flog verb dwj;dwk,3ks,5k7,dwl,dwm,dwn,dwo,dwp;
flood verb 9tr,9tn,dwq,6xw,dwr;9to,9tp,9tq,6xt,6xv,dws,dwt,9ts,9tt;
flooded adj dwu;6e5;
floodhead event dwv;;
floor thing dww,dwx,dwy,dwz;dx0,dx1;
floorboard thing dx2;;
flooring thing dww;dx1;
flop verb dx3,dx4,dx5,dx6;dx7;
floral adj dx8;4yx;
florence place dx9;;
florentine adj dxa,dxb;dx9;
florid adj d9l;3ea,dsx,dxc;
florida place drh;;
floridian person dxd;;
florist person dxe,dxf;;
flounce verb dxg,dxh;dxi,dxj,dxk;
flounder verb dxl,dxm,dxn;5os;
flour food dxo,dxp;dxq,dxr;
flourish verb dxs,cvi;cvl,cvm;
flout verb dxt;dxu,dxv;
flow event dxw,dxx,dxy,dxz,8nv;an5,dy0,8nq,dy1,dy2,dy3,96m,dy4;
flower plant 4c3,4c1,4c2;dy5,4c4,4c0,4c5;
flowerbed thing dy6;;
flowering event 4c5,4c9,dy7;bud,4c8,4c2,buc;flowerless
flowing event dxw,dy8;dy9,8nv,dy3,dy4;
flu state dya;;
flub verb 4dx,4e4;4dz,dyb,dyc,dyd,dye,4e0,4e3,4dy;
fluff substance dyf,4e4;b8y,4dx,dyb,dyc,dyd,dye,4e0;
fluffy adj b8y;dyg,b8t,dyh,df6,dyf;
fluid substance dyi,dyj;ay5,dyk,dyl;
fluoresce verb dym;dyn,78p,dyo;
fluorescein substance dyp;;
fluorescence event dyo;dyn,dym;
fluorescent adj dyq,dyn;dyr,dyo,dym;
fluoride substance dys;dyt;
fluorine substance dyu;;
fluoroboride substance dyv;;
flurry act rz,dyw,s1;s0,s2;
flush verb 4ca,4eu,dyx,cnw,dyy;cnq,10f,4ew,4ex,4ey,dyz,4ez,4et,4c8;
flushed adj 4ev,77c;3id,4ob,8vr,4et,dz0;
fluster verb asi,dz1;dz2,asg,dz3;
flute thing dtk,dz4;dz5,dtj;
flutter act 9ed,9e8,dv0;9ec,ds9,dz6,dz7,d8r;
flux time dz8,dy0,dxz;dxy,dy2,dz9;
fly verb dza,dva,dzb,dvc,1a2;1a0,dv4,dzc,dzd,dze,dzf,dzg,dzh,dzi,dzj,dzk;
flyer message 50k;50d,50q,50r,50s;
flying adj dv4,dzl;10t,dv7,dv8,dv9,dva,dvb,dvc,dv6;
flyway place dzm;;
fm message dzn;;
fo person dzo;;
foam thing dzp,dzq,dzr;dzs,53i,dzt,dzu,dzv,dzw,dzx;
foamy adj dzy;aq0;
focal adj 60t;60g;
focally adv dzz;60t;
focus thought 60j,e00,e01,2l6,e02;e03,2l4,60i,5od,e04,e05,60n,60e;blur
focused adj e06,e07;7wi;unfocused
focusing thought 60j;2l6,60n,60e;
foe person c8o,e08;;friend
fog event e09,3n9,3n8,3n7;e0a,e0b,e0c,e0d,4ek,e0e,9g0;
foible attribute e0f;e0g;
foil thing e0h,e0i,9ok;e0j,e0k,cai,90s,9og,382,e0l,e0m,e0n,e0o;
fold verb 3sj,8tk;e0p,945,e0q,8tj,3sa,8tl,3s8;unfold
folder message 4jx,e0q;4jt,duy,4js,e0r,e0s,8tk;
foliage plant e0t,e0u;e0v,e0w,e0x,e0y,e0z;
folio message e10,duy;4jx,e11,e12,duu;
folk group e13;e14;
folklore thought e15;;
folks group e16;;
follicular adj e17;e18;
follow verb 688,e19,e1a;67y,e1b;precede
follower person e1c;e1d;leader
following adj sg,e1e,e1f,e1g;80f,e1h,ay,e1d;leading
folly attribute e1i,e1j;4jr,e1k;wisdom
fond adj ys,e1l,e1m;273,yw,yx,yy,e1n,yr;
fondly adv e1o;yw,e1l;
fondness feeling e1n;e1m,e1p;
font message e1q,e1r;;
food tops 1bz;1bw,1bv;
foodstuff thing e1s;;
fool person 724,6h,6gy;6gx,6c;
foolhardy adj 4hq;2tb,e1t,e1u;
fooling adj e1v;bwu,5tt;
foolish adj 81;7z,e1w,88,e1x,e1y,e1z,e20,e1k,e21;wise
foolishness attribute e1i;4jr,e1k;
foolproof adj e22,e23;e24;
foot body e25,e26,e27,e28;e29;head
footage thing e2a;;
football act e2b,e2c;e2d;
footballer person e2d;e2b,e2c;
footbridge thing e2e;;
footer quantity e2f,e2g;e2h,e29,e2i;
footing state e2j;;
footloose adj e2k;c1t;
footnote message e2l,1tk;1tg,1tf,e2m;
footpath thing e2n;;
footprint message e2o;e2p;
footstep event e2q,e2r,e2s;e2t,e2u,e2v,e2w,e2x,e2y,e2p,e2z,e30;
foppish adj bym;byk,e31;
foraging act e32;e33;
foram animal e34;;
forbid verb 39f;ala,3as,alb,39b,alc,ald,39e;permit
forbidden adj e35;e36;
force verb 72k,e37,e38,72f,bdw,e39;ac,bet,bbr,e3a,72g,e3b,72h,72i,72j,e3c,72l,72m,bdf,e3d,72n,e3e,e3f;
forced adj e3g,e3h;ben;
forceful adj bbr;e3i,bbq,92k,dp8,e3a,e3j,e3k,e3l,e38;forceless
forceless adj e3m;e3n;forceful
ford person e3o,e3p,e3q;e3r,e3s;
fore thing e3t,e3u,e3v;e3w;aft
forearm body e3x,e3y;;
foreboding feeling 1x9,e3z;1zk,2uj,1wx;
forecast verb 1x6,5fw,5fi;5fj,5fu,1wz,5fk,e40,1x5,5fp,1xb,2ug,1wx;
forecasting message 1x5;1wx,5fw;
foreclose verb e41,e42;4av,e43,1x0;
forefather person 3ns;3nl;
forefinger body e44;;
forego verb 1vy;e45,e46,1vv,e47,1vr;
foregoing adj e48;4m;
foreground thought e49,e4a;e4b,e4c,e4d,e4e,e4f;background
forehead body 52b;;
foreign adj 52,1b3,1b0;e4g,1b1,e4h,e4i,e4j,e4k,e4l,e4m,4z,d11,1b4,1b5;domestic,native
foreigner person 1ay;1b1;
foreknow verb 1ww;1x3,1xa;
foreknowledge message e4n;;
foreman person 4mn;4mr,4ms;
foremost adj 3v1,e4o,e4p;e4q,3uw;
forensic adj e4r;e4s;
forerunner person e4t,e4u;e4v;
foresee verb 1ww,ceb,1wv;1vt,1x0,cef,1x3,1xa;
foreseeable adj e4w;e4x;
foreshorten verb 4s;4t,4u,4v,4w;
foresight attribute e4y;e4z;
forest group e50,e51,e52;e53,e54,e55;
forestall verb e41;4av,1x0;
forever adv clh,e56,83t;5ye,895;
forfeit verb e57,e58,7w3;7w4,e59,e5a,e5b;claim
forge verb e5c,e5d,d7f,8b1;6s9,d7g,d7h,55f,e5e,8b2,8b3,2g7,2mr,e5f,e5g,d7i,7q6,8b5,8b9,8ba,d7j,e5h,2mu,8bb,8bc;
forget verb e5i,e5j,e5k;e5l;mind,remember
forgetful adj e5m;e5n,e5o;
forgetfulness thought e5n;e5m;
forgive verb e5p;7tv;
forgo verb e5q;e5a;
forgotten adj e5r;e5s;
fork thing e5t,4se,e5u,e5v,e5w;e5x,e5y,4sg,4sc,e5z,e60;
forked adj 4sh;4si,4sj;
form message e61,6oh,a7y,qz,7lj,e62;83y,e63,8fd,7lf,7lt,e64,e65,qm,e66,7vf,5vf,9qo,e67,e68;
formal adj e69,bd4,e6a,e6b;61v,61s,e6c,e6d,bd3,e6e,e6f,e6g,e6h,e6i,e6j,e6k,e6l,e6m,e6n,e6o;informal
formalism thought e6p;e6q;imitation
formalized adj e6q;e6r,e6p,e6s;
formally adv e6t,e6u;bd4,e6l,e6a;informally
format message e6v,e6w,e6x,e6y;e6z;
formation group e66,e70,83y,e71,e72;7vf,qw,83z,840,841,843,qy,844,qz;
formative message e73,84m;84j;
formatting message e6v;e6z,e6y,e6x;
formed adj e74;e75,e76,e77,e78,e79,e7a,e7b,e7c,e7d,e7e,e7f,e7g,e7h,e7i,e7j,e7k,e7l,e7m,e7n,e7o,e7p,e7q,e7r,e7s,e7t,e7u,e7v,e7w,e7x,e7y,e7z,e80,e81,e82,e83,e84,e85,e86,e87,e88,e89,e8a,e8b,e8c,e8d,e8e,e8f,e8g,e8h,e8i,e8j,e8k,e8l,e8m,e8n,e8o,e8p,e8q,e8r,e8s,e8t,e8u,e8v,e8w,e8x,e8y,e8z,e90,e91,e92,e93,e94;unformed
former adj e95,e96,e97,e98;15m;latter
formerly adv ciw;;
formidable adj e99,e9a;19k,1id,362;
formula message e9b,e9c,8b9;8c8,8b1,e9d;
formulate verb e9e,8b1,2fz;6s9,55f,8b2,8b3,2g7,7q6,8b5,2gb,2gc,8b9,2gd,cxr,2ge,2gf,2gg,2gl,8ba,8bb,8bc;
formulation substance e9f,2g7;e9e,2fz,8b1,e9d,7q2;
forsake verb j;i,a2i,a2j,9oz,9p0;
forswear verb e9g;e9h,e9i,e9j;
fort thing 2c9,e9k,e9l;2c6,e9m,e9n,e9o;
forte attribute e9p,e9q,e9r;e9s,e9t,e9u,e9v,e9w,e9x;piano
forth adv e9y,30n,e9z,ea0;;
forthright adj 4e8,ea1;4e9,aiy,4ec,4ee,4ef;
forthwith adv ajh;aj0;
forties time ea2;;
fortification thing ea3;e9o;
fortified adj ea4;ea5;
fortify verb ea6;ea7,ea8,ea9,2cb;
fortitude attribute eaa;;
fortress thing e9k;e9n,e9o,e9l;
fortunate adj eab,48j;48h,eac,dgt,ead,eae,eaf,eag,eah;unfortunate
fortunately adv eai;eab,ead,eaj;unfortunately
fortune event 645,eak,eal;eag,eaj,64a,646;
forty adj eam,ean;1px;
forum group eao,2kt;;
forward adv eap,eaq,ear,eas,e9z,16q;eat,eau,eav;backward,reverse
forwarding act eav;eaq;
fosse thing eaw;;
foster verb eax,eay,eaz;eb0,eb1,bz6,eb2;
fostering message eb2;eb3,eay;
foul verb eb4,eb5,865,aqn,2d5,eb6;eb7,dir,1w,867,868,3w,1y,dis,2d4,dit,aqr,869,86a,86b,86c,eb8,86d,aqs,86e,eb9,21,22;fair
fouled adj ajy;3mg;
found verb eba,843,83z,ebb;ebc,83y,2be,ckc,3o6;lost
foundation relation 3f1,ckc;3ew,843;
founder state ebd,3o6,5bq;5bo,3o2,83z,843;
founding act 2be;8tt,3oe,8tu,8tv,83z,7qw,7du,843,2b9;
foundry thing ebe;;
fountain thing ebf;;
fountainhead message ebg;;
four adj ebh,ebi;1px;
fourfold adj ebj,ebk;40p;
foursome group ebl;;
fourteen adj ebm,ebn;1px;
fourteenth adj ebo,ebp;bvc;
fourth adj ebq,ebr,ebs;bvc;
fowl animal ebt,ebu;ebv,ebw;
fox animal ebx,8rn,eby;8rg,8rh,699,7oq,8rm,1wt,2zp;
foyer thing ebz;;
fr substance ec0;;
fracas message 1gh;;
fraction substance ec1,ec2,b19,b0z;1c7,b11,b13,ec3;
fractional adj 1c7;1c6,b2g,ec4,ec5,ec6,ec7,ec2;whole
fractionate verb ec8;ec9,eca;
fractionation event eca,ec9;ec3,ec8;
fracture verb 8ql,ecb;8qr,8qs,ecc,8qt,4us;
fragile adj 4um,9sk;9ar,4ud,4uq;
fragment thing ecd,ece,ecf;ec4,ecg,ech,eci,ecj,eck;
fragmentary adj ec4;1c7,ece,ech,ecd;
fragmentation act ecg;2pp,ecf;
fragrance thought ecl;ecm,ecn,eco,2db,2dc;
fragrant adj ecm;ecn,ecp,ecq,ecr,ecs,ecl;malodorous
frail adj ect,9im;9in,ecu,9ii;robust
frambesia state ecv;;
frame thing 8lj,ecw,1ow,ecx,ecy;1ov,4lf,ecz,1p2,ed0,8lh;
framed adj ed1;;unframed
framework thought ed2,ed3;ed4,a2x;
framing act ed5;ed6;
franc quantity ed7;;
france place ed8;;
franchise message ed9,eda;9hx;
frangipani plant edb;;
frank adj edc,edd,4e8;4e9,4ec,4ee,4ef,ede;
frankly adv 5jv;4e8,5jw;
frantic adj 152;14v;
frantically adv edf;152,9t5;
frat group edg;edh;
fraternisation act edi;529;
fraternity group edg,525;edh,527,528,529;
fraternize verb 529;edi,525;
fraud act edj,2mu,722;2mp,3g7,9je,avj,56w,6gx,d7f,d7l,d7m,d7k,edk,edl;
frayed adj edm;12m;
freak person edn,edo;edp,3za;
freckle body edq,edr;eds,edt;
free adj edu,edv,c08,ary,c1t,edw,edx,edy;edz,ee0,cjk,2xq,ee1,ee2,ee3,c1s,e2k,ee4,ee5,ee6,ee7,ee8,ee9,eea,c06,eeb,eec,eed;bound,confine,obstruct,unfree
freedom state eee;;
freehand adj eef;eeg;
freely adv eeh;c1t;
freeman person eei;;
freeway thing eej;;
freewheeler person eek;eel;
freewheeling adj eem;d2f;
freeze verb een,eeo,eep,eeq;eer,ees,eet,eeu;boil,unfreeze
freezing event een;eep,ees,eet,eeu;
freight thing 5q6,eev,eew;eex,eey,5q7,58u,58v,5q8;
freighter thing eex;5q7,eew;
french adj eez,ef0,ef1,ef2;ed8,ef3,ef4,ef5;
frenchman person ef6;;
frenzied adj ef7;658,ef8,ef9;
frenziedly adv efa;151,152;
frenzy state 8sx;153,8t0,9t5,9t4,9t6,8st;
frequency time efb,efc,efd;7ek,efe;
frequent adj eff,efe,7ek;2yz,b67,efg,efh,efi,efj,efk,efd,efb,efl;infrequent
frequently adv efm;efe;infrequently
fresh adj efn,efo,4r7,efp;efq,8wf,efr,efs,eft,efu,efv,efw,4r8,efx,efy,4r9;preserved,salty,stale
freshly adv efp;;
freshman person efz,3o7,dpx;du3,bx8,3o0,3oe;
freshness attribute 4r9,efy;6py,efn,4r7,efo,eg0,eg1;staleness
fret verb eg2,eg3,eg4;eg5,eg6;
freud person eg7;eg8;
freudian adj eg9,eg8;eg7;
fri time ega;;
friable adj 4uk;4ud,egb,egc;
friction state 6o3;6o7,6o8;
friday time ega;;
fried adj egd;36y;
friend person ege;1kq,hv;foe
friendliness feeling egf;1ky;unfriendliness
friendly adj egg,1kq,1ky;xu,54h,egh,5ia,egi,egj,egk,egl,1kx,egm,egf,ege;hostile,unfriendly
friendship state hv;hs,ege;
frieze thing egn;;
fright feeling bcl,den;11c,ego,egp,egq,6co,25c;
frighten verb den;ego,egp,bcl,egq,6co;
frightened adj 11d,11i;111,egq;
frightening adj ego,258;19k,30y,257,den,egr;
frightful adj bcn,314;19k,cr4,30y,egs;
frigid adj 74j,6ce;73x,egt,74f,6c8,egu;
fringe shape egv,egw;egx,egy,egz;
fringed adj eh0,eh1;3ut,4qg;
frivolous adj 6y4;b2y,eh2,18e,eh3,eh4,eh5,1wo,eh6;serious
frizzle verb eh7;;
frog animal eh8,eh9;eha;
frogmarch verb ehb;;
frolic act 5m3,2pd;5xh,ix,5xi,5m2,b0s,ehc;
front place d4e,3hr,ehd,d4c,ehe,e4q;1w5,tl,e4o,3hs,ehf,d4f,d4g;back,rear
frontage attribute ehg;;
frontal adj ehh,1w5;1w4,ehf,d4e,d4f;
frontier place ehi;;
frost substance ehj,eer,ehk;742,745,ehl,eeq,ehm,ehn,eeu;
frostbite state eho;;
frostbitten adj ehp;ehq;
froth thing dzp,dzr;dzs,53i,dzt,dzu,dzv,dzw,dzx;
frown verb ehr,ehs;eht,ehu;
frowningly adv ehv;atv;
frowzled adj aqz;6z6;
frozen adj ehq,ehw,74e;ehp,ehx,ehy,ehz,ei0,6cc,ei1,ei2,73y,drb,74f;unfrozen
fruit plant ei3,ei4,ei5;ei6,ei7,ei8,ei9,eia,eib,eic,eid,bnq;
fruitful adj 4wj;eie,eif,eig,4wi,eih,eii,3nm,eij,eik,eil,eim,ein,eio,eip;unfruitful
fruitfulness attribute eip;4wj;fruitlessness
fruitless adj 2b6;eiq,2b4;
frustrate verb 9ok;e0j,e0k,90s,9og,382,e0l;
frustrated adj 9on;2qv,9ol;
frustrating adj aou;aor;
frustration feeling 9og,e0k;9oj,9ok;
fry verb eir,eis,eit;eiu,eiv;
ft quantity e26;;
ftp message eiw,eix;;
fuel substance eiy,eiz;ej0,ej1,doq;
fueled adj ej2;ej3,ej4,ej5,ej6,ej7;unfueled
fug state ej8;ej9;
fugal adj eja;ejb,ejc;
fugitive person du7,dua;4xj,cew,dub,ejd,cjj;
ful message eje;;
fulfil verb cu,dly;ejf,cw,6a8,cy,cz,d0,ejg,d2,ejh,eji,dln;
fulfill verb cu,ejj,dly;ejf,cw,6a8,cy,cz,d0,ejg,d2,ejh,eji,dln;
fulfillment feeling ejh,d0;dly,cu,ejj;
full adj ejk,ejl,6e5,1ct,7js,ejm;1cs,64,dwu,ejn,ejo,6e4,7xd,ejp,dm2,ejq,ejr,ejs,ejt,eju,ejv,ejw,ejx,ejy,ejz,ek0,ek1,ek2,cda,ek3,ek4,cdc,7n8;empty,thin
fullback person ek5,ek6;;
fullness state 7n8,ek7;7js,46a,ek8,ek9,eka;emptiness
fully adv ejm,ekb;1lz,7js;
fulminate verb ekc,ekd;eke;
fumble verb ekf,ekg,ekh,eki;ekj,ekk,ekl;
fumbling adj ekm;90z,ekn,31d;
fume verb eko,ekp;44n,ekq,ekr;
fumes substance cuf;;
fun act 7bj,eks;7ap;
function relation ekt,eku,ekv,ekw,ekx;eky,8bj,ekz,el0,el1,3tt,el2;malfunction
functional adj el3,el4;el5,el6,el7;nonfunctional,organic
functionality attribute el7;el3,8bj,el8,230;
functioning adj el0,el9;8bj,ela,ekw;malfunctioning
fund possession elb,elc,eld;ele,elf,dna,elg,elh,eli,elj,elk,ell;
fundamental adj elm,5ob,3ff;1fp,3ey,5od,5oe;
fundamentalist adj eln,elo;elp,elq;
fundamentally adv 3fj;3fk,3ff;
fundamentals thought elr;;
funds possession els;;
funeral event elt;elu,elv;
fungal adj elw;elx;
funnel shape ely,elz;em0;
funny adj em1,7ap,95b,em2;1wn,7bi,1d5,7bj,95a,7bk,8zj,95j,1b5,em3,em4,7bl,1wq,7aq,7bm,7ao,7bn;
fur substance em5;;
furious adj 53e,1r6,di2;1qj,4fd,8ee,53b,cbl,3cn,cbm,em6,1qo,em7;
furiously adv em8,em9;di2,53e;
furl verb ema;;
furlong quantity emb;;
furlough time emc,emd;eme,emf;
furnace thing emg;;
furnish verb emh,emi;5vi,emj,emk,eml,5vl;
furnished adj 23p;23m,emm,emn,emo,emp;unfurnished
furniture thing emk;emi;
furor thought 8ss;8su,8sv,8sw;
furrow thing emq,emr;ems,emt,emu;
furry adj emv;emw,emx;
further adv eay,rh,dap,db9,emy;daf,c78,c79,eb1,4kl,c7a,bz6,eb2,tg,c7c,rd;
furthermore adv emz;;
furtive adj 7pd;5b9,en0,en1,8um,en2;
furtively adv en3;7pd;
fury feeling cbm,8sx,cbl;153,1r6,1r9,di2,di3,di4,di5,di6,8t0,di7,9t5,8ee,53e,9t4,9t6,8st,en4,en5;
fuse verb en6,2md,en7;6zn,6zo,6zp,rs,6zq,48c,6zr,6zs,6zt,6zu,6zv,48a,6zw,6zx,2mc,6zy,6zz,700,en8;defuse
fusiform adj en9;ena;
fusion event 6zt;enb,enc,2md;
fuss verb eg5,eg3,s2;rz,3nt,eg2,end,ene;
fussily adv enf;eng;
fussy adj eng;8zh,enh,8zi,eni,3ms,enj;
futile adj enk,2b6;eiq,enl,2b4,enm,enn;
futility attribute enm;enk;
future time eno,enp,25t,enq,enr;a30,25s,ens,ent,enu,env,enw,enx,eny;past,present
fuzz plant enz;;
fuzzed adj eo0;emw,eo1;
fuzzy adj eo0,4ek;emw,4en,4eo,4ep,eo1,3n8,4eg;
ga substance eo2,eo3;;
gab message 68h,eo4;68g,eo5,68m,68f;
gabardine thing eo6;;
gabble verb 68p,68m;68n,68o,68q,68h,5ek,329,32a,3vz,68s,68t,45c;
gable thing eo7;;
gadfly person 35q;35n;
gadget thing 8a7;8a8,8a9;
gadgetry thing eo8;;
gaelic adj 5zp,5zo;5zn,5zq,5zr;
gag message eo9,eoa;d4w,eob,eoc,1ws,7bn,eod,eoe,cfe;
gage thing b76,eof,3vp;eog,eoh,3vm,b78,eoi,b79,b77;
gagwriter person eoc;eo9;
gaiety feeling eoj;;
gaily adv eok;4a8;
gain verb eol,3sz,eom,a1i,eon,3sw;eoo,3sq,d3,3t0,eop,eoq,eor,eos;fall_back,loss,reduce
gainful adj eot;eou;
gait time eov;e2t,e2x,e2y;
gal quantity eow;;
galax plant eox;;
galaxy group eoy;;
gall state 62y,62x,62v,43k;62w,43d,62u;
gallant person eoz,4t9;4t7,ep0;
gallantry attribute ep1;4td;
gallbladder body ep2;;
gallery group ep3,ep4;;
galling adj 1ua;1ub,1uc;
gallon quantity eow;;
gallop verb ep5,ep6,ep7;ep8;
gallows thing ep9;;
gallus thing epa;epb;
galvanic adj epc;epd,epe,epf;
galvanism event epd;epc;
gam group epg;;
gamble verb eph,uc;ub,uf,ug,uh,ui,uj,uk,ul,epi;
gambler person epj;epi;
gambling act eog;epi,epk,3vp,epl,3vq,epm;
game act epn,epo,epp,3vp,8w2;3a1,eog,eoh,3vm,8w3;
gamecock animal epq;;
gamin person epr;;
gamma message eps;;
gamut attribute ept;;
gang group epu,57s,57v;8v0,epv,epw;
gangster person epw;epu,epx;
gap attribute epy,4tz,4tx,4tq;4ty,epz;
gape verb eq0,eq1;eq2;
gaping adj 128;129;
gar animal eq3,eq4;;
garage thing eq5,eq6;;
garb thing 2rt,2rz;2rv,6x3,6x4,6x5,6x6,6x7,6x9,2ru,2ry;
garbage substance eq7;;
garbed adj 2s0;2s1;
garbled adj 7wx;7x0,7x1,7x2,7x3;
garden thing eq8,eq9,eqa,eqb,eqc;7eq,eqd,eqe,eqf;
gardener person eqe;eqb;
gardening act eqd;eqg,eqh,eqb;
garland verb eqi,eqj;eqk;
garment thing 6x7,2rz;6x3,6x4,6x5,2rt,6x6,6x9;
garner verb eql,bn9;bnb,eqm;
garrison thing 2c9,e9m;eqn,2c6,e9n,e9o,e9l;
gas state eqo,eqp,eqq,eqr;xh,eqs,eqt,186;
gaseous adj xh;equ,xg,eqv,eqw,eqs,eqx,eqy,eqo,eqp;liquid,solid
gash verb eqz,er0;er1,er2,er3;
gasoline substance eqq;186;
gasp verb er4,er5;er6,6gu,4cv,er7;
gassing event er8,eqt;eqr;
gastrocnemius body er9;;
gastrointestinal adj era;erb;
gat thing erc;;
gate thing erd,ere;;
gatepost thing erf;;
gates person erg;;
gateway thing erh;;
gather verb eri,75o,2km,ep;eq,er,ed,es,eu,2kk,2ko,ew,ey,2ki,2kq,ez,erj;spread
gathered adj 75t;;ungathered
gathering group 2ki,2kk,eu;ep,erk,75o,2km,2kn;
gauche adj 919;erl,6yr,911;
gaudy adj erm,da1,78v;78l,5in,dsi,dsj,dsx,57e,dsl,dsm,d9z;
gauge verb eof,26p;26q,26s,26t,26u,26v,26w,26x,248,26y,eoi;
gaunt adj 5er;4jg,4ji;
gauntleted adj ern;ero;
gauss quantity erp;;
gavotte act erq;;
gawk verb 6uf,eq1;319,6ug,eq2,eq0;
gay adj err,6a0,4a9,ers,78u;3jj,78l,ert,eru,9j5,brk,6a2,din,8dx,3br,7bm,erv,erw;
gayly adv 4a6;4a2,49r,4a7,4a8,4a9;
gaze verb erx,ery;erz,es0,es1;
gb substance es2,es3;;
gc time es4;;
ge substance es5,es6;;
gear verb es7,es8;;
gearset thing es9;;
geb person esa;;
gee quantity esb,esc;;
gegenschein event esd;;
gel substance ese,esf,esg,esh;esi;
geld verb esj;esk;
gelding animal esk;esj;
gem thing esl;;
gen message esm;;
gender message esn;;
gene body eso;esp,esq;
general adj esr,ess,4zz,est;esu,4zy,esv,esw,esx,esy,esz,et0,et1,et2,et3,et4,et5,et6;local,particular,specific
generalist person et7;;specialist
generalization thought d29,et6,7l;est,et8,et9,7c,7p,eta;
generalize verb 7p;d28,d29,9nb,7l,d2a;specify
generalized adj etb;etc;
generally adv etd,ete,50j;4zz,4zy;specifically
generate verb 2vv,eic;etf,etg,eth,ei4,3np,2vq,eti,etj,etk;
generation group 86o,3nq,etl;86p,3nl;
generator thing etm,etn;eto;
generic food etp,etq,etr,ets;ett,etu;varietal
generosity attribute etv;etw,etx;stinginess
generous adj etw,etx,1m1;1lz,ety,etz,eu0,eu1,eu2,eu3,eu4,etv;stingy,ungenerous
generously adv eu5;etw,etz,eu0;
genesis event 3np;3nl,2vv;
genetic adj eu6;1p9,eu7,eu8,eu9,5v1;
geneticist person eua;eub;
genial adj xu;1kq,1kt,1ku,1kv,1kw;
genie person euc;;
genius person 4s0,4rz,fy;4rr,g1,g2,g4,fz;
genre thought eud;;
gens group eue;;
gent person euf,4b4;;
gentian plant eug;;
gentile adj euh,eui;euj,euk,eul;
gentle adj 21n,eum,eun,euo;21q,21r,eup,bix,euq,21t,21u,21v,21w,eur,21x,21z,220,221,222;
gentleman person eus;eut;
gentlemanly adj eut;94p,eus;
gently adv euu,euv,euw;bor,eux,euo,euq;
gentry group 2bk;2bm;
genu body euy;;
genuine adj 2vd,2vo,l6;2vc,b4k,euz,ev0,ev1,l9,la,2vh,ld,le,lf;counterfeit
genuinely adv ev2;l9,l6;
genus thought ev3,etu;esw,etr;
geochemistry thought ev4;;
geographer person ev5;ev6;
geographic adj ev7;ev6;magnetic
geographical adj ev7;ev6;
geographically adv ev8;ev7;
geological adj ev9;eva;
geologist person evb;eva;
geology thought eva;ev9,evb;
geometric adj evc,evd;eve,evf;
geometrical adj evd;evf;
geometry thought evf;evc,evd,evg;
georgia place evh;evi;
georgian person evj,evk;evi,evl;
germ thought a8w;2bd,a8t;
german adj evm,evn,evo;evp,evq,evr;
germanium substance es5;;
germany place evr;;
germinal adj evs,2bd;eeg,a8w,2b9;
germinate verb evt;evu,evv,evw,evx,evy,evz;
gerundial adj ew0;ew1;
gesticulate verb ew2;ew3,ew4,ew5;
gesticulating adj ew6;7fq;
gesture act ew3,ew4,ew7,ew2;ew5;
get verb ew8,i5,3lo,ew9;i7,i8,i9,ia,ib,ic,id,ie,if;
getting act i9;a9c,ewa,i5;
geyser verb ewb,ewc;;
ghana place ewd;ewe;
ghastly adj ewf;19k,67i;
ghetto place ewg;ewh;
ghost thought ewi,ewj;ewk,ewl,ewm;
ghostlike adj 20s;bzt,ewn,ewo,ewp,ewk,20r;
ghostly adj 20s;bzt,ewn,ewo,ewp,ewk,20r;
ghoul person ewq,ewr;;
gi quantity es3,ews,ewt,era;erb;
gia group ewu;;
giant adj ewv,eww,ewx,3yr;2o5,3yu,3zi,ewy,ewz,791,ex0;
gibbet thing ex1,ex2;;
gibelike adj a14;874,84;
giddiness attribute b2z;b2y;
gift possession c8e,c8c,8aq,c8a;dfy,b6v,b6w,8am;
gig thing ex3;;
gigantic adj 3yu;2o5,ewv,ex4,ewx,ewz,791,ex0;
giggle verb ex5,ex6;ex7,ex8;
gild verb 6y6,ex9;6nj,exa,exb,6y9,6ya,6y8;
gilded adj 1in;1im,exa,1ik;
gilt adj exa,1in;1im,1ik,ex9;
gin food exc,exd,exe,exf;exg,exh;
gingerly adj 5x1,exi;5on;
gingham thing exj;;
ginkgo plant exk;;
ginmill thing 3bx;;
gird verb 2c6;2c7,2c9,2ca,2cb,2cc;
girl person dm0,exl,9f6;9f7,dm1;boy
girlfriend person exm,exn;;
girlish adj exo;4qs,exp;
girlishly adv exq;exo;
git person 578;57b,57i;
give verb exr,exs,10h,b6v;4o4,8ao,8aq,b6u,ext;take
giveaway possession exu;;
given adj 2mn,exv,272;b0,273,exw,274,2mf;
givenness attribute exw;exv;
giver person exx;;
giving act 8aq,etz;etw,exy,exz,ey0,ey1,ey2,dfy,b6v,b6w,8am;
glacier thing ey3;ey4,ey5,ey6;
glad adj ey7,ey8;ey9,3jk;sad
gladiator person eya;eyb;
glamor attribute eyc;csf,eyd,eye;
glamorous adj csf;4w7,eyc;
glance verb eyf,eyg;eyh,eyi;
gland body eyj;eyk,eyl;
glanders state eym;;
glare verb 47b,eyn;4y3,eht,4yo,479;
glaring adj 47d,82w;3j6,4hv;
glass substance eyo,eyp,eyq,eyr;eys,eyt,eyu,eyv;
glasses thing eyw;;
glassless adj eyx;;
glassy adj eys,c5i;463,dy9,eyo;
glaucoma state eyy;;
glaze verb 5k4,eyz,ez0;ez1,5k3;
glazed adj c5i;463;unglazed
gleam attribute ez2,ez3,dv1,ez4;4xz,4y5,ez5,duz,ez6;
gleaming adj ez3,ez2,4xy;3j6,4xz,4y5,ez4,ez6;
glean verb 8yt;ez7,ez8,ez9,eza,ezb,8yr;
glee feeling 7bm;7ap,ezc,4a7,4a9;
gleeful adj 4a7;brk,ezd,d35,7bm,bqe;
glibly adv eze;ezf;
glibness attribute 8rj;8rg,ezg,ezf,ezh;
glide verb ezi,ezj;70p,ezk;
glimmer event ez3,ez4;4y5;
glimpse act eyf,eyi;ezl,eyg;
glint verb duz,dv1,eyg;eyf,eyh,ez5,dut,dv2,28j;
glinting adj 4y0;3j6,ez5,ezm,ezn,ezo;
glisten verb ez5,dv1;4y0,duz,ezo;
glistening adj 4y6;3j6,ezp,ezq;
glitter verb ez5,dv1;4y0,duz,ezo;
glittering adj 4y0;3j6,ez5,ezm,ezn,ezo;
gloat verb 8zv,4rd;4f6,ezr;
glob group 6gz;6h1,6h2,6h4;
global adj bnw;ezs,bns;
globe thing bns;bnw,bny;
globulin substance ezt;;
glom verb 8fp;8fq,5dt;
glomerular adj ezu;ezv;
gloom state ba8;9ds,ba5;
gloomily adv ezw;9rn;
gloomy adj 9ds;9de,9zg,ba8;
glorified adj 2wp;26m;
glorify verb 7cn,ezx;7lc,r6,cpn,cpo,4yq,7xn,cps,cpu;
glorious adj 5yz;ezy,5yy,ezz,f00,f01,f02,f03,cpu;inglorious
gloriously adv f04;5yz;
glory state cpu,4yq,f05;3l7,5yz,4yk,ezx,f06,7cn,f07;
glossary message f08;f09,1th;
glottochronology thought f0a;f0b;
glove thing f0c;;
gloved adj ero;ern;gloveless
glow verb f0d,f0e,f0f,ez6,59l;f0g,f0h,ez2,59u,f0i,f0j,f0k;
glower verb eht,eyn;ehs;
glowering adj b8o;8zh,f0l,f0m,f0n;
glowing adj f0o,ccy;2zf;
glue verb f0p,f0q,f0r;ot,40x,f0s,f0t,f0u;
glued adj 109;107;
glum adj 9ro;9qw,f0n;
glut verb f0v,f0w;f0x,f0y,f0z,f10,f11,f12,9tt;
glutton person f11;f13,f14,f0w;
glycerine substance f15;f16;
glycerol substance f15;f16;
glycerolize verb f16;f15;deglycerolize
gm quantity f17;;
gnash verb f18;;
gnaw verb f19,8jl;8jc,f1a,ci7,ci8;
gnome person f1b;f1c;
gnp possession f1d;;
gnu animal f1e;;
go verb f1f,f1g,f1h,9xu,f1i;f1j,f1k,9xx,f1l,f1m,f1n,f1o,f1p,f1q,f1r,8xs,f1s,9y6,f1t,f1u;come,no-go
goad thing f1v,f1w,f1x;f1y,f1z,f20,f21;
goal thought f22;;
goat animal f23;;
gobble verb f24,f25,f26;f27,f28;
god person b26,9rj;b1z,9rk,9rl;
goddam adj 45h,f29;45i,45m;
goddamn adj 96u,f29;45i;
goddamned adj 45h,f29;45i,45m;
goddess person f2a;;
godforsaken adj f2b;47l,47m,f2c;
godless adj f2d;f2e,f2f,f2g;
godlike adj f2h;f2i;
going act 9xx,f2j;5bs,9xu,9yf,9xv;
goitre state f2k;;
goitrogen substance f2l;;
gold possession f2m,1ik,2t6,2t8,1in;1im,1il,f2n,exa;
golden adj 1in,f2o;1im,49r,exa,1ik;
goldsmith person f2p;;
golf act f2q,f2r;f2s,f2t;
golfer person f2t;f2r;
golfing act f2s;f2r;
gone adj a5i,9gb;4bj,48s,8xv;
goner person f2u;;
good adj f2v,f2w,3sp,574,1m0,1qd,f2x,f2y;u5,1lz,7jq,7jz,573,f2z,f30,f31,f32,ejf,f33,f34,f35,1qc,f36,f37,f38,f39,f3a,f3b,f3c,f3d;bad,evil
goodness attribute 3sp;u5,574,f39,f3a,f3b;badness,evilness
goof verb 4e2,4dy;4jr,f3e,f3f,88,4dx,4e0,1wr,4e1;
google message f3g,f3h;;
goose animal f3i,f3j;f3k;
gop group f3l;;
gore verb f3m,4bl;4bk,f3n;
gorge verb f3o,f0w;f0x,f0y,f0z,f10,f11,f12;
gorgeous adj 3l8;3l1;
gory adj 4bm;4bg;
gospel message cn4,f3p;cn5,cn6;
gospeler person cn8;cn9,cna,cnb;
gospels message cn4;cn5,cn6;
gossamer adj f3q,9sj;9ar,f3r;
gossip message 68h,f3s,f3t;68g,eo5,f3u,f3v,68m,68f;
gouge verb 9xh,f3w,f3x,ahh;44s,72i,f3y,f3z,69d,f40,f41,9xg;
gourd thing f42;;
gourmet person cf3;cf4;
gout state f43;f44;
govern verb f45,f46,2wa;a7x,f47,f48,f49,f4a,f4b,2w9,f4c,f4d,f4e,f4f,b6e,f4g;
governed group f4h;;
governess person f4i;;
governing adj f48,b61;2hv,f46,2wa;
government group 2w9,f48;f46,2wa;
governor person f4c;f4j,f4k,2wa;
gown thing f4l,f4m;f4n,f4o;
gowned adj 6lz;2s1;
grab verb f4p,5uu,f4q;f4r,f4s,5us;
grace state f4t,ss,3lw,sj;8o3,sk,f4u,f4v,3ls,sl,sm,sn,so,sp,sq,sr,st,3lj;
graceful adj f4w;f4x,f4y,f4z,f4u,f50,f51;awkward
gracefully adv f52;f4w;gracelessly,ungracefully
gracious adj f4v;byl,f53,8o5,ss;ungracious
graciously adv f54;f4v,byl;ungraciously
grad quantity f55,f56;f57,f58;
grade group 6oc,f59,f5a;f5b,f5c,f5d,f5e,f5f,f5g,f5h,f5i,f5j;
graded adj f5k;f5l;
gradient relation f5m;;
grading act f5d;f5a;
gradual adj f5n,f5o;f5p,f5q,f5r;steep,sudden
gradually adv f5s;f5o;
graduate verb f56,f58,f57,f5t;tw,f5u,f5v,f5w;
graduated adj f5x,f5q;f5o,f5b,f5i;
graduation act f5u;f57,f58;
graf person f5y;;
grain thing f5z,f60,f61;708,f62,f63,f64,f65;
graining attribute f66;f65;
gram quantity f17;;
grammar thought f67;f68,f69;
grammarian person f6a;f6b,f6c;
grammatic adj f69;f67;
grammatical adj f69;f67;ungrammatical
grammatically adv f6d;f68;ungrammatically
gran person f6e;;
granary thing eql;eqm;
grand adj f6f,cvt,2um;1id,2bl,cvu,2un,46c,2uo;
grandchild person f6g;;
grandeur attribute 4yj,f6h;2w8,eu2,4yk,cpv,4yl,f6i,4ym,4yn;
grandfather person f6j;;
grandiose adj f6k;1id;
grandly adv f6l;cvt;
grandma person f6e;;
grandmother person f6e;;
grandparent person f6m;;
granite substance f6n,dvn;f6o,dvj;
granny person f6e;;
grant verb 30a,f6p,f6q,1ee,306,7pn;7pp,df,7pt,309,1ek,f6r,f6s,2lh,f6t;
granted adj exv;b0,exw,2mn;
granular adj 708;704,f6u,f5z,f6v;
granule thing f6w;;
granulocytic adj f6x;f6y;
grape food f6z;f70;
grapevine message f71;;
graph message f72,67o;67m,67j,67n,f73;
graphic adj f74,f75,cxx;9qt,cab;
graphical adj 67m;67j,f72;
graphically adv f76;ab9;
graphics message 2hh,f77;2fk;
graphite substance f78;;
grapple verb f79,8fs,6z4;f7a,f7b,6oa,f7c;
grappling act f7b;f7d,6z4;
grasp verb 24q,6yz,24t;be,24x,24y,6yy,6oa,250,251,252,256;
grasping thought 252,2ym;i7,2yl,6yy,f7e,f7f,ce1,24t;
grass plant f7g,f7h;f7i,f7j,f7k,f7l;
grassfire event f7m;;
grasshopper animal f7n;;
grassroots adj 3fg;3ey;
grate thing f7o,f7p;f7q;
grateful adj 24u;24j,f7r,24v;ungrateful
gratification state f7s,f7t;f7u,f7v;
gratified adj f7w;1my;
gratify verb f7v;f7t,eji,f7s;
gratifyingly adv f7x;16e;
grating thing f7q,f7y;46i,f7z,f80,f81,f7p;
gratitude feeling f82;;ingratitude
gratuitous adj f83;f84;
gratuitously adv f85;f83;
grave time f86,f87,f88,f89,35t;aif,bne,5s9,f8a,f8b,bng,9co,35i,ayk,bnh,5sb;
gravel substance f8c,1tx;f8d,1ty,1tz,13h,1u0,1u1,1u2,1u3,1u4,f8e;
gravely adv f8f;f8g,f89;
gravestone thing f8h;;
graveyard place 5zz;;
gravid adj f8i;f8j,3zo,f8k,f8l,cw1;
gravitational adj f8m;f8n,f8o,f8p;
gravity event f8o,f8b;f8q,f8r,f89,f8s,f8m,f8p;levity
gray adj f8t,f8u,f8v,f8w,f8x,f8y;2a3,7ug,12l,f8z,f90,f91,f92;
graybeard person f93;;
graze verb f94,f95,f96;f97,f98,f99,f9a,f9b,f9c,f9d;
grease substance f9e,ajv;ak3,ahj;
greasy adj ddu;dd8,f9f,f9g,f9h;
great adj f9i,3yv,f9j,d1x;1fp,2o5,cr4,46c,5z1;
greatcoat thing f9k;;
greater adj f9l;;lesser
greatest adj bzf;g3,bzb;
greatly adv f9m;d1x;
greatness attribute 5z1;f01,f9j,5yx;
grecian adj f9n,f9o;f9p,f9q,f9r;
greece place f9q;;
greed attribute f7f;2ym;
greedily adv f9s;2ym;
greedy adj 2ym;i7,2yl,6yy,f7e,f7f,ce1;
greek adj f9p,f9r,f9o;f9q;
green adj f9t,f9u,f9v;1im,f9w,f9x,f9y;ripe
greenhouse thing f9z,fa0;fa1;
greenland place fa2;;
greenly adv fa3;f9v;
greenness attribute fa4;8m;ripeness
greenroom thing fa5;;
greens food fa6;;
greet verb fa7,fa8,fa9;faa,fab;
greeting message faa;fa8,fa7,fac;
gregarious adj fad,fae;94l,faf,fag;ungregarious
grenade thing fah;;
grey adj fai,f8v,f8w;2a3,f8t;
grid thought faj,fak;;
grief feeling fal;a4t;
grievance feeling fam,fan,fao;fap;
grieve verb faq;far,fas,fat,3s0,fau;
grievous adj 35t;aif,9co,35i,ayk;
grill thing fav,50z;50v,faw;
grille thing fax;;
grim adj fay,ewf,faz;19k,fb0,3cw,fb1,fb2,67i,m7;
grimace verb fb3,fb4;;
grimly adv fb5;fay;
grimy adj ahi;3mg,ahj,ahk,ahl;
grin verb fb6,fb7;69z,fb8,8m8,fb9;
grind verb 4j7,fba,fbb;fbc,fbd,4j0,bul;
grinding thing fbe,fbd;fbf,fbb;
grinning message fb6;69z,8m8,fb7,fb9;
grip verb 6oa,6z3,6z4,dbf;f7a,f7b,fbg,dbg,dbh,dbi,f7c,3ou,6yx,6yz,6o9,6z0,6z1,6z2,6rr;
gripe message 3mr,3mq;fbh,3ms,3mt,7j7,fbi;
gristmill thing fbj;;
gritty adj 708;704,f6u,f5z,f6v;
grizzled adj fbk;51i;
groan verb fbl,fbm;fbn,3mt;
grocer person fbo;;
grocery thing fbp;fbq,fbr;
groggy adj 9ft;9fu,9fv,9fw,9fx,9fy;
groin body fbs,fbt;fbu;
groom person fbv,fbw,fbx;bsv,6zd,fby,ane,6ze;
groomed adj 533;532,fbz,fc0,fc1,fc2,fc3,fc4;ungroomed
groove shape emt,fc5,fc6;fc7,fc8,emr;
grooved adj ckg;ckd;
grope verb ekj,ekg,fc9;fca;
gross adj fcb,fcc,fcd;fce,fcf;net
grossly adv fcg;82w;
grotesque adj fch,edp,1wm;aqa,1wn,1wk,fci,1wp,edn;
grotesquely adv fcj;edp;
ground thing bnu,3f0,bnt,1pg;bnx,1pj,7rx,3ew,bnz,bo0,bo1,bo2,bo3,bo4,bo5,bo6,bo7,bo8,bo9,boa,bnv;figure
grounder act fck;fcl,fcm;
groundless adj fcn;fco,fcp;
grounds thought 20m,fcq,fcr;20f,cof,coe;
groundwork thought 3ez;3ex,3ew;
group tops fcs,fct;fcu,fcv;
grouped adj 6p2;5vc;
grouping tops fcs,fcu;fct,fcv;
grove group fcw,fcx;;
grovel verb 8pl;8pk,8vx,8vy;
grow verb c3i,fcy,a9d;2bh,3lr,a98,fcz;
grower person 16k;16i,16j,a9e,16l,94d;
growing event a98,fd0;a99,a9a,a9b,a9c,a9d,a9e,12h,a9f,a9h;
growl verb fd1,fd2;fd3,fd4,fd5;
growling message fd3;fd2;
grown adj t8;t9,t7,t6;
grownup person t6,t8;t9,t7,ta,tb;
growth event a98,fd6,fcz;fd7,a99,a9a,a9b,a9c,eor,eos,fcy,a9d,a9e,12h,a9f,a9h;
grub food 6gq,fd8,57a;fd9,57f,57g,57h;
grudge feeling fam,fap;;
grudgingly adv fda;fdb;ungrudgingly
gruesome adj ewf;19k,67i;
gruff adj 5f,fdc;46i,8zh,5c,4sz,fdd,fde;
grumble verb fd4,fdf,fdg;fdh,enj,fdi,3tc,3mt,fd2,fdj;
grumbling event fd4,fdh,fdk;ek9,fdg,fdf,fd2,fdj;
grunt verb fdl,fdm;fdn,fdo;
gu place fdp,fdq;fdr,fds;
guam place fdp;;
guarantee verb fdt,fdu,2n6,fdv;2n9,fdw,fdx;
guard person fdy,fdz,fe0,fe1,fe2,9p7;9p8,641,fe3,9pa,fe4,642,fe5,fe6;
guardian person 642;9pf,9pg,23f,re,9ph,9p7,8ok,rf;
guatemala place fe7;fe8;
guatemalan adj fe9,fe8;fe7;
gubernatorial adj f4j;f4c;
guerrilla person fea;;
guess verb 26w,feb,64a,26p;2my,26q,26s,7y5,26t,26u,fec,3qi,3qj,26v,26x,248,26y,645,7y1,fed,2n0,fee,fef;
guessing thought fec;feb,64a;
guest person feg;feh,fei;
gui message fej;;
guidance message w5,fek;vy,3kd,fel;
guide verb fem,3kd,fen,fel;feo,fep,feq,fer,fes,fek,fet,feu,e1u,fev,3k9,few,fex,fey,fez,ff0,ff1;
guidepost thought ff2;;
guilt state ff3,ff4;2iw,ff5;innocence
guiltily adv ff6;2iw;
guilty adj ff5,2iw;2it,ff7,45j,ff8,ff9,ffa,8vl,a13,ffb,ffc,ffd,ffe,fff,ff4,ff3;innocent
guitar thing ffg;ffh;
gulf thing ffi,ao1;;
gull verb 6h,6gy,6gx;722,723,724,725,6c;
gullible adj ffj;6c6,ffk;
gully thing ffl;;
gulp verb bbt,bbw,ffm;ffn,ffo,ffp,ffq,ffr;
gulping act ffn;ffm,bbw;
gum food ffs,fft,f0u;ffu,f0p,ffv;
gummy adj ot;oj,ffw,ffx,ffy,ffz,f0p,f0t,fg0;
gun thing fg1,2h7,2h9;fg2,2ha,fg3,fg4;
gunfire act fg5;;
gunman person fg3;2h9,fg6;
gunner person 2ha;2hb,2hc,2hd,2he,2h9;
gunplay act fg7;;
gunpowder substance fg8;;
gunshot act fg5;;
gunslinger person fg3;2h9,fg6;
guru person fg9;;
gush verb dyz,fga,fgb;fgc,fgd,fge,fgf,fgg,fgh,fgi,fgj,dyx,fgk;
gust event 4cw;4wm,fgl,bdg,4d0,4cs;
gusto feeling 3fs;fgm,3fo;
gut body fgn,fgo;fgp,fgq,fgr;
guts attribute 33g;33h,33i;
gutter thing fgs,fgt;fgu;
guttural adj fgv,8xq;46i,fgw,8xo;
guy person fgx,fgy;35o,a15,fgz,fh0,fh1,fh2;
guzzle verb fh3;ffo;
gy quantity fh4;;
gym thing fh5;;
gymnast person fh6;;
gymnastic adj iu;4h,iv,iw,ix;
gymnastics act iv;iu,fh7;
gynecologist person fh8;fh9;
gyrate verb 73b;73d,73a,73e,73f;
gyration event fha;fhb,fhc,fhd,8e0;
ha shape fhe;;
haber person fhf;;
haberdashery thing fhg;;
habit thought fhh,98b,fhi;984,fhj,cu8;
habitable adj fhk;bl2,fhl;
habitat place fhm;;
habitual adj 984;7f0,981,98b;
habitually adv fhn;984;
hack person fho,fhp;6fc,fhq,6fd,bul;
hacker person fhr;;
hackneyed adj 6sc;fhs,fht,6sb;
hackwork act fhu;;
haft thing fhv;;
haggard adj fhw,5q5,5er;4jg,3kq,4ji;
haggardly adv fhx;5q5;
haggle verb fhy,fhz;fi0,fi1,fi2;
haiku message fi3;;
hail verb fi4,bw;bv,fi5;
hair body 5m6;emw;
haircut body fi6;;
hairdo body fi7;dbs,2ee;
hairless adj 37n;37m,37q,fi8,fi9,fia,fib,fic,fid,fie,fif,fig,fih;hairy
hairy adj emw;fii,fij,fik,fil,fim,fin,fio,fip,emv,eo0,fiq,fir,fis,fit,fiu,fiv,fiw,fix,fiy,fiz,fj0,fj1,fj2,fj3,fj4,fj5,fj6,fj7,fj8,fj9,fja,fjb,fjc,fjd,5m6;hairless
half quantity fje,ec5,fjf,fjg;1c7,fjh;whole
halfback person fji;;
halftime time fjj;;
halfway adv 60f,fjk;60g,60k;
hall thing fjl,ebz,fjm;;
hallelujah message fjn;;
hallmark attribute 264;1et;
hallowed adj fjo;48k,fjp;
halloween time fjq;;
hallucination state fjr;fjs;
hallway thing fjl;;
halo attribute fjt;;
halogen substance fju;;
halt verb fjv,9s0,fjw,fjx,8w2;3a1,fjy,3c4,5y0,fjz,5y6,8w3,9rt,fk0,fk1,fk2;
halter thing fk3,fk4;fk5;
haltingly adv fk6;;
ham food fk7,fk8;fk9,fka;
hamlet group 8zd;;
hammer verb 71n,e5g,fkb;fkc,71m,e5d;
hamming act fk9;fk8;
hamper verb 4p0,fkd,a87;4ao,4od,fke;
han group fkf;;
hand body fkg,fkh,fki,fkj;fkk,fkl,fkm,fkn;
handbag thing fko;fkp;
handclasp message fkq;fkr,fks;
handed adj fkt;fku,fkv,fkw;handless
handful quantity fkx,fky;;
handicap state akp,fkz,akr;akq,fl0,aks,fl1;
handicapped adj akt,akq;3a1,akp;
handiwork thing fl2;fl3;
handkerchief thing fl4;;
handle verb fbg,fl5,fl6,8oq;fl7,23f,fl8,fl9,8oo,9hp,fla,flb,6z3;
handlebar thing flc;;
handled adj fld;;handleless
handler person fle,fla;6zf,fl5;
handless adj flf;;handed
handling act flg,flh,fl9;fli,flj,flb,flk,fl5;
handmade adj fll;flm,fln,flo,flp;machine-made
hands act 97v;97u;
handshaking message fkq;fkr,fks;
handsome adj 3l6,etz;3l1,etw,flq,exy,exz,ey0,ey1,ey2;
handspike thing flr;;
handstand act fls;;
handwoven adj fln;fll;
handwriting message fki;fkk,fkm;
handwritten adj flt;cab;
handy adj flu,bd;b9,2y4;
handyman person flv;;
hang verb flw,flx,fly,flz;fm0,fm1,fm2,fm3;
hangout place fm4;fm5,efl,fm6;
hangover state fm7;;
hanker verb fm8;gd,ge,gi;
hanukkah time fm9;;
haphazardly adv 27m;27n,27o,27p;
hapless adj 35u;2p,fma,7di,fmb;
happen verb fmc,fmd,fme;fmf,fmg;
happening event fmf;96f,fmc;
happily adv 4a6;4a2,49r,4a7,4a8,4a9;sadly,unhappily
happiness state fmh,fmi;dgt,49r;sadness,unhappiness
happy adj 49r,dgt;eab,fmj,49q,fmk,f2o,fml,7xk,fmi,fmh;unhappy
harangue verb fmm,fmn;fmo,45c;
harassed adj fmp;6y0;
harbor place fmq,fmr;;
hard adj 1jg,5fv,dpa,fms,dpi;1j9,adr,ads,361,5ur,adt,adu,adv,adw,adx,ady,adz,ae0,ae1,ae2,ae3,ae4,ae5,29n,fmt,fmu,fmv,fmw,dp7,f6o,fmx,fmy,fmz,fn0,fn1,fn2,5fu,fn3,fn4,ae6,29s,5hg,fn5;soft
hardbake food fn6;;
harden verb fn7;7xa,fn8;soften
hardened adj fn3;5fv;soft
hardly adv 3df,fn9;fna;
hardship state vb,fb2;v7,311,fay;
hardtack food fnb,fnc;;
hardware thing fnd;;software
hardworking adj fne;fnf,fng,ag6;
hardy adj fnh,fni;3mv,fnj,fnk,fnl;
hare animal fnm,fnn;;
harem thing fno;;
harlem place fnp;;
harm state gk,9b6,9b9;fnq,fnr,9b8,15v,fns,fnt,9b7,9ba,g9;
harmless adj fnu;fnv;harmful
harmlessly adv fnw;fnu;harmfully
harmonic adj fnx,fny;fnz,82q,82s;nonharmonic
harmonious adj 82n,37f;37d,82m,fo0,fo1,fo2,fo3,dd,82q,82r,82s,1ns,dg;inharmonious
harmony attribute dd,82s;7i6,fo4,37f,82n,82m,fo5,d8;dissonance
harness thing fo6,fo7,fo8,fo9;foa;unharness
harp thing fob,foc;fod,foe;
harrow verb ars,arr;;
harry verb 3u1;2di,3u3,13h,1uc,3u4,3u5,3u6,3u7;
harsh adj fof,fog;gs,foh,910,f7z;
harshen verb foi;;
harshly adv foj,fok;f7y,91e,fog;
harshness attribute 70f;704,fol;
hart person fom,fon;;
harvard thing foo;;
harvest verb 8yr,8yt;ez7,ez8,ez9,eza,ezb,8yu,8yv,8yw;
hash food fop,foq,for;;
hasp thing fos,fot;;
haste attribute fou,fov;fow,fox,foy,foz,fp0,fp1,fp2,fp3;
hasten verb fp0,fp2,cwb;9x,fov,9z,fou,fp4,fp5,fp6,a0;
hastily adv fp7;fow,fox;
hasty adj fox;fow,fp8,fou;
hat thing fp9,fpa;fpb,fpc;
hatch verb fpd,fpe,fpf;fpg,fph,51l;
hatching event fpd;51l,fpe;
hatchway thing fpi;epz;
hate verb a8a,a89;1s,a8b;love
hated adj a4j;a4k;
hateful adj 3v,fpj;1o,fpk,312,fpl,3vc;lovable
hatefully adv fpm;fpj;
hater person a8b;a89;
hatless adj fpn;;hatted
hatred feeling a8a;a89;
haughtily adv fpo;2ev;
haughty adj 2ev;2ew,2es,7te,b6n;
haul verb 5rl,5rj,fpp;5rk,5rm,5rn,5ro,5rp,bby;
haunch body fpq,fpr;;
haunt verb fm4,fps,ewl;fpt,fpu,ewi,fm5,efl,fm6;
haunted adj 7ra;11p,c9i;
haunting adj fpv;fpw;
hausen animal fpx;;
have verb fpy,fpz,664,cx0;df7,65z,cww,cwx,3rh,fq0;lack
haven thing fq1;;
haversack thing fq2;fq3,fq4;
havoc act fq5;;
hawaii place fq6,fq7;fq8;
hawaiian message fq9,fq8;fq6,fq7,fqa;
hawk animal fqb,9hy;fqc,fqd,fqe,fqf,fi1,fqg,fqh,fqi,9hv,fqj;dove
hawker person fqg;9hy;
hay food fqk,fql;;
hayfield place fqm;;
haystack group fqn;fqo;
hazard state ul,645,64a;9cc,9cd,fec,26w,26y,9cf,uc,um,9cg,646,c7q;
haze event fqp,fqq;e0d;
hazel adj fqr,fqs;1im,fqt;
hazy adj e0d;6xo,fqu,e09,fqp,fqv,3n9;
he substance fqw,fqx;;
head body fqy,fqz,4rp,3ke,6bn,fr0;4rt,7u1,feu,e1u,fev,3k9,few,6bk,4rv;foot,rear,tail
headache thought 7r3,fr1;fr2,7r5,fr3,7r1;
headed adj fr4,fr5,fr6;fr7,fr8,fr9,fra,aj6;headless,unheaded
header message frb,frc;frd;
headgear thing fre;;
heading message frb;frd;
headland thing frf;;
headless adj frg;frh,fri;headed
headlight thing frj;;
headline message frk,frl;frm;
headlinese message frn;;
headlong adv fox,fro;fow,fp8,fou;
headmaster person frp;frq,5n2;
headquarters thing frr,frs;;
headsman person frt;;
headstand act fru;;
headstrong adj asc;as8,4hl;
heal verb frv,frw;frx;
healer person 958;fry,955;
healing event frx,957;bg8,954,955,frw,frv;
health state frz;4ob,fs0;
healthful adj bg8;fs1,fs2,fs3,4q,957,bg7,f39,fs4,fs5,fs6,fs7,fs8,fs9;unhealthful
healthily adv fsa;fsb;
healthy adj 4ob,fsc;4ev,4oa,dpm,dpn,fsd,fse,fsf,fsg,fsh,fsi,fsj,fsk,fsl,fsm,fsn,fso,fsp,frz;unhealthy
heap group ey,1m6,dwi;89,133,7qk,ep,dwf,fsq,132,fsr,8rt,dwh;
hear verb 2tq,4va,fss;2tl,57n,2u4,2if,fst,a6w,fsu;
heard adj a76;a73;
hearer person vm;fsv,vc,fsw;
hearing act fsx,fsy,fsz,ft0;ft1;deaf
heart thought ft2,ft3,ft4;4hs,33h,ft5,ft6;
heartbeat event ft7;ft8,ft9;
heartening adj fta;c7f;
hearth thing doy,ftb;;
heartily adv ftc,ftd;7jw,yt,1l5,yu;
hearts act fte;;
hearty adj yu;yt,ftf,yr;
heat event ftg,fth,fti,ftj;49y,ftk,ftl,ftm,ftn;cool
heated adj fto,ftp;49y,ftq;
heater thing ftl;ftj,ftr,ftn;
heating event fts;ftm,ftt;
heave verb ftu,ftv,ftw,40g,ftx;fty,byz,ftz,40b,fu0,fu1;
heaven place brt;brv;hell
heavenly adj 5ze;5zh;earthly
heavens place fu2;fu3,fu4;
heaver thing fu5;;
heavily adv fu6,fu7,fu8;fu9,fua,fub;lightly
heaviness attribute dug;8hz,8i0,ejt,9x7,fuc,fud;lightness
heaving event ftu;40g;
heavy adj fue,9x7,fu9,fuf,fug;9x6,b8m,fuh,fui,fuj,fuk,ful,ayj,fum,29t,dug;light
hebephrenic adj fun;554,fuo;
hebraic adj fup;fuq,fur;
hebrew message fuq,fus;fup,fur,fut;
hectic adj 151;14v;
hedge thing fuu,2zp;2zo,b4q,cmy,cmz,cn0,8rn,cn1;
hedonism motive fuv;cf4,fuw;
heed verb 2re,fux;6r,fuy,fuz;
heedless adj 5py;5pz,fv0,fv1,fv2;heedful
heel thing fv3,fv4,fv5;fv6,fv7,fv8;
heft verb fv9,ftx;81g,fui,fuj,ful,fub,3z7,fva,byz,ftz,fu1;
hefty adj fva;3k3,fv9,fvb;
hegel person fvc;fvd;
hegelian adj fve,fvd;fvc;
height attribute fvf,bzb,fvg;bze,bzf,fvh,byy,bzh,byx,bzi,bzj;
heighten verb fvi,fvj,caf;2uc,fvk;
heights place fvl;7cc;
heir person fvm;fvn;
heist verb 69c,59c;fvo,59d,59b,696;
hel person fvp;;
held adj fvq;;
helium substance fqw;;
hell place fvr;fvs;heaven
hellenic message f9p,fvt;f9o,fvu;
hellion person a9y;a9u;
hello message fvv;;
helm thing fvw,fvx,fvy;;
help verb 16y,173,170,174,178;2lp,171,2qy,1do,16x,172,175,2lo,176,177,2ls;
helper person 173,172;2lp,2lo,170,177,2ls;
helpful adj d4y;fvz,fw0,171,fw1,1dk,d4x,fw2,fw3,fw4,fw5,fw6,fw7,fw8,fw9;unhelpful
helpfully adv fwa;d4y;unhelpfully
helping food fwb;fwc;
helpless adj fwd,fwe,9yt;32i,47k,fwf,fwg,fwh;
helplessly adv fwi;fwj,fwd;
helplessness attribute fwg;fwk,fwd,fwl;
hem thing fwm,fwn;;
hemisphere place fwo;fwp;
hemoglobin substance fwq;;
hemolytic adj fwr;fws;
hemorrhage state 482,47x;fwt,481;
hemorrhoid state fwu;;
hemosiderin substance fwv;;
hen animal fww;;
hence adv fwx;;
henceforth adv fwy;;
henpecked adj fwz;9p;
hepatitis state fx0;;
herald person fx1,e4v,bw;fx2,bv,e4u,fx3,fx4;
heraldic adj fx5;7fq;
herb plant fx6,fx7;fx8;
herculean adj fx9,adw;1jg,f2i,fxa,fxb;
herd group fxc,fxd,8zy;8zx,901,902,903,bfw;
here adv fxe,fxf,fxg,fxh,fxi;2r3,fxj;there
hereabouts adv fxk;;
hereafter adv fxl,fxm;;
hereby adv fxn;;
heredity event eu9;eu6;
herein adv fxo;;
hereinafter adv fxm;;
heretic person fxp;fxq;
heretofore adv fxr;;
heritage thought fxs,fxt;;
herm thing fxu;;
hermeneutics thought fxv;;
hermetic adj fxw;fxx;
hero person fxy,fxz;4hr;
heroic adj fy0,3ys,fy1,4hr;2tb,2o5,5iv,fy2,fxy;
heroics act fy3;;
heroine person fy4;;
heroism attribute ep1;4td;
herpetologist person fy5;fy6;
herr person fy7,fy8;;
herringbone thing fy9;;
hesitancy feeling fya;fyb;
hesitantly adv fyc;fyb;unhesitatingly
hesitate verb d8x,d8y;fyb,fyd,d8p,fye,fyf,d8u,fyg,fyh;
hesitating adj fyb;fyi,fye,fya,d8x;
hesitation thought fyf,fye,d8p;fyb,fyj,fyk,fyl,fym,d8t,d8r,d8x,d8y,fyn;
het adj fto;49y;
heterogeneous adj 2mb;2ma,fyo,fyp,fyq;homogeneous
heterozygous adj fyr;fys;homozygous
hew verb fyt,fyu;fyv;
hex message 3m6,eye,fyw;eyc,fyx,c6i,fyy,fyz,fz0,fz1,3ot,3m4;
hexameter message fz2;;
heyday time 4ca;10f,4c8;
hi message fvv;;
hibachi verb fz3,fz4;;
hibernate verb fz5;fz6,fz7;aestivate,estivate
hidden adj 7pb;7pl;
hide verb dgw,fz8,7p8,9wj;7p9,9wi,7pa,fz9;show
hideaway place 9wi;9wj;
hideous adj 313,aqm;aqa,1w,fza,1y,30y,cbc,fzb,21,22;
hideously adv fzc;edp,aqm,313;
hideout place 9wi;9wj;
hiding act 7p9;fzd,7p8,fze;
hierarchy group fzf,fzg;f5l;
high adj fzh,tw,7cc,axj,fzi,fzj;1h7,7cb,fzk,fzl,fzm,fzn,fzo,fzp,tu,fzq,f5t,fzr,fzs,fzt,fzu,28m,fzv,fzw,fvl,axh;low,low_spirits
higher adj fzs;tw;
highlight verb e4e,e4a;e4b,e4c,e4d,e49,e4f;
highly adv d2t;tw;
highness person fzx;;lowness
highroad thing fzy;;
highschool group fzz;;
highway thing g00;;
highwayman person 7c8;7c3;
hijack verb 7c4,7c3;7c5,7c6,7c7,7c8,7c9;
hijacker person 7c8;7c3;
hike act g01,4km;4ko,4kp,g02,g03;
hilar adj g04;g05,g06;
hilarious adj ezc;7bi,7bm;
hilariously adv g07;ezc;
hilarity feeling 7bm;7ap,ezc,4a7,4a9;
hill thing 8rr,g08;8rp,g09,g0a;
hillbilly person 5b7;;
hillock thing g0b;g0c;
hillside thing g0d;;
hilt thing g0e;;
hilum body g05;g04;
hin quantity g0f;;
hind animal g0g,g0h,g0i;2fc;
hinder verb a88,4al,a87,g0i;2fc,4an,3c4,g0j,4p0,4ao,4ap,382,4aq;
hinge thing g0k,g0l;;
hint verb g0m,6yj;w3,fet,6yf,w9,wh,g0n;
hip body g0o,g0p,g0q,g0r;g0s,g0t;
hipline place g0u;;
hire verb g0v,4my;c4z,4mo,c50,c51,c4y;fire
hired adj c54;c52;
hiss verb 4jl,4jp;bke,36h,4jm,4jk,4jq;
hissing event 4jl;4jk,4jp,4jq;
histology thought g0w;g0x,g0y;
historian person g0z;g10;
historic adj g11,dt;1fp,15m,aat,g12,g13,dp,g14;
historical adj g15,g16,g11;15m,l8,aat,g12,g13,g17,g14;ahistorical
historically adv g18;g11;
history time g14,dp,g12,g19;dt,g11,g15,dw;
histrionics message jc;g1a,g1b,9vx,j6;
hit verb g1c,g1d,g1e,765,g1f;g1g,6o6,g1h,g1i,g1j,g1k,g1l,g1m,g1n;miss
hitch verb bah,g1o,g1p,g1q;g1r,dux,g1s,g1t,g1u,8w3,cb5,80a;unhitch
hither adv fxi;;
hitherto adv fxr;;
hitler person g1v;g1w;
hitless adj g1x;2qv;
hitter person 3gk;3gf,3h8;
hitting act g1d;g1l,g1m,765,g1f,g1e,g1n;
hive group g1y,g1z,g20;;
hl quantity g21;;
hm quantity g22;;
hn substance g23;;
ho substance g24;;
hoarse adj fdc;46i,fdd;
hoarsely adv g25;fdc;
hobble verb g26,g1p,g27;g1r,g1u,8w3,fke,g28;
hobby act g29;g2a,g2b;
hock verb g2c,g2d;g2e,g2f,g2g,g2h;
hockey act g2i,g2j;;
hod thing g2k;;
hodgepodge group g2l;;
hoe thing g2m,g2n;;
hog verb g2o,g2p;g2q,g2r,g2s;
hoist verb g2t,bzk;byz,bz2,bz4,g2u;
hokan message g2v;;
hold verb 6oa,24q,g2w,g2x,6z0,g2y;g2z,88n,24t,g30,6yx,6yz,6o9,6z1,6z2,6z3,6rr,6z4;let_go_of
holder thing g31;g32;
holding act g33;g34,g35;
holdup act fvo;g36,59c;
hole thing g37,g38,g39,g3a;g3b,g3c;
holiday time g3d,g3e,g3f;g3g,g3h;
holland place bkt;g3i;
holler verb 3i9,3r6,3r3,3mq;92m,5go,92i,92o,92p,3mr,3ms,3mt,3r2,3r4,3r5,3r7,3r8,3r9,3i8,3ra;
hollering message 3i9;3r2,3r3,3r4,3r5,3r6,3r7,3r8,3r9,3i8,3ra;
hollow shape g3j,g3k,g3l,aex,g3m,g3n,c5f;c5o,bqt,5xf,g3o,g3p,g3q,g3r,9tv,g3s,2ms,c5q,c5r,9tx,g3t,g3u;solid
hollowness state g3t;g3m;solidity
hollyhock plant g3v,g3w;;
hollywood group g3x,g3y;;
holmes person g3z;;
holocaust act g40;;
holster thing g41;;
holy place g42,48k;g43,48i,g44,fjo,g45;unholy
holystone thing g46,g47;;
hombre person fgx;;
home adv g48,3k,g49,3m,g4a,g4b,g4c,g4d;7ba,3l,g4e,d97,g4f,g4g,3tw,3n;away
homebound group g4h,g4i;g4j;
homefolk group g4k;;
homegrown adj g4l;3z;
homeland place g4m;;
homely adj g4n,7ba;g4o,7b0,g4p,ba7,g48,g4f;
homemade adj g4q;g4r,g4s,g4t,g4u,g4v;factory-made
homer act g4w,g4x;;
homeric adj g4y;g4z;
homesteader person g50;g51;
hometown place g52;;
homeward adv g53,g54;aj6;
homicidal adj 4bv;4bg,g55,cti,g56,g57;
homicide act g55;4bv;
homogenate substance g58;;
homogeneity attribute g59;g5a;heterogeneity
homogeneous adj g5a;g5b,g5c,g5d,g5e,g5f,g59;heterogeneous
homogeneously adv g5g;g5a;
homogenize verb g5h;g5i;curdle
homosexual person err,ert;g5j,eru,g5k,g5l,g5m;bisexual,heterosexual
homozygous adj g5n;g5o;heterozygous
honest adj b9h,5jw,9yj;b9f,ev1,2ve,2vf,clv,9yn,9yo;dishonest
honestly adv 5jv,g5p;4e8,b9h,5jw;dishonestly
honesty attribute 9yn;b9h,g5q,5jw,9yj;dishonesty
honey food g5r,3rj,g5s,g5t;1im,z0,3rm,3rn;
honeybee animal g5u;;
honeymoon verb g5v,g5w;g5x;
honeysuckle plant g5y;;
honkytonk thing b02;;
honolulu place g5z;;
honor verb 303,g60,g61,30b,9pz;307,f3c,g62,9py,9s,ckt,g63,g64,g65,cku,ckr,g66,305;dishonor
honorable adj b9h;b9f,clv,9yn;dishonorable
honorably adv g67;g68,f3d;dishonorably
honored adj g69;g6a,g6b;
honour state g60,303,30b;307,g63,g65,g66,305;
hood person g6c,g6d;g6e,g6f,g6g;
hoof animal g6h,e29;g6i,e25,e2g;
hook verb g6j,6pl,g6k,8y3,g6l;g6m,8y0,g6n,6pg,g6o,g6p;unhook
hooked adj 8yb,n2;n0,31i,fv;
hookup thing g6q;2kl;
hookworm animal g6r;;
hoop thing g6s,g6t,g6u;;
hoot verb g6v,4jn;g6w,36h;
hop verb g6x,fcm;fck,g6y,g6z,g70,g71,g72,g73,g74;
hope verb a3q,a3r,a3p,a3m,g75,g76;a3o,a3j,a3s,a3t,a3k,g77,g78;despair
hopeful adj 2k0,2k2,2k1;1jc,2uv,1wy,4yh,g79,g7a,1ja;hopeless
hopefully adv g7b;2k2;hopelessly
hopeless adj 47k;g7c,47j,a47,a49,g7d,g7e,fwe,g7f,g7g;hopeful
hopelessly adv g7h;353;hopefully
hopper thing g6z;fcm;
hopscotch act g7i;;
horde group g7j;;
horizon place g7k,g7l;;
horizontal adj g7m,g7n;g7o,g7p,g7q,g7r,g7s;inclined,vertical
hormone body g7t;g7u,g7v;
horn thing g7w,g7x,g7y;g7z,g80,g81,g82;
hornpipe act g83;;
horoscope message g84;;
horrible adj bcn;19k,egs;
horribly adv bcm;bcn,258;
horrid adj 310;30x,30y;
horrified adj 11e;111;
horrifying adj bcn;19k,egs;
horrifyingly adv g85;bcn;
horror feeling 19g,g86,20;1p,19f;
horse animal g87,g88;;
horseback animal g89,16u;;
horselaugh message g8a;g8b;
horseman person g8c;g8d,g8e;
horsemanship thought g8e;g8c;
hospitable adj g8f;g8g;inhospitable
hospital thing g8h;g8i;
hospitality message g8j;g8k;inhospitality
host person g8l,g7j,g8m,g8n,g8o;g8p,g8q;parasite
hostelry thing g8r;g8s;
hostess person g8t,g8u,g8v;;
hostile adj g8w,1vg,g8x;2qf,1vf,g8y,43f,g8z,g90,g91,ux,g92,g93,g94;amicable,friendly
hostility attribute g95;;
hot adj 49y,g96,ftq;g97,49x,g98,g99,g9a,g9b,g9c,dkc,ftk,fto,g9d,g9e,g9f,g9g,g9h,g9i,g9j,g9k,g9l,g9m,g9n,g9o,ftp,g9p,g9q,g9r,g9s,8ee,fth;cold
hotel thing g9t;;
hotelman person g9u;;
hotness attribute fth;49y,ftj,ftm,ftn;coldness
hotshot person fy;g1,g2,g4,fz;
hound animal g9v,5em,g9w;5eo,g9x,g9y,g9z;
hour time ga0,ga1;ga2,ga3;
hours time ga4,ga5;;
house thing ga6,dp5,ga7,ga8;ga9,gaa,gab,gac;
housebreaker person gad;;
housebreaking act gae;gaf;
household group d97;d9a,3m;
householder person d9a;d97;
housekeeping act gag;gah;
housewife person gai;b5v;
housework act gag;gah;
housing thing gab;ga8;
houston place gaj;;
hover verb fyn,gak,gal,gam;gan,fyf,d8u,gao,gap;
however adv gaq,gar,gas;;
howl message gat,3r8;gau,3i9,gav,gaw,3r2;
howling message gat,4ym;cr4,r4,4yj,dab,3r2,3r8;
hp quantity gax;;
hr time ga0;ga2,ga3;
hs substance gay;;
html message gaz;;
http message gb0;;
hub thing gb1;;
hubbub event gb2;gb3;
hubris attribute gb4;;
huckster person fi1,9hy;fqc,fqd,fqe,fqf,fqg,fqh,fqi,9hv,fhz;
huddle verb gb5,gb6,8pw;gb7,8px,gb8,gb9;
huddled adj 905;904;
hudson thing gba;;
hue attribute gbb,gbc;1im,gbd;
hug verb 6rt,4mm,gbe;c32,5q3,4mh,c33,6rr;
huge adj 3yx;2o5,46c;
hugging act 5q3;5q2,9e2,4mm,93x,93y,gbf,gbg,gbh;
hulk person ex0,gbi,gbj;3yr,3yu,3yy,gbk,79k;
hum verb 5c1,gbl;gbm,5bf,gbn,gbo,gbp;
human adj gbq,gbr,gbs,1we;gbt,1wd,gbu,gbv,gbw,gbx,gby,gbz;nonhuman
humane adj gc0;2hj;inhumane
humanely adv gc1;gc2;inhumanely
humanism thought gc3,gc4;gc5,gc6;
humanist person gc7,gc8;gc9;
humanistic adj gca;gc4;
humanitarian adj 1k9,gc5;gc2,gc3,n4,3sx;
humanity attribute gcb,gbz;1we,gbr,gbs,gcc;
humanize verb gcd;gce;dehumanize
humans animal gcf;;
humble adj gcg,l,gch,928;927,gci,gcj,m,gck,n,o,gcl,gcm,p;proud
humbly adv gcn;928,gci;
humidity state gco;gcp,gcq;
humiliate verb l;m,n,o,p;
humiliating adj gcr;gcs;
humiliation state p,o;l;
humility attribute gck,gct;928;conceit,pride
humming event 5d4,gbo;gbl,gcu,gcv,5d1;
humor message gcw,gcx,gcy,gcz;c46,7bi,gd0,32j,gd1;
humorist person gd1;gcx,gd2,gcw;
humorous adj 7bi;d4t,f3f,7ap,gd3,bhm,87,gd4,ezc,d4w,gd5,gd6,gd7,gd8,gd9,gd0,din,gcx,gd2,gcw;humorless
hun person gda;;
hunch thought gdb,563;gdc,55w,gdd,fee;
hundred adj gde,gdf;1px;
hungarian adj gdg,gdh;gdi,gdj;
hungary place gdj;gdh;
hunger state gdk,gdl;gdm,gdn;
hungry adj gdm,bm9;2zg,gdo,gdp,gdq,gdr,8se,gd,gdk;thirsty
hunt verb gds,gdt,g9w;g9x,g9y,g9v,g9z;
hunted adj 11f;111;
hunter person g9z;gdt,gdu,g9w;
hunting act g9x;gdt,gdu,g9w;
hurdle verb gdv,gdw;gdx,gdy,gdz;
hurl verb 5t4,ge0,bel;be8,ge1,ge2,ge3,ge4,ge5,ge6,ge7,5t1;
hurler person ge6;ge0,ge8,8e3;
hurricane event ge9;;
hurried adj fow;5zc,fox,foy,gea,geb,fou;unhurried
hurriedly adv fp7;fow,fox;unhurriedly
hurry verb gec,fou,fp1,fp0;fow,fox,foy,9x,fov,9z,fp4,fp5,fp6,a0,foz;
hurrying adj 9x,dcc;a2,5zb,9v,a5,fp1,ged,fp2;
hurt verb gk,gb,aye,1rj,gee;fnq,gef,fnr,1u0,geg,gg,gh,1rg,gl,g8,gn,1rh,15v,fns,fnt,g9;
hurtle verb geh,bel;be8,5t4,ge1,ge2,ge4,ge5,ge7;
hus person gei;;
husband person gej,bre;b5w,gek,bra,brf,brb,brg;wife
husbandry act 16i;16k,16l;
hush verb 5hu,gel,gem;gen,9bo,geo,gep,geq,ger,5ho,ges,get;
husky adj geu,3mu,fdc;46i,3mv,fdd,3mw;
hustle verb 7oq,gev,s0;rz,7om,eby;
hut thing gew,gex;gey;
hutment thing gez;;
hyacinth substance gf0;;
hyaline adj gf1,gf2;gf3;
hyalinization state gf4;;
hydride substance gf5;;
hydrocarbon substance gf6;;
hydrochloride substance gf7;;
hydrogen substance gf8;gf9;
hydrophilic adj gfa;gfb;hydrophobic
hydrophobic adj gfc;gfd;hydrophilic
hydrous adj gfe;;anhydrous
hydroxide substance gff;;
hydroxymethyl substance gfg;;
hymn message gfh,gfi;gfj;
hyperbolic adj cpm;ef,cpj;
hyperbolically adv gfk;cpm;
hypercellularity state gfl;;
hyperemia state gfm;gfn;
hyperemic adj gfn;gfm;
hyperfine adj gfo;dnk;
hyperplasia state gfp;;
hypertrophied adj gfq;;atrophied
hypertrophy state gfr,gfs;;
hypervelocity time gft;;
hypnotize verb gfu;gfv,gfw,gfx;
hypoactive adj gfy;gfz;
hypocellularity state gg0;;
hypocrisy message gg1,gg2;gg3;
hypocrite person 3g9;3g7,avj;
hypophyseal adj gg4;gg5;
hypothalamic adj gg6;gg7;
hypothalamically adv gg8;gg6;
hypothalamus body gg7;gg6;
hypothesis message 7y8,7y6;7s,7ya,7y1;
hypothesize verb 7y1;7y2,7y3,7y4,7y5,7y6,7y0,7y7,26w,7y8,7y9,7ya;
hypothetical adj gg9,2my;7s,7y3,7y5,7y0,2mm,26w;
hypothyroidism state gga;;hyperthyroidism
hysteria state 8sx,ggb;153,8t0,9t5,9t4,9t6,8st;
hysterical adj ggc,153;14v,7oc,ggb,8sx,ggd;
hysterically adv gge;153;
ia place ggf;;
ic group ggg,ggh;1px;
icbm thing ggi;;
ice substance ggj,ehk;ehl,ggk;
icebox thing ggl;ggm,ggn;
iceland place ggo,ggp;ggq;
icelandic message ggr,ggs;ggo;
icicle substance ggt;;
icing event ggu,ehl;745,ehn,ehk;
icky adj 2py,ou;oj,30x,1y,9bf,56t,ggv;
icon message ggw,9za;ggx,ggy,cea,9z3;
icy adj 74e,6ce,6cc;ehq,73x,73y,ggz,74f,6c8;
id place gh0,gh1;;
ida group gh2;;
idea thought 3qi,gh3;7g,gh4,gh5,gh6,feb,3qf,gh7,gh8,gh9,ce6,gha;
ideal adj ghb,ghc,ghd,7g;7d,7k0,ghe,ghf,3qi,ghg,ghh,ghi,ghj;
idealist person 9fn;cpw,ghk,9fh;
idealization act ghl;f06,ghi;
idealized adj ghm;7k0;
ideally adv ghn;ghd;
identical adj gho,ghp;bjt,110,ghq,ghr;fraternal
identifiable adj axn;h7,axm,ghs,ght,ghu,ghv,ghw;unidentifiable
identification act a31,ghx;ghw,ghy,ghz,9wp;
identified adj gi0;5z0;
identifier message gi1;;
identify verb ghv,ghz,gi2;axn,a31,gi3,gi4,ghq,gi5,gi6,ghx,5gv,gi7;
identity attribute gi3,gi6,gi8;ghv,ghw,ghz;
ideologist person gi9;gia,gib;
ideology thought gib,gia;7h,gic,gi9;
ides time gid;;
idiom message gie,abg,gif;gig,abh,af;
idiomatic adj gig;gie,2gl;
idiosyncrasy attribute e0f;e0g;
idiosyncratic adj e0g;gih,e0f;
idiot person gii;gij,gik,gil,9rz;
idiotic adj gim;554;
idiotically adv gin;gim;
idle adj gio,gip,giq;gir,gis,git,giu,giv,giw;busy,run,work
idleness act gix;giy,giz,gj0;
idler person 57f;gj1,57a,gj0,gj2;
idly adv gj3;giq,gis;
ido message gj4;;
idol thing gj5,gj6;gj7;
idolize verb gj7;gj8,30u,gj9,gja,gj5,gjb,gjc,gjd,gj6,gje,gjf;
idolized adj gjg;3rk;
idyllic adj gjh;7k0,gji;
ie message gjj,gjk;;
ied thing gjl;;
ig substance gjm;;
iga substance gjn;;
ige substance gjo;;
igg substance gjp;;
ignite verb gjq,gjr,gjs;59n,59o,59p,gjt,gju,gjv,gjw,gjx,gjy,gjz;extinguish
ignoramus person gk0;;
ignorance thought gk1;gk2,gk3,gk4;
ignorant adj gk2,gk5;gk6,gk1,gk7;
ignore verb auv,aoi,gk8;aoj,aok,aol,auw,aom;know,notice
ignored adj gk9;e5s;
ii quantity gka,gkb;1px;
iii quantity gkc,gkd;1px;
ike person gke;;
ikon thing 9za,gkf;ggx,ggy,cea,9z3;
il place gkg,gkh;1px;
ileum body gki;;
iliad message gkj;;
ilk thought gkk;;
ill adj 17g,10c,35s;35u,10b,gkl,17h,gkm,gkn,3mc,gko,gkp,gkq,gkr,9t4,aap,b2w,gks,d6h,diy,gkt,f44,gku,gkv,gkw,gkx,gky,gkz,gl0,gl1,gl2,gl3,gl4,gl5,gl6,gl7,gl8,8t4,17i,17c,17b;well
illegal adj 89f;gl9,gla,89e,8va,glb,glc,gld,d1k,gle,8vf,glf,glg,glh,gli,glj,glk;legal
illegitimacy state gll;;legitimacy
illegitimate adj glm,8vf;89f,gln,glo,glp,8vc,glq;legitimate
illicit adj d1m;d1l,glr;licit
illinois place gkg;;
illiterate adj gls,glt,gk5;gk6,glu,glv,glw,glx,gly;literate
illness state 17i;10c,17h;wellness
illuminate verb glz,6o2;6nq,gm0,6nr,gm1,gm2,gm3,6ns,6nt,gm4,gm5,gm6,gm7,937,gm8;
illuminating adj gm9;9ev;
illumination state gma,gm6;glz;
illumine verb glz;gm0,gm1,gm2,gm3,gm4,gm5,gm6,gm7,gm8;
illusion thought gmb,ceg;d9w,d9x,cea,d9y;
illusionary adj d9w;bct,9jl,ceg,gmb;
illusory adj d9x;bct,ceg;
illustrate verb 5so,gmc,gmd;ctq,2ri,gme,cqa,cqc,cqb,ctr,gmf,5sl,gmg;
illustration message gmf,ctr;5so,gmd,gmc;
illustrative adj ctq;gmh,5so;
illustrator person gmg;gmd;
illustrious adj 5yx,f01;5yz,5z0,5z1,5z2,5z3,5z4;
ilo group gmi;;
image thought ceh,c31,9za,gmj;ggx,ggy,cea,9z3,65x;
imagery thought ce8;cea,ce6;
imaginary adj gmk,gml;bct;
imagination thought ce7,ce8,gmm;5lp,6s9,cea,ce6;
imaginative adj 6s9;8tn,ce7,6s7,8b1,ce6;
imaginatively adv gmn;6s9;unimaginatively
imagine verb ce6,feb;6s9,ce7,ce8,7y5,ce9,fec,3qi,3qj,26w,26y;
imaging thought ce8;cea,ce6;
imbalance state gmo;;balance
imbecile person gii,gij;9s4,gik,gil,gmp,9rz;
imbed verb c2d;c2e,c2f,c2g,c2h,c2i;
imbibe verb 6c;6e,6h,6i,6k,6o;
imitate verb 1z9,gmq;8g1,8g2,8g3,8fy,1z8;
imitation thought gmr,gms,8g3,2h1;2gr,2mr,1z9;formalism
imitative adj 8g1;gmt,gmu,gmv,gmw,gmx,1z9;nonimitative
immaculate adj 6pz;6ps,gmy;
immaterial adj gmz;d1q;material
immature adj 6c1;6by,gn0,6c0,gn1;mature
immediacy attribute 87v,gn2,gn3;6v9,aj0,5z8,dcd,gn4,gn5;mediacy
immediate adj gn5,6v9,aj0;p6,aij,96o,87v,gn3,p8;mediate
immediately adv ajh,gn6;6v9,aj0;
immense adj 3yx;2o5,46c;
immensely adv gn7;3yx;
immensity attribute 46c;1m2,469,81g,cvt,3yd,3yj,3yp,3yv,3yw,3yx,d1x,gn8;
immerse verb b07,ca9;ahv,gn9,ahx,6t,c9i,60i,b06;
immigrant person gna;gnb;
immigration act gnc;gnb,gnd;
imminence state 25u;6v5,25s,gne;
imminent adj 6v5;p6,25u;
immobility state dre;dr4,dr8,dr2,gnf;mobility
immoral adj gng,gnh;9ic,gni,gnj,gnk,8vg,873,gnl;moral
immortal adj gnm,gnn;gno,gnp,gnq,gnr;mortal
immortality attribute gnr;gnn;mortality
immunity state gns;gnt;
imo group gnu;;
imp person bzp;;
impact event gnv,y6,gnw;gnx,y0;
impacted adj 7gu;7gq;
impair verb 9ba,488;gny,gnz,dye,483,9b6,go0;
impaired adj ah0;go1,go2,go3,agz,go4,go5;unimpaired
impairment event 9b6;9b9,9b7,9ba;
impale verb go6;go7,go8;
impart verb go9,mw;mz,8di,goa;
impartial adj arn;arm,at3,gob,goc,god;partial
impassable adj goe;gof,gog,goh;passable
impasse state 9h5;9h6;
impassioned adj 29h;2x,29i,29j;
impatience state goi,goj;bm6,gok;patience
impatient adj gok,bm6;1yl,gol,gom,gon,goj,goi;patient
impatiently adv goo;gok;patiently
impeccable adj gop;7k0,goq;
impeccably adv gor;gop;
impede verb a88,4b1;6uo,gos,3c3,4an,3c4,g0j,got,gou,4ao;
impel verb bdw;bet,72k,bdf;
impelled adj gov;gow;
impending adj 6v5;p6,25u;
imperative adj gox,goy;goz,c3k,gp0,a4f,a4g,gp1,72n;beseeching
imperceptibly adv gp2;gp3,gp4;perceptibly
imperfect adj gp5,9p2,gbv;1we,gp6,gp7,gp8,9oy,gp9,gpa,gpb;perfect
imperfectly adv gpc;9p2;perfectly
imperial adj gpd,gpe;gpf;
imperialism message gpg;gph,gpi;
imperil verb c7q;ul,c7r,c7s;
impersonal adj gpj,arl;gpk,gpl,ark;personal
impersonate verb 65w;c64,gpm,gpn,65q;
impervious adj gpo;gpp,gpq,gpr,gps,gpt,gpu,gpv,gpw,gpx,gpy,gpz,gq0;pervious
impetuous adj gq1;gq2,gq3,gq4;
impetus event bdf;bdw,bdx,bdg;
impinge verb gq5;y4,g1h;
impinging event g1h;85u,765,gq5;
impious adj f2e;f2d,gq6;pious
implacable adj fb0;fay,gq7;placable
implant verb c2h,c2d;c2e,c2f,c2g,c2i;
implement verb gq8,gq9,c98,gqa;fw2,22z,btp,gqb,gqc,gqd,c9a,d2,gqe,c9b;
implementation act d2,btp;gqa,cu,80p,gq9;
implemented adj c9d;;
implicated adj gqf;7rc;
implication thought cc3,7zh;gqg,7ze,gqh,cc2,cc1,gqi;
implicit adj gqj;gqk,gql,gqm,gqn,gqo;explicit
implicitly adv gqp,gqq;61,gqj;explicitly
implike adj gqr;gqs,gqt,gqu;
implore verb 3nf;3nj;
imply verb 7ze,gqv;7zg,7zh,7zb,cc4;
import verb gqw,gqx;gqy,gqz,gr0;export
importance attribute 90l,2w6;90g,1fp,2w4,col;unimportance
important adj 1fp,col,90g;8w8,90i,90j,8gv,1fo,3vs,3yb,5a1,5ob,6bl,80n,gr1,axt,gr2,f8r,f9j,dt,gr3,gr4,gr5,gr6,gr7,80o,cg4,gr8,cof,gr9,gra,grb,grc,grd,gre,grf,90l,grg,8xg;unimportant
importantly adv grh;1fp,col;
importation act gqy;gqx;
imported adj e4k;1b3;
importing act gqy;gqx;
importunity message ws;wq;
impose verb c99,gri,grj;grk,c9a,grl,grm,grn,gro;
imposing adj 3e5;1id,3e6,3e3;
imposition act grl;gri,grj;
impossible adj grp,grq,grr;grs,grt,gru,grv,grw,grx,gry;possible
impotence attribute grz;fwj,fwf;potence
impotency attribute grz;fwj,fwf;potency
impotent adj fwj;gs0,gs1,fwk,grz;potent
impractical adj 8t2;8r4,gs2,gs3,gs4,gs5;practical
imprecate verb 3m4;3m5,3m6,3m7,3m8,3m9,3ma;
imprecation message 3m9;3m4;
imprecise adj gs6;gs7,gs8;precise
impregnable adj gs9;4ir,gsa,gsb;
impress verb gsc,y8,gsd,gse;btv,y3,1id,gsf,gsg,xz,gsh;
impression thought 3q5,btm;3q6,3q8,3q9;
impressionist person gsi,gsj;gsk,gsl;
impressive adj 1id;1ic,gsm,gsn,3e5,9g1,bb1,cvt,e99,gso,4yk,f6k,gsp,5tk,gsq,gsr,gss,4yr,y8,gsd;unimpressive
imprimatur message 1ej;1ed,26f,2vn,8m9;
imprint verb gst,gsu;84l,gsv;
imprison verb 5nh,5ni;gsw,gsx,gsy,gsz,gt0,5ng;
imprisonment act gsy;5nh;
improbable adj gt1;gt2,gt3,gt4;probable
impromptu message gt5,gt6,gt7;gt8;
improperly adv gt9;gta;properly
impropriety attribute gtb;gtc,gta,gtd;propriety
improve verb n4,tp;1k1,1k3,1k4,1k5,mz,1k7,tg,1k9,gte,1ka;
improved adj 55o,3wd;3w7,55n,gtf,gtg;unimproved
improvement event tg,1k4,1ka;tp,n4,tq,rh;decline
improvise verb gth;gti,gtj,gtk,gtl;
improvised adj gtm;jk,gtn;
impudent adj dvs,gto;2mw,874,dvt,gtp,4sz,69t,gtq;
impudently adv gtr;gto,gts;
impulse motive gtt,gtu,gtv;27s;
impunity state gtw;;
impurity substance bfo,gtx;gty,bfp;purity
impute verb 2ik;2il,2im,2in,2io;
in adv bs0,gtz,gu0;gu1,brz;
inability thought gu2;;ability
inaccuracy attribute gu3;;accuracy
inaccurate adj gu4;gu5,ciu,gu6,gu7;accurate
inaction state gu8;gu9,gua,gub,guc;action
inactive adj guc,gud;gue,guf,gug,guh,gui,guj,gu8;active
inadequacy attribute 9q9;9qa,9qc;adequacy
inadequate adj 9qg;9qa,guk,gul,gum;adequate
inadequately adv gun;9qg;adequately
inadvertence thought guo;;
inadvertently adv gup;bs,guq;advertently
inadvisable adj gur;gus;advisable
inanimate adj gut;;animate
inappropriate adj guu;guv,gtc,guw,gux;appropriate
inaudible adj guy;guz,gv0,gv1,gv2,gv3,gv4,gv5;audible
inaugural message gv6,gv7,dpr;3od,dq2,3oe;exaugural
inaugurate verb 3oh;7cj,gv8,gv9,3o9;
inauguration act 7cj;3of,3oh,gva;
inboard adj gvb;;outboard
inc group gvc;;
incalculable adj 8mu;8mt,gvd,gve;calculable
incandescent adj gvf;dyr,59u;
incantation message 2dp;2dh;
incapable adj gvg,gvh;gvi,gnt,gvj,gvk;capable
incapacitate verb aks;akp;
incarnate verb c2x,8ho;8hp,c2w;disincarnate
incarnation person c2w,gvl;c2x,c2y;
incense substance gvm,gvn;gvo,gvp;
incensed adj 1ra;1qj,gvq;
incentive motive 5wt,gvr;5wn,ji;disincentive
inception event 2bg;3oe,2b9,gvs;
incertain adj b8j;gvt,b8b,gvu,gvv;
inch quantity bs0,gvw,brz;;
incidence relation gvx;;
incident event gvy,gvz;gw0;
incidental adj gw1,gw2;cqy,ct1,gw3,gw4;basic
incidentally adv gw5,gw6;gw2;
incipience time gw7;bn5;
incipiency time gw7;bn5;
incise verb gw8;gw9,gwa,9xj,gwb;
incisive adj lq;lt,lu,lv,lw;
incite verb ji,gwc;5wi,gjt,gwd,j2,k8,gwe,14p,gwf,gwg,5wt,2dr,3u7,gwh;
incitement act gwf,gwg;gwi,gwc,gwj,ji;
inclination thought au2,gwk,gwl;gwm,au1,gwn,gwo;disinclination
incline verb gwp,gwq,gwo;gwr,au2,au3,gws,gwn,gwt;
inclined adj 273;272,e1m,gwu,gwv;disinclined,horizontal,vertical
inclose verb c6p;c6q;
include verb gww,gwx,gwy;gwz,gx0;exclude
included adj gx1;c2k;
inclusion state gx2,c34;7n9;exclusion
inclusive adj gwz;4u7,gwx;exclusive
incoherent adj 7x0;7wx,gx3,gx4,gx5;coherent
income possession gx6;;outgo
incoming adj ccc,a30;gx7,a2y,gx8,enr,gx9,gxa,gxb,ccj,cca;outgoing
incompatibility relation 87f;al9,2ax;compatibility
incompatible adj gxc;gxd,gxe,3pz,gxf,gxg;compatible
incompetence attribute ekn;guk,gxh,355,ekm;competence
incompetent person gxi,gxj;;competent
incomplete adj fjh;gxk,fjf,gxl,7lg,gxm,gxn,gxo,gxp;complete
incompletely adv gxq;fjh;
incomprehensible adj 92w,cal;7v,caj,gxr,gxs,gxt,gxu,gxv,92v,gxw,gxx,gxy,gxz;comprehensible
inconceivable adj grr;grw,grx,gry;
inconsequential adj gy0;gy1,gy2;
inconsiderable adj gy3;;considerable
inconsistent adj 7we,gy4;3q0,al9,gy5,gy6,gy7,gy8,gy9;consistent
inconvenience state 4n6,gya,1u7;gyb,ae3,4n4,4n5,1u0,3u4,1u4,fr3;convenience
inconvenient adj 318;316,4n4;convenient
inconveniently adv gyc;318;conveniently
incorporate verb 82i,7nw,gyd;82a,gye,16g,7nx,82c,gyf;
incorporation act gyf;82i,gyg;
incorrect adj cis;cir,gyh,d8l,gyi,gyj;correct
incorrectly adv gyk,gyl;ciu,cis,d8l;correctly
incorruptibility attribute gym;gyn;corruptibility
increase verb eol,gyo,fcz,eos,eor;fd7,gyp,gyq,fcy;decrease
increased adj ef;ee,gyr,gys,cpm,gyt,gyu,gyv,gyw;decreased
increasing adj gyx;9w,ea,gyy,gyz,gz0,gz1,gz2,gz3,gz4,gz5;decreasing
increasingly adv gz6;gyx,gz4;
incredible adj 2nq;2np,gz7,gz8,gz9,gza;credible
incredibly adv gzb;2nq,gz8,gzc;credibly
increment event fcz,gyq;fd7,eor,eos,fcy;decrement
incubate verb gzd,51l;gze,gzf,51j,51m,fpd,gzg;
incubation act gze;gzd;
incubus person gzh;;
inculcate verb gzi;gsg;
inculcation act gsg;gzi,gse;
incur verb gzj;gzk,gzl,gzm;
incurable adj gzn,gzo;gzp;curable
incurably adv gzq;gzr;
incursion act gzs;;
indebted adj gzt;gzu,gzv;
indecent adj gzw,90y;90x,gzx,gzy,gzz,h00,gta,h01,h02,h03,h04,h05;decent
indecision thought h06;fyi;decision
indeed adv h07;;
indefatigable adj c8v;4zb,fng;
indefensible adj h08;h09;
indefinable adj h0a;h0b;
indefinite adj h0c;8q4,h0d,h0e,h0f,h0g,h0h;definite
indefinitely adv h0i;h0c;
indefinity attribute h0h;h0j,h0k,h0c,h0l,h0m,1j4;
indelible adj h0n;h0o;
indelicate adj h0p;5in;
indent message h0q,h0r,h0s,h0t;;
indentation shape h0u;;
independence state h0v;4v0,h0w,2xq;
independent adj h0x,4v0,2xq;h0y,h0z,2xp,4uz,h10,h11,h12,h13,h14,h15,h16,h17,h18,h19,c1t,2xo,h0v;dependent
independently adv h1a;4v0;
indescribable adj h1b;h1c;
indeterminate adj h0m;h1d,h1e,h0h;determinate
index relation h1f,h1g,h1h;h1i,h1j,h1k;
indexing act h1l;h1m;
india place h1n;h1o;
indian adj h1p,h1o,h1q;h1r,h1n,h1s;
indiana place h1t;;
indianapolis place h1u;;
indic message h1v;;
indicate verb 3um,2f6,h1w;3un,96w,h1x,3uo,3up,3uq,2f4,9wx,3ur;contraindicate
indication message 3up;2at,3um;contraindication
indicator message h1g,3ur,h1y;3um;
indict verb h1z;h20,h21;
indictment message h20,h21;h1z;
indifference feeling h22,czz,h23;czx,h24,h25,h26,h27,74d,h28,h29,gob,goc,h2a,h2b,h2c;
indifferent adj h29,h24,fv0;4a3,5py,4lz,h23,h2d,h22;
indifferently adv h2e;h29;
indigestion state h2f;gks;
indignant adj 1ra;1qj,gvq;
indignantly adv h2g;1ra;
indignation feeling h2h;h2i;
indignity act h2j;;
indirect adj h2k,h2l;h2m,h2n,b0m,h2o,h2p,h2q;direct
indirection act h2r;;
indirectly adv h2s;aa2;directly
indiscriminate adj h2t;h2u;discriminate
indiscriminately adv 27m;27n,27o,27p;
indispensable adj 8xa,cjz;8x2,ck7,cka,8xb,9u6;dispensable
indistinct adj 4en;h2v,4ek,6y1,agi,h2w,h2x,4eo;distinct
individual tops h2y,h2z,gih,h13,h30;e0g,h31,h32,h33,h34,4v0,h35,csq,h36,h37,h38,h39,h3a;common
individualism attribute h37;gih,h31,h3b,h3c,h3d;
individualist person h3b,h31;gih,h37,h3e;
individualistic adj h31,5mm;5mh,gih,h37,h3f;
individuality attribute h37;gih,h31,h3b,h3c,h3d;commonality
individualized adj h3g;183;
individually adv h3h;gih,a69;
indoctrinate verb b49;h3i,b45;
indolence attribute h3j;gis;
indolent adj gis;giq,h3k,h3j,giw,h3l;
indonesia place h3m;h3n;
indoor adj h3o;;outdoor
indoors adv h3p;;outdoors
indorse verb rg;bl,337,338,339,33b,33d,rd;
indubitable adj h3q;9kp,2vg;
induce verb h3r,5wn,h3s;5w6,5wh,5w7,5wp,k9,5wq,h3t,5wr,5ws,5w8,5w9,5wt,5wu;
induced adj h3u;h3v,h3w;spontaneous
inducement motive 5wt;5wn,ji;
induct verb 80b;h3x,h3y,807,h3z;
induction event h3x,h40,d29;et9,7p,h41,h42,80b,3oa;
indulge verb h43,f7u,h44;h45,f7t,32j,h46,h47,h48,h49;
indulgent adj 9j5,h4a;9j4,h4b,h4c,ers,cf4,h4d,h4e,h4f,h4g,1eg,h4h,h46,h4i,h4j;nonindulgent
industrial adj h4k,h4l,h4m;h4n,h4o,h4p,h4q,84d;nonindustrial
industrialism group h4r;h4s,h4t;
industrious adj fne;fnf,fng,ag6;
industriously adv h4u;fne;
industry group h4v,84d;h4s,2ku;
ineffable adj h1b;h1c;
ineffectively adv h4w;h4x,h4y;effectively
ineligible adj aur;auq,h4z,h50,h51,h52;eligible
inept adj 6yo,h53;gxh,6yp,h54,6yq,6yr,h55,31d;
ineptly adv h56;h53;
inequality attribute h57;;equality
inert adj h58,h59;drb,guj,h5a,h5b;
inertia attribute h5c;gfz,h5d;
inescapable adj h5e;h5f;
inescapably adv h5g;h5f,h5e;
inevitability attribute h5h;h5f,h5i;
inevitable adj h5j,h5f,h5i;h5k,h5e,h5l,e4x,h5h;evitable
inevitably adv h5m,h5g;h5f,h5e,h5l;
inexcusable adj h5n;h5o;excusable
inexhaustible adj h5p;4pd;exhaustible
inexorable adj fay,m5;m6,fb0,fb1,fb2,m7,m8,m9;
inexorably adv h5q;fay;
inexpensive adj 68v;68w,68x,68y,68z,690,691,692,693,694;
inexperience thought h5r;du4,h5s;experience
inexperienced adj du4;du3,h5s,h5t,h5u,h5v,h5r;experienced
inexplicable adj 92w;92v,gxw,gxx,gxy,gxz;explicable
inexpressible adj h1c;h1b;expressible
inextricable adj h5w;h5x;extricable
infallible adj e24;e23,h5y,h5z;fallible
infamous adj h60;h61,h62,h63;
infancy time 32d;h64,32b;
infant person 32b;32c,32d,32e;
infantile adj 6c0;6c1,6c2;
infantry group h65;;
infantryman person h66;h67;
infatuation feeling h68;h69;
infect verb h6a,86f;h6b,h6c,5uz,h6d,h6e,86a;disinfect
infection state h6e;h6c,h6f,86f;
infectious adj h6c,5ux;5uw,h6g,h6h,h6i,h6j,h6e,86f,h6a;noninfectious
infective adj h6b;8w5,h6k,86f,h6a;
infer verb 9n5,7p;9n7,9n9,d28,9na,d29,9nb,7l,9nc,d2a;
inference thought 9nb;h6l,h6m,h6n,9n5,9n6,7p;
inferential adj h6n,h6o;9n7,9nb;
inferior adj h6p,gcj,57c;gch,h6q,h6r,h6s,h6t,35h,h6u,57b,5av,h6v,h6w,70k,7d3,h6x,h6y,h6z,h70,h71,h72,h73,h74,h75,h76;superior
inferiority state h77,h76;9qb,57c;superiority
infernal adj h78,fvs,cor,45h;45i,a9w,dkb,h79,45m,fvr,a9z;supernal
infertile adj h7a;h7b,h7c,h7d,h7e;
infest verb h7f;48n,h7g;
infidelity attribute h7h;h7i,h7j,d8f;fidelity
infield thing h7k;h7l;outfield
infielder person h7l;h7k;
infiltrate verb h7m,h7n;h7o,h7p,dmk;
infiltration act h7o;h7q,h7n;
infinite adj h7r,4pd;4pc,894,c84,h5p,h7s,4pe,cli;finite
infinitely adv h7t,c87;4pd,4pc,894,h7u;finitely
infinitive message h7v;h7w;
infinity time cli;4pd;
infirmary thing g8h;g8i;
infirmity state 9ii;9il,9im,9in,9if;
inflame verb h7x;h7y,dz0;
inflamed adj h7z,h80;dyr,aq0;
inflammatory adj h7y;aq0,h81,h7x;
inflate verb cvj,h82;cvk,h83,h84,h85;deflate
inflated adj cpm;ef,cpj;
inflation event h86;h87,h88,h89;deflation,disinflation
inflect verb h8a;h8b;
inflection relation h8b,h8c;h8d,h8e,h8a;
inflexible adj m6;m5,h8f,h8g,h8h,h8i,h8j;flexible
inflict verb gri;grk,grl,grm,grn;
infliction act grl,grk;gri,grj;
inflow event h8k;;outflow
influence attribute h8l,a7w,h8m,h8n,9qo;2w5,a7x,a7q,a7y,a7z,a80,a81,9qn,215;
influent adj gxa;a30;
influential adj 2w5;2w4,h8o,h8p,h8l,a80,a81;uninfluential
influx event h8k;;efflux
info message h8q;9ev;
inform verb 9ev,h8r;gmh,b40,gm9,h8s,h8q,h8t,9eu,h8u,h8v;
informal adj 5tq,h8w;5tp,h8x,e14,h8y,bgk,h8z;formal
informally adv h90;5tq;formally
informant person h8u;9ev;
information message h8q,h8s;9ev;
informed adj g0s;h91,h92,hu,cb4,g0r,30k,30l,h93,h94;uninformed
infrared adj h95,h96;7pl;
infrequent adj h97;h98,h99,h9a;frequent
infuriate verb 9t6;13g,cbm,cbk,13j,8sx;
infuriating adj cqf;anz;
inge person h9b,h9c;;
inger person h9d;;
ingest verb 852,6a;854,857,6f,6g,858,6j,6l;
inglorious adj aqd;h9e,h9f,aqb,h63;glorious
ingratitude feeling h9g;h9h;gratitude
ingredient thing h9i,7ld;7lh,7li;
ingroup group 6ty;;
inhabit verb 3n,h9j;bl2,bl3,3k,bl4,bl5,bl6;
inhabitant person bl5;3n;
inhabited adj h9k;h9l,h9m,h9n,h9o,h9p,h9q,h9r,h9s,h9t;uninhabited
inhalation act h9u;h9v,h9w,h9x;
inherent adj h9y;h9z,ha0,ha1;
inherit verb fvn;ha2,fvm;
inheritance act ha2;fvn;
inherited adj eu6;1p9,eu7,eu8,eu9,5v1;
inhibit verb ha3;ha4,ala,ha5;
inhibited adj ha6;ha7,ha8;uninhibited
inhibition act ha9,haa;hab,hac;
inhibitory adj ha4;4ov,ha3,had;
inhospitable adj 47l;2b5,f2b,hae,haf,hag,hah;hospitable
inhuman adj hai,haj;hak,3va,hal;
inhumane adj 3va;3ki,1s5,ham,hai,91d,hal;humane
initial adj han,hao,dpw;bx8;
initialization message hap;e6z,haq;
initialize verb haq,e6z;e6v,hap;
initially adv har;dpw;
initiate verb 3o8,3oe,8tu,3oa;8tn,dpr,k9,3o3,2be,2bg,3o5,h3x,cb1,h3z,has,hat,3o7,7qa,hau,3o9,3o0;uninitiate
initiation event h3x,2be;8tt,3oe,8tu,8tv,83z,7qw,7du,h42,80b,3oa,843,2b9;
initiative attribute ccn,hav,dpr;c8x,3od,c81,dq2,haw,hax,3oe,hay,haz;
inject verb hb0,hb1;hb2,hb3,hb4;
injection act hb5;hb6;
injure verb fns;hb7,hb8,hb9,hba,gk;
injured adj gef;hbb,hbc,hbd,hbe,gee,hbf,hbg;uninjured
injury state gk,hb9;fnq,fnr,15v,fns,fnt,g9;
injustice act hbh;eb7,hbi;justice
ink substance hbj,hbk;44f,hbl;
inkling thought hbm;hbn,g0n;
inlay verb hbo,hbp;hbq;
inlet thing hbr;;
inmate person hbs,hbt,8dj;8dk;
inn thing g8r;g8s;
inner adj hbu,hbv,hbw;hbx,hby,hbz,h9z;outer
inning time hc0;;
innocence attribute hc1;hc2,hc3;guilt
innocent adj hc4,hc5,fnv;fnu,6o0,hc6,hc7,hc8,hc9;guilty
innovate verb 8tv;8tt,2be,hca,hau;
innovation thing hca,7q6;8tt,8b1,7q2,17y,291,8tv;
innumerable adj 8mt;8mu,8mv,8mw,4pe,8mx,8my;
inoculation act hcb;hcc;
inoperable adj hcd;hce;operable
inorganic adj hcf;;organic
input message hcg,hch;;
inquest act hci;;
inquire verb cbg,95f;95g,hcj,95d,cbh,cbi,2jb,hck;
inquiring adj cbh,hcl;hcm,hcj,hcn,hco,hcp,hcq,a7b,hcr,cbg;uninquiring
inquiry thought cyn,cbi,hcs;cyd,hcq,a7b,hcr,hct,hcu,cbg;
inquisitive adj 95g;95e,95k,51s,95f;
inquisitor person hcv;hcw,hcr;
inroad act hcx;;
ins group hcy;;
insane adj 554;553,8t0,hcz,gim,8sy,hd0,fun,hd1,hd2,hd3,hd4,hd5,hd6,hd7,hd8,hd9,hda,hdb,hdc,hdd,8t5;sane
insanely adv 8sz;554,8t0;sanely
insanity state hdd;554;sanity
inscribe verb ca7;ca8;
inscribed adj hde;cab;
inscription message hdf;;
inscrutability attribute 92x;92v;
inscrutable adj 92v;92w,92x,1i4;
insect animal hdg;hdh;
insensitive adj 9h1;9gy,hdi;sensitive
inseparable adj hdj;hdk;
insert verb hdl,hdm,c6w,hdn;ro,c6q,hdo,hdp,hdq;
inset thing hdr,hds;hdt,hdp;
inside adv hdu,hdv,hdw,h3p,hdx;hdy,hdz;outside
insidiously adv he0;he1,he2;
insight thought ddi,he3,he4;lt,24s,he5,lw;
insignificance attribute he6;he7,he8,he9;significance
insignificant adj he8,he7;hea,c5o,he6;significant
insignificantly adv heb;he8;significantly
insinuation message hec;hbn;
insist verb hed,hee;hef,heg;
insistence message heg;889,hee,hed;
insistent adj 889,c3k;888,goy,heh,hei,heg,c3j,cuw,72n,hej,bjr;
insofar adv hek;;
insolence attribute 4sz;2ti,4sw,gto,5f,dvs;
insolent adj dvs,2ti;4th,874,dvt,4sy,2th,4ti,4sz;
insolently adv hel;2ti;
insoluble adj hem;hen,heo;soluble
insouciance feeling 4a5;4a2,5tn,hep;
inspect verb heq;;
inspection act her;hes,het;
inspector person heu;hev;
inspiration thought hew,hex;hey;
inspirational adj hez;hf0,hf1;
inspire verb 1sd,hey,hf2;14p,1sf,hew,wc,1l,hat,1sg;
inspired adj ezz;5yz;
inspiring adj hf3;hf4;uninspiring
inst adj hf5;96o;
instability state hf6,hf7;;stability
instal verb hf8;hf9;
install verb hf8;hf9;
installation act hf9,d50;hf8,d51,h42;
installing act hf9;hf8,h42;
installment possession hfa;;
instance event 5sl,cqa,5so;ctq,c2t,cqc,cqb,ctr,5sp,5sq,cqe;
instancy attribute gn3;5z8,dcd,gn4,gn5;
instant time hfb,hfc,dcd;a2,gn3,hfd;
instantaneous adj dcd;a2,gn3,hfc;
instantiate verb 5sq,5sp;cqa,hfe,5sl;
instantly adv ajh,hff;aj0,dcd;
instead adv 1h5,hfg;1h4;
instigate verb gwc;gjt,14p,gwf,2dr,3u7;
instillation act hfh;hfi;
instinct thought hfj,eju;6e5;
instinctively adv hfk;hfl;
institute verb hfm,83z,hfn;83y,2be,3o6;
institution group ckm,hfo;cko,ckp;
institutional adj ckp;hfo,7e1,ckm;noninstitutional
institutionalize verb 7du;2be,7dz,7e1;
instruct verb bte,hfp;b40,hfq,bsy,hfr,hfs;
instruction message hft,bsy,hfu;bt8,bt9,bta,btc,btd,bsu,bte,bst;
instructional adj btc;bsy,hfu,hft;
instructions message hfv;;
instructive adj b40;6nq,2ri,bt8,b3z,bsw,bt9,cxq,bvv,hfw,hfx,hfy,bte,9ev;uninstructive
instructor person hfs;hfz,hg0,hg1,bte;
instrument thing hg2,hg3,hg4;fw2,hg5,hg6;
instrumental adj hg7;hg8;vocal
instrumentalist person hg9;hga,hg8,hgb,hgc,hgd,hge;
instrumentality group hgf,hgg;fw2;
instrumentation thing hg6,hg5;fw2,hg4;
insubordination attribute hgh;;subordination
insubstantial adj clp;clo,hgi,hgj,hgk,hgl,hgm,hgn,hgo;substantial
insufficient adj 9qc;hgp,hgq,hgr,hgs,hgt,9q9;sufficient
insufficiently adv hgu;9qc;sufficiently
insularity state hgv;hgw,hgx,hgy;
insulate verb hgz,hgy;hh0,hh1,hh2,hgv,hh3,hh4;
insulation state hgv;hgw,hgx,hgy;
insulin body hh5;;
insult verb 10k,10j;878,10i,hh6,hh7;
insuperable adj hh8;hh9;
insurance possession hha,hhb;8op;
insure verb 2ia,2n6,8op;2ic,zp,2n9,hhc,hhd,8on,hha;
insured adj hhe,hhf;hhg;uninsured
insurmountable adj hhh;hhi;surmountable
insurrection act hhj;9q1,hhk,hhl,hhm,hhn,hho;
intact adj cd9,hhp;1cs,hhq,cdb,cdc;
intake act 857;852;
intangible possession hhr,hhs;hht;tangible
integer quantity hhu;;
integral adj hhv,h9y,cd9;1cs,h9z,ha0,cdb,cdc,hhw,ha1;
integrate verb 82i,hhx;82a,gye,7nx,hhy,82c,gyf;differentiate,disintegrate
integrated adj gyd;16g;nonintegrated,segregated
integrating act hhy;82j,hhx;
integration act hhy,82c,hhz;828,82h,82i,82j,hhw,hhx;segregation
integrity state hi0,hi1;hi2;
intellect thought 61i,2ah;61f,hi3,7rx,2ac;
intellectual person hi4,hi5,hi6;hi7,hi8,hi9,f3a,hia,4rs,hib,hic;nonintellectual
intellectually adv hid;hi6;
intelligence thought hie,hif;4rx,hig;stupidity
intelligent adj 4rx,hih,fsb;hii,33,4rr,4xw,hij,hik,hil,him,hin,7f9,hio,hie;unintelligent
intelligible adj 24x;be,hip,hiq,24t,25a,25b,hir,his;unintelligible
intend verb 17v,a4z,hit;hiu,hiv,a4y,17j,hiw,17t;
intended adj 5fs;800,wj,wk,hix;unintended
intense adj 35g;hiy,34v,hiz,hj0,hj1,7qi,hj2,hj3,d06,cqq,di5,hj4,hj5,hj6,hj7,hj8,hj9,hja,311,hjb,hjc,hjd,hje,9nz,hjf,di6,7mr;mild
intensely adv hjg;35g;
intensification act 7mq;9o3,7ly,cjb;
intensify verb cjb,7ly,9o3;gyp,cja,7mq,7mr,7ms;
intensifying adj 9o6;13m,2uc,9o5,hjh;moderating
intensity attribute hji,7mr;35g,hj5,hjj,9o3,7ly,cjb;
intensive adj 7ms,hj5;35g,7mr,7ly;extensive
intensively adv hjk;35g;
intent adj 17j,17t,6p;6r,6t,17u,17v,17n,hit,17x,17y;
intention thought 17j;17u,17v,17n,17x,17y;
intentional adj wk;5fs,a37,hjl,hjm;
intentionally adv wi;wj,wk;unintentionally
intently adv hjn;6p;
intentness attribute 6t;6p,5bj,ca9;
inter verb 59g;59f;
interact verb hjo;hjp,hjq;
interaction act hjq;hjp,hjo;
interactive adj hjr,hjp;hjs,hjq,hjt,hjo;
intercede verb 27v;27w,27x,27y,27z,280,281,282,283,284;
intercept verb hju,hjv;hjw,2el,hjx;
interceptor thing hjx;hjv;
interchange thing hjy,crl,hjz;7gh,hk0,1gv,hk1,crk,hk2;
interconnect verb hk3;hk4,8fm;
intercontinental adj hk5;hk6;continental
intercourse message hk7;;
interdependence relation 7ev;9yu,hjs,7eg,hk8;
interdependent adj 9yu;32i,7ev,hk8;
interest thought 7r2,hk9,hka,hkb,7r1;cad,5c0,7r3,7qz,hkc,hkd;bore
interested adj hke;hkf;uninterested
interesting adj cad;cac,hkg,1mt,hkh,hki,hka;uninteresting
interestingly adv hkj;cad;uninterestingly
interface thing hkk;hkl;
interfaith adj hkm;6hd;
interfere verb hkn,hko;hkp,27z,hkq,hkr;
interference message hkq,hkp,hks,hkt;hkn,hko;noninterference
interfering adj hku;hkv,hkw;
interferometer thing hkx;;
interim adj hky,hkz;jk;
interior place hdu,hl0;hl1,hl2,hdz;exterior
interject verb bvi;hl3,hl4,4er;
interlace verb hl5;hl6,hl7;
interlayer thing hl8;;
interlobular adj hl9;hla;
interlock verb hlb,hlc;hld;
interlocking adj hle,7ki;7k9,hlf,hlg;
interlude time hlh,hli;hlj;
intermarriage state hlk;hll,hlm;
intermediary person 283;27v;
intermediate adj hln,27v,hlo;27w,hlp,hlq,hlr,hls,hlt,hlu,hlv,hlw,27x,27y,27z,280,281,282,283,284;terminal
intermeshed adj hlx;cc7;
interminable adj c83;bk8,c85,c86;
intermission act hly;hlz;
intermittent adj hm0;hm1,hm2;
intermolecular adj hm3;40i;
intern person hm4,hm5,hm6;hm7,gsx,hm8,hm9,hma;
internal adj hmb;hmc,hmd,hme,hmf;external
internalize verb hdz;hmg,hdu;
internally adv hmh;hmb;externally
international adj hmi,ezs,d11;52,bnw,hmj,hmk,hml,d15;national
internationale message hmm;;
internationally adv hmn;ezs,bnw;
interne person hm4;hm7,hm6;
internet thing hmo;;
interpenetrate verb hmp;ael,hmq,aep;
interpersonal adj hmr;94l;
interplay act hms;;
interpol group hmt;;
interpolation message hmu,d2c;hmv,d26;
interpose verb hmw,hmx,bvi;hl3,hl4,4er;
interposition act hl4;hmv,bvi;
interpret verb 84s,hmy,hmz;hfw,hn0,84t,84u,84v,hn1,84w,hn2;
interpretable adj hn3;hn4;
interpretation thought 84u,hn0;84s,hmy,hn5,hmz;
interpretative adj hfw;b40,hmy,hmz;
interpreted adj hn6;24p;
interpreter person hn7,hn2;hn8,hn5,hmz;
interpreting thought 84t;84s,hmy,hmz;
interrelated adj hn9;8wk,hna,8fm;
interrelation relation hna;hn9,hnb,hnc;
interrogation message hnd;hcq,hcr;
interrogative message hnd,hne;hnf,hcq,hcr;declarative
interrupt verb hng,av5,hnh,avb;av8,ava;
interrupted adj hni,hnj;9eq,hnk,hnl;
interruption act av8,4u8;avb,av5,4uh;
intersect verb 8yz;8z1,8z3,8z8,8z9;
intersecting adj 8z1;8zb,8yz;
intersection thought hnm,8z8;8yz;
interspecies adj hnn;;intraspecies
interstate adj hno,hnp;;intrastate
interstellar adj hnq;2ns;
interstitial adj hnr;hns,hnt;
intertwine verb hl5;hl6,hl7;
interval time hnu,hnv;;
intervene verb hko;27z,hkq,hkr;
intervention act 27z;27v,hko;nonintervention
interview verb hnw,7uk,hct,hnx;cbi,hny,hnz,ho0,68j,84x;
interviewer person hnz;hct;
interweave verb ho1;ho2;
interwoven adj 7ki;7k9;
intima body ho3;ho4;
intimacy attribute d95;ht;
intimal adj ho4;ho3;
intimate adj 7uu,hbn,g0n,6vn;4kk,7zg,3un,w3,hbm,g0m,hec,wc,7uv;
intimately adv 6w9;4kk;
intimidate verb ho5,ho6;ho7,awc,ho8;
intimidation act ho7;ho5,ho6;
intolerable adj 439;433,ho9,hoa,hob,hoc,hod;tolerable
intolerance attribute hoe;;tolerance
intonation message 64y;h8e,64r,hof;
intone verb 64s,64r;64t,64u,64v,64w,64x,64q,64y;
intractable adj 386;385,hog,hoh,hoi,hoj;tractable
intramuscularly adv hok;hol;
intransigence attribute m8;m5;
intrapulmonary adj hom;hon;
intrenchment thing hoo;hop;
intricate adj 7kj;7k9;
intrigue thought 83c,dbe;dbg,3ou,838,hoq,840;
intrinsic adj h9z;h9y,hbw;extrinsic
intrinsically adv hor;h9z;
intro message hp,hos;hl,hot;
introduce verb hl,8tv,c6w,hou;8tt,2be,ro,c6q,hdp,hca,ho,hdq,hp,hau,hq;
introduction act 9iy,hov,hp,how;hl,hot,9j0;
introductory adj hox;3od,hoy;
introject thought hoz,hp0;hp1,hp2;
introjected adj hp3;8fl;
introspective adj hp4;hp5,hp6;extrospective
intrude verb hp7,hp8;hkv,hp9,a2f,hpa;
intruder person hpa;hp7,hp8,hpb;
intrusion event c7i,hpc;c7g,c7k,c7l;
intrusive adj hkv;hpd,hku,hkw,hpe,hp7;extrusive,protrusive,unintrusive
intrust verb 7dp;7ux,7dl,7uz,7v0,7v1;
intuit verb gdd;hpf,hpg,gdb;
intuition thought hpg,gdb;gdd,fee;
inundation event 9tr;dwr,6xv,dwt,6xw;
inure verb hph;;
invade verb hpi,c7k;hpd,hpj,hpk,hpl,c7i,c7j,hpm;
invader person c7j;hpi,c7g,c7k;
invalid person fl0,hpn,hpo;hpp,hpq,hpr,hps,hpt,hpu,hpv,hpw,akr;valid
invalidate verb hpx;hpy,hpz,hq0,hq1,hq2,hq3,hq4;validate
invaluable adj hq5;24k,6an;
invariable adj 83j,83o;83i,hq6,hq7,83p,hq8;variable
invariably adv 83s;83o,83i;
invariant adj hq9,hq7;83o,hqa;
invasion act hpk,c7i;hpi,c7g,c7k,c7l;
inveigh verb hqb;;
invent verb 8b1,hqc;6s9,55f,hqd,8b2,8b3,2g7,7q6,8b5,8b9,2mt,8ba,8bb,8bc,djc;
invention thought 7q6,hca,8b2;8tt,8b1,7q2,hqc,17y,291,8tv;
inventive adj 6s9;8tn,ce7,6s7,8b1,ce6;
inventor person 8bb;8b1,4vc;
inventory message hqe,hqf,hqg;hqh,elf,eli,elk;
inverse adj hqi,34e;349,hqj,8aa;direct
inversely adv hqk;hql,hjs;
inversion event hqm;;
invert verb hqn;;
inverted adj hqo;hqp;
invest verb 7e9,c8a;hqq,7e7,c8c,hqr,c8e,hqs;divest
investigate verb hqt,a7b;hcm,hcj,hqu,hcs,cq8,cbh,a7a,2jb,cyo;
investigating act hqu;a7b,hqt;
investigation thought cq8,hqu;a7b,cq1,hqt;
investigative adj hcm;hcl,a7b;
investigator person cyo;cyd,hqt,hcu;
investment act hqq,hqs;7e9;
investor person hqr;7e9;
invincible adj hqv;hh9,hqw;
inviolate adj hhp;hhq,cdb;
invisible adj 7pl;hqx,7pb,h96,44z,hqy,hqz,hr0,hr1,hr2,hr3;visible
invitation message hr4;hr5,hr6,hr7,hr8,hr9,feh,fei;
invite verb hra,hrb,feh,hrc,hr6;hrd,i0,cd2,hre,cd6,hr4,hrf,feg,cd7,fei;
inviting adj hrg;hrd,hrh,hri;uninviting
invocation message 213;20x;
invoke verb 2dh,hrj;2dn,2do,2dp,2dq,2ds;
involuntary adj ben;bem,e3h,hrk,hrl,hrm;voluntary
involve verb y2,hrn,gqi;c9h,cc3,y5,y7,cci;
involved adj 7rc,hro;hrp,jz,hrq,7r8,cc5,c9k,gqf,hrr;uninvolved
involvement act c9h,y7,7r2;hkc,ccb,hkb,c9e,hrs,gqi,y2,hrn,7r1;non-involvement
invulnerability state gsa;gs9;vulnerability
invulnerable adj 4ir;hrt,4iq,641,hru,gs9,7qq,hrv,hrw,hrx;vulnerable
inward adj hbz,hry;hrz,hs0,hbu,hs1,hs2,hs3,hs4;outward
inwardly adv hs5;hbz;outwardly
io person hs6,hs7;;
iodide substance hs8;;
iodinate verb hs9;hsa;de-iodinate
iodinated adj hsb;hsa;
iodinating adj hsc;;de-iodinating
iodination event hsd;hse;
iodine substance hsa;hse,hs9;
iodocompound substance hsf;;
iodoprotein substance hsg;;
iodothyronine substance hsh;;
iodotyrosine substance hsi;;
ion thing hsj;hsk,hsl,hsm;
ionic adj 2rq,hsk;2rp,hsj;nonionic
ionized adj hsn;;nonionized
iop event hso;;
ip thought hsp;;
ipo act hsq;;
ir substance hsr,hss;;
ira group hst,hsu;;
iran place hsv;hsw;
iraq place hsx;;
ire feeling 1qh,1qn;1qj,1qk,1ql,1qm,1qi,1qp;
ireland place hsy,hsz;ht0,ht1;
irish adj ht2,ht0;ht3,ht4,hsz;
irishman person ht5;;
irk verb 43k;43d;
irksome adj 4m2;4m3,4m4,4m5,4m6,4m1;
iron substance dem,ht6,ht7,ht8;3mv,ht9,hta,htb;
ironic adj bhm;7bi,at4,htc;
ironical adj htd,bhm;hte,7bi,at4,htf,htc,htg;
ironlike adj hth;3k3;
irons thing hti;;
ironshod adj htj;4ku;
ironworker person htk;;
irony message htc,htf;htd,bhm,3cw,htl,fh2,htm;
irrational adj htn,490;48y,hto,htp,htq,htr;rational
irrationally adv hts;490;rationally
irreconcilable adj gy8;htt,gy4;reconcilable
irreducible adj htu;;reducible
irregular adj fea,htv,htw;hm1,htx,hty,gtd,htz,hu0,3e,hu1,hu2;regular
irregularity act 3e,hu1,hu3;hu4,hu5,1d,36,htv,hu6;regularity
irregularly adv hu7;htv;regularly
irrelevant adj d1p;hu8,d1n,hu9,hua,hub;relevant
irremediable adj huc;;remediable
irreparable adj hud;;reparable
irresistible adj hue;huf,hug;resistible
irresolute adj huh;hui,huj,huk,gan,hul,hum;resolute
irresolution thought h06;fyi;
irrespective adv auz;;
irresponsibility attribute hun;huo;responsibility
irresponsible adj huo;hep,gj1,hup,huq,hur,hus,hut,hun;responsible
irreverence thought f2g;f2d;reverence
irreversible adj huu;huv,huw;reversible
irrevocable adj hux;huy;revocable
irrigate verb huz;hv0,hv1,hv2,278;
irrigation act hv1;huz;
irritability feeling eni;hv3,eng,hv4;
irritable adj hv4;8zh,8zi,hv5,4hl,eni,hv6,enj;
irritably adv hv7,hv8;hv4;
irritate verb 1tx,hv9;hva,1ty,1tz,13h,1u0,1u1,hvb,1u2,1u3,1u4,hvc;soothe
irritating adj 1ua;1ub,1uc;
irritation state 1u4,1u2;hvd,1tx,hve,1u6,1u7;
irruption act hp9;hp7;
irs group hvf;;
isi group hvg;;
isis person hvh;;
island thing hvi,hvj;hvk;
isle thing hvl;;
ism thought b45;b47,b44,b48,b49;
isn group hvm;;
isocyanate substance hvn;;
isolate verb hgy,hvo,hvp;hh0,hh2,hgv;
isolated adj hvq,a67,hvr;hm1,a69;
isolation state hh2,hvs,hvt;hgy;
isolationist adj hvu,hvv;hvw;
isomer substance hvx;hvy;
isomorphism attribute hvz;hw0;
isopleth place hw1;;
isothermal adj cgk;2hn,hw2;
isotonic adj hw3,hw4;hw5;hypertonic,hypotonic,isometric
isotopic adj hw6;hw7;
isotropic adj hw8;hw9,hwa;anisotropic
israeli person hwb,hwc;hwd;
issuance act hwe;hwf;
issue thought hwg,hwh,8m1,hwi,hwf,hwj;hwk,5vi,hwe,hwl,hwm,hwn,hwo,hwp,hwq,hwr,hws,hwt,hwu,5vl,8lv;recall
it thought hwv;;
italian adj hww,hwx;hwy,hwz;
italic message hx0,hx1;hx2,hx3;
italicize verb hx3;hx0,hx2;
italy place hwz;hwx;
itch verb hx4,hx5,hx6;hx7,hx8,hx9,hxa;
item message cdt,a6f,cds,hxb;a6j,a6h;
itemize verb a6j;cdr,cds,a6e,cdt,cdu,cdv,a6f;
iterate verb hxc,hxd;hxe,bju,hxf,hxg,hxh,bjx,hxi,hxj;
iteration event hxj,hxi;hxc;
iv quantity ebh,hxk,ebi;1px;
iva plant hxl;;
ives person hxm,hxn;;
ivory substance g82,hxo;hxp,hxq,g7y;
ivy plant hxr;;
iw act hxs;;
ix quantity hxt,hxu;1px;
izar thing hxv;;
jab verb ge2,hxw,f1z,hxx;hxy,f1v,hxz,hy0,bel;
jabber verb 68p,45c;45a,fmm,hy1,32a,hy2,hy3,68m;
jabbing act ge2;f1z,hxz,hxx,hy0,bel;
jack quantity hy4,hy5,hy6,hy7;hy8,hy9,hya;
jackass person 4e2;4jr,f3e,f3f,88,4dy;
jackdaw animal hyb;;
jacket thing hyc,hyd,hye;hyf;
jacksonian adj hyg,hyh;hyi;
jade substance hyj,ddl,hyk;1im,ddn,hyl,ddo;
jaded adj hym,hyn;hyo,3kq;
jagged adj hyp;hyq,hyr,hys;
jail thing gsz,5nh;gsw,gsx,gsy,gt0,5ng;
jak food hyt;;
jam food hyu,dwh,hyv,hyw,hyx;hyy,ey,hyz,hz0,1m6;
jamaican person hz1,hz2;hz3,hz4;
jammed adj 906;904;
jan time hz5;;
jangle verb hz6,hz7;hz8,hz9;
jangling adj hz8;46i,hz6;
janissary person hza;;
janitor person hzb;;
jansenist person hzc;hzd;
january time hz5;;
jap person hze;;
japan place hzf,hzg,hzh;hzi,hzj;
japanese adj hzk,hzl;hzg;
jar thing hzm,6o8,hzn;dux,hzo,hzp,6o3,hzq;
jargon message 2a9;2aa,2ab;
jarring adj hzr;46i;
jaunty adj 9d1,6a1;3jj,6b9,6db,9d2,9d3;
java place hzs,72t;hzt;
jaw body 6ay,68f;68e,68h,5ek,32a,68i,6aw;
jazz message hzu,hzv,hzw,3m2;hzx,hzy,bth,bti,3ly,hzz,btj,btk;
jazzy adj hzy;652,hzz,hzv;
jealous adj cdz,i00;2zg,99n,ce0,ce1,ce2;
jealousy feeling i01;;
jeep thing i02;;
jeer verb dxu,3ch;3ce,dxv,dxt,i03;
jeffersonian adj i04,i05;i06;
jejunum body i07;;
jelly food i08,i09,i0a;i0b,i0c;
jem group i0d;;
jeopardize verb c7q,um;ub,9d9,ui,9da,3vm,ul,c7r,c7s;
jeopardy state ul;9cc,9cd,9cf,uc,um,9cg,c7q;
jerk verb i0e,i0f,i0g,i0h;4jr,i0i,dux,i0j,i0k;
jerking act dux,i0l;4cu,8ed,hnl,i0m,i0h,duw,i0f,hzn,g1q,i0g;
jerusalem place i0n;;
jest message eo9,eoe;d4w,i0o,eoc,i0p,1ws,7bn,eod,cfe;
jesuit person i0q,i0r;i0s;
jesus person 6g2;6g3,6g4,6g5,6g6;
jet thing i0t,fgi,i0u,i0v;2a3,i0w,fgd,i0x,i0y,i0z,bvq,i10,fga;
jetting adj i11;i12;
jew person fur;i13,i14,fup,fus;
jewel thing i15,i16;i17,i18,i19;
jeweled adj 3ix;3ut,3iv,i1a;
jeweler person i19;i15,i16;
jewish adj i13;fur;
ji group i1b;;
jibe message 3ce,162;db,164,165,166,3ch;
jig verb i1c,i1d;i1e;
jilt verb i1f,i1g;;
jimdandy person i1h;;
jimhickey person i1h;;
jimmy verb i1i,i1j;i1k,i1l,i1m,i1n;
jingle verb hz6,hz7;hz8,hz9;
jingling adj hz9;bqt,hz6;
jive verb i1o,i1p;i1q,i1r;
job act 5bi,6fn,i1s,i1t;5bj,6fo,6fp,6fq;
jockey person i1u,697;699,69b,3or,i1v;
jocose adj d4w;7bi,i0o,din,eo9,i1w,erv;
jocular adj d4w,i1x;7bi,i0o,din,eo9,i1w,erv;
jog verb i1y,i1z;i20;
joggle verb i21,i22;i23,i24,8sp,i25,i26,i27;
john thing i28;;
johnny person i29;;
join verb 2gn,i2a,i2b,i2c;7yd,i2d,i2e,i2f,2fy,7ym,i2g;disjoin
joined adj i2h;i2i;
joining act 7yd;i2j,7yn,7yb,i2b,i2k,7ym;
joint adj 2ga,i2g,6nh;6ng,74s,75y,75v,i2l,i2m,i2n,2gn,2fy;separate
jointly adv i2o,75x;134,6nh,75y;
joke message eo9,eoe;d4w,i0o,eoc,i0p,1ws,7bn,eod,cfe;
joker person 1ws;1wk,i0o,eo9,eod,eoe;
jolly adj 3br,3bq,4a9,d6x;brk,d6t,d6o,din,8dx,3bp,7bm,erv,erw;
jolt event hzp,dux,hzn;4cu,i0l,i0h,duw,i0f,g1q,i0g;
jolted adj 158,150;14v,14w;
jonquil plant i2p;;
joss thing i2q;;
jostle verb i2r,i2s;i2t;
jot message i2u,i2v;i2w;
journal message ac6,i2x;ac7;
journalese message i2y;;
journalism message i2z;i30,i31;
journalist person i31;i32,i2z;
journey act i33,i34;i35,f1s,i36,i37;
journeying act i33;i34,i37;
joust event i38,i39;i3a;
jovial adj 4a9;brk,din,8dx,3br,7bm,erv,erw;
jowl body i3b;i3c;
joy feeling ezd,9sy,i3d;i3e,brk,4a7,i3f,9sv,i3g,9su;sorrow
joyous adj brk;bri,4a7,4a8,4a9,ezd;joyless
jubilant adj d32;d33,d34,d35,d36,bqe,d37,d38;
jubilantly adv 4a6;4a2,49r,4a7,4a8,4a9;
judaism group i3h;i14;
judge verb 9kl,248,i3i,cn3,26p;23z,8x8,26q,i3j,i3k,i3l,i3m,i3n,26s,26t,26u,i3o,26v,26w,26x,i3p,26y,1lw,9kd,i3q;
judgment thought i3r,i3n,i3s;i3t,cn3,i3i,acr,i3q;
judicial adj i3j;i3u,9kl;
judiciary group i3v;i3q;
jug thing i3w,5nh;gsw,gsx,gsy,gsz,gt0,5ng,i3x;
juice food i3y;i3z;
juicy adj i3z,i40,i41;i42,i43,i44,eou,cif,i45,i46,i3y;juiceless
juju thought i47;;
jukebox thing i48;;
july time i49;;
jumble state ne,i4a;i4b,i4c,nc,i4d,i4e;
jumbled adj 655;6z6,am6,653,asq;
jump verb i4f,4oc,i4g,i4h;4ow,4o5,i4i,4p1,4p6,i4j;
jumpy adj bs5;bs6,bs7,bs8,bs9,bsa;
junction thing i4k;;
juncture event i4l;;
june time i4m;;
jungian adj i4n,i4o;i4p;
junior person i4q,i4r,i4s,hls;hlo,i4t,i4u,i4v,i4w;senior
junk substance 9io,9iq;i4x,9ip;
junkyard place i4y;;
junto group d5b;;
jupiter thing i4z;i50;
jurisdiction attribute i51,i52;i53;
jurisprudence thought i3o;i54,9kl,i55;
jurist person i55;i3o,i3p;
juror person i56;;
jury group i57,i58;i59,i5a;
just adv dqx,5c2,cpd,i5b;cp4,i5c,dqv,i5d,i5e,5c3,cpf,cha;unjust
justice attribute cha,i5f;1yf,ch7,dqx;injustice
justifiably adv i5g;i5h;unjustifiably
justification thought i5i,i5j;201;
justify verb 201;i5k,1zu,i5h,i5i,i5j,9p9,200;
justly adv i5l,i5m;dqx,clu;unjustly
justness attribute i5n;f3d;
jutting adj i5o,i5p;3n3,i5q;
juvenile adj i5r,i5s;i5t,i5u;adult
juxtapose verb i5v;i5w,i5x;
juxtaposition act i5w;6h4,i5y,i5v;
ka person i5z;;
kafka person i60;;
kale possession 5du;5dq;
kamikaze thing i61;;
kansas place i62;;
kappa message i63;;
kat thing i64;;
kb quantity i65,i66;;
kc time i67;;
keen adj i68,ajo,lq;lt,i69,lu,lv,i6a,ajn,gav,3s0,lw;
keenly adv lx;lq;
keenness thought lv;2ob,lq;
keep verb i6b,g2x,88i,g34;g2z,g33,88f,88m,88n,i6c,i6d;break,lose
keeper person i6e,97w;97u,97x,97y,97z;
keeping act i6f,9pg;642,97z,i6g;
keepsake thing i6h;;
ken thought i6i;;
kent place i6j;;
kentucky place i6k;;
kept adj i6l;;
kerchief thing i6m;;
kern person i6n,i6o,i6p,i6q;;kern
kernel plant i6r,i6s;;
kerosene substance i6t;;
kerygma message i6u;;
ketch thing i6v;;
ketosis state g7;;
kettle thing 4hf;4hc;
key thing i6w,i6x,i6y,ghw,5ob;axn,1fp,a31,gi6,5od,5oe,5gu,5gv,i6z,i70,i71;
keyboard thing i72;;
keyhole thing i73;;
keynote verb i74,i75,i76,i77;;
kg quantity i78;;
khaki adj i79,i7a;1im;
khartoum place i7b;;
khmer message i7c;;
ki state 6b5,i7d;;
kick verb 4ks,i7e,i7f,i7g;i7h,i7i,4kr;
kickoff act i7j,3o9;3o0,3o2,3oe,3of,3og,3oh,3o1;
kid person 6bt,i7k,3bq;6bv,3bp,3br,6bw,6bx;
kidnap verb i7l;i7m,i7n,i7o;
kidnapper person i7o;i7l;
kidney body i7p;;
kill verb i7q,i7r;bpt,i7s,i7t,i7u,i7v,i7w,i7x,i7y;
killable adj bpt;bps,i7r;
killer person i7u;i7r,i7z;
killing event i7t,i7q,gd5;7bi,i7r,i7w,i7x,i7y;
kilometer quantity i80;;
kin person eu8,6n0,6n1;eu6,1dx,6n2,6n3,72y,6n4,i81;
kind thought 6oh,eup;i82,i83,i84,eun,i85,i86,i87,5vf;unkind
kinda adv i88;;
kindergarten group i89;;
kindled adj i8a;10r;
kindly adj i84,i8b;eup,678,i8c;unkindly
kindred adj 6n0,18z;6n1,6n2,190,6n3,6n4;
kinesthetic adj i8d;i8e,i8f;
kinesthetically adv i8g;i8d;
kinetic adj i8h;i8i,blu;
king person i8j;i8k,i8l,i8m,i8n;queen
kingdom state i8o,i8p,i8m;i8j;
kinship relation i8q,6n4;2m0,6n0,i8r,eu8;
kipling person i8s;;
kiss verb i8t,gbh;5q3,i8u,i8v;
kissing act 5q3;5q2,9e2,4mm,93x,93y,gbf,gbg,gbh;
kit thing i8w,i8x;cgv;
kitchen thing i8y;;
kitchenette thing i8z;;
kitten animal i90,i91;;
kittenish adj i92;gqs,i93;
kleenex substance i94;;
klein person i95,i96;;
km quantity i80;;
knack thought flw;;
knapsack thing fq2;fq3,fq4;
knead verb i97;;
knee body euy,i98;;
kneecap body i99,i9a;i9b;
kneel verb i9c,i9d;i9e,i9f;
knife thing i9g,i9h,i9i;ge4,i9j;
knifelike adj i9k;i9l;
knight person 6dr,i9m;6do,i9n;
knightly adj i9n;15m,6dq,6dr;
knit verb i9o,i9p,i9q;i9r,i9s,i9t,i9u;
knob thing 4mt,i9v;4mp;
knock verb i9w,3ae,i9x,4cx;i9y,57o,4cp,3a2,i9z,ia0,9a6;
knocking event i9w;i9x,ia0,9a6;
knoll thing g0b;g0c;
knot group ia1,ia2,ia3,ia4,ia5;ia6,ia7;unknot
knotted adj ia8;ia9;
knotty adj 361;1jg,362,363,364;
know verb iaa,30g,iab,iac;30c,cx2,iad,30f,iae,256;ignore
knowing adj iae,30k;g0s,hjl,30f,30g;
knowledge tops hib;hi5;
knowledgeable adj 30j;bt4,iaf,30f,ciz;
known adj 5z0;iag,iah,5yx,gi0,iai,iaj,iak;unknown
knuckle body ial,iam;;
knuckleball act ian;;
ko act iao;iap;
kor quantity iaq;;
korea place iar;ias;
korean person iat,ias;iau,iar;
kosher adj iav,iaw;iax;
kr substance iay,iaz;;
krauthead person ib0;;
ks place i62;;
kt quantity ib1;;
kv quantity ib2;;
kw quantity ib3;;
ky place i6k;;
la substance ib4,ib5;;
lab thing ib6;;
label verb ib7,ib8,ib9,iba,acr;i3n,acq,adl,ibb,ibc;
labeled adj ibd;;unlabeled
labor group ibe,29p,5j1;ibf,29n,2qr,17p,5it,ibg,bul;
laboratory thing ib6;;
laborer person ibg;5j1,bul;
laborsaving adj fw3;d4y;
labour group ibe,bul;ibf,29p,ibh,bui,2qr,ibi,fho,ibg,4j7,ibj;
labrador place ibk;;
labyrinth thing ibl;7kk;
lac substance ibm;;
lace verb ibn,hl5;hl6,hl7,ibo;
laced adj ibp;;unlaced
lacerate verb ibq,ibr;ibs,ibt,ibu;
lack state 9q8,9qe;9qb,9qd,9qf;
lackey person ibv;;
lacking adj 9qa;9qg,9q9;
lactating adj ibw;ibx;
lacy adj d9s;3ea,4rh;
lad person 4b4,93d;;
ladder thing iby,ibz;ic0;
lade verb ic1,58u;ic2,5q6,58p,b3r;
laden adj ic1,ejv;6e5;
ladened adj ejv;6e5;
lady person ic3,ic4;;lord
ladylike adj ic5;94p,ic6;
lag verb 9jr,ic7;ic8,9jt,9jq,9ju,ic9,9jv;
lager thing ica;;
laggard person ic8,icb;icc,ic7,icd,ice,icf,icg;
lagoon thing ich;;
lah message ici;;
laid adj 2ea;2e9;
lair place 9wh;;
laity group icj;ick;clergy
lake thing icl;;
lam verb cjf,ejd,dro;3ks,drn,du7,cje;
lamb animal icm,icn;ico;
lambda message icp,icq;;
lamblike adj icr;1jy;
lament verb gav,ajo;i69,i6a,i68,ajn,3s0,ics,3r8;
lamentation message gav;ics,3r8,ajo;
laminate verb ict,icu;icv,icw,icx,icy,icz,id0,id1;
lamp thing id2,id3;;
lamplight event id4;;
lampoon verb id5,htm;id6,htc,id7,id8,id9;
lan thing ida;;
lance thing idb,idc;idd,ide,idf;
land possession idg,idh,b5l,bo4,bo5,idi;idj,idk,bnu;
landing thing idl,idm;;
landler message idn;;
landlocked adj ido;idp;
landlord person idq;;
landmark place idr,ids;;
landmass thing idt;;
landowner person idu;;
landrover thing i02;;
landscape place idv,idw,idx,idy;idz,ie0,ie1;
landscaped adj gtg;55o;
landscaping act ie2;ie3;
landslide event ie4,ie5;;
lane thing ie6,ie7;;
lange person ie8;;
language message ie9,iea,ieb;iec,ied;
languid adj iee;9fu,ief,bcx;
languish verb ieg;ieh,iei;
languor feeling bcx;bcq,iee;
lanky adj iej,iek;4jg,fvh,iel;
lantern thing iem;;
lao adj ien,ieo;iep;
laos place ieq;iep;
lap body ier,ies;iet;
lapel thing ieu;;
lappet body iev;;
lapse act iew,iex;iey;
lapsed adj iez;2p4;
laptop thing if0;;
large adj 3zn,2o5,gra,if1;3yd,2o4,3ye,3yf,3yg,3yh,3yi,3yj,3yk,3yl,3ym,3yn,3yo,3yp,3yq,3yr,3ys,3yt,3yu,3yv,3yw,3yx,3yy,3an,3yz,3z0,3z1,3z2,3z3,3z4,3z5,3z6,3z7,3z8,3z9,3za,3zb,3zc,3zd,3ze,3zf,3zg,3zh,3zi,3zj,3zk,3zl,3zm,col,3zo,46d;small
largely adv if2;if3;
larger adj 3yf;2o5;
largo message if4,if5,if6;if7;
larkspur plant if8;;
larva animal if9;ifa,ifb;
larval adj ifa;ifc,if9;
lash verb ifd,dwj;ife,dwk,3ks,5k7,dwl,dwm,dwn,dwo,dwp;unlash
lasher person iff;;
lashing act 5k7,ifg;8ee,ifh,dwj,5k6;
lass person ifi;;
last adj 5yd,ifj,c8i,ifk,dmz,6wj,ifl;6wi,ifm,ifn,dn0,15m,7s3,7s4,7s5,c8k,6vv,6vw,6vx,6ux,5xv,6vy;first
lasting adj 2f,bk3;bk8,2e,895,ifo,ifp,ifq,2g,ifr;
lastly adv dmy;dmz;
lat body ifs;;
latch verb ift,ifu;ifv;
late adj ifw,3pm,ifx,ify,ifz;ig0,ig1,ig2,ig3,15m,3pn,ig4,3po,3pp,ig5;early,middle
lately adv ig6;ifx;
latent adj ig7,guh;gud,ig8,ig9;
later adv 11z,11x,iga;11y;
latest adj igb,96k;86t;
latex substance igc,igd;;
lather thing ige,dwj;igf,dwk,3ks,5k7,dwl,dwm,dwn,dwo,dwp,igg,dzx,igh,igi;
latin message igj,igk;igl;
latitude place igm;ign;
latter adj igo,igp;igq;former
lattice thought igr,fax;;
laudanum thing igs;;
laugh verb igt,7bn;7ap,eo9,igu,igv;cry
laughingly adv igw;;
laughter message igt;7bn;
launch verb igx,843,igy,igz;ih0,83y,2be,5ua,ih1,ckc,3o6;
launcher thing ih1;igy;
launching act ih2;;
laundering act ih3;;
laundry thing ih4;ih5,ih6;
laurels message 303,g60;307,g66,305,30b;
lav thing i28;;
lava substance ih7;;
lavatory thing i28;;
lave verb ih8,ih9;iha,ihb;
lavender adj ihc,ihd;1im,ihe;
lavish verb ihf,eu0;etw,d2h,ey1,ihg;
lavishly adv ihh;eu0,d2e;
law group i3p,ihi,ihj;9kl,i55;
lawless adj 1op;ihk,1on;
lawman person ihl;;
lawn place ihm;;
laws message ihn;;
lawyer person 2s7;2s8,2s9;
lax adj iho;ihp,ihq;tense
laxness attribute ihq;ihr,iho;
lay verb 38g,ihs,iht,ihu,ick;ihv,9zz,ihw,ihx,2e4,ihy,icj,ihz,ii0,aj2,38i;
layer thing ii1,ii2;ii3,ii4,ii5;
layette thing ii6;;
laying event ii7;;
layman person ii8;;clergyman
layoff act eme;emd;
layout thought ii9,iia;iib;
laze verb gj0;gix,57f,iic,iid;
lazily adv iie;iif;
lazy adj iif,gis;giq,icc,h3k,iig,h3j,giw,h3l;
lb quantity iih;;
le state iii;;
lea quantity iij,f9b;f95,iik;
lead verb iil,iim,683,fen,80t,iin;ch,80w,few,fem,80k,67z;deficit
leaded adj dr7;dr3;unleaded
leaden adj iio,iip;6xo,ayj,biy;
leader person few;iiq,iir,iis,iit,iiu,fr0,fen,6bn;follower
leaders group iis;few;
leadership act iiq,iis,iit,iir;few;
leading adj iiv,iiw,axk,aj8;aj7,iix,iiy,28m,axh;following
leaf plant e0t,duu;e0v,duy,e0w,e0x,e0y;
leafhopper animal iiz;;
leaflet body ij0;ij1;
league group 7un,ij2,7uo;;
leak thing ij3,ij4;ij5,ij6,ij7,ij8;
leakage event ij9;bak,ij7,ij8,ija;
lean verb fv6,1qy,ijb,gwo,4jg;1uv,5er,ijc,iek,ijd,ije,ijf,ijg,ijh,4jf,iji,ijj,ijk,ijl,ijm,ijn,ijo,ijp,ijq,5kn,gwr,ijr,5kp,au2,au3,gws,1qq,gwn,fv5;rich
leaning adj gws,ijs;ijt,gwo;
leap verb 4o5,iju,4oc;4ow,4p1,4p6,ijv,ijw,4o1,ijx,9c5;
leapfrog act ijy,ijz;ik0;
leaping act 4o5;4o1,4oc,ijx,9c5;
lear person ik1,ik2;;
learn verb 25h,4va,ik3;57n,ik4,ik5,ib,ik6,ik7,2if,ik8,a6w,25e,6j,ik9;
learned adj ciy,30j;bt4,9a,iaf,30f,ciz;
learner person 6j;ika,25h,6a;
learning thought ib,ciz;30j,ciy,ikb,ikc,25h,i5;
lease verb ikd,67s,ike;ikf,ikg,67t,ikh,67v,67w,iki,ikj,67q;
leased adj ikk;;
leash thing ikl,ikm;ikn,iko;
least adv ikp,ikq,ikr;;most
leather substance iks,ikt;iku;
leathered adj iku;ikv,iks;
leave verb ikw,ikx,iky,ikz;9xy,9y6;arrive
leavened adj il0;;unleavened
leavening thought il1;;
leaving act 9xx;9xu,9yf,9xv;
lecher person il2;il3,il4;
lecture message il5,il6;il7,il8,il9,ila,ilb;
lecturer person il9,ila;il6;
lecturing act il8;il7,il6;
led thing ilc;;
ledge thing ild;ile;
ledger possession ilf,ilg;;
lee person ilh,ili,b9q;b9s;
leech animal 480,47y;47z;
leer verb ilj,ilk;azh,ill,ilm,iln;
leering adj ilo;ilp;
left adj ilq,ilr,ils,ilt,ilu,ilv;ilw,ilx,ily,ilz,im0,im1,im2;center,right
leftfield thing im3;im4;
lefty person im5;;
leg body im6,im7,im8;im9;
legacy possession 3t7;;
legal adj i3u,ima,imb;imc,i3j,imd,ime,imf,img,imh,414,imi,i3p;illegal
legally adv imj,imk;i3u,ime,ima;
legate person iml;imm;
legatee person imn;;
legation act imm;iml;
legend message d48;d47,1da,1dd;
legendary adj iai;5z0;
legged adj imo;imp,imq,imr;legless
leggy adj ims;fvh;
legibility attribute amy;amv;illegibility
legion group imt,imu;imv,imw;
legislate verb c66;imx,imy,c65,imz,in0,in1;
legislation message imz,imy;c66;
legislative adj in2,imx;imz,in0,c66;
legislator person in1;in3,c66;
legislature group in0;c66;
legitimacy attribute in4;in5;illegitimacy
legitimate adj in5,in6,in7,ckh,ime;i3u,in8,in9,ina,ckd,414,inb,735,inc,in4,ind;illegitimate
legitimately adv ine;inf,ime;illegitimately
legitimize verb in5;inb,in4;
legs attribute ing;;
legume plant inh;ini;
lei thing eqk;eqj;
leisure time bpj,inj;bos;
leisurely adv bos,ink;9se,bon,bpi,bpj;
leitmotiv message inl;;
lek quantity inm;;
lem thing inn;;
lemma message ino;;
lemon food inp,inq;dto;
lemonade food inr;;
lend verb mw,ins,int;2yc,mz,inu,inv;borrow
lending act inw;;
length attribute inx,bkd,iny;bkf;
lengthen verb inz;;shorten
lengthening act io0;io1,io2,io3;
lengthily adv io4;bkf;
lengthwise adv io5,io6;31u,io7,io8,io9,ioa;crosswise
lengthy adj bkf;bk8,bkd,88m;
lens thing iob;;
lentil food ioc;;
leprosy state iod;ioe;
ler person iof;;
lesion state iog;;
less adv ioh,ioi,ioj;;more
lessen verb 9lv,9mj,iok;98p,9mk,9ml,9mi,iol,9ll,9mm;
lessened adj agz;ah0;
lessening event 9mi;9lv,9mn,9mj;
lesser adj iom;;greater
lesson act ion,ioo,iop,ioq;rv;
let verb ior,1ec,ios,1ed;1ef,rj,1eg,1eh,1ei,1ej;prevent
letdown feeling alr;alp;
lethal adj 9h8;9ha,9hb;
lethality attribute 9hb;iot,9h7,9h8,he2,iou,iov;
lethargy state iow,iox;;
letter message ioy,ioz,ip0;ip1,ip2,ip3;
letterhead message ip4;;
lettering message hdf;;
letterman person ip5;;
letters thought ip6;;
letting possession ikd;ikf,ikj,ike;
lev quantity ip7;;
levant substance ip8,ip9,ipa;;
level attribute 9rf,f59,9rg,ipb,cnu;cnq,dt4,dt5,f5a;raise
levelheaded adj fsb;7f9;
lever thing i1l,i1j;i1k,i1i,i1m,i1n;
levis thing ipc;;
levy verb gro,grj;grl;
lewd adj aki;3i3,70c,3i4;
lexical adj ipd;ipe,ipf,2gb;
lexicon thought ipf;ipd;
lexicostatistic adj ipg;iph;
lexicostatistics thought iph;ipg;
ley place f9b;f95,iik;
leyte act ipi;;
li substance ipj,ipk,ipl;1px;
liability state ipm;ipn;asset
liable adj ipo,ipp,ipq;ipr,5lq,ips,274,ipt;
liaison state xw,85t;85s;
liar person ipu;ipv,ipw;square_shooter
liberal person ipx,ipy,ipz,iq0;iq1,iq2,iq3,iq4,iq5,iq6,iq7,ty,iq8,iq9,iqa;conservative
liberalism thought iqb,iqc;iq3;
liberalize verb iqd;iqe;
liberally adv iqf;iqg;
liberate verb 2xs,edv;eea,c1p,3t,edu,eec,2xo,eed;
liberated adj edz;edw;
liberation act eea;edv,iqh,2xr;
libertine person 8k3,9ic;gng,8k1,iqi,1f,iqj,8jo;
liberty state 2xo,iqk;2xp,2xq,2xr,2xs;
librarian person iql;iqm;
library thing iqn,iqo,iqp;;
libretto message iqq;iqr;
license message 1ei,62m,2vm;62j,2vj,1eh,62b,627,62k,62l,1ed,1eu;
licensed adj 2wo;26m;
lichen state iqs,iqt;;
licit adj iqu,ime;i3u,inc,ind;illicit
lick verb iqv,iqw,iqx;iqy,3kw;
licked adj 9oo;9om;
licking event 9of;9oj,9oi;
lid body d3u;d3v;
lie verb iqz,ir0,ir1,81w;81x,ipv,ipw;sit,stand
lied message ir2;;
lieu act ir3;;
lieutenant person ir4,ir5;ir6;
life state ir7,ir8,ir9;ira;
lifeless adj 9gn,c5j;4bj,463,irb,irc;
lifelike adj 774,ird;ire,irf,irg,76z;
lifelong adj irh;bk8;
lifetime time iri;1so;
lift verb irj,6ta,irk,bzg;byz,bz1,bz2,bz3,bz4,bz5,bz7,bz8,6sy,bz9,bza;
lifted adj irl;bzd;
lifter person bza;irm,6ta;
ligament body irn;;
light event gm5,gm0,iro,glz,irp,1bh,58d,irq,irr,irs;irt,iru,irv,irw,irx,iry,58b,irz,is0,is1,gjw,gm1,is2,gm2,gm3,is3,gm4,gm6,gm7,gm8;dark,heavy
lighted adj 10r,is4;dyr,10q,i8a;unlighted
lighten verb is5;;darken,weigh_down
lighthearted adj 4a2;3jj,4a4,4a5;
lighting state gm7,is6,is7;glz;
lightly adv is8,irs,euw,is9,isa;58d,bwu,eux,isb;heavily
lightning event isc,isd;;
lightweight person ise,irx;58d;
ligne quantity isf;;
lignite substance isg;;
like verb ish,5om,isi,21b,isj;isk,isl,ism,isn,210,1bs,1bt,5oo;dislike,unlike
liked adj iso;isn;disliked
likelihood attribute isp;ipr,isq,isr;unlikelihood
likely adj ipr,isq,iss;ipo,ist,isu,isv,2mi,isw,isp,isx;unlikely
likeness attribute 1bt;isj,1bq,isy;unlikeness
likewise adv isz,1g0;190;
liking feeling it0;;dislike
lilac plant ihe,ihd;1im;
lilt attribute it1,it2;i1q,it3,i1r;
limb body it4;;
limbo state it5;;
lime substance it6,it7,it8,it9;ita;
limit attribute 4p2,dr1,4od,6jz;4ov,4ox,4oy,6k0,4oz,4p0,4p3,4p4,4p5,pk,4p8,3t6;
limitation thought 4p4,4p3,itb;4od,6jz;
limited adj itc,itd,ite,itf;itg,dc7,ith,iti,itj;unlimited
limiting adj itk,7vt;4ov,itl;
limitless adj itm;h7u,4pe;
limp verb g1r,g1p,itn,ito;1q5,g1u,8w3;
lin person itp;;
lincoln person itq;itr;
linden plant its;;
line group itt,bc8,itu,itv,itw;itx,ity,itz,iu0,bc0;
lineage group 1pb;1pc,1pd,1pe;
linear adj mx,iu1;iu2,iu3,iu4,iu5,n9,na,mu,nb;cubic,nonlinear,planar
linearly adv iu6;mx;geometrically
linebacker person iu7;;
lined adj iu8,iu9;4qg,1e2;unlined
lineman person iua;;
linen thing iub,iuc;;
liner act iud;;
lineup message iue;;
ling plant iuf,iug;;
linger verb iuh,iui,iuj,ice;iuk,iul,ic8,ium;rush
lingeringly adv iun;bkf;
lingual adj iuo,iup;iuq,iur,ie9,ius;
lingually adv iut;iup;
linguist person iuu;iuv,iur,iuw;
linguistic adj iup,iuv;iuq,iur,iuw,ie9,ius,iuu;nonlinguistic
linguistically adv iux;iuv;
linguistics thought iuw;iuv,iuu;
link verb 7yt,7yr,2lu,7yl;2lx,2ly,2lz,2m0,7yo,7yq,2m2,2m3,2m7,z8,2m8,2m9,411,7z5;
linked adj 7yx;p7;
links thing iuy;;
linoleum substance iuz;;
lint substance iv0;;
linux message iv1;;
lion animal iv2;;
lionize verb 5yp;5yw;
lip body iv3;;
lipped adj iv4;iv5,iv6,iv7,iv8;lipless
lipstick thing iv9,iva;ivb;
liquid adj ivc,ivd,ive,ivf;aw8,dyk,ivg,ivh,ivi,ivj,ivk,ivl,dz9,ivm;gaseous,solid
liquidate verb ivn;c05,ivo;
liquidation act ivp,ivq;ivr,ivs,ivt;
liquor food 4l7,ivu;4l9,4la,4l8;
lisbon place ivv;;
list message ivw,ivx,ivy;cdr,ivz,iw0;
listed adj iw1;;unlisted
listen verb fsv,fsw,fux;fuy,2re,fuz,vm;
listener person vm;fsv,vc,fsw;
listening act fuy;fsv,fsw,fux;
listing message ivw,cdr;ivx,a6j,iw2,iw0,ivy;
listless adj iw3;9fu,b7c,iw4;
listlessly adv iw5;iw3;
lit adj iw6,is4;dyr,iw7;
liter quantity iw8;;
literal adj iw9,l6;l9,la,ld,le,lf,iwa;figurative
literalism thought iwb;;
literally adv iwc,iwd;iwe;figuratively
literalness attribute la;cp6,iwe,l6;
literary adj iwf;iwg;
literate adj iwh,iwi;;illiterate
literature message iwg,iw6,iwj;iw7,iwf;
lithe adj f50;f4w,iwk,iwl;
litigant person iwm;iwn;
litigation act k3;iwo,jq,iwn;
litter group iwp,iwq,iwr,iws;iwt,iwu;
littered adj 6z5;6z6;
little adj iwv,ah3,iww,iwx,iwy;iwz,ix0,ah2,42k,ix1,ix2,bzs,ix3,ix4,ix5,ix6,ix7,ix8,ix9,ixa,ixb,ixc,ixd,ixe,ixf,ixg,ixh,ixi,ixj,4qs,ixk,ixl;big,much
liv adj ixm;1px;
livable adj bl2;fhk,3n;unlivable
live verb 3n,ira,c8i,ixn,ixo;ixp,bl2,bl3,3k,ir8,bl4,bl5,bl6,ixq,c8k;dead,recorded
livelihood possession i6b;i6c,i6d;
liveliness act ixr;ixs,1cd;
lively adj 1cd;1c9,ixt,ixu,ixv,ixw,cvx,ixx,ixy,ixr;dull
liver body ixz,77y;3id,gko;
liverpool place iy0;iy1;
livestock animal iy2;ele;
livid adj 2iy,iy3,1rc;1qj,dyr,2iz,2j0,iy4;
living thought ir8,iy5,iy6,iy7;irf,ira;dead
lizard animal iy8;;
lm quantity iy9;;
load thing 58p,iya,5q6,58u,iyb;ic2,5ad,iyc,iyd,b3r,58q,5q7,58v,5q8;
loaded adj ejv,iye;6e5,iyf,iyg;unloaded
loader person b3r,iyd;b3s,58u,iyb,58v,b3n;
loading thing 58p,iya;58q,58u,58v;unloading
loads quantity ba1;;
loaf food iyh,gj2;57f;
loan possession inv,ins;2yc,inu;
loathe verb 1n;1o,1p,1q,1r,1s,1t,1u,1v;
loathsome adj iyi,aqn;1w,iyj,3w,1y,dis,aqr,iyk,aqs,21,h2i,22;
lob verb iyl,iym;iyn;
lobby thing ebz,iyo;iyp,iyq;
lobe body iyr;iys;
loblolly food iyt;;
lobscouse food iyu;;
lobscuse food iyu;;
lobular adj hla;iyv,iyw;
lobularity attribute iyv;hla;
lobule body iyw;hla;
local adj iyx,iyy,iyz;iz0;express,general,national
locale place iz1;iz2,iz3;
locality place iz0;iyz,iz4,iz5,iz6;
localization act iz7;iz2,iz8,iz9,iza,iz3;
locally adv izb;iyy;
locate verb iz8,iza,3tu;izc,iz7,3to,9zz,2e4,izd,ize,izf,izg;
located adj izh;3f5;
location tops izc,9zz,iz7;76u,ihs,izi,9zx,iz2,izj,iz8,3tu,iz9,iza,iz3;studio
lock verb izk,95r,izl,hlg,izm;95y,hld,8bk,izn,hle,izo,95p;unlock
locker thing izp;;
lockup thing izq;;
locust animal izr;;
lodge verb izs,g8s,9zw,66p;izt,ga9,dlc,g8r,izu,a02,dl7,66j,izv,izw,4ft;dislodge
lodging thing gab;ga8;
lodgings thing ga9;ga8,izx,g8s;
loft thing izy,2ro,2rs;;
lofty adj 4yl,fzk;7cc,cpv,3e6,4yj,cpw,fzw;
log substance izz,j00;j01,j02;
logarithm message j03;j04;
logger person dgz;dgx,j02;
logging act j05;j02;
logic thought j06,j07,j08;j09;
logical adj j0a,in7;j0b,j0c,j0d,414,735;illogical
logically adv j0e,j0f;j0a,in7;illogically
logistic adj j0g;j0h;
logistics act j0h;j0g;
logo message j0i;;
loins body j0j;;
loiter verb iui;iul,ium;
london place j0k;j0l;
londoner person j0l;j0k;
lone adj 1f2,1fb;1f6,1f7,1f8,j0m,1f9;
loneliness state 1f9,a2j;9rp,1f2,j0n,j;
lonely adj 1f2,9rp;9qw,1f7,1f8,a2j,1f9;
long adj fm8,bk8,c0v,j0o,j0p;c0u,c0t,j0q,dag,j0r,j0s,j0t,j0u,j0v,j0w,j0x,j0y,j0z,j10,j11,j12,j13,bkf,bk3,j14,c83,j15,irh,j16,j17,j18,j19,j1a,j1b,j1c,j1d,j1e,j1f,j1g,j1h,j1i,j1j,fvh,j1k,j1l,gd,ge,gi;short
longer adv gi,j1m;bk8,ga,fm8;
longest adv j1n;bk8;
longevity attribute j1o;;
longhand message j1p,j1q;cab;
longing feeling gd;bm9,ga,fm8;
longitude place j1r;j1s;
longshoreman person b3r;b3s,58u,58v,b3n;
longshot thing j1t;;
longstanding adj j1d;bk8;
look verb 21h,j1u,21g,j1v,21c,czs;21i,j1w,21k,czt;
looking adj j1u,j1x;20i,j1v;
lookup event j1y;;
loom verb j1z,j20,gbj,j21;gbk,ex0,79k;
loon person j22,j23;;
loop thing j24,j25,j26;j27,95t,j28;
loophole message j29,j2a;;
looping event hxi;hxc;
loose adj edv,j2b,j2c,edy;j2d,j2e,j2f,j2g,ihk,eea,j2h,edu,eec,eed;compact,tight
loosely adv j2i;j2j;
loosen verb j2k;j2l,j2m;stiffen
loot possession 4l3,5du,4l6;5dq,4l4,4l5;
looted adj c5k;463;
lop verb j2n,8yu;j2o,6tt,98r,j2p,6tv,j2q,6tw,j2r,8yr;
lope verb j2s,5ku;5ks,j2t,j2u;
lopsidedly adv j2v;31i,31h;
lord person 8u1,b6b,j2w;8u2,5n2,j2x,j2y,2uo,2wf;lady
lordly adj 2um;2bl,2un,2uo;
lordship message j2z;2uo;
lore thought j30;;
lorelei person j31;;
lose verb j32,j33,j34;j35,j36,d64;break_even,find,keep,profit,win
loser person j36;j33;achiever,winner
loss possession j37,j38,j39;j3a;gain
losses possession j3b;j3c,j3d;
lost adj b6z,j3e,7wy,9bi;9gj,j3f,j3g,j3h,j3i,j3j,9bg,a5b,1be,360;found,saved,won
lot quantity 1m6,j3k,39i,j3l;89,dwf,8rt,dwh,dwi;
lotion thing j3m;;
lots quantity ba1,j3n;;
lotus plant j3o;;
loud adj 46m,j3p;j3q,46l,j3r,4ka,boh,j3s,j3t,j3u,j3v,j3w,j3x,j3y,e9w;soft
loudly adv j3p;46m;softly
loudspeaker thing j3z;;
louisiana place ib5;;
louisianan person j40;;
lounge verb 8lg,8ll;j41,j42;
louse animal j43;ak4;
lousiness state j44;ak4;
lousy adj 2py,ak4;3mg,30x,j43,j45,j46,1y,9bf,56t,j44;
love verb cas,car,3rj,3rm,54t,3rn;c7w,z0,3fq,3fr,cat,3ft,54q;hate
loved adj 3rk;j47,gjg,z0,j48,6am,9e1;unloved
loveliness attribute c7x;3l2,3l3,3l9,si,dhg;
lovely adj j49,3l9;3l1,c7x;
lover person cat,54q;1d8,3rm,3rn,54t;
loving adj yw;e1l,ys,1ld,j4a,j4b,j4c,j4d,j4e,j4f,j4g,j4h,j4i,j4j,yx,5oq;unloving
lovingly adv e1o;yw,e1l;
low adj j4k,j4l,a0n,j4m,j4n,j4o;j4p,j4q,j4r,j4s,j4t,j4u,j4v,j4w,a0m,j4x,j4y,bix,j4z,j50,j51;high
lower verb j52,j53,j54;j55,j56;raise
lowered adj j57;j58;raised
lowering adj j59,j5a;6xo,f0n,j5b,j56;
loweringly adv j5c;j5a;
lowest adj j5d,j5e;j5f;
lowland thing j5g,j5h;j5i;highland,upland
lowly adj gch,i4t;i4s,gcj,j5j,j5k,gcl,gcm;
loyal adj b53;1d7,b52,j5l,j5m,j5n,j5o;disloyal
loyalist person j5p;;
loyalty attribute 9yo,j5q;d7c,9yj;disloyalty
lp thing j5r;;
lr substance j5s;;
lu substance j5t;;
lucid adj 6nv;6nu,6nr,20l;
lucidity attribute 6nr;6nu,6nv,6nw,6nx,6ny,6nz,6o0,6o1,6o2,6np;
lucifer person a9r;a9t,9vm;
luck state 6kd,645,eal;eag,eaj,64a,646;
luckily adv eai;eab,ead,eaj;unluckily
lucky adj eag;eab,eal,dec;unlucky
ludicrous adj 87;7bi,83,fh0,dat;
lug verb j5u,36a;369,j5v,3k4;
luger thing j5w;;
luggage thing 369;36a;
lugubrious adj j5x;1rl,9zg;
lukewarm adj j5y,j5z;j60,j61,j62,j63;
lull time 5hw,j64,j65;j66,j67,j68,5ho;
lullaby message j69;;
lumbar adj j6a;j6b;
lumber substance j6c,j6d;j02;
luminary person 5z2;5yx;
luminescence event j6e;f0g,f0k;
luminescent adj f0g;dyr,f0e,j6e,f0k;
luminosity attribute gm2;j6f,4xz,j6g,j6h,glz;
luminous adj 4xz;3j6,ez2,gm2;
lummox person 6uf;319,6ug;
lump group 6gz,j6i,6uf,6h3,6h0;6h1,319,j6j,6h2,6ug,j6k,6h4;
lumpish adj j6l;bj0;
lunar adj j6m;j6n;
lunatic adj j6o,hd1;554,hd2,8t3,8t5;
lunation time j6p;;
lunch food j6q,j6r;j6s,j6t,j6u;
luncheon food j6q;j6r,j6u;
lunchroom thing j6v;;
lung body hon;;
lunge verb ge1,bel;be8,5t4,ge2,ge4,ge5,ge7,j6w;
lungen plant j6x;;
lunkhead person j6y;f3e;
lurch verb 5os,5or,j6w,j6z;ge1,54l,j70,5kn,5ot,d8s,dxm;
lure verb cd5,36l;cd2,cd3,cd4,cd6,36e,cd7;
lurid adj j71,j72,4y8;3j6,j73,8ee,67i,2j0,j74;
lurk verb j75;1jt;
luscious adj i40;cif,i46;
lush adj 4lc,8d;4a,n1,1m5,bvy,j76,4l8,bgt;
lust feeling 8sg,8sd,8sc;cic,j77,il3,j78,8se,8sf;
luster attribute 4ry,ezp;4y3,4y6,4xv,j79,4yk,4rr,j6h,4yp,4yn;
lustily adv j7a;fsf;
lustre attribute j7b;;
lusty adj cic,fsf;4ob,2x,8sd,bls,fnj,cib,8sg;
lux quantity j7c;;
luxurious adj h4c;9j5,bvy,j7d,h49;
luxuriously adv j7e;h4c;
luxury attribute j7f,ihg;eu0,j7g,j7h,j7i;
lv adj j7j;1px;
lying act 84b;ipv,ipw,2ku;
lymphocyte body j7k;j7l;
lyophilize verb j7m;j7n;
lyric message ieb,ied,c44;66x,iec;dramatic
lyrical adj j7o;j7p,j7q;
lyricist person iec;ieb;
ma person j7r;;
maar thing j7s;;
mac thing j7t;;
macabre adj ewf;19k,67i;
mach person j7u;;
machine thing j7v,j7w,j7x,j7y;2ws,j7z;
machinelike adj 2x5;2xd,2xg,2xh;
machinery thing j80,j81;j7z;
machinist person 2ws;2wr,j7v,j7z,j7y;
mackinaw thing j82;;
macro message j83,3z5;2o5;
macromolecular adj j84;j85;
macrophage body j86;;
macroscopically adv j87;3z4;
mad adj 1r9,8t0,9t5;1qj,554,658,cs9,hvb,cbm,j88,8t4,8sx,8t5,8t6,443,j89;
madam person ic4;;
maddened adj 1r6;1qj,cbl,cbm;
maddening adj cqf;anz;
made adj j8a,j8b;j8c;unmade
madly adv edf;152,9t5;
madman person j6o;hd2;
madness state 8t5;554,8t0,hd1;
madrigal verb j8d,j8e;j8f;
mag message j8g;;
magazine message j8g,j8h;;
maggot animal j8i;j8j;
magic thought j8k,j8l;bzt,j8m,j8n,j8o;
magical adj j8l;bzt,j8m,j8k,j8n,j8o;
magician person 2ds;j8m,2dh;
magistrate person j8p;j8q;
magnet thing j8r;j8s,j8t,j8u,j8v,j8w,j8x;
magnetic adj j8v,j8s;j8y,j8r,j8z;antimagnetic,geographic,nonmagnetic
magnetically adv j90;j8v;
magnetism event j8z;;
magnetize verb j8w;j8r,j91,j92,j93;demagnetize
magnification act 1mc;1mb;
magnificence attribute 4yr;gr2,1id,4yk,3yw,j94,j7g,j95;
magnificent adj 4yk;1id,4yq,4yr,4yj,4ry;
magnificently adv cqv;4yk,cqs;
magnified adj gyt;ef;
magnify verb 1mb,cpg,caw;1mc,cpi,1m9,1md,caz,cb0,1me,1mf,1mg,cpj,1mh;
magnitude attribute 1me;caw,1mb;
magpie animal j96;;
magyar person gdg,gdi,gdh;gdj;
mahogany plant j97;;
maid person j98;;
maiden person j99,dpr;3od,dhh,dm1,dq2,3oe;
mail verb j9a,j9b,j9c;j9d,j9e,j9f,j9g,j9h,j9i,j9j;
mailbox thing j9k;;
mailman person j9l;;
maimed group j9m,j9n;3a1;
main adj j9o,6bl;j9p,1fp;
maine place j9q;j9r;
mainland thing j9s;;
mainly adv 6bp;6bl,6bq;
maintain verb g2x,813,i6c;j9t,g2z,j9u,j9v,811,j9w,810,88n,i6b,j9x;
maintained adj j9y;j9z;
maintenance act j9u,j9x;i6c,813;
maja animal ja0;;
majestic adj ja1,gso;1id,28m,3e6;
majestically adv ja2;gso;
majesty attribute 3e6;fzk,3e5,gso,ja3;
major adj ja4,ja5,iiy,ja6,56p;ja7,iiw,56m,ja8,ja9,jaa;minor
majority attribute 56m,jaa;56p;minority
majors group jab;;
mak group jac;;
make verb 4sl,b37,jad,1sb;1s3,55f,8ts,4so,4sp;break,unmake
maker person 55h;7vf,4so,4sp,841;
makeready act jae;;
makeshift adj gtn,gtm;jk;
makeup thing jaf;jag;
making act 55f;1sb,4so,8b1,7qv,840,jah,4sp,dbq,jai;
maladroit adj jaj;jak,jal,jam,jan,31d;adroit
malady state jao,17i;10c,17h;
malaise state jap;jaq;
malaria state jar;jas;
male adj jat,jau,jav;jaw,jax,jay,jaz,jb0,jb1,jb2;androgynous,female
malediction message 3m9;3m4;
maleness attribute jb2;jav,jaw,jb3,jb1;femaleness
malevolency attribute jb4;jb5;
malfeasant person jb6;;
malformed adj 9r1;6h5,486,9r2;
malign adj 5i5,jb7;jb8,3ui,3uj,3ul;benign
malignancy state jb9;jba;benignancy
malinger verb jbb;jbc,avm;
malingering act jbc;jbb;
malposed adj 8yg;31i;
mals message jbd;;
maltreat verb 8o;8q,8r,8n,8u;
mama person j7r;;
mamma person j7r;;
mammal animal jbe;jbf;
mammalian adj jbe,jbf;jbg;
mammoth adj ex4,3yu;2o5,ewv,ewx,ewz,791,ex0;
man person jbh,jbi,jbj,jbk;jbl,jb1,jbm;woman
manage verb jbn,fl5,8fs;fl7,23f,fl8,fl9,fla;fail
management act fl8,jbo;fl5,6zg;
manager person aji,6z9;ajk,ajl,6zc,6za,6zf,aja,6zg;
manchester place jbp;;
mandamus message jbq;;
mandate message 2wg,jbr;jbs,jbt,jbu,2wh;
mandatory adj jbt,jbv;jbw,2wh,jbr;
mande message jbx;;
mane animal jby;;
maneuver act jbz,3kd;feo,fep,feq,fes,fek,feu,e1u,fev,3k9,fex,fey,fez,fem,jc0;
maneuverability attribute jc1;feo;
manfulness attribute jc2;jbl,jb1;
mangled adj hbf;gef;
manhattan place jc3;;
manhood state jc4;;
mania motive ef8;ef7;
maniac person j6o,hd2;554,jc5;
maniacal adj hd2;554,j6o,jc5;
manic adj ef7;658,ef8,ef9;
maniclike adj hd4;554;
manifest verb jc6,2rg,20f;2ri,20h,20j,20k,20l,20m,2rj,2rk,zr,2rl,2rm,20n,20o;
manifestation event jc7,2rl;2rg;
manifestly adv com;20h,20f;
manifold thing jc8,jc9,jca;40p,jcb;
manipulate verb jcc,flk;jcd,flh,jce,jcf;
manipulation act jce;jcg,jcc,cy7;
mann person jch,jci;;
manned adj jcj;;unmanned
manner attribute dbn,jck,jcl;dbr,dbs,dbt;
manners attribute jcm;;
manometer thing jcn;;
manor thing jco;jcp;
manpower group jcq;;
manse thing jcr;;
manservant person jcs;;
mantel thing jct;;
mantic adj b21;1zk,jcu,jcv,b1y;
mantle message jcw,46f;467;
mantrap person jcx;3l4,jcy;
manual message jcz,jd0;fkg;automatic
manually adv jd1;jd0;
manufacture verb 84d,2ku,hqc;84b,2ks,84e,hqd,8b2,2mt,84f,84g,djc;
manufactured adj jd2;jd3;
manufacturer group 84f,84g;4so,2ku;
manufacturing act 84e;2ku;
manumission act c1q;c1n;
manure substance jd4,bfn;bfk;
manus body fkg;fkn,fkj;
manuscript message jd5;;
many adj imv;jd6,jd7,imu,jd8,jd9;few
manzanita plant jda,jdb;;
map thing jdc,jdd;abc,jde;
maple plant jdf,jdg;;
mapping relation ekt,jdh;el1,jdi;
mar verb jdj,488;gny,gnz,dye,483,go0;
marathon act jdk;;
marble substance jdl,jdm,jdn;jdo,jdp;
marbleized adj jdq;4yx;
marbleizing attribute jdr;jdp;
marbles act jds;;
marc food jdt;;
march verb jdj,jdu,jdv,jdw,jdx,jdy;jdz,je0,je1,9vy;
marching act jdu;jdy,jdw,jdx,je1,9vy;
mare animal je2;;
margin shape 4p7,je3;egy,4li;
marginal adj egy,4lj;egx,4lk,egz,je4,4p7,egv;
marginality attribute je4;egy;centrality
marginally adv je5;4lj;
mari person je6,je7;;
maria thing je8;;
marinate verb je9;jea;
marine adj jeb,jec;jed;
marital adj jee;7yf;
mark verb f5f,adl,jef,iba,jeg,9ye,7ce;7cg,jeh,jei,ad5,adk,jej,ib7,ibb,ibc,9y3,7ci,jek,jel,jem,f5a,jen;
marked adj jeo,82z;4hv,a6z;unmarked
markedly adv jep;jeo;
marker thing jeh;jeg;
market act jeq,jer,fbp,jes;jet,fqc,fqi,jeu,fbq,fbr;
marketable adj jev;jew,jeu;
marketing act jex;jey,9hq,9ht,fbq,jez;
marketplace act jeq,jf0;jeu,jes;
marking message adl,jf1;jek,9ye,iba;
marks person jf2;;
marksman person jf3;jf4,jf5;
marksmanship thought jf4;jf3;
markup possession jf6,jf7;jf8;
marmalade food jf9;;
maroon verb jfa,jfb,jfc;1im,jfd;
marque message 4sk;;
marquee thing jfe;;
marriage state 7yf,jff,jfg;jee,jfh,jfi;
married adj jfj,i2i;i2h,jfk,jfl,jfm,jfh;unmarried
marrow body jfn;;
marrowbone food jfo;;
marry verb jfh,jfi;jfg,jfp,jfj;
mars thing jfq;jfr;
marsh thing dhl;4h2;
marshal person jfs,jft,jfu,jfv;jfw,jfx,jfy,jfz;
mart thing jf0;;
martial adj jg0,jg1;jg2,jg3;
martian adj jg4,jfr;jfq;
martini food jg5;;
martyr person jg6,jg7;jg8,jg9,jga,ayf;
marvel verb dab,jgb,jgc;jgd,4ym,jge,jgf;
marvelous adj 4ym,gz8;2nq,cr4,r4,gt3,4yj,dab;
marvelously adv jgg;4ym,4yn,jgh;
marxist adj jgi,jgj;jgk;
mary person jgl;jgm;
maryland place jgn;;
mascara thing jgo;;
masculine adj jgp,jgq,jb3;jgr,jb1,jgs,jgt,jb2;feminine,neuter
masculinity attribute jb2;jav,jaw,jb3,jb1;femininity
mash verb 925,91w;7ni,920,921,922,923,fbf;
mask thing jgu,6u1,6u0,jgv;6u2,6tz,jgw,jgx,jgy,jgz;unmask
masking act 6u2;8ok,8ol,6u0,8om;
masonry thing jh0;;
masquerade verb jgx,jh1,jh2;jh3,jh4,jgy,jgv;
mass attribute jh5,1m6,jh6,jh7,13p;89,134,13n,ez,dwf,13q,8rt,dwh,dwi;
massachuset message jh8;;
massachusetts place jh9;;
massacre verb 5c7,jha;4bw,5c5;
massage act jhb,jhc,jhd;jhe,jhf;
masses group jhg;jhh,jhi;
masseur person jhj;;
massive adj 3z7;2o5,fv9,56r;
mast thing jhk;;
masted adj jhl;jhk;
master person 85g,b6b,jhm,jhn,6bl;1fp,g2,5n2,j2x,j2y,861,jho,jhp,2wf;
masterly adj g2;d6,fy,85g,85h,85i;
mastermind verb 7qa,qx;aj7,8fc,jhq,8fd,qm,c9r,jhr,3oe,7q2;
masterpiece thing jhs,jht;;
mastery thought 861,b6c;b6h,jhp,jhm,85v,2wf,2hy;
mat thing jhu,jhv,jhw,jhx,bip;bin,jhy,jhz,ji0;
match verb ji1,162,ji2,8na;db,164,165,8nd,166,8ne,8nf,8n8,3op,8ng;
matched adj 7iy;7io;mismatched
matching adj ji3,ji4;ji5;
mate verb ji6,ji7,ji8,8ni;ji9,jia,jib,8ne,8n8,jic;
mater person jid;;
material substance jie,jif,6x0,jig,8ht;8hu,8hv,jih,8hs;immaterial
materialism state jii;jij,jik,jil;
materialize verb jim;jin,jio,jip;dematerialize
materially adv jiq;jir;
maternal adj jis;jit,jiu,jiv,jiw;paternal
math thought jix;cp7,jiy,jiz;
mathematical adj jiy;jix;
mathematically adv jj0;jiy;
mathematics thought jix;cp7,jiy,jiz;
mating act jib;jj1,8ni;
matriarch person jj2;;
matriculate verb jj3,jj4;jj5;
matrimony state 7yf;jee;
matrix group jj6;;
matron person jj7;jj8;
matsyendra attribute jj9;;
matted adj jja;cc7;
matter thought xv,8m1,jjb,8lv;hwk,8m0;
matting thing jjc;dh3;
maturation event jjd,a98;a99,a9a,a9b,a9c,a9d,a9e,12h,jje,jjf,a9f,a9h,jjg;
mature verb a9f,jjh,a90;a8y,jji,jjj,a98,fd6,jjd;immature
maturity time tb,jjk;du5,t9,jjl,t7,t6;immaturity
mausoleum thing jjm;;
mauve adj jjn,jjo;1im;
maven person fy;g1,g2,g4,fz;
max thing jjp;;
maxim message 31p;31q;
maximal adj jjq;jjr;minimal
maximize verb jjs,jjt;jju,d2q,jjv;minimize
maximum adj jjv,jjq;jjr,jjs,jjt;minimum
may time jjw;;
maybe adv jjx;;
mayflower thing jjy;;
mayo food jjz;;
mayor person jk0;jk1;
maze thing ibl;7kk;
mb quantity jk2,jk3;;
mc time jk4;;
md substance jk5,b3d;b3f,b3g;
me place j9q;j9r;
meadow place fqm;;
meager adj 3d4;3d3,jk6,jk7,jk8,jk9,3d6;ample
meal food jka;;
mean verb 2z4,hit,cc1,e67,2yw,fpj,jkb;7zg,312,jkc,2z0,fpl,873,3vc,cc3,hiv,2yt,e61,hiw,17t,jkd,2z5;
meander verb jke,jkf;bdk,jkg;
meandering adj h2o;h2l;
meaning message hiw,hiv,gqg;jkh,7zh,e67,jki,gqh,hit,jkj;
meaningful adj jkh;8gw,gqg,jkk,jkl;meaningless
meaningfulness attribute jkl;jkh;meaninglessness
meaningless adj c5o;c5f,he8,jkm,jkn,jko,jkp;meaningful
meanness attribute 3vc;jkq,1s5,fpj,jkb;
means act jkr,jks;12y;
meanwhile adv hky,jkt,jku;;
measurable adj jkv,gr4;1fp,jkw,1lu,1lv;immeasurable
measure verb jkx,1ln,400,1lv,1lu,jky;jkv,242,jkz,243,jl0,jl1,1lw,13r;
measured adj jl2,5et;652,jl3,jl4,5es;
measurement act 242;1lu,1lv,1lw,jky;
measuring act 242;1lu,1lv,1lw,jky;
meat food jl5;jl6;
meaty adj jl6;jl5;meatless
mechanic person 2ws,jl7,jl8;2xd,2wr,j7v,j7z,j7y;
mechanical adj 2xd,jl9;2x5,jl8,jla,jlb,jlc,jld,j80,c9y,jle;nonmechanical
mechanically adv jlf,jlg;2xd,2x5,jlh;
mechanics thought jli,jld;2xd,jlh;
mechanism event jlj,jld,jlk;2xd,jla,jlh;
mechanistic adj jla;2xd,jlk;
mechanized adj jlb;2xd;
med message jll;;
medal message jlm;jln,jlo;
meddle verb jlp;jlq,jlr;
meddling adj jlq,hku;hkv,hkw,jlp;
median adj jls,jlt;2z0;
mediate verb 27v,h2p;27w,h2k,jlu,27x,27y,27z,280,jlv,281,282,283,284;immediate
medic plant jlw,jlx;;
medical adj 69p,69q,jly;jlz,jm0;surgical
medically adv jm1;69q;
medication thing jm2;fs4,jm3,jm4;
medicine thought jm0,jm2,jlz,jm3;fs4,jly,jm5,69q,jm6,jm4;
medieval adj jm7;jm8;
mediocrity attribute 2z3;2yx,2yy;
meditate verb 51s;95g,hi9,51o,jm9,86k,86l,jma,jmb;
meditation thought 86l;51s,51t;
meditative adj 51o;51p,51q,51r,51n,51s,51t;
mediterranean thing jmc,jmd;;
medium message jme,jmf,jmg,jmh;d6t;
medley message jmi;;
meek adj gci;928,jmj,jmk;
meekly adv jml,gcn;h25,928,gci;
meet verb jmm,c72,jmn,8cl,dqv;7wi,dqx,8cm,c71,2ko,9k4,8cn,57p,c74,2kq,2r0,c75;
meeting group c74,2kq,57p;c72,57l,2km,jmn,2kn;
meg quantity jmo;;
megakaryocytic adj jmp;jmq;
megalomania state jmr;jms;
megalopolis place jmt;;
megaton quantity jmu;;
mekong thing jmv;;
melancholy feeling jmw,jmx;43o,jmy,jmz;
melee act jn0;;
melioration act 1k5;tp,n4;
mellowingly adv jn1;;
melodic adj j7p;jn2,jn3,jn4,jn5,j7o,jn6,jn7,jn8,jn9,jna,jnb;
melodious adj jnc;jn7,jn8,jnb;unmelodious
melodrama message jnd;g1b;
melodramatic adj bba;bb0;
melody message jnb,jn8;j7p,jnc,jne;
melon food jnf;;
melt verb jng,jnh,jni,jnj,jnk;jnl,jnm,jnn,jno;
melting event jng,jnp;jnq,jni,jnh;
mem message jnr;;
member person jns,jnt,d2u;jnu,jnv;nonmember
membership group jnu,jnv;jnw,jns,jnt;
membrane thing jnx;jny;
memoir message jnz;;
memorabilia message jo0;;
memorable adj jo1;fpw;
memorandum message jo2;;
memorial message jo3;jo4,jo5,jo6;
memorization thought ik6;ik3;
memorize verb ik3;ik5,ik6,ik7,ik8,ik9;
memory thought ik8,ik7,ik5;jo7,ik3,gh4,jo8,jo9,joa;
memphis place job;;
men group jcq;;
menace state c7r,c7q;ul,c7s;
menacing adj joc;19k,37v,2uj;
menarche event jod;;
mend verb joe,5b3,frv;5b4,5b5,5b6,frx,jof,jog;
mendacious adj joh;joi,joj;
menial adj jok,jol;90z;
mental adj 4rs,4ru;hi5,jom,4rt,jon,joo,4rp,4ro,jop;physical
mentality thought jop,4ro;4rr,4rs,4ru;
mentally adv joq;4rs;
mention verb 6kp,6kl,1ti,6kk;h9,5gu,6kn,6ki,6ko,1tf,hd,7cs,6kq,5gv,6ks,7d0;
menu message 5rr;;
meq attribute jor;;
mercenary person jos,jik;jot,jih,jii;
mercer person jou;;
merchandise thing jov,9ht;jow,9hl,jex,jox,9hv,4so;
merchandising act jex;jey,9hq,9ht,fbq,jez;
merchant person jox;9ht;
merciful adj joy;joz,jp0;merciless
merciless adj 91f;di4,jp1,91g,jp2,jp3,91c;merciful
mercurial adj cin;ay5,cio;
mercury substance jp4;jp5,jp6;
mercy act joz,jp7,jp0;jp8,f53,joy;
mere adj jp9,jpa,5c3;jpb,2uy;
merely adv 5c2;5c3;
merge verb enc,2md;6zn,6zo,jpc,jpd,6zp,rs,6zq,48c,7yp,6zr,jpe,6zs,jpf,6zt,6zu,6zv,48a,6zw,6zx,2mc,6zy,6zz,700;
merged adj gyd;16g;
merger act jpe;enb,enc;
merging act jpd,7wh;7wi,7wj,7wk,enc;
merit verb jpg,a2m,a2k;a2n,a2l;demerit
meritorious adj a2l;7cl,a2m,a2k;
mermaid person jph;;
merrily adv 4a6;4a2,49r,4a7,4a8,4a9;
merriment feeling eoj,7bj;7ap;
merry adj 4a9,4a8;brk,5ys,din,8dx,3br,7bm,erv,erw;
merrymaking act jpi;jpj;
mesenteric adj jpk;jpl;
mesh quantity jpm,hlg,hlc;hld,8bk,hle,izo;
mesmerize verb j8x;j8r,dbi,j93;
mess state jpn,jpo;jpp,jpq,jpr,jps,jpt,jpu;
message message jpv,87h,jpw;;
messenger person 8nn;;
messy adj jpp;6z6,jpx,jpn;
metabolic adj jpy;jpz;ametabolic
metabolize verb jq0;jpz;
metadata group jq1;;
metal substance jq2,jq3,f2n;jq4,jq5,jq6,jq7,jq8,jq9,jqa,2t8,jqb,jqc,jqd,jqe;
metallic adj jqf,f2n;jq4,jq5,jq6,jq7,jq8,jq9,jqa,2t8,jqb,jqc,jqd,jqe,jq2;nonmetallic
metamorphose verb jqg;jqh,jqi;
metaphor message jqj;dkx;
metaphysical adj jqk,jql;bzt,jqm;
meteor thing jqn;jqo;
meteorite thing jqp;jqq;
meteoritic adj jqq;jqp;
meteorological adj jqr;jqs;
meter quantity jqt,jqu,jqv;jqw;
method thought jqx;jqy;
methodical adj jqy;jqz,jr0,jqx;
methodically adv jr1;jqy;
methodist adj jr2,jr3;jr4,jr5,jr6,jr7;
meticulously adv jr8;jr9;
metis person jra;;
metrazol thing jrb;;
metric relation jrc,jrd,jqw,5et;652,jl3,5es,jqt;
metrics thought jre;;
metro thing jrf;;
metropolis place 6l5;6l7,6l8;
metropolitan adj jrg,6l7;jrh,6l5;
mew verb jri,jrj;jrk,jrl;
mexican person jrm,jrn;jro;
mexico place jro;jrn;
mg quantity jrp;;
mi state jrq,jrr;jrs;
mic thing jrt;;
micelle thing jru;;
michigan place jrv;;
micro adj ix8;ah3;
microbial adj jrw;jrx;
microcosm thought jry;;
micrometeorite thing jrz;js0;
micrometeoritic adj js0;jrz;
micron quantity js1;;
microorganism animal js2;;
microphone thing jrt;;
microphoning event js3;;
microscope thing js4;js5;
microscopic adj js5;js6,js4;
microscopically adv js7;js5;
microscopy act js6;js5,js8;
microsecond time js9;;
microsomal adj jsa;jsb;
microwave event jsc,jsd;jse;
mid adj jsf;jsg;
midair place jsh;;
midday time jsi;;
middle place 60b,jsj,jsk,60l,hlr,60f;60g,60h,hlo,60k;beginning,early,end,late
midnight time jsl;;
midsection body jsk;;
midshipman person jsm;;
midst place jsn;;
midsummer time jso;;
midwatch time jsp;;
midway adj jsq,60f,fjk;60g,60k;
midwest place jsr;;
midwestern adj jss;jst;
mien attribute 3ka;3kf,3kg;
might attribute jsu;jsv;
mighty adj jsv,jsw;jsx,jsu;
migrate verb jsy;jsz,jt0,jt1,jt2,jt3;
migration act jt0;jt4,jsy;
mike thing jrt;;
mil quantity jt5,jt6;jt7,jrs;
mild adj euq;eum,jt8,jt9,eur;intense
mildly adv jta,euv;euo,euq;
mile quantity jtb,jtc;jt7,jrs;
mileage attribute jtd;;
milestone message jte,jtf;;
milieu state jtg;;
militant adj kz,jth,13z;kq,13x,jti,7iz,3ht,ky,jtj;
militarily adv jtk;jtl;
military adj jtm,jtl,jg2,79y;cwf,jtn,3hi,jto,jtp,jg1,jtq,jtr,jts;civilian,unmilitary
militate verb jtt;;
militia group jtu;;
milk food jtv,jtw;jtx,jty,jtz;
mill thing d5h,ju0,ju1;fbc,ju2;
millenarianism thought ju3;ju4,ju5;
millennium time ju6;ju7,ju8;
milliampere quantity ju9;;
millidegree quantity jua;;
milligram quantity jrp;;
milliliter quantity 5xl;;
millimeter quantity jub;;
million adj jmo,juc;1px;
millivoltmeter thing jud;;
millpond thing jue;;
millwheel thing juf;;
milquetoast person jug;;
milwaukee place juh;;
mimesis thought jui;juj;
mimetic adj juj;juk,jui;
mimicry act 1z7;1z6;
min time jul,jum;;
mina animal jun;;
mince verb juo,jup;juq,jur;
mincing adj jus;94p,jut;
mind thought 4rp,juu,i3r,juv,gh8,juw;i3t,4rt,fuz,gh3,4rv;forget
minded adj jux;aj6;
mindful adj 30m;5p6,2dj,5pj,30f,30h;unmindful
mindless adj jkm,juy;juz,c5o,c5r;
mine thing jv0,jv1,jv2;g3r,jv3,jv4;
miner person jv3;jv2;
mineral substance jv5,jv6;;
mineralogy thought jv7;jv8;
ming group jv9;;
mingle verb jva,jvb;jvc,jpc,rs,jvd,6zv,jve,jvf;
mingling act jvd;jvb;
mini thing jvg,jvh;;maxi,midi
miniature thing jvi,jvj,ix9;ah3,jvk,jvl,jvm;
minim quantity jvn,jvo;;
minimal adj 4lk;4lj,jvp,jvq,jvr;maximal
minimize verb jvs,jvt;jvu,jvv,jvw;maximize
minimized adj jvx;2r;
minimum adj jvw,4lk;4lj,jvp,jvq,jvr,jvs,jvt,at0;maximum
mining act g3r;jv2,aex;
minister person jvy,jvz;fw4,jw0,jw1,jw2,jw3,jw4;
ministerial adj jw0;jvy;
ministration act jw3;jw5,jvz;
ministry group jw6,jw7;;
minneapolis place jw8;;
minnesota place jw9;;
minoan adj jwa,jwb;jwc,jwd;
minor adj 6bt,jwe,hea,jwf,jwg;he7,jwh,6bv,jwi,6bw,6bx;major
minority group jwj,jwi;jwg;majority
minstrel person jwk,jwl;jwm;
mint quantity 1m6,73m,jwn;89,7k0,jwo,jwp,jwq,jwr,73h,dwf,8rt,dwh,dwi;
minuet act jws;;
minus act 9ni,jwt,jwu;akx,jwv,9nd;plus
minute time jul,dub,ix5;ah3,dua,ah5;
minutes message jww;;
minutia thought jwx;;
miracle event jwy,jwz;eaf,jgd;
miraculous adj jgd;bzt,jwy,dab;
miraculously adv jx0;jgd;
mire thing jx1,cc9;4h2,cc8,jx2,jx3,jx4;
mirror thing jx5,jx6;jx7;
misanthrope person 99p;jx8,99m,99o,jx9;
misbehavior act jxa;jxb;
misbranded adj glg;89f;
miscalculate verb jxc;jxd;
miscalculation act jxd;jxe,jxc;
miscarry verb d5z;d61,d63,45,d64,d65;carry_to_term
miscegenation act jxf;jxg,jxh;
miscellaneous adj 2ma;2mb,2mc;
mischief act 1tz;aa0,5eo,1tx;
mischievous adj gqr;gqs,gqt,gqu;
misconception thought jxi;jxj;conception
misconstruction message jxk,jxl;jxj;construction
misconstrue verb jxj;jxi,cik,jxm,jxk;
misdeed act jxa;jxb;
misdemeanor act 4tw;4tp,jxn;
miser person jxo;jkq;
miserable adj jxp,35u,2m;2o,2p,jxq,fma,7di,fmb;
miserably adv jxr;jxs;
misery state fmb;jxs,35u,jxp,h6x;
misfire verb jxt,jxu;;
misfortune event jxv,jxw;;good_fortune
misgauge verb jxx;;
misgiving feeling jxy,jxz;jy0,jy1,jy2,25d,jy3,jy4;
misguided adj e1z;81;
misinterpret verb jy5;;
misjudge verb jy6;;
mislay verb jy7;;
mislead verb jy8,jy9;jya,jyb,jyc;
misleading adj 9jh;ar0,9ka,9jg,9jf;
mismanage verb jyd;jye,jyf;
mismanagement act jyf;jyd;
mismatch thought jyg,jyh;;
misname verb jyi;;
misnomer message jyj;;
misogynist person jyk;jyl,jym;
misperceive verb jyn;;
misplace verb jy7,jyo;jyp;
misplaced adj jyq;azu;
misquote verb jyr,jys;;
misread verb jyt;jyu;
misrelated adj jyv;jyw;
misrepresent verb jyx;9jn;
miss verb dm0,jyy,jyz,jz0;dm1;attend,have,hit
missed adj gxu;cal;
missile thing jz1,jz2;bln;
missing adj j3g;j3e;
mission group jz3,jz4,23e,jz5;9s6,jz6,58t,7ds,238;
missionary person jz7,jz8;jz3;
mississippi thing jz9,jza;;
missive message ioy;;
missouri place jzb,jzc;;
mist event fqv,jzd;e0d,jze,jzf;
mistake act 45k,cik,cil,jzg;ciu,jxm,cig,jxj,45e;
mistaken adj jzh,d8l;cis,8vg,ay3;
mistakenly adv jzi;cir,d8l;
mistaking message jxm;jzg,jxj,jzj;
mistress person jzk;;
mistrust verb azf,azg;azh,azi,azj;trust
misty adj e0d;6xo,fqu,e09,fqp,fqv,3n9;
misunderstand verb jxj;jxi,cik,jxm,jxk;
misunderstanding message jxm;jzg,jxj,jzj;
misuse verb 8t,jzl;jzm,8p;
misused adj 8w;8v,jzn;used
mit thing jzo;;
mite quantity jzp;;
miter verb jzq,jzr;jzs,jzt;
mitigate verb d0n;1dl,d0o,d0p;
mitigation act d0o;d0n;
mitral adj jzu;jzv;
mitt body fkg,f0c;fkn,fkj;
mix verb jzw,2md;6zn,6zo,6zp,rs,6zq,48c,6zr,6zs,6zt,6zu,6zv,48a,6zw,6zx,2mc,6zy,6zz,700;
mixed adj 2ma,jzx;2mb,jzy,2mc;
mixing act rs;jzz,2md,rr,k00,k01,jva,48b;
mixture substance 6zz,6zw,2mc;2ma,2md,2me,k02;
ml quantity 5xl;;
mm quantity jub;;
mn substance k03,jw9;;
mo time dub,k04;dua;
moan verb fbl,fbm;fbn,3mt;
mob group hz0,dwh;ey,hyz,1m6;
mobcap thing k05;;
mobile adj k06,k07;k08,k09,k0a;immobile,stabile
mobility attribute k0a;188,k07;immobility
mobilization act jfx;jfv,k0b,k0c,k0d,jts;demobilization
mobilize verb jfv,k0d;k0e,jfx,jfy,k0f;demobilize
moblike adj asn;4hk;
mock verb k0g,i03,k0h;2mq,dxu,dxv,k0i;
mocker person dxv;dxt,i03,k0i,3ch;
mockery message dxu;dxt,i03,3ch;
mocking adj a14;874,84;
mod person k0j,dbx;6b9,k0k,k0l,tz;
modal adj k0m,k0n;2z0,k0o;
mode attribute dbn;dbr,dbs,dbt;
model thought ed2,k0p,k0q,a2x,cqd;7cl,k0r,k0s,a2q,cqc,cqb,k0t,k0u,ed4,2s5;
modeled adj k0v;k0w,f8a;
moderate adj k0x,63j,d6t,jt9;euq,jmh,k0y,d6o,k0z,k10,k11,k12,k13,k14,7u1,860,d6w,k15,k16,63f;immoderate
moderately adv d6x;d6t,d6o;immoderately
moderation attribute 860;jt9,d6t,k17,k18,k19,85v;immoderation
modern adj k1a,86u,dbx,k1b;k1c,k1d,6b9,86r,k1e,k1f,k1g,k1h,k0k,k0l,tz;nonmodern,old_style
moderne adj k1h;86u;
modernism thing k0l;dbx,k1i;
modernity attribute tz;k1b,k1d,dbx,86u,tt,k1j;
modernization act k1k;a9i;
modernize verb k1l,a9i;a8v,k1k,k1m;
modest adj k1n,k13,k1o;d6t,k1p,k1q,k1r,ixl,d6w;immodest
modestly adv k1s;k1n;immodestly
modesty attribute k1r,k1t;9wc,k1n;immodesty
modification act q2,k1u;q3,q4,q5,q9;
modified adj mp,k1v;mo,k1w,7to;unmodified
modifier message k1x;itl;
modify verb q4;1g5,q2,k1u,1gc,1gd;
modulation message k1y,k1z;k20,k21;
module thought d5j,k22;;
moire thing k23,k24;4yx;
moist adj 9bl;6ms,9bj;
moisten verb 9bq;9br,9bs,9bu;
moisture state 9bu;k25,k26,gcq,9bq;
mol quantity k27;k28,k29,k2a;
molal adj k2a;k2b,k27;
mold verb 8lk,k2c,5tg,k2d;bwg,k0r,5te,k2e,k0s,k2f,k2g,k2h,k2i,8lh,k2j,841,5tf,k2k;
molding act 5te;5tf,5tg;
mole quantity k27,k2l;k28,k29,k2a;
molecular adj k2m;40i;molar
molecule substance 40i;k2m;
molest verb k2n;k2o;
mollify verb 21n;21q,21r,21t,21u,21v,21w,21x,21z,220,221,222;
molt event k2p,k2q;k2r,k2s,k2t;
molten adj k2u;aw8;
molto adv k2v;;
mom person j7r;;
moment time hfc,dub;dcd,dua;
momentarily adv k2w,k2x;;
momentary adj dua;4xj,cew,dub;
momentous adj 80o;col,k2y,80m;
momentum attribute k2z,k30;;
mommy person j7r;;
mon time k31,k32;;
monarch person k33;k34,k35;
monastery thing k36;;
monastic adj k37,8c4;k38,8c3,k39,k3a;
monaural adj k3b;k3c,k3d;binaural
monday time k31;;
money possession k3e,k3f;k3g,jwq;
moneymaker person k3h;;
moneymaking act k3i,k3j;7d8,eou,7ik;
mongo quantity k3k;;
monitor verb k3l,k3m;k3n,k3o,k3p,k3q,k3r,k3s;
monitoring act k3o;k3m;
monk person k37;8c4;
monkey animal k3t,k3u;k3v;
monkish adj k3w;2v4;
monochrome thing k3x,780;3id;
monocle thing k3y;;
monograph message k3z;;
monologist person k40;k41;
monologue message k42;k43;
monomer substance k44;;
mononuclear adj k45;;binucleate,trinucleate
monophonic adj k3d;k3b;polyphonic
monopolization act k46;k47;
monopolize verb k48,k47;k46,k49,k4a,k4b;
monopoly state k4b,k4a;k4c,k49,k47,k48;
monosyllable message k4d;k4e;
monotone adj bf1,k4f;bf3,k4g,k4h,bf4,bf2;
monotonous adj biv;ba6;
monotony attribute k4i;k4j;
monsieur person k4k;;
monsoon event k4l;;
monster person k4m,791,edn;edp,3ym,3yr,3yu,3za;
monstrosity person edn,k4n;edp,coq,3za;
monstrous adj 3za,coq;a9w,2o5,k4o,53a,k4n,edn,791,a9z;
month time k4p,k4q;k4r;
montreal place k4s;;
monument thing k4t;k4u,jo4;
monumental adj k4u;k4t,k4v,k4w;
moo verb j51,j4l;;
mood feeling gcy,6sq;c46,gcz;
moon thing j6n,9fo;9fg,9fk;
moonlight event k4x,k4y;k4z,k50;
moonlit adj k4z;k4x;moonless
mop verb k51,k52;k53,k54,k55;
moral adj iop,k56;68d,k57,cly,k58,k59;immoral
morale state k5a,k5b;;
moralist person k5c;;
moralistic adj cly;k56,k5d,k59,k5e,clx;
morality attribute k59,clx;cls,k56,cly,clt,clz;immorality
morally adv k5f;;immorally
morals motive clx;cls,cly,clt,clz;
more adv k5g,k5h,k5i,k5j,k5k;;fewer,less
moreover adv emz;;
mores thought k5l;;
morgue thing k5m;k5n,k5o;
morning time k5p,k5q;;
moroccan adj k5r,k5s;k5t;
morocco place k5t,k5u;k5s;
morose adj b8o;8zh,f0l,f0m,f0n;
morosely adv k5v;b8o;
morph verb k5w,k5x;;
morphemic adj k5y;k5z;
morphologic adj k60;k61;
morphology thought k61;k60;
morphophonemic adj k62;k63,k64;
morphophonemics thought k63;;
morrow time k65;;
morse message k66;;
morsel quantity k67,k68;;
mortal adj h2y,h35,iou;k69,k6a,h36,9hb,k6b,h38,h3a;immortal
mortality attribute k6b;h35;immortality
mortally adv k6c;;
mortar thing k6d,k6e,k6f;;
mortgage possession k6g,k6h;k6i,k6j;
mortician person k6k;;
mortification feeling o;l;
mosaic thing k6l,k6m;k6n;
moscow place k6o;;
moses person k6n;;
mosquito animal k6p;;
moss plant k6q;8p1;
most adv k6r,if3,k6s,k6t;;fewest,least
mostly adv if2,etd;if3;
mot message k6u,k6v;;
motel thing k6w;;
moth animal k6x;k6y;
mother person 3nt,s2;jiv,rz,k6z,3nl;father
motherland place g4m;;
motif thing k70,k71,k72;k73;
motion message ew4,f1q,k74,ew2;ew3,ew5,k75,f1g;motionlessness
motional adj k76;f1l,f1q;
motionless adj gub;drb,irc,gu8;
motivate verb ji;5wi,gwd,j2,k8,gwe,gwg,5wt,2dr,gwh;
motivated adj gow;k77,gov;unmotivated
motivating adj gwe,5wi;5w6,k78,gwd,ji;
motivation tops gwd;5wi,k78,ji;
motive tops gwd,5wj;5w6,5wi,k78,bei,f1p,k79,ji;
motor thing bei,beb,k7a;5wj,8kd,bee,bef,beg,beh,2wt,k7b,k7c,k7d;
motorcar thing 2wr;2ws,2wt,2wu;
mottle verb k7e,4ci;4cl,4cm,4ch;
mottled adj 9d4;4yx;
motto message k7f;k7g;
mould verb k7h,5tg;bwg,k0r,5te,k2e,k0s,k2c,k2f,8lk;
mound thing g0a,g0b,ey,g0c;133,7qk,g09,ep,fsq,132,fsr,g08,dwh;
mount verb k7i,33v,6t1,33u;6t2,33s,k7j,k7k,6t4,6t5,6t6,k7l,k7m;
mountain thing 8rs;k7n,8rp,k7o;
mountainous adj 8rp,3zb,k7n;k7p,2o5,1e2,8rq,8rr,8rs;
mountainside thing k7q;;
mounted adj 10a,k7r;3ut,107;
mourn verb 3tf,k7s;3s0,3te;
mourner person 3s0;3rz,3tf,k7s,faq,ajo;
mournful adj k7t;1rl,b5f,k7u;
mournfully adv k7v;b5d;
mouse animal k7w,8uj;k7x,8sr,8ui,8um;
mousy adj k7y;3fa,k7z;
mouth body k80,k81,k82,k83;czh,gtq,czi,czj,k84,k85,k86,k87,k88,ilb,k89,k8a;
mouthful quantity k8b;;
mouthpiece thing k8c,k8d;;
move verb j9,k8e,f1g,k8f,k75;k8g,k8h,f1k,f1l,k8i,f1m,k74,f1p,f1q,f1r,k8j,f1s,f1t,k8k,k8l,k8m,k8n,k8o,j4;stand_still,stay
moved adj k8p;k8q;unmoved
movement act k74,f1l,f1q;k76,k75,f1g,k8f,k8o;
mover person k8k;k8f;
movie message dm5;6i9,6ia;
moviegoer person k8r;;
moving adj 10t,k8s;yq,k8t,k8u,k8v,10x,16t,k8w,k8x,k8y,4d5,dzl,10s,k8z,k90,k91,k92,k93;nonmoving,still,unmoving
movingly adv k94;k8s;
mow verb k95,k96;k97;
mp person k98,k99;;
mpeg act k9a;;
mph time k9b,k9c;;
ms state k9d,jza;;
msg food k9e;;
mt substance k9f,k9g;;
mu message k9h;;
much adj k9i,k9j,k9k,k9l,j3n;k9m,k9n,k9o,k9p,k9q;little
muck verb ggv,k9r;ou,ak6,k9s,k9t,jx2;
mucosa body k9u;k9v;
mucus body k9w;k9x;
mud substance k9y,jx2;4h2,jx1,ggv,k9z;
muddied adj ka0;bfp,6y2,ahk;
muddle state ne,ka1;i4c,nc,i4d,i4e,i4a;
muddleheaded adj nf;ng;
muddy adj ka2,4h2,ak6;3mg,6ms,4h0,dhl,jx1,ka3,ka4,ka5,ka6,k9y,ka7,ggv;
mudguard thing ka8;;
muff thing ka9,ekl;ekf;
muffle verb kaa,92c;7zn,9bt;
muffled adj bio,8p3;bix,3j2;
muffler thing 9bo;gem,9bk;
mulch thing kab,kac;;
mule animal kad;kae;
mull verb kaf,51s;95g,hi9,51o,jm9,86k,86l,jma,jmb;
multidimensional adj ags;agr,kag,kah,kai;unidimensional
multilateral adj kaj;kak,kal,kam,kan,kao,kap,kaq,kar,kas,kat,kau,kav,kaw,kax,kay,kaz,kb0,kb1,kb2,kb3,kb4,kb5,kb6,kb7,kb8;unilateral
multimedia message kb9;;
multiple adj kba,40p;kbb,kbc,40o,b7z,b7y,b7x,kbd,kbe,jca,kbf,kbg,kbh,ebj,kbi,kbj,kbk,kbl,kbm,kbn,kbo,kbp,kbq;single
multiplication act 3nn;3nl,kbr,kbs,kbt,4wf,kbu;
multiplicity attribute kbq;40p;
multiplied adj gyu;ef;
multiply verb kbv,kbw,kbx;40p,gz2,kby,kbz,kc0;divide,singly
multitude quantity 8mx;8mt;
multitudinous adj 8mt;8mu,8mv,8mw,4pe,8mx,8my;
mum adj kc1,kc2;czy,gep,kc3;
mumble verb kc4,kc5;kc6,kc7,fdi;
mundane adj 7f1;2z1,2z2,7et;
munich place kc8;;
municipal adj kc9;kca,kcb;
municipality place kcb,kca;b5r,kc9;
munition thing 2d0,2d1;;
murder act cti,i7z;4bv,kcc,kcd,i7u,ivo,cth;
murdered adj 9go;4bj;
murderer person ivo;ivn,i7z;
murky adj e0b;kce,6y2,kcf,3n9;
murmur verb kc7,kcg;kch,fdi,kc5;
murmuring event kc7,kci;bix,kch,fdi,kcg,kcj,kc5;
mus animal kck;;
muscle body kcl,kcm,kcn;kco,fvb;
muscleman person kcp;;
muscular adj kco,kcq;kcr,fvb,kcm,kcl,kcs,kct;
musculature body kcu;;
muse verb kcv,51s;95g,hi9,51o,jm9,86k,86l,jma,jmb;
museum thing kcw;;
music message hgd,jn9,hga;kcx,kcy,j7p,kcz,kd0,kd1,hg9;
musical adj jna,kd2,kcz;j7p,650,kd3,hga,jn6,hgd;unmusical
musically adv kd4;650;unmusically
musician person hg9,kd1;hga,hg8,hgb,hgc,hgd,hge;
musicianship thought hgb;kd1,hg9;
musing thought 86k,51o;51p,51q,51r,51n,51s,86h,51t,86g;
musket thing kd5;kd6;
musketry group kd7;;
muss state jpn,jpu;jpp,jpt;
must thing kd8,kd9,ck1;3fk;
mustache body kda;;
mustached adj kdb;3k0;
muster verb kdc,kdd,80c;k0e,809;
mutable adj kde,kdf;kdg,kdh,kdi;immutable
mutant person 9y7,kdj;kdk,kdl,kdm,kdn,1h;
mutational adj kdk;kdo,kdm,9y7;
mute adj kdp,9bk,kdq;kdr,kds,9hf,9bm,9bn,9bo,gep,kdt;
muted adj kdu;bix,agl;
mutely adv kdv;kdq,kc2,kdw;
mutilate verb kdx;kdy,kdz;
mutilation event kdy;ke0,kdx;
mutineer person ke1;ke2,ke3;
mutiny act ke2,ke3;ke4,ke1;
mutter verb kc7,kc5,fdg;kch,kc4,kc6,fdh,fdi,3mt,kcg;
muttering event kc7;kch,fdi,kcg,kc5;
mutton food ke5;;
mutual adj 7eg;7er,7es,7ev,7ew;
mutuality relation 7ew;hjs,7eg;
muzzle thing ke6,ke7,ke8;ke9,kea;unmuzzle
mv quantity keb;;
mx quantity kec;;
mycenaean adj ked;kee;
myelofibrosis state kef;;
myeloid adj keg;jfn;
myocardial adj keh;kei;
myocardium body kei;keh;
myofibril body kej;;
myofibrilla body kej;;
myriad adj 8my,8mt;8mu,8mv,8mw,4pe,8mx;
myrtle plant kek;;
mysterious adj 92v,cak;cjo,92w,kel,92x,1i4,kem,ken;
mystery thought 1i4;1ix,caj,cak,92v,3wu,1i0;
mystic adj ken,cak;cjo,keo,kep,kel,1i4,kem;
mystical adj keo;keq,ker,ken;
mystify verb 1i0;1i1,1i2,1i3,1i4,1i5,1i6,1i8;demystify
mystique attribute kes;;
myth message ket;1da,keu,kev;
mythic adj keu;ket;
mythological adj 1da;bct,d48,1d9,ket,kew;
mythology group kew;1da,kex,kev;
na substance key;;
nab verb kez,24w;24z,253,254,255;
nac group kf0;;
nad substance kf1;;
nada quantity 2u9;2ua;
nadir state kf2;;zenith
nag verb 3tc,kf3,kf4;3t8,fdf;
nagging adj kf5;8zh,kf6;
nail verb kf7,kf8,kf9,24w;24z,253,254,255,kfa;
naive adj 6c6;6c5,kfb,ffj,hc3,kfc,kfd,kfe;sophisticated
naked adj 3d2,kff;3d5,cza,kfg,3d8,3d9,3da,3db;
nakedly adv kfh;kff;
nakedness state 3d9;3d2,kfi,kff;
name message 5gu,kfj,eue,5gp,ghz,23v;23a,a31,23c,23d,gi6,ghx,5gv,5gy,gi7,ghw,kfk,6kl;
nameless adj 1ur;1up,1uo;
namely adv kfl;;
names message kfm;;
namesake person kfn;;
naming message 5gv,23c,a34;9wu,a32,ghw,kfk,6kl,ghz,5gp,23u,237,23v;
nan person kfo,f6e;;
nap time kfp,kfq,kfr;960,b9x,kfs,kft;
napoleon person kfu;kfv;
napoleonic adj kfv;kfu;
naprapath person kfw;;
narcotize verb kfx;kfy;
narrate verb kfz;kg0,kg1;
narrative message kg1,kg2;7fq,kg3,kg4,kfz;
narrow adj kg5,kg6,kg7,iti;itd,kg8,kg9,kga,kgb,kgc,kgd,kge,4t,kgf,kgg,kgh;wide,widen
narrowed adj kg9;kg7;
narrowing attribute kgi,kge;kg7,4nd;widening
narrowly adv kgj;iti;broadly
narrowness attribute kgg;kg7;wideness
nasal adj kgk,kgl,kgm;1hc,kgn,kgo,kgp;
nasale verb kgq;;
nashville place kgr;;
nassau place kgs;;
nast person kgt;;
nasty adj 312;kgu,kgv,fpj,kgw,30y,kgx;nice
natal adj kgy,kgz;3jt;
nation group 7fc,8n0;;
national adj kh0,kh1,kh2,dfm;dfj,kh3,kh4,kh5,7fc,kh6,7zu;international,local
nationalism attribute kh7,kh8;kh9,kha,khb;internationalism,multiculturalism
nationalistic adj kha;kh9,kh7,khc,khd,khe;
nationality group kh5;dfm,kh2,kh1,khf,khg;
nationalize verb khh;khi;denationalize
nationally adv khj,khk;kh2,kh1;
native adj 3y,3z,khl;khm,khn,kho,g4l,khp,40,khq;adopted,foreign,nonnative
natural adj khr,bol,khs,kht;boi,khu,khv,khw,irg;artificial,flat,sharp,supernatural,unnatural
naturalism thought khx;khy;
naturalize verb khz;ki0;denaturalize
naturalized adj e4i;1b3;
naturally adv 8ns,ki1,ki2;khs;artificially,unnaturally
naturalness attribute irg;ird,kht;unnaturalness
nature attribute ki3,ki4,ki5;;
naturopath person ki6;;
naught quantity 2u9;2ua;
nausea state ki7;gky,ki8;
nauseated adj gky;10c,ki7,ki9;
nautical adj kia;kib;
naval adj kic;kid;
nave thing kie;;
navel body kif;kig;
navigate verb 91m;kih,kii,kij,91h,kib,kik;
navigation act dzd;kil,kim,dvc;
navigator person kin;kim;
navy group kid;kic;
nay message kio,kip;;yea
nazi person kiq,kir;kis;
nazism group kis;kit;
nb substance kiu,kiv;;
nc place kiw;;
nd substance kix,kiy;;
ne substance kiz,kj0;;
neanderthal adj kj1,kj2;706,kj3,kj4;
near adj 25l,p5,6uy;bb,p4,6v0,6v1,6v2,25k,6vs,25p;far
nearby adj 6v0,kj5;p5;
nearer adv 6wa;;
nearest adv 6wb;;
nearly adv 1ez;;
nearness attribute 6vs;p5,p6;farness
nearsighted adj kj6;kj7;farsighted
neat adj kj8;kj9,kja,f4f;
neatly adv kjb;kjc;
nebo person kjd;;
nebraska place kje;;
nebulous adj 6y1;4en,6y2;
necessarily adv kjf,h5m;h5f,h5l,ck7,ck8;unnecessarily
necessary adj 9u6,ck7;cjz,kjg,ck8,kjh,ck9,9ua,9qd,9u2;unnecessary
necessitate verb 9u2,kji;2ja,9u6,9u7,9u9,9ua;obviate
necessity state 9ua,9u6;ck7,cjz,ck8,ck9,9qd,9u2;
neck body kjj,gbg;kjk,5q3,kjl;
necklace thing kjm;;
necktie thing kjn;kjo;
necropsy act 2xt;2xu;
necrosis event kjp;kjq,kjr,kjs;
necrotic adj kjr;kjp;
nectar substance kjt;;
nectary plant kju;kjv;
need verb 9u9,9u7,gwd,9u2,9qd;5wi,k78,2ja,9u6,a3u,9q8,9ua,ji,9qf;
needed adj ck8;ck7,9u6,kjw;
needle plant kjx,kjy,kjz,kk0;f1y,kk1;
needless adj kk2;cr9;
needlessly adv kk3;kk2;
needs adv h5m;h5f,h5l;
negative adj kk4,kk5,1vh,89x;akz,uy,kk6,alb,kk7,kk8,kk9,89w;affirmative,neutral,positive
neglect verb aom,5q0,d5y,aux,auy;ihp,cqy,kka,d60,cqz,aol,5pv,d62,kkb,kkc,kkd,aoi;attend_to
neglected adj gk9,kke;kkf,e5s;
negligence act 5pv;5pn,5q0;
negligent adj ihp;ihr,iho,kkg,kkh,d62,aux,auy;diligent
negligible adj jvp;4lk;
negotiate verb kki;kkj,dur,kkk,kkl;
negotiation message kkk;kki;
negro person kkm,44e;44c,44d;
neigh event kkn,kko;;
neighbor person iz6,kkp;egk,kkq,iz0;
neighborhood place iz0,kkq;iyz,iz4,iz5,iz6;
neighborliness attribute kkr;egk;unneighborliness
neighbour person iz6,iz5,kkp,kks;egk,kkq,iz0;
neighbourhood place iz0;iyz,iz4,iz5,iz6;
neither adj gxl;fjh;
nemesis person kkt;;
neo adj k1e;86u;
neocortex body kku;kkv;
neocortical adj kkv;kku;
neoliberal adj kkw,iq4;iq0;
neoromanticism group kkx;;
nephew person kky;;niece
neptune person kkz;;
nero person kl0;;
nerve body kl1,ft4,ft6;4hs,33h,ft5,kl2;
nerveless adj 7lq;5hq,8ex;
nerves state kl3,kl4;1yo;
nervous adj kl5,1yo;bs6,6y0,kl6,kl7,asl,bsa,kl3;
nervously adv kl8,kl9;kla,kl5;
nervousness feeling bsa;cs2,bs5,1yo;
ness thing 5lz;;
nest thing klb,klc,kld;kle,klf,klg;
nestle verb 93w,93x;93z,5q3,93y;
nestling animal klh;;
net adj hmo,kli,klj,klk;kll,klm,kln;gross
netlike adj klo;8wk,klp;
nett verb kln,klk;kll,klm,kli;
nettlesome adj 1ua;1ub,1uc;
network group klq,klr,kls;klt;
neural adj kl2,klu;klv,klw,kl1;
neurological adj klx;kly,klz;
neuromuscular adj km0;kcl,kl1;
neuronal adj klu;klw;
neuropsychiatric adj km1;km2;
neurosis state km3;7oc,km4;
neurotic adj km5,km4,7oc;km6,7o9,km7,azt,km8,ggc,jms,km9,kma,7oa,kmb,kmc,kmd,kme,kmf,km3;unneurotic
neuter message kmg,kmh,kmi;kmj,kmk,kml;feminine,masculine
neutral adj kmm,arl,h59,kmn;kmo,gpk,guj,kmp,h5b,ark;negative,positive
neutralism message kmq;kmr;
neutralist person kmr;kmp,kmq;
neutrality act kmp;kmn,kmr;
neutralization act kms;kmt,kmu;
neutralize verb kmu,kmv;hpz,8mf,kms;
neutralized adj kmw;kmx;
neutrophil body kmy;;
never adv kmz;;ever
nevertheless adv gaq;;
new adj efx,kn0,h5s,efp;du4,kn1,efo,kn2,kn3,kn4,kn5,kn6,kn7,kn8,kn9,kna,knb,knc,knd,kne,knf,eeg,kng,knh,h5r;old,worn
newborn adj kni,knj,kn3;efx,4qs;
newcastle place knk;;
newcomer person 3o7,knl;du3,3o0,3oe;
newfoundland animal knm;;
newly adv efp;;
newport place knn;;
news message kno,knp,knq;;
newsboy person knr;;
newsletter message kns;;
newsman person knt;dv;
newspaper message knu,knv,knw;;
newspaperman person 8j5;;
newton person knx;kny;
newtonian adj knz,kny;knx;
next adj e1f,p2,enr,ko0;80f,p6,a30,eny,p8;
ney person ko1;;
ng quantity ko2;;
ni substance ko3;ko4;
nibbed adj ko5;ena;
nice adj ko6,ko7,9k0;ko8,ko9,9k3,koa,9jx,9jw,6le;nasty
nicely adv kob;ko7;
nicety attribute i5n;f3d;
niche state koc,kod,koe;kof,kog,8hg;
nick attribute 9xh,koh,koi,6d7;6d9,6da,9xg,ahh;
nickel substance ko3,koj,ko4;;
nickname message bhx,bhu;;
nicotine substance kok;;
niece person kol;;nephew
night time kom;kon;day
nightclub thing koo;;
nightdress thing kop;;
nighted adj koq;3pn;
nightfall time bkh;9dl,9dr;
nightingale animal kor;;
nightmare state kos,kot;;
nightmarish adj kou;19k;
nightshirt thing kov;;
nighttime time kom;kon;
nih group kow;;
nihilism thought 1ol;kox,1oj,koy;
nihilistic adj kox;1ol,1oo;
nil quantity 2u9;2ua;
nilpotent adj koz;5fr;
nim act kp0;;
nimble adj sy;4h,14f,14g,nz;
nimbly adv 14h;sy;
nine adj hxt,hxu;1px;
nineteen adj kp1,kp2;1px;
nineteenth adj kp3,kp4;bvc;
nineties time kp5;;
ninety adj kp6,kp7;1px;
ninth adj kp8,kp9;bvc;
nip verb kpa,6pm,kpb;kpc,kpd,kpe,6ph,922;
nirvana state kpf;;
nit quantity kpg,kph;;
nitrate substance kpi,kpj;kpk,kpl,kpm,kpn;
nitrogen substance kpo;kpp,kpm;
nj place kpq;;
nm quantity kpr,kps;;
no adj kpt,kpu,kpv,kpw;kpx,kpy,kpz;all,some,yes
nob person kq0;;
nobility group 2bj,f6h;eu2,cpv,f6i,2bl,2bm;
noble adj 2uo,3e5,2bl,cpv;1id,kq1,4yl,f6i,2bm,2um,kq2,kq3,i8k,k35,kq4,kq5,kq6,3e6,f6h,j2z,2bj,3e3,kq7,j2w;ignoble,lowborn
nobody person kq8;;
noc person kq9;;
nociceptive adj kqa;dga;
nocturnal adj kqb;;diurnal
nod verb kqc,kqd,kqe;kqf;
node shape kqg,kqh;kqi;antinode
nodular adj kqj;kqk,kql,kqm;
nodule body kqk;kqn,kqj;
nog thing kqo,kqp;kqq,kqr;
noise event kqs,kqt;bqu,kqu;
noisemaker thing kqv;;
noisily adv kqw;472;quietly
noisy adj 472;46j,5d5,6na,6nf,kqx,8t9,gb3,kqy,kqz,kr0,kr1,kr2,kr3,kr4;quiet
nome place kr5;;
nomia animal kr6;;
nominal adj kr7,kr8,jvq;4lk,5gu;real
nominally adv kr9;kr8;
nominate verb kra;23a,23d,krb,krc,krd;
nominated adj 23a;239,kra,237,23v,kre;
nomination act 23d;kra,237,23v;
non adv krf;;
nonassertive adj krg;krh;
nonchalant adj 5tn;4a3,5ts,5tt,4a5;
nonchurchgoing adj iez;2p4;
noncom person kri;;
noncommissioned adj krj;;commissioned
noncompetitive adj krk;c6,k4c,krl;competitive
nonconformist person krm,krn;;anglican,conformist
nondescript adj kro,krp;2z1;
nondriver person krq;;driver
none adv krr,kpy,krs;kpu;
nonenzymatic adj krt;cep;
nonequivalence attribute kru;krv;equivalence
nonequivalent adj krv;krw,kru;
nonetheless adv gaq;;
nonexistent adj krx;kry,krz,ks0,ks1,ks2;existent
nonfiction message ks3;;
nonfunctional adj 9mc;ks4,sk;functional
noninterference message ks5;;interference
nonionic adj ks6;;ionic
nonlinguistic adj ks7;ie9;linguistic
nonmetallic adj ks8;ks9,ksa;metallic
nonobservant adj ksb;2p4;
nonoccurrence state ksc;;
nonparticulate adj ksd;;particulate
nonpolitical adj kse;ksf;political
nonproductive adj ksg;eiq;
nonresident adj ksh,ksi;;resident
nonsense message jkp,jkn;c5o;
nonspecific adj ksj;;specific
nonspecifically adv ksk;ksj;
nonverbal adj ksl;7fq;
nonvolatile adj ksm;;volatile
noon time jsi;;
noradrenaline body ksn;;
norethandrolone substance kso;;
norm relation ksp,2yt;2yw,2z6,2yv,2yu;
normal adj 8c6,2z0;2yw,jlt,k0n,ksq,ksr,kss,kst,8c8;abnormal,paranormal
normally adv 7ez;2yz,7f0,2z1,7f1;
north place ksu,ksv,ksw,ksx,ksy;ksz,kt0,kt1,kt2,kt3,kt4,kt5,kt6,kt7,kt8,kt9;south
northeast relation kj0,kta,kt4,ktb;ksx;
northerly adj ktc,kt2,ksy;ksx,kt1,ktd;
northern adj kte,4dk,kt2;ksx,4dj,dfl,ktf;southern
northerner person ktg,kth;ktf;
northland place kti;;
northward adv ksw,ksz,ksy;ksx,kt2;
northwest place ktj,kt7,ktk;ksx;
norway place ktl;ktm;
nose body kgp,ktn,kto;ktp,ktq,ktr,kts,ktt,2da;
nosed adj ktu;ktv,ktw,ktx,kty;noseless
nostalgia feeling ktz;ku0;
not adv krf;;
notable person 5z2,5yx;5z0,5z1,5z3,5z4;
notably adv ku1;;
notarize verb ku2;ku3;
notation message ku4;ku5;
notch verb ku6,ku7;6d9,ku8;
note verb ku9,kua,kub,1ti,a72,kuc;2rb,a6z,a6n,a6x,kud,kue,h9,a6u,kuf,1tf,7cs,6kp,a6v,3pa,6ks,kug,7d0,1tj;
notebook message kuh;;
noted adj 5yx;5z0,5z1,5z2,5z3,5z4;
nothing quantity 2u9,kui;2ua;
notice verb w7,h9,wa,4ve,a72;2rb,a6z,a6n,a6o,a6x,57n,a6p,2id,a6q,a6r,a6s,a6t,2if,a6u,kuf,a6v,a6w,2ig,3pa,57q,kug,kuj,vz,1ti,h6,kuc,kuk,kul;ignore
noticeable adj a6z,a6x;kum,a6y,a6n,jeo,kun,a70,20j,a72;unnoticeable
noticeably adv kuo;a6z,a6n,a70;
noticed adj kup;kuq;unnoticed
notification act kur;;
notify verb vz;w1,w7,wa,wb;
notion thought 3q5,kus,kut;7e,27s,3q6,3q8,3q9;
notorious adj h60;h61,h62,h63;
notoriously adv kuu;;
notwithstanding adv gaq;;
noun message kuv,kuw;;
nourish verb 1c4,1bv;1bw,1bx,zl,1bz,1c0,kux,1c1,j9w,1bu,1c3;
nourished adj kuy;kuz,kv0,kv1,kv2,kv3;malnourished
nourishment food 1bu;1bw,1by,1c2,1c4,1bv;
nous thought kv4,4rp;4rt,4rv;
nov time kv5;;
nova thing kv6;;
novel message kv7,kn0;eeg,knh,kv8,kv9;
novelist person kv9;kva,kv7;
novelty attribute efy,knh;efo,kn0;
november time kv5;;
novitiate time kvb;;
now adv kvc,kvd,kve,kvf;;
nowhere adv kvg,kvh;;
nowise adv kvi;;
nozzle thing kvj;;
np substance kvk,kvl;;
nt group kvm;;
nth adj kvn;bvc;
nu message kvo;;
nuance message kvp;kvq;
nubbin thing kvr;;
nubile adj kvs;t9,kvt;
nuclear adj 2pr,kvu;2ps,kvv;conventional
nucleate verb kvw,kvx;kvy;
nucleolus body kvz;;
nucleus body kvy,kvv,8gr;kvw;
nude thing kw0,3d2;3d5,3d8,3d9,3da,3db;
nudge verb kw1,f20;f1v,kw2,kw3;
nuisance thought kw4;;
null adj 2u9,hpu;hpo,kw5,2ua;
numb adj kw6,kw7;kw8,kw9;
number attribute 1lq,1lt,jb,13r,kwa;kwb,1ln,13n,1lr,8m2,cdu,1ls,kwc,5fh,iw0,8lu,j6,jm,jn;
numbering message cdu;a6j,iw0,kwa;
numbers message kwd,kwe;;
numbing adj kwf;kwg;
numbness state kw9;kw7;
numerable adj 8lw;5fj,8lu;
numeric adj kwb,kwh;9kt,1lt;
numerical adj kwh,kwb;9kt,1lt;verbal
numerous adj imu;imv,imw;
numinous adj kwi;hf0,kwj;
nun person kwk;;
nung message kwl;;
nurse person kwm,kwn,kwo,fmr;kwp,kwq,kwr;
nursery thing kws;kwq;
nursing act kwp;kwo,kwr;
nurture verb kwt,eb3;eb1,eb2,1pd;
nut plant kwu,kwv,kww,kwx;kwy;
nuthouse thing kwz;;
nutrient tops 1bz,1bw;kx0,kx1,1bu,1c3,1c4,1bv;
nutritional adj 1by;kx2,1bu,1c3;
nutritive adj 1bw;kx0,1bz,kx1,1bu,1c3,1c4,1bv;
nuzzle verb 93x;93w,5q3;
ny place kx3;;
nymph person kx4,kx5;;
nymphomaniac person kx6,kma;7oc,kx7;
oak plant kx8,kx9;;
oaken adj kxa;kxb;
oat plant kxc;;
oath message 46o,zs;46n,96r,zg,kxd;
oatmeal food kxe;;
ob thing kxf,kxg;kxh,kxi;
obdurate adj kxj;kxk,8zk;
obedience act kxl;kxm,kxn;disobedience
obedient adj kxm;i0,kxo,bkw,kxp,kxq,kxl,kxr,kxn;disobedient
obediently adv kxs;kxm,b3k;disobediently
obelisk thing kxt;;
obey verb kxn;kxm,kxl,kxr;disobey
obi group kxu,kxv;;
object tops kxw,17k,kxx,avq;kxy,kxz,al4,ky0,17n,17w;
objectification act ky1;ky0;
objection message kxz,ky2,kxy;ky3,avq,avs,ky4;
objectionable adj ky5;1w,fpl;
objective thought 17k,gpk;ky6,arl,ky7,ky8,17n,17w;subjective
objectivity attribute ky8;gpk,ky9;
obligated adj gzu;kya,kyb,gzt,kyc,kyd,kye;unobligated
obligation act 7i9;bkw,7i8;
obligational adj kyf;kyg;
oblige verb 7i8;72h,7i9;disoblige
obliged adj kyb;gzu;
obligingly adv kyh;kyi,7jb;
oblique adj kyj,3x7;3x6,kyk,kyl,ab4,kym,kyn,kyo,kyp;nominative,parallel,perpendicular
obliterate verb 9vf,fzd,1tb,a5d;48s,kyq,1t4,7p9,btl,1t8;
obliteration act 1t4;1tb,1t2,1tc;
oblivion state it5;;
oblivious adj kyr;kys,kyt,kyu;
obnoxious adj ky5;1w,fpl;
obscene adj gzz;90y,3i4;
obscenity attribute 3i4;3i2,aki,gzz,j78;
obscure adj 3n7,4ej,kyv,7u,7v;7x5,cal,7t,kyw,3n8,kyx,3n9;
obscurely adv kyy;7v;
obscurity attribute 7t,kyz,kz0;7u,7v,7w,kz1;clarity,prominence
obsequious adj kz2;kz3,kz4,8vy;
observable adj a6n;a6z,2rj,kuc,4ve,kuk,amu;
observance act kue;kuj,kuc,kz5,kuk,kul;nonobservance
observant adj 2rb;6r,h9,kuc;
observation act a6r,kue;kuj,kuc,kz5,4ve,kuk,kul;
observational adj c4q;c4m;
observe verb 4ve,1ti,kuc;2rb,a6n,a6o,57n,a6p,2id,a6q,kue,a6r,a6s,a6t,h9,2if,a6u,1tf,7cs,6kp,a6v,a6w,2ig,3pa,57q,6ks,7d0;
observed adj ap1;ap2;
observer person 3pa,7d0;7cx,1ti,7mt,kuc,3p9,4ve,kul;
obsess verb ewl;fpu,ewi;
obsessed adj 7ra;11p,c9i;
obsidian substance kz6;;
obsolescent adj kz7;kz8,kz9,kza;
obstacle thought kzb,kzc;;
obstinately adv kzd;kxj,b4w,kze,kzf;
obstruct verb 4al,4b1;6uo,gos,3c3,4an,3c4,got,gou,4ao,4ap,382,4aq;free
obstruction thing got;4b1;
obtain verb kzg,kzh;2ya,kzi;
obtainable adj 2ya;2y5,kzg;
obtrusiveness attribute kzj;kun,kzk;unobtrusiveness
obverse thought kzl;;reverse
obvious adj 20h;20f,31r,9vr,kzm,kzn,kzo,kzp,kzq,20j;unobvious
obviously adv com;20h,20f;
oca plant kzr;;
occasion event i4l,xx,kzs,kzt;kzu,kzv;
occasional adj h98,kzw;h97,ciq;
occasionally adv kzx;h98;
occasions thought kzy;;
occident place kzz,l00;l01;
occidental person l02,l01;l03,kzz;
occipital adj l04;l05;
occlude verb 4b1;6uo,gos,3c3,4an,3c4,got,gou;
occluded adj l06,7ab;7a8,4ay;
occlusion state l07;;
occlusive adj l08,gos;l07,4b1;
occupancy act l09;l0a,67u,l0b,l0c,l0d;
occupant person l0a;l0e,l0f,l09,l0d,gey;
occupation act 5bi;5bj;
occupational adj l0g;5bi;
occupied adj l0h;gbn,l0i;unoccupied
occupy verb 5bt,l0d,dlq;l0e,l0f,5c0,2a,l09,l0a,dlx;
occur verb fmc,l0j;fmf,fmg;
occurrence event fmf,l0k;96f,fmc;
ocean thing l0l;l0m,l0n;
ocelot animal l0o;;
ocher attribute l0p,l0q;1im;
oct time l0r;;
octahedron shape l0s;;
octave time l0t;;
october time l0r;;
ocular adj d3w,l0u;d3a;
od message l0v,l0w;;
odd adj l0x,l0y,l0z;ad9,26r,l10,l11;even
oddly adv 95l;92w,95b;
odds attribute l12;;
ode message l13;;
oder thing l14;;
odessa place l15;;
odious adj 1o;3v,3w,1s,1n;
odo person l16;;
odor attribute 2d4,l17;2d5,2d6,2d7,2d8,l18,2d9,2da,2db,2dc;
odyssey act l19;;
off adv i7z,l1a,30n,l1b,l1c;l1d,cti,kcc,kcd,i7u,ivo;on
offbeat adj l1e,l1f;43z,8zj,l1g;
offence act l1h;;defence
offend verb hve;l1i,gvq,1u2;
offender person 4u0;4tp;
offense act l1j,gvq,4tv;1ra,hve,l1k,4tp;defense
offensive act l1h,4ts;l1l,3w,4tp,a2e,l1m;defensive,inoffensive
offer verb l1n,3y6,l1o,l1p,l1q;w9,l1r,l1s,l1t,l1u,3y3,l1v;
offering message 3y6;l1s,3y3;
office thing l1w,12p,ekv;12r,3tt,el2;
officer person l1x,l1y,l1z,l20;l21;
official person l22,l23,e6l;l24,l25,e6a,l26,l27,l28,l29,3tt;unofficial
officially adv l2a,e6t;e6l,e6a,l2b;unofficially
officiate verb el2,3tt;l2c,3to,ekv,l2d,l2e,l22,l2f,l29;
offsaddle verb l2g;;
offset verb 3o9,l2h,l2i;7ii,3o0,3o2,3oe,3of,3og,3oh,3o1;
offshore adv l2j,l2k;;inshore,onshore
offspring person l2l,jin;jim;
offstage thing 33y,l2m,l2n;;onstage
oft adv efm;efe;
often adv efm,l2o;efe;rarely
oftentimes adv efm;efe;
ogle verb l2p;l2q;
ogress person l2r;;
oh place l2s;;
ohio place l2s;;
ohmic adj l2t;l2u;
oil substance l2v,l2w,l2x;713,l2y,l2z,l30,l31;
oilcloth thing l32;;
oiled adj l33;;unoiled
oilfield place l34;;
oily adj ddu,l35,713;dd8,70z,kz3,l36,f9f,f9g,l37,f9h,l2v;
ois group l38;;
ok adv l39,dng,dnj;6a8;
oka quantity l3a,l3b;;
okay adj 26i,26f,dng,l3c;26g,6a8,26b,26h,1ej,26k;
oken person l3d;;
oklahoma place l39;;
ola substance l3e;;
old adj l3f,12l,1xq,d93;hx,1xr,l3g,1xn,l3h,l3i,l3j,l3k,l3l,l3m,l3n,l3o,l3p,l3q,12j,l3r,14k,1pn,l3s,l3t,l3u,l3v,c3n,f8x,l3w,l3x,l3y,l3z,l40,l41,l42,l43,l44;new,young
older adj 12j,bx4;12l,bx5,12n,12o,12i,bx3;
oldster person l45;;
oleander plant l46;;
oleophilic adj l47;l48;oleophobic
oleophobic adj l49;;oleophilic
olive adj l4a,l4b;1im;
ology thought l4c;;
olympic adj l4d;l4e;
olympics event l4e;;
oman place l4f;;
omb group l4g;;
omega event l4h,l4i;;
omen event 2uj,2ug;l4j,joc,2uh,e3z,1wz,grf,2ui,1x6,2uk,2uf;
ominous adj joc;19k,37v,2uj;
ominously adv l4k;joc;
omission act cqz,l4l,l4m;5q0,cqx,l4n;
omit verb cqx;cqy,1f5,cqz,cr0;
omniscient adj l4o;l4p,l4q;
on adv l4r,1fc,l4s;l4t;off
once adv l4u,l4v,ciw;;
oncoming adj l4w,k8w;10t;
one adj fw,l4x,1pw,l4y,l4z;bjt,1px,16g,l50;
oneness attribute l50;l4y;
onetime adj e97;15m;
oni group l51;;
online adj l52,l53;7z2;
onlooker person l54;;
only adv 1fa,5c2,1f3,l55;5c3,1f5,l56,1f8;
ono person l57;;
onrush act 2qc,l58;13w,14d;
onset event l4w;;
onshore adj l59,l5a;;offshore
onslaught event l5b,2qc;13w,14d;
onymous adj l5c;l5d,l5e;anonymous
opacity event l5f,l5g;kce,gxv;clarity,transparency
opalescent adj 4y7;3j6,l5h,l5i,l5j,l5k;
opaque adj kce;e0b,e0c,l5l,l5m,l5n,jtx,l5o,l5p,l5q,l5f;clear
open verb 6r3,l5r,haz,l5s,l5t,l5u,cz8;6qr,l5v,l5w,l5x,l5y,l5z,cza,hav,l60,l61,l62,l63,l64,6qo,6ra,6qp;close,closed,shut
opened adj 129,l5x;l5u,128,l65,l66,l67;
opener event l68;hay;
opening adj 4tz,l63,l61,3od;3oc,dpr,hox,l69,hav,l6a,l5r,l5s,l6b,4tq,hay,haz,epz;closing
openly adv l6c;l5u;
openmouthed adj l6d;1ia;
openwork thing l6e;;
opera message l6f;l6g;
operagoer person l6h;;
operate verb l6i,ekw,8bi;eky,8bj,8bk,ekz,8bh,l6j,l6k,8bl,8bm,l6l,el0;
operatic adj l6g;l6m,l6f;
operating adj l6n;;
operation state izo,l6j,l6o;hlg,l6i;
operational adj l6p,230,kt;k0,l6q,l6r,ekz,l6s,el7,22r;nonoperational
operationally adv l6t;l6u;
operations act l6v;;
operative adj l6w,l6x;eky,l6y,l6u,l6z;inoperative
operator relation l70,8bm;8bi;
operetta message l71;;
opinion thought 3qj,81f,l72;feb,3qf,81d,l73;
opinionated adj l74;b56,l73;
opium thing l75;;
opponent person l76,uw,ux;1vg,uy,uz,v0,v1,v2,v3,l77,v4,v5,v6;
opportunism attribute cwa;cw6,cw8,l78;
opportunistic adj cw8;cw6,cwa,l78;
opportunity state 644;648,646;
oppose verb v2,v4,8mj;ux,1zu,l79,7ws,7if,dks,dkt,uw,3hm;
opposed adj l7a;l7b;unopposed
opposing adj ux;1vg,uw,v2,v3,l77,v4,v5;
opposite adj l7c,l7d,l7e,l7f,l7g;1ux,8a5;alternate
opposition act l79,l7h,7ws;abw,adf,v2,7wo,v4,l7i;
oppress verb 91v;91y,7zk,91z,7zn,924,7zs;
oppression act 91z;91v;
ops person l7j;;
opt verb 6ed;6f3,6e8,6f4,6f5;
optical adj l7k,d3e;d3a,l7l,l7m;
optically adv l7n;l7k;
optimal adj 3v3;3uw,l7o;
optimism feeling l7p;l7q,l7r,l7s;pessimism
optimistic adj l7q;l7t,6a4,l7u,l7v,l7w,l7x,l7p;pessimistic
optimization act l7y;l7z,l80;
optimize verb l80,l7z;l7y,l7o;
optimum adj l7o,3v3;3uw,l80;
option possession l81,1h3;1h4;
optional adj l82;bxe,l83,l84;obligatory
opulent adj j7g;j94,4yr,bvy,j7f,ihg,h49;
opus message 7ln;7lk;
or place l85,l86;;
oracle person l87,l88;1ix,1zk,l89,l8a,l8b;
oral adj l8c,l8d;czo;aboral,anal
orally adv l8e;l8f;
orange adj l8g,l8h,l8i;1im,l8j;
oration message l8k;;
orator person l8l;l8m,l8n,l8o,l8p,np;
oratorical adj l8m;e4s,l8q,l8l;
oratorio message l8r;;
orb body d3f,fhc;l8s,fha,l8t,l8u,d3d;
orbit place l8t,fhc;l8v,l8s,fha,l8u;
orbital adj l8v;l8t,l8u;
orchard thing fcx;;
orchestra group l8w;l8x,l8y;
orchestral adj l8x;l8w;
orchestration message l8z,l90;l8y,l91;
orchid plant l92;;
ordain verb c62,6y9;l93,l94,7dx,c65,6y6,l95;
ordeal event l96;;
order verb aci,f5e,f4f,9mx,l97,2w3;acf,kj8,f5c,acg,l98,9mu,ace,ach,3tz,cao,l99,2vx,l9a,f5a,f45;disorder
ordered adj l9b;80g,l9c;disordered
ordering group l9d,f5c;l9e,l9f,f5a,l9g,l97;
orderliness attribute jr0;l9h,jqy;disorderliness
orderly adj l9i,l9h;jr0;disorderly
ordinance message l9j;;
ordinarily adv 7ez;2yz,7f0,2z1,7f1;
ordinary adj l9k,2z1,2yx;2yz,2yy,l9l,krp,l9m,7f2,l9n,7f1,l9o,l9p,2z2,2z3,2z5;extraordinary
ordinate thought l9q,6y9;l93,l94,7dx,6y6,l95;
ore substance l9r;;
oregon place l85;;
organ body l9s;3pe;
organic adj l9t,l9u;3pf;functional,inorganic
organically adv l9v,l9w;83w,l9u;inorganically
organification event l9x;;
organisation group qm,e65;qw,qx,840,qa,qy,844,qz;
organise verb qw;83y,8fc,8fd,8fe,8ff,2ed,qm,8fi,2e7;disorganise
organism tops 3pc;3pe,3pf,3ph,1sp;
organization group e65,2ed,qm;qw,2ef,qx,840,qa,qy,844,qz;
organizational adj l9y;2ed;
organize verb qz,qy,qx,qw;aj7,83y,8fc,jhq,8fd,8fe,8ff,2ed,e65,qm,e66,c9r,8fi,2e7,jhr,7qa;disorganize
organized adj 7vk,jqz;jqy,l9z,la0,7vj,la1,la2,la3;disorganized,unorganized
organizer person 2e7;qw,2e2,2e1;
orgy act la4,la5;9ib,9id;
orient verb boy,2f8,la6,la7;bp8,h1x,2f4;disorient
oriental adj bp8;la8,boy;
orientation act la9,laa;;
oriented adj aj6;lab,lac,aj5,fr4,g53,jux;unoriented
orifice body lad;lae,epz;
origen person laf;;
origin place lag,a25;lah,gvs;
original adj lai,laj,dpy,lak,eeg;lal,bx8,cfv,lam,eef,kn0,2bd,8tt,lan,6bq,lao;unoriginal
originality thought lap,lao;eeg;unoriginality
originally adv laq,lar;eeg;
originate verb 2b9,3oe;8tn,dpr,2bd,k9,3o3,2be,2bg,2bh,3o5,3o7,7qa,3o9;
orinoco thing las;;
ornament thing sp,sj;sk,sl,sm,sn,so,sq,sr,ss,st,9mb,3lj;
ornately adv lat;;
ornery adj 8zg;8zh,8zi,8zj,8zk;
orphan person lau,lav;law,lax;
orr person lay;;
orthicon thing laz;;
orthodox adj lb0,8cf;lb1,lb2,lb3,8ca,988,lb4,lb5;unorthodox
orthodoxy attribute lb6;;unorthodoxy
orthogonal adj d1n,lb7;jyw,d1p,d1q,d16;
orthographic adj lb8;lb9;
orthography message lb9;lb8;
orthopedic adj lba;lbb;
orthophosphate substance lbc;;
os body lbd;;
oscillation event gap,lbe;lbf,fyn;
oscillator thing lbg;;
osseous adj 4j3;4iy,4iz;
ossification event lbh;;
ossify verb lbi;lbj;
ostensibly adv 20p;20q,20g;
ostentatious adj da0;dti,drt,dsk,lbk,d9z;unostentatious
osteoporosis state lbl;;
ostracize verb 3ao;3at,3au,3aw;
other adj 1ux,lbm;15m,ad3,1uw,ad4,lbn,lbo,l7d,l7f,lbp;same
otherwise adv lbp,lbq,adq;1ux,ad3;
otic adj lbr;bmd,bmf;
oto person lbs,lbt;;
ounce quantity lbu;;
ouse thing lbv;;
ousel animal lbw;;
oust verb d03;bvm,lbx,lby;
out adv lbz,lc0,lc1,9gt,lc2;9ga,lc3;safe
outbreak event cj3;cj1;
outburst message fgh,cj2;9w1,lc4,cj1,fgb,lc5;
outcast person lc6,lc7;amt,lc8;
outclass verb lc9;;
outclassed adj h6t;gcj;
outcome event 80w,80k;ch,80p,80q,80r,80s,80t;
outcry message 5go,5h4;5gz,5h1,5h2,5h3,3r3;
outdated adj lca;kz8;
outdistance verb lcb;;
outdo verb cqh;cqj;
outdoor adj 1af,lcc;1ad,lcd,lce;indoor
outdoors adv lce,1ae;lcf,lcd;indoors
outdraw verb lcg;;
outer adj lch,lci;lcj,lck,lcl,lcm,lcn;inner
outface verb lco;;
outfield thing lcp;lcq;infield
outfielder person lcq;lcp;
outfight verb lcr;;
outfit group lcs,23t;2c7,cgt,23s,cgu,cgv,cgw,2rw,cgx;
outflow event ij9;bak,ij7,ij8,ija;inflow
outgeneral verb lct;;
outgoing adj bug;lcu,buf,lcv,lcw;incoming
outgrow verb lcx;;
outing act csx;csy,csz,ct0;
outlaw verb 8vc,8vb,8vf;8ve,89f,fn,glo,lcy,glp,8vj;legalize
outlay act ami;cwi,lcz,amh;
outlet thing ld0,ld1;;
outline verb bc9,ld2,ld3;ld4,ld5,ld6,ld7,ld8,iu0,bc0,ld9;
outlined adj axd;6dn;
outlive verb lda;ldb;
outlook thought jop,1x4;4rs,4ru,cw2,1wu,2j9;
outlying adj dar;daf;
outmaneuver verb ldc;;
outmode verb ldd;;
outmoded adj 1xo;1xp,1xu;
outnumber verb lde;;
outplay verb ldf;;
outpost place ldg,ldh,ldi;;
output thing ldj,etg,ldk;ldl,eic,bnq;
outrage verb h2h,ldm,h2i;1w,4tr,iyi,ldn,ldo,fzb,ldp,ldq,ar8;
outraged adj 1ra;1qj,gvq;
outrageous adj 313;1w,30y,cbc,fzb;
outreach act ldr;;
outright adv lds,ldt;6q5;
outrun verb ldu;;
outset time 3o9;3o0,3o2,3oe,3of,3og,3oh,3o1;
outside adv d0q,ldv,d10,d13,1ae,ldw;d0z,1b4,ldx,ldy,ldz,le0,d14,d16;inside
outsider person le1;;
outskirt place le2;;
outskirts place le3;;
outsmart verb le4;3kp;
outspoken adj le5;7fq,4ec;
outstanding adj le6,830;4hv,g3,le7,le8;
outstandingly adv le9;le6;
outstrip verb cqh;cqj;
outward adj lcn,lea;leb,lci,lec,led;inward
outwardly adv lee;;inwardly
outweigh verb lef,leg;b62,leh,b6a,lei;
ov group lej;;
oval adj lek,lel;99j,lem,len;
oven thing leo;;
over adv lep,7s1,leq,ler;7s2;
overachievement act les;let;underachievement
overachiever person leu;;
overactive adj lev;4h,lew,lex;
overall adj ley,esy,fce;4zz,fcd;
overbearing adj b6k;b6j,b6n;
overboard adv lez,lf0;;
overburden verb lf1,lf2;lf3;
overcast state 6xr,6xn,6xz;6xo,6xm,6xp,6xq;clear_up
overcoat thing f9k;;
overcome verb 9oh,jhn,lf4;7zr;
overconfident adj 62p;2n3,lf5,62o;
overcurious adj 95i;95e;
overdone adj cpk;cpl;
overdrive verb lf6,lf7;;
overeat verb f0w;f0x,f0y,f0z,f10,f11,f12;
overeating act f0y;f0w;
overemphasize verb lf8;;
overestimate verb lf9,lfa;lfb,lfc;underestimate
overestimation message lf9;lfa,lfc;
overexpose verb lfd;lfe;underexpose
overfeed verb lff;lfg;
overfill verb lfh;;
overflow verb lfi,lfj;lfk,lfl;
overgrown adj 8p6;3j2;
overhand adj lfm;lfn;underhand
overhang thing 3n4,lfo;3n1;
overhaul verb k1m,lfp,k1l;lfq,lfr,lfs;
overhead adj lft,lfu,lfv,lfw;;subsurface,surface
overhear verb lfx;;
overheat verb lfy;lfz;
overheated adj g9e;49y;
overindulge verb f0w;f0x,f0y,f0z,f10,f11,f12;
overlap verb lg0,lg1,lg2;lg3,iet,lg4;
overlay verb lg5,lg6;lg7,lg8;
overload thing lg9,lga,lgb;6uk,lf3;
overloaded adj ejw;6e5;
overlook verb lgc,lgd,lge;lgf;
overlooked adj lgg;e5s;
overnight adj j1f,lgh;bk8;
overnighter person lgi;;
overpayment possession lgj;lgk;
overpower verb lgl,lf4;;
overpriced adj cwu;8l0;
overproduce verb lgm;lfk;
overprotection act lgn;lgo;
overprotective adj lgp;89m;
overreach verb lgq,le4;3kp;
override verb lgr,lgs;lgt;
overriding adj b62;2hv,lei,b6d,leg;
overrun verb lfk,h7f;48n,h7g,lgu,lgm,lfj;
overseas adj 4z,lgv,lgw;52;
overshadow verb br2;;
overshoe thing lgx;;
overshoot verb lgy,lgz,lh0;;undershoot
oversized adj 3zc;2o5,lh1;
overstep verb lh2;lh3;
overstrain verb lh4,lh5;;
overt adj 37o;37l,lh6,lh7,lh8,lh9;covert
overtake verb lha,lfp;lfq,lfr;
overthrow verb lhb,lhc;lhd,lhe,lhf;
overtime time lhg,lhh;;regulation_time
overtly adv lhi;37o;covertly
overtone message lhj;;
overture message lhk,lhl,lhm;cyi,lhn,lho;
overturn verb lhp,lhq,lhr,lgs;lgt;
overturned adj lhs;hqp;
overvaliant adj 4hu;2tb;
overweight adj 8hy,8i0;dcz,8hz,8i1,duf,dug;
overwhelm verb lf4,9ts;9tn;
overwhelming adj huf;hue;
overwhelmingly adv lht;hue,huf;
overwork verb lhu,lhv;cy6;
overwrite verb lhw;;
ovis animal lhx;;
owe verb lhy,lhz,li0;;
owing adj li1;ee9;
owl animal li2;li3,li4;
own adj fq0,182;li5,b63,183,li6,li7,li8,fpy;
owned adj li9;lia;unowned
owner person li7,li8;4sr,li6,lib,lic,lid,fq0;
ownership possession lib,li6;li7,li8,fq0;
ox animal lie;;
oxcart thing lif;;
oxen animal 5w0;5w1;
oxford place lig;lih;
oxidation event lii;lij,lik;
oxidise verb lij;xa,lii,lil,lim;deoxidise
oxidised adj lin;;
oxygen substance lio;lip,liq;
oxytetracycline thing lir;;
oyabun person lis;;
oyster animal lit,liu;liv;
ozone substance liw;;
pa person 9a8;;
pac group lix;;
pace time eov,e2s,liy,e2x,e2y,e2t;liz,lj0,lj1,lj2,lj3,lj4,lj5,e2u,e2v,e2w,e2p,e2z;
pachinko act lj6;;
pacific thing lj7,lj8;;
pacification act 21u;lj9,21n;
pacify verb 21n;21q,21r,21t,21u,21v,21w,21x,21z,220,221,222;
pacing time lja,lj1;e2x;
pack verb 8mx,581,ljb,6b2;8mt,4q9,7ni,ljc,6av,4qc,4qd,ljd;unpack
package group 4qc,4qb,4q7;4q9,4qa,4q4,4qd,580,581,57w,57z;
packaging act 4qa;4q7;
packed adj 906;904;
packet group 4qc;580,581,57w,4q7,57z;
packing substance ljd,4q9;581,6b2,4q7;
packinghouse thing lje;;
pact message ljf;;
pad substance ljg,bb5;bbh,bbl,bay;
padded adj ljh;dyg,lji;
padding thing 97q;97r,97s,97o;
paddle verb ljj,ljk;ljl,ljm;
padlock thing ljn,ljo;;
padre person ljp,ddf;;
paean message ljq;7lb,ljr;
pagan person euh,euj;2p4,eui,ljs,eul;
paganism thought ljt;;
page message lju,ljv;ljw,ljx,e11;
pageant act ljy;;
paging message ljx;ljv;
paid adj ljz,lk0;lk1,lk2,lk3,jot,lk4,lk5,lk6,lk7,lk8,lk9;unpaid
pail thing 53o;53q,53p;
pain state gl,geg,17e,17c;go,lka,17f,17g,15v,1rj,g9,gb;pleasure
painful adj go;gc,lkb,15r,437,lkc,lkd,lke,lkf,lkg,lkh,lki,lkj,geg;painless
painfully adv lkk,lkl;2px,350,go,lkh;painlessly
painless adj bpf;bop;painful
pains act c80;lkm,lkn,lko,2qt;
paint verb lkp,lkq,lkr,lks;lkt,lku,lkv,9z9,lkw,lkx,lky;
painted adj lkz,2h4;2gr,ll0,ll1,ll2;unpainted
painter person lkw;xp,lks,lkq;
painting thing 9z9,lkv,lku;ggy,lkr,lky,lks,lkq,9z3,9z4;
pair group 8nf,8ng,8ne,8nj,8na;ll3,165,8nd,8n7,8n8,3op,8ni,ll4,ll5;
paired adj ll6;ji5;
pakistan place ll7;;
pal person 54f,54i;54g,54h;
palace thing 5th,ll8;5tk;
pale adj ll9,45q,irt,lla,llb;llc,irq,1q5,lld,2j0,lle;
paleocortex body llf;llg;
paleocortical adj llg;llf;
palermo place llh;;
palestine place lli;llj;
palette attribute llk,lll;;
pall verb 6cg,4lw;4ll,9f8,6ca;
pallid adj llm,lla;2iz,1q5,lld,2j0;
pallor attribute 2j0;4y8,2iy,lln,llm,hbc,45q;
palm body llo,flb;llp,llq,flh,fbg,llr;
palpable adj lls;llt;impalpable
palpably adv llu;lls;
pamper verb 32e;32j,32b,32k,32l;
pamphlet message 4jx,llv;4jt,duy,4js,e0r,e0s;
pan thing llw,llx,lly;llz;
panama place lm0;lm1;
pander person lm2,f7u;f7t,32j,h46,h48,lm3;
pane thing lm4;;
panel thing lm5,lm6;lm7;
paneling thing lm7;lm6;
pang feeling lm8;;
panic feeling egq,6cp,lm9;11i,6cb,lma,den,egr,lmb,9f8,lmc;
panicked adj 11i;111,egq;
panoramic adj 2jw;4zx,lmd,2ju;
pansy plant lme;;
pant verb lmf,er5;er6,6gu,4cv,er4;
pantheon group lmg;;
panther animal lmh;;
panting act er6;er5,er7;
pantomime act lmi,lmj;gmv,lmk;
pantry thing lml;;
pap message lmm;;
papa person 9a8;;
papal adj lmn;lmo;
paper substance lmp,lmq,knu,lmr;lms,lmt,lmu;
paperback thing lmv,4or;4og;
papers message b4a;b4d,62c;
paperwork act lmw;;
papery adj lms;dnk,lmp;
papillary adj lmx;lmy,lmz;
par quantity ln0,8j4,ln1;8mi,1nt;
para state ln2,ln3;ln4;
parable message 1d9;1da,1db,1dc,1dd,1de,1df;
parachute thing 6hl,6hn;6ho,6hp;
parade group ln5,ln6,ln7,ln8;ln9,je0;
paradigm relation lna,cfu;cfv,cfw,lnb,cfx;
paradise place brt;brv;
paradox message lnc;gxw;
paradoxical adj gxw;92w,lnc;
paradoxically adv lnd;gxw;
paragon thought gjb;lne,gj7;
paragraph message lnf,lng;lnh,lni,lnj;
parakeet animal lnk;;
parallel adj 1nm,1no,lnl;lnm,lnn,lno;oblique,perpendicular
parallelism attribute 1nq;164;
paralyze verb lnp,lnq;;
paramagnet thing lnr;lns;
paramagnetic adj lns;lnr;
parameter thought lnt,lnu;lnv;
parametric adj lnv;lnt;
paramount adj b62;2hv,lei,b6d,leg;
paranoiac person lnw;hd7;
paranoid adj lnw,hd7;554;
paraphernalia thing lnx;;
paraphrase message lny,lnz;1gm,lo0;
parasite animal lo1;lo2;host
parasympathetic adj lo3,lo4;;
parcel thing 4qb,1eb,1ea;lo5,qh,lo6,580,4q7,1e9,1e6,lo7;
parch verb lo8;;
parched adj 36w;36z;
parchment substance lo9;;
pardner person 74w;loa,lob,loc,74p;
pardon verb ct5,ct2,lod;loe,lof,1ax,log,7tv;
pardonable adj loh;loi,loj,lok;unpardonable
pare verb lol;;
parenchyma body lom;;
parent person lon,1pd;loo,lop,eb1,kwt,1pb,loq,lor;child
parental adj lop;lon;filial
parenthesis message los;;
parenthood state lor;lon,1pd;
parimutuel act lot;;
paris place lou;lov;
parish group low;lox;
parishioner person loy;;
parisian adj loz,lov;lou;
parisology message lp0;;
park place lp1,7ee,38z,lp2,lp3;7ef,lp4,lp5,lp6,lp7;
parked adj lp8;;
parking quantity lp7,lp4;lp2,lp3;
parlance message gie;gig;
parlay verb lp9,lpa;;
parliament group lpb;lpc;
parliamentary adj lpc,9v4;6p4,lpb;
parlor thing lpd;;
parochial adj lox;low,lpe;
parody message id5,lpf;id6,lpg,id7,id8,htm,id9;
paroxysm state dqh;dqr;
parrot animal lph,lpi;lpj;
parrotlike adj gmw;8g1;
parry verb lpk,4b0;lpl,3c3,3c4,lpm;
parse verb lpn;;
parser message lpo;;
parson person jvy;jw0,jw1,jw2,jw4;
parsonage thing lpp;;
part relation 7le,lpq,lpr,lps,lpt;7lg,9xy,lpu,lpv;
partake verb lpw;;
parted adj 7me;7lz;
parthenon thing lpx;;
partial adj lpy,7lg,lpz;fjh,lq0,lpq,ccv,7le,lq1;impartial
partially adv lpt;7lg;
participant person cch;ccb;
participate verb hrs;c9h,cci;
participation act c9h;ccb,c9e,hrs,hrn;nonparticipation
particle substance lq2,lq3;iwz,lq4,2pp;
particular adj lq5,lq6,lq7,cjr;cjs,lq8,lq9,axo;general,universal
particularistic adj lqa;lqb;
particularly adv cjt;cjr,cju;
particulate adj lqc,lqd;;nonparticulate
parting act 9xy;iky,ikx,9xv,cv9,lps;
partition thing b14,lqe;lqf,lqg,lqh,b0y,b10;
partly adv lpt;7lg;wholly
partner person jic,74w,lqi;lqj,loa,lob,8ni,loc,74p;
partnership group lob;74w,lqk;
parts place lql;;
party group lqm,lqn,7h2,lqo;lqp,7h1;
pas act lqq;;
pass verb lqr,lqs,lqt,lqu,lqv,c66,lqw;imx,imy,c65,imz,in0,in1,lqx,lqy,lqz,lr0;fail
passage act iey,lr1,lr2,c65,lr3;lr4,lr5,iex,c62,c66;
passageway thing lr6,lr7;;
passe adj 1xo;1xp,1xu;
passenger person lr8;lr9;
passer person lqx,lra;lqv;
passerby person lqx;lqv;
passing act lqt,4wr,lrb;cr2,jk,4wo,ceu,cev,cew,cex,cey,cez,lr0;failing,running
passion feeling lrc,gjx;2x,gjs;
passionate adj 2x;2w,29h,1qm,lrd,d9i,cic,lre,lrc;passionless
passionately adv lrf;2x;
passive adj lrg,h5d,lrh;lri,lrj,lrk,lrl,lrm,h5c,lrn,lro,lrp;active
passively adv lrq;h5d;actively
passivity attribute lrn;h5d;
password message lrr;;
past time lrs,lrt,15m,lcw,5d7;bug,15k,1pm,5db,i9n,bmq,e97,e98,g11,ifk,ifx,lru,lbm,lrv,lrw,lrx,lry;future,present
paste substance lrz,f0q;40x,f0s,f0p,f0t;
pasted adj 109;107;
pastel attribute ls0,9sn,irv;irq,9ar;
pastelike adj ls1;2iz,f0t;
pastime act c9f;c9e;
pastor person jvy;jw0,jw1,jw2,jw4;
pastoral adj 544,jw1;540,ls2,jvy;
pasture place f9b,f9a,iik;f99,ls3,ls4,f95;
pasty adj ls5,ls1,ot;oj,2iz,ffw,ffx,ffy,ffz,f0p,f0t,fg0;
pat verb 9a2,9a4,9a0,ezf,ls6;ls7,99y,8rj,9a5,ls8,9a6;
patch attribute 4ah,ls9,lsa,jog;lsb,lsc,joe,2kp,lsd,lse,4af,lsf,lsg,lsh;
patched adj l3n;1xq;
patchwork thought i4b;i4d,i4e,i4a;
patent message lsi,lsj,lsk;6qz,lsl,lsm,lsn;
paternalistic adj lso;lsp,lsq;
paternally adv lsr;lsp;
path act lss,lst,lsu;lsv,lsw;
pathetic adj 35u,872;2o,2p,fma,7di,fmb;
pathless adj lsx;lsy;
pathogenesis event lsz;;
pathogenic adj h6b;8w5,h6k,86f,h6a;
pathologic adj apz;aq0,aq1,ab2;
pathological adj lt0,kmc;7oc,ab1,ab2;
pathologist person aaz;ab0,ab1,ab2;
pathology thought ab1;lt0,aaz;
pathos attribute lt1;yq;
pathway body lt2,e2n;;
patience attribute lt3;ag5,lt4;impatience
patient person lt5,ag5;ag4,lt6,lt4,26,lt7,lt3;impatient
patiently adv lt8;ag5;impatiently
patina thing lt9;lta;
patriarchal adj ltb;ltc,ltd,lte,ltf;matriarchal
patriot person khb;kh3,kh7;
patriotic adj kh9;kha,kh7;unpatriotic
patriotism attribute kh7;kh9,kha,khb;
patristic adj ltg;lth,lti,ltj;
patrol group ltk,ltl;ltm,ltn,lto,ltp;
patroller person ltp;ltl;
patrolman person ltq;;
patron person efi;6so,efl,eff;
patronage act 338,ltr;lts,33l,rg,2ls,32z;
patronize verb ltt,eff,ltu;efe,efh,ltv,efi,9pb,hq,efj,efk;boycott
patronizing adj 28l;28m,28n;
patronne person ltw;;
patter message ltx,lty;ltz,lu0;
pattern thought a7y,lu1,a2s,a2x;lu2,lu3,k0r,k0s,ed2,a2q,cqb,k0t,k0u,7vf,9qo,292,a3a,22i,e68;
paucity attribute lu4;;
pause verb fyh,fyd,d8y,hlz;pn,d8p,hly,d8u,lu5,lu6;
paved adj lu7;lu8,lu9;unpaved
pavement thing lua,lub,luc;lud;
paw animal lue,luf,fkn;fkg,lug;
pay verb bnb,bnm,luh,bnn;9r4,lui,luj,luk,7ik,7il,bn9,bnq;
payable adj lul,75r;721,75n;
payday time lum;;
payload thing iyc,5q6;5q7,58u,iyb,58v,5q8;
payment possession luk,9r4;bnm,bnn,lun,9r3;nonpayment
payroll possession luo;;
pb substance iim,lup;;
pbs substance luq;;
pc thing lur;;
pd substance lus;;
pe message lut;;
pea food luu;;
peace state luv,220,21x;luw,21n;war
peaceable adj lux;luy,lrp;
peaceful adj luy;luz,lv0,lv1,lv2,lv3,lux;unpeaceful
peacefully adv lv4;luy;
peacock animal lv5,lv6;;
peak quantity lv7,4ca,bzb,5ll,bzh;lv8,bze,10f,bzf,4c8,byy,8uu,8uv,6r5,byx,bzi,bzj,5lj;
peaked adj 17h,lv9;ena,10c,17i;
peaky adj lv8;1hc,lv7;
peal event lva,lvb;lvc,lvd;
pealing event lva;lvc,lvb,lvd;
pear food lve;;
pearl possession lvf,hxo,lvg;hxp,lvh;
pearly adj 6fd,hxp;2a3,hxo,fhp,6fa;
peasant person 53z,lvi;542;
peat substance lvj;lvk;
pebble thing lvl;f8d;
peck verb 1m6,3ja,3jb;89,3j9,3j8,dwf,8rt,dwh,dwi;
pecs body lvm;lvn;
pectoral body lvm,lvn;lvo,6ap;
pectoralis body lvm;lvn;
peculiar adj 95b,lq6;1wn,lq8,95a,lq9,axo,8zj,95j,1b5;
peculiarity thought lvp,axo;662,663,cjr,e9s,lq6,axm,d23,e9v,lvq;
peculiarly adv lvr,95l,cjt;cjr,cju,92w,95b,lq6;
pedagogical adj bta;bsy,hfu,lvs;
pedantic adj 98;9a,9c,9h;
peddle verb 9hy;fqc,fqd,fqe,fqf,fi1,fqg,fqh,fqi,9hv;
peddler person fqg;9hy;
pedestal thing lvt;;
pedigree group 1pb,lvu;1pc,lvv,lvw,1pd,1pe;
peel verb lvx,lvy;lvz,lw0,lw1,lw2,lw3,lw4;
peep verb 6dh,lw5;eyh,lw6,6de;
peer verb 7hl,lw7;2hn,8mi,7he,cgo;
peevish adj hv4;8zh,8zi,hv5,4hl,eni,hv6,enj;
peg thing kqo,lw8;kqq,kqr;
pegboard thing lw9;;
pel thing lwa;;
pelt verb em5,lwb,lwc;lwd,lwe;
pelting attribute lwd;lwb;
pelvic adj g0t;g0p;
pelvis body g0p;g0t;
pemmican food lwf;;
pen thing 7lm,2vw;2vu,2vp;
penalize verb lwg;lwh,lwi;
penalty act lwi,lwj,lwk;lwg;reward
penance feeling lwl,lwm;lwn,lwo,lwp,lwq;
pencil thing lwr,lws;;
penciled adj lwt;;
pendant thing lwu,64c,lwv;3f6;
pending adj lww;lwx;
pendulum thing lwy;;
penetrate verb lwz,lw;lq,ddi,lx0,lx1;
penetrating adj lq;lt,lu,lv,lw;
penetration act lx2,ddi,lx3;lw;
peninsula thing lx4;lx5;
pennant message lx6;;
pennsylvania place lx7;;
penny quantity lx8,607;;
pension possession lx9,lxa;lxb;
pensioner person lxb;lxa;
pensive adj 51o;51p,51q,51r,51n,51s,51t;
pent adj lxc;g4j;
pentagon thing lxd,lxe;;
penthouse thing lxf;;
penutian message lxg;;
peony plant lxh;;
people group lxi,lxj,lxk,jhh;jhg,jhi;
peopled adj h9p;h9k;
pepper verb lxl,lxm,lwc;lxn,lwe;
peptidase substance lxo;;
perambulating adj lxp;188;
perceive verb 7mt,lxq;6ny,a6y,lt,a70,24s,dgc,lxr,251,3pa;
perceived adj a75;a73;
percent relation lxs;;
percentage relation lxs,lxt;lo7;
perceptible adj a70;a6x,amw,d6f,lxu,lxv,lxw,dg8,a71,lxq;imperceptible
perception thought lxx,lxy,lxr;lxq;
perceptive adj 24s,lt;lq,24y,lxz,ly0,a6o,ly1,ly2,ly3,dgc,ly4,amx,24r,he3,lxq,7mt;unperceptive
perceptual adj ly5;dgc;
perch verb ly6,ly7;ly8,ly9,lya,lyb,lyc;
perchance adv lyd,jjx;;
perchlorate substance lye;;
percolator thing lyf;lyg;
percussion act lyh,lyi;lyj;
percussive adj lyk;lyh,lyl;
peremptory adj 4mr;b6j,4mn;
perennial adj lym,lyn;lyo;annual,biennial
perennially adv lyp;lyn;
perfect adj lyq,lyr,7k0;lys,lyt,lyu,7ji,lyv,lyw,gop,6qj,ghd,ghm,gjh,jwn,lyx,lyy,lyz,lz0,lz1;imperfect
perfectibility thought lz2;lyx;imperfectibility
perfection state du0;6qj,lne;imperfection
perfectionism attribute lz3;lne;
perfectionist person lne;lz0,lz3,gjb,du0;
perfectly adv 67,lz4;5z,68,7k0;imperfectly
perforation thing lz5;lz6;
perform verb b38,lz7,jl;b3a,ja,lz8,b3b,b3c,lz9;
performance message lz8,lza,b3a;b38,jl;
performer person lz9;lzb,jl;
performing act ja;jl,j6,jm,jn;
perfume thought ecl,lzc,2dc;ecm,ecn,lzd,2d4,eco,2db;
perfumed adj ecq;ecm;
perfunctorily adv lze;5pq;
perfunctory adj 5pq;5pn,5tt;
perfusion act lzf;lzg;
perhaps adv jjx;;
peri person lzh,lzi;;
peril state ul,c7q;9cc,9cd,c7r,c7s,9cf,uc,um,9cg;
perilous adj 9cd;9cb,uf,lzj,lzk,ul,c7s;
perilously adv 9cq;9cb,9cc,9cd;
period time lzl,lzm;9al;
periodic adj 9al;99e,lzn,lzo,9aj,kon,lzp,lzq,ga2,lzr,lzs,1ug,lzt,lzu,lzv,k4r,lzw,lzx,lzy,lzz,m00,m01,lzm;aperiodic
periodical message m01,9al;99e,lzn,lzo,9aj,kon,lzp,lzq,ga2,lzr,lzs,1ug,lzt,lzu,lzv,k4r,lzw,lzx,lzy,lzz,m00,lzm;
periodically adv m02;hm1,9al;
periodicity attribute m00;1gs,9al,99e;
peripheral adj m03,egx,gw3;m04,egy,m05,m06,gw2,egv;central
peripherally adv m07;egx,gw3;centrally
periphery shape egv;egx,egy;
perish verb 8xp;8xr,8xs,8xt,8xu,8xv,8xw,8xx,8xy;
periwinkle plant m08;;
perky adj 58c;3jj,58f,58g,58i;
perm place m09,ifr,m0a;2f;
permanence attribute ifq;2f;impermanence
permanent adj ifr,2f;2e,895,ifo,ifp,ifq,2g,m0a;impermanent
permanently adv m0b;2f;temporarily
permeate verb aeg;6ji,aei,aek,ael,6jm,aem,aen,aep;
permian time m0c;;
permission message m0d,1eh;1ed,1eu,2vm;
permit verb 1ei,1ed,1ec;1ef,rj,1eg,1eh,1ej,1eu,2vm;forbid
peroxide substance m0e,m0f;;
perpetrate verb 7dt;7dv,7dw,7e5;
perpetration act 7dw;7dt;
perpetual adj 895;2f,cld,5yh,cle,clf,clg;
perpetuate verb io2;io0;
perpetuation act io0;io1,io2,io3;
perplexed adj 35z;m0g,35y,m0h,m0i,m0j,m0k;unperplexed
perplexing adj 3wt;7x5;
persecute verb m0l;91y,m0m,924,90u;
persecution act m0m;m0l;
persevere verb m0n;88c,m0o,b4x,m0p;
persist verb m0q,m0n;88c,b67,bk5,m0o,m0r,b4x,m0p,m0s;
persistence attribute 890,b4x;88c,5yf,jo7,b4v,m0n;
persistency attribute b4x;88c,jo7,b4v,m0n;
persistent adj 88c;888,m7,b4x,890,m0n;caducous
persistently adv m0t,m0u;88c;
person tops h2y;h35,h36,h38,h3a;
persona thought 65q;5qd,65w,65x;
personage person m0v;;
personal adj m0w,183,m0x,m0y;m0z,m10,m11,m12,h3g,m13,182,m14,m15,m16,m17;impersonal
personality attribute m17,m18;m0y;
personalize verb h38;h2y;depersonalize
personalized adj h3g;183;
personally adv m19,m1a,m1b,m1c;183,m0y;impersonally
personification person 4gt;4gp;
personify verb 4gp,65x;c31,4gr,4go,65q,4gs,4gt;
personnel group m1d;;
perspective thought 81e,m1e;81d,81p;
perspiration body m1f;m1g;
persuade verb m1h,m1i;71e,8dp,m1j,m1k,5wu;dissuade
persuasive adj 71e;71d,m1l,m1m,ezg,m1n,m1i,m1h;dissuasive
pert adj gts;9es,m1o,gtp;
pertain verb 22g;22d,7r4,22c;
pertinence relation 22c;22d,22e,22f,22g;
pertinent adj 22f,22d;m1p,22h,m1q,22c,bp,22g;
perturb verb asg;ash,asi,asj,17f,ask,asl,asm;
perturbation state asm;asg,azk,azq;
peru place m1r;m1s;
perusal message m1t;anf,m1u,m1v;
peruse verb m1v;m1t;
pervade verb aeg;6ji,aei,aek,ael,6jm,aem,aen,aep;
pervaporation act m1w;m1x,m1y;
perverse adj kk6;1vh,m1z;
perversely adv m20;8jr;
pes body e25;e29;
pessimism feeling m21;aoq,m22;optimism
pessimist person m22;m23,m21;optimist
pessimistic adj aoq;m24,aop,m23,m21;optimistic
pester verb 35n;35o,35p,35q,1u3;
pestered adj fmp;6y0;
pestering adj 1ua;1ub,1uc;
pestilential adj cfa;cf6,48o;
pet animal m25,9e3,9e1;3rk,dee,6f5,3rl;
petal plant m26;m27;
petite adj ah4,ah2;ah3,ah5,ah1,ah6;
petition message m28,m29;m2a,k5,2je;
petitioner person m2b;m2c;
petrify verb m2d;;
petticoated adj 6m3;2s1;
petting act 5q3;5q2,9e2,4mm,93x,93y,gbf,gbg,gbh;
petulance feeling eni;hv3,eng,hv4;
petulantly adv hv7;hv4;
pew thing m2e;;
pfennig quantity m2f;;
ph attribute m2g;;
phagocyte body m2h;m2i;
phalanx body m2j,m2k;m2l;
phantasy thought ceg;d9w,d9x,cea,d9y;
phantom person 20r,ewo,m2m;hgi,20s,9k9;
pharmaceutical adj m2n,208;m2o,bg9,20a,207;
pharmacist person 207;208,209,20a,20b;
pharmacological adj m2p;m2q;
pharmacy thought 20a,bg9;208,207;
phase time m2r,m2s,m2t;;
pheasant animal m2u;;
phenomenon tops m2v,m2w;;
phenothiazine substance m2x;;
phi message m2y;;
philadelphia place m2z;;
philanthropic adj 676;675;
philanthropist person 1hj;1hi,m30,1hh;
philharmonic adj m31,m32;l8w,m33;
philippic message m34;;
philippines place dlm;;
philological adj m35;iur;
philosopher person m36;b47,m37;
philosophic adj b47;b45,m38,m37,m36;
philosophical adj b47,m39;6cs,b45,m38,m37,m36,b48;
philosophically adv m3a;m39;
philosophize verb m3b;m37,m3c,m3d;
philosophizing message m3c;m3b;
philosophy thought b45,m37;m39,b47,b44,m36,b48,b49,m3b;
phloem plant 3g5;;
phoenix place m3e;;
phon quantity m3f;;
phone thing 5gs,5gr;5gt,5gm,5gw,5gx;
phoneme message m3g;m3h;
phonemic adj m3h,m3i;m3g;
phonemics thought m3j;m3k,m3l;
phonetic adj m3m;m3n,m3o;
phonetics thought m3n;m3p,m3m,m3q;
phonic adj m3r;m3s;
phonograph thing m3t;;
phonologic adj m3k;m3j;
phonology thought m3j;m3k,m3l;
phony adj 3g9,3g7;2mq,3g8,2mu,avj;
phosgene substance m3u;;
phosphate substance lbc;;
phosphorescent adj m3v;dyr,m3w,m3x;
phosphorus substance m3y;m3z;
phot quantity m40;;
photo thing m41;m42,m43,m44,m45,m46;
photograph thing m41,m45;m42,m43,m47,m48,m44,m46;
photographic adj m42;m49,m43,m41,m44;
photographically adv m4a;m42;
photography act m43;m42,m41,m48;
photomontage thing m4b;;
photon thing m4c;;
phrase message 2gc,m4d,2fz;m4e,2g7,2gb,2gd,2ge,2gf,2gg,2gl;
phraseology message 2gg;2fz;
phrasing act m4f;;
phylum group m4g;;
physical adj 1s6,m4h,8hu;8ht,1s4,8hm,jir,m4i,m4j,m4k,m4l,8hs,m4m;mental
physically adv m4n;m4h;
physicalness attribute 8hs;8ht,8hu,8hv,8hp,1s6;
physician person b3d;b3f,b3g;
physicist person m4o;m4m;
physicochemical adj m4p;m4q;
physics thought m4m;m4h,m4o;
physiognomy body 8m7;8m8;
physiological adj m4r;m4s,m4t;
physiology thought m4t;m4j,m4u;
physique attribute 55a;;
pi quantity m4v,m4w;;
pia plant m4x;;
pianism message m4y;;
pianist person m4z;m50;
pianistic adj m51;m50,m4z;
piano thing m50,m52,m53;m54,m55,m51,m56,m4z;forte
piazza place m57;;
pic message dm5,m41;m42,m43,m44,6i9,m45,6ia,m46;
picasso person m58;;
pick verb 6e7,6ec,m59,45f;6e8,m5a,45d,8td,45n,m5b,6f6,m5c;
picker person 6f6,m5b;6eb,6ec,m59;
picket person m5d,m5e,m5f,lle;ll9,m5g,m5h,a79;
pickle food m5i,m5j;;
pickup thing m5k,253,m5l;m5m,24w;
picnic time m5n,6i0,m5o;m5p,m5q,6i3,6i4,6i5;
pictorial adj m5r,ggy,774;irf,9z9,9za,76z,9zc;
pictorially adv m5s;ggy;
picture thing 9za,9z9,cej,cea,9z3;9z5,ggx,ggy,cec,9z6,9z7,ced,cee,9zb,ce8,cef,ceg,ceh,cei,9zc,cek,cel,lks,lkq,9z4;
pictured adj m5t;bct;
picturesque adj 3la,78y;3l1,78l,m5u,m5v;
picturing thought cef,9z6;cea,ceb,9z3;
pid state m5w;;
pidgin message m5x;;
pie food m5y;;
piece thing 2kp,m5z,lpr,jog;lsc,joe,lsa,m60,f0;
pied adj 781;3id,m61,m62,m63;
piedmont place m64;;
pier thing b3q;m65,m66,b3s,m67,b3n,m68,m69;
pierce verb m6a,m6b,m6c;;
piety attribute m6d;aac;impiety
piezoelectric adj m6e;m6f;
piezoelectricity event m6f;m6e;
pig animal fdn,g2s;m6g,g2o,m6h,fdm,m6i;
pigeon animal m6j;;
pigheaded adj kze;b4w,m6k;
pigment substance m6l,m6m;m6n,m6o,m6p;
pigskin substance m6q;;
pike thing eej;;
pile group ey,1m6,m6r,fsr,dwh;89,133,7qk,m6s,hyz,hz0,m6t,ep,dwf,fsq,132,8rt,dwi;
pilfer verb 5dq;5dr,5ds,5dt,5du;
pilgrim person m6u;;
pilgrimage act m6v;;
pill thing m6w,m6x;;
pillar thought m6y;;
pillory verb m6z,m70;m71;
pillow thing m72,m73;ly9;
pilot person dzk,dvc,kim;dv4,dzc,dzd,dzg,dzh,dzi,m74,m75,kin;
pimp person lm2,lm3;;
pimple state m76;m77;
pin verb m78,m79,m7a;m7b,m7c,m7d,m7e;unpin
pinafore thing m7f;;
pinball act m7g;;
pinch verb m7h,6pm,8tl;kpc,kpd,6ph,922,3sj;
pinched adj kgm,5er;4jg,1hc,kgn,4ji,kgk;
pine plant m7i,m7j,ga;gd,ge,gf,gi;
pinecone plant m7k;;
ping verb m7l,m7m;m7n;
pink adj m7o,9a6,m7p;1im,99y,i9w,9a2,m7q,g1i,m7r;
pinnacle thing m7s,m7t;m7u;
pinning message m7v;;
pinpoint verb m7w,m7x,m7y;m7z;
pint quantity m80,m81;;
pioneer verb hau,m82,m83;m84,8tu,8tv;
pip state m85,m86,fg6,g1l;m87,g1d,m88,fg3,m89;
pipe thing m8a,m8b,m8c;92o,8tb,m8d,m8e;
pipeline message f71,m8f;;
piper person m8g;m8h;
pique thing m8i,hve;l1i,gvq,1u2;
pirate person m8j,m8k,m8l;m8m,m8n,m8o,m8p,m8q;
piratical adj m8m;7c7,m8k,m8j;
pirogue thing m8r;;
pisces place m8s;;
piss verb m8t,m8u;m8v,m8w,m8x,m8y;
pistol thing m8z;m90;
pistoleer person m90;m8z;
pit thing 5xg,l77;ux,m91,m92,l76;
pitch verb m93,m94,m95,j6w,m96;6gs,m97,ge1,54l,j70,dvw,m98,ge8;
pitched adj m99;;
pitcher person ge6,m9a;ge0,ge8,8e3;
pitchfork thing e5x,e5w;e5v;
pitching act m9b,j70;j6w;
piteous adj 35u;2p,fma,7di,fmb;
piteously adv m9c;35u;
pitfall thought m9d;;
pith plant m9e,m9f;;
pithy adj 7rt;4xi,5oe,7rv;
pitiable adj 872;2o;
pitiful adj 872;2o;
pitiless adj 91g;91f,m9g,91c;
pitilessly adv m9h;91f,91g;
pitt person m9i,m9j;;
pittsburgh place m9k;;
pituitary body gg5,m9l;gg4;
pity feeling 7di,fma,7dj;35u,7hy,7hx,7de;
pityingly adv 7i0;7hz;
pivot verb m9m,m9n;90j,m9o,m9p,m9q;
pix thing m9r,m9s;;
pixel thing lwa;;
pixie person bzp;;
pizza food m9t;;
place verb aj2,izd,m9u,ihs,m9v,f5a;f5b,f5c,f5d,9zz,ihw,ihx,2e4,f5e,f5f,ihy,f5g,ihz,ii0,f5h,m9w,m9x,f59,f5i,f5j,17w,iz2,3tu;
placed adj izh,2eb;2e9,3f5;
placeholder person m9y,m9z;;
placement attribute 2e4,ma0;2e1,ihs,iz2,3tu,iz3;
placid adj ma1,ma2;ma3,1kr,1ks,ma4,5ht,ma5,ma6,ma7,ma8;
placidly adv ma9;ma1;
plague verb 48p,48m,3u1;2di,3u3,13h,1uc,3u4,48n,3u5,3u6,3u7,48o,48q,48l;
plain adj maa,7j7,20f,com;20h,20j,20k,20l,20m,7j8,3mr,3mt,20n,20o;fancy,patterned
plainclothesman person mab;;
plainly adv com;20h,20f;
plaintively adv mac;k7t;
plan thought 8b7,8b4,mad,mae,a2v,17y;2qr,maf,mag,7q6,8b6,8b8,17j,8bc,a2r,mah,291;
planar adj dt3;mai,dt0,maj,dtc,mak,dt4,dt5;cubic,linear
plane thing 18i,dt5,mal,mam,cnu;dt3,cnq,man,mao,dt4;
planet thing map;maq;
planetary adj maq;map,mar;
planetoid thing mas;;
plank substance 4fk,4fv;mat,mau,4fu;
planned adj 8be;8bd,mav,maw,max;unplanned
planner person 8bc;a2v,8b1,17y,291,840;
planning act maf,may,8b6;a2v,17y,291;
plant thing maz,mb0,mb1,c2d;mb2,mb3,c2e,mb4,c2f,c2g,ihw,c2h,mb5,mb6,c2i;
plantation possession mb7;;
planted adj cke;ckd;unplanted
planter person mb8;;
planting act c2f;c2d;
plaque body mb9,mba;;
plasma body mbb;;
plaster substance mbc,mbd;mbe,mbf,mbg;
plastered adj fc0;533;
plasterer person mbh;mbf;
plastic substance mbi,bwg;bwc,mbj,5tf,5tg;
plastically adv mbk;bwg;
plasticity attribute mbj;bwg,e75;
plat verb mbl,mbm;mbn;
plate thing mbo,mbp,mbq,mbr,mbs;mbt,mbu,mbv;
platform thing mbw,mbx;;
platinum substance mby;;
platitudinous adj 6sd;fhs,mbz,6sb;
plato person mc0;mc1;
platonic adj mc1;mc0;
platonism thought mc2;mc3,mc4,mc5;
platonist person mc4;mc2;
platoon group mc6,mc7;;
plausible adj ls7;2ag,ezf,mc8;implausible
play verb jd,je,mc9,mca,mcb,hge;bb2,mcc,mcd,mce,bb3,bb4,hg9,mcf,mcg,mch,bb6,mci,mcj,bb7,bb8,bb9,j6,jm;
playable adj mck;;unplayable
playacting act ja;jl,j6,jm,jn;
playback act mcl;mcm;
played adj mcn;;
player person mcf,hg9;hga,hg8,hgb,hgc,hgd,mca,hge;
playful adj gqs;mco,mcp,mcq,gqr,i92,mcr,mcs,mct;unplayful
playground place mcu;;
playing act mcd;mcv,hge,mcw;
playmate person mcx;;
playwright person bb4;baz,jd,bb7;
plead verb mcy,mcz,md0;md1;
pleasant adj 16d;md2,md3,16e,md4,md5,md6,md7,9sz,9su;unpleasant
pleasantly adv md8,16b;16c,6a0,ko9,16d,16e;unpleasantly
please verb 9su,md9,mda;16d,9sw,9sx,9sy,9sz,9st,9t0;displease
pleased adj 1my,mdb;1mx,mdc,mdd,9t1,f7w,2ew;displeased
pleasing adj 9sx,r3;r1,67f,9sr,mde,d46,mdf,mdg,mdh,mdi,9su;displeasing
pleasure feeling 9sz,9sy;16d,9sv,i3g,9su;pain
pleat thing 4ri,dxk;mdj,dxg,4rf;
pledge verb mdk,mdl;mdm,mdn,mdo,mdp;
plenitude attribute 1m4;89,8h;
plentiful adj 8h,89;4a,1m3,4b,1m4,1m5,1m6;
plenty attribute 1m4,1m6,cbf;89,8h,dwf,8rt,dwh,dwi;
pleura body mdq;mdr;
pleural adj mdr;mdq;
pliant adj mds;gsf,bwo;
plight state mdt,c9m;mdu,c9l;
plod verb mdv,h67;mdw,mdx,h66,mdy,mdz,me0,me1;
plodding act ibh,me2;29o,bul;
plot thought me3,ls9,me4,me5,ab8;aba,ab7,abb,abc,me6;
plow verb me7,me8,8oq;me9,8oo,9hp,mea;
plowing act me9;me8;
plowshare thing meb;;
pluck verb mec,med;33i,ft5,kpd;
plug thing 3c9,mee;mef,3c1;
plum adv meg,meh;;
plumb adv mei,mej,mek,6pu;mel,mem,men,meo;
plumber person mep;;
plumbing thing meq,mer;;
plummet verb mei,mes;met,men,meo;
plump adj met,mes,dd2,meu;dcz,mev,mew;
plumping adj 3ze;2o5;
plumpness attribute mev;dd2;
plunder possession 4l3,4l6;4l4,4l5;
plunge verb ahv,b07,b03,mex,mey;gn9,ahx,b04,b06,ahp,mez;
plunk verb 6yl,6yk,mf0,mf1;mf2,6ym;
plunker act mf3;;
pluralistic adj mf4;mf5,mf6;
plus attribute 2l2,mf7,mf8,u6;mf9,u3,mfa,mfb,mfc,nb;minus
plush adj mfd,j7h;j94,70a,ihg,mfe;
ply verb mff,5vh;5vi,5vj,5vk,5vl;
pm act 2xt;2xu;
pneumonia state mfg;mfh;
po substance mfi,mfj;;
poach verb mfk,mfl;mfm,mfn,mfo;
pob thing mfp;;
pocket thing mfq,mfr,mfs,mft;mfu;
pocketful quantity mfv;;
pod plant 71x,mfw,727,726;;
poem message mfx;;
poet person mfy;mfz,mg0;
poetic adj mg1,dkz;dkv,mg2,mg3;
poetry message mg2;mg1,mg0;
poi food mg4;;
poignancy state mg5;lkd;
poignant adj yq,lkd;k8s,go,lt1,mg5;
point thought mg6,mg7,mg8,2f6,2f8,mg9;96w,h1x,2f4,9wx;
pointed adj ena;mga,mgb,mgc,mgd,mge,en9,ko5,lv9,mgf,mgg,mgh,mgi,mgj,mgk;pointless
pointer message 2f4,h1x;2f6,2f7,2f8;
poise verb mgl,mgm,1zi,mgn;1zg,37b;
poised adj 37g;37d;
poison substance mgo,mgp;mgq,mgr,mgs,mgt,mgu;
poke verb mgv,f1z,kto;hxy,ge2,f1v,ktp,ktq;
pol person mgw;mgx,mgy;
poland place mgz;;
polar adj 66w,abw;66r,1ya,mh0,mh1,l7h,mh2,mh3;equatorial
polarity relation mh2,mh3;66w,abw;
polarization event mh4,mh5;mh6,mh7,mh8;
polarize verb mh8,mh7,mh6;mh4,mh5;
pole thing mh9,mha,mh1,mhb;abw,mhc,mhd,mhe,mhf;
polemical adj 8bv;2ap,mhg,mhh;
police group ltn,ltl;ltm,ltk,lto,ltp;
policeman person l1z;l20;
policy thought mhi,mhj,hhb;;
polio state mhk;;
polish verb ezq,mhl,mhm,mhn;4y6,mho,mhp,mhq,mhr,7l0,mgz,mhs,mht,mhu,mhv,mhw;
polished adj mhx;j6h,mhy;unpolished
polite adj 8o4,4wk;dbr,8o3,94p,6ld,2bn;impolite
politely adv mhz;8o4,8o3;impolitely
politeness attribute 6le;8o3,6lb,9k0;impoliteness
politic adj mi0;mi1,mi2;impolitic
political adj mi3,mi4,mi5;mi6,mi7,mi8,mgx,mi9;nonpolitical
politically adv mia,mib;mi3,mi4;
politician person mic,mgw;mgx,mgy;
politico person mgw;mgx,mgy;
politics relation mgy,mid,mgx;mi5,mie,mgw,mic;
polity state mif,mig;;
polka message mih,mii;mij;
poll thought 5ld,5lc;5le,mik;
pollen plant mil;mim;
polls place min;;
polluted adj mio;bfp;
pollution state 86c;865;
polybutene substance mip;;
polycrystalline adj miq;mir;
polyelectrolyte substance mis;;
polyethylene substance mit;;
polygon shape miu;;
polymerization event miv;miw,mix;
polymyositis state miy;;
polynomial thought miz,mj0;;
polyphosphate substance mj1;;
polytonal adj mj2;mj3,mj4;
pom person mj5;;
pomaded adj fc1;533;
pommel verb mj6,mj7;mj8;
pompous adj mj9;2hk,lbk,mja;
pompously adv mjb;mj9;
pompousness attribute lbk;da0,mj9,mjc;
poncho thing mjd;;
pond thing mje;;
ponder verb 51s;95g,hi9,51o,jm9,86k,86l,jma,jmb;
ponderous adj fub,ful;9x7,mjf,fv9;
pony animal mjg,mjh;;
pooch verb mji,mjj;mjk;
pool thing mjl,mje,mjm,mjn;mjo,mjp;
poor adj mjq,35u,511,mjr;2p,510,ck9,mjs,mjt,mju,3nx,mjv,fma,7di,fmb,mjw;rich
poorly adv 17h,35s;35u,10c,17i;
pop verb 9a8,564,mjx,mjy,mjz;k1c,55y,3n3,mk0,55w;
pope person lmo;lmn;
poplin thing mk1;;
popping event mk2;mk3,mk4,mk5,mk6,mk7;
poppy plant mk8;;
populace group mk9;;
popular adj deg,9v7,7ei;2yz,6p4,mka,mkb,def,mkc,mkd,mk0,mke;unpopular
popularism message mkf;;
popularity attribute mk0;mjy,deg;unpopularity
popularly adv mkg;9v7;
populate verb 3n;bl2,bl3,3k,bl4,bl5,bl6;
populated adj h9q;h9k;
population group bl4,mkh,mki;3n;
populous adj h9r;h9k;
porch thing mkj;;
porcupine animal mkk;;
pore shape mkl,mkm,2l6;mkn,g3b,2l4,60i,60j,5od;
pork food mko;;
porkchop food mkp;;
porosity attribute mkq;mkn,mkr;solidity
porous adj mkr;mks,mkq;nonporous
port place mkt,mku,mkv,mkw,mkx,im0;ilt,mky,mkz,ml0,ml1;
porta body lad;lae,epz;
portable adj ml2,ml3;ml4,ml5,k8h,ml6,ml7;unportable
portal thing ml8;;
porte group ml9;;
portend verb 2ug;2uh,1wz,2ui,1x6,2uj,2uk,2uf;
portentous adj grf,e3z;1zk,col,2uj;
porter person mla,b74,mlb;mlc,mld,mle;
porterhouse food mlf;;
portfolio thing mlg;;
portion relation 7le,lpq,1eb,1e9;7lg,qh,1e6,lo7;
portrait message mlh,mli;mlj;
portray verb mlj,9z4,65w;9z5,c64,gpm,gpn,9z8,9z9,9zb,65q,mlh,9ze;
portrayal message mlh,c64;mlk,mlj,c63,65w;
portugal place mll;;
portuguese message mlm,mln;mll,mlo;
portwatcher person mlp;;
pose verb 18k,mlq,2s5;mlr,2s3,mls,mlt,k0q,18l;
posed adj mlu;;unposed
poseur person mlv;mlk;
posit message mlw,9zx,2ay;9zy,9zz,2ao,mlx,zv,mly;
position place ihz,mlz,81e,izj;9zz,ihx,mm0,mm1,81d,ihs,81p;
positive adj mm2,mm3,622,u6;u3,2n2,l7r,mm4,lf5;negative,neutral
positively adv mm5;622;
positivism thought mm6;mm7,mm8,mm9;
positivist person mm9,mm7;lf5,mm6,mma;
posse group mmb;;
posseman person mmc;;
possess verb mmd,fq0,mme;li5,b63,9vk,li6,li7,li8,fpy;
possessed adj 8br;863;
possession act li6,mmf;li7,li8,fq0;
possessive adj mmg,mmh,li5;i7,mmi,fq0;
possibility thought mmj,mmk,7y6;ig8,7s,887,7ya,7y1;impossibility
possible adj mml,887,ig8;ig7,cw,zj,cx,885,4z1,mmm,mmn,mmj,mmk,mmo;impossible
possibly adv jjx;;impossibly
possum animal mmp;;
post place mmq,mmr,3to,mms,mmt;mmu,mmv,3ts,3tt,3tu,3tv,3tw;
postal adj j9d;mmw,j9b;
posted adj mmx;;
poster message mmu;mmy,mmt,mmz,mn0,mms,mn1;
posterior adj 2fa,2fc;g0i,mn2,mn3,mn4,mn5;anterior
posthumous adj ig3;ifw;
posting message mmu,mn6;mmy,mmt,mmz,mn0,mms,mn1;
postmark message ede,edd;;
postpone verb 9ps;9pt,9pu,9pv,9pw,9px;
postscript message mn7;;
postulate verb mlw,879,mly;mn8,87c,mn9,mna;
posture attribute 2s3,18l;2s4,mnb,18k,2s5,2s6;
postwar adj mnc;;prewar
pot thing mnd,9oq,mne;mnf,4fg;
potassium substance mng;;
potato food mnh;;
potency attribute 2wb,bu1;bu2,2we,2wf;impotency
potent adj h8o,2we,bu2;cgy,mni,jsx,2w5,bu1,fxa,2wb;impotent
potential state mmo,ig8,isr;ig7,enx,isp,mmn,mmj,mmk;actual
potentiality state mmo,31;ig8,2l,isr;
potentially adv mnj;ig8;
potentiometer thing mnk;;
pothole thing mnl;;
potpourri group 2mc;2ma,2md,2me;
potshot act mnm;;
potter person mnn,mno;61c,mnp,mnq,mnr,mns;
pottery thing mnt;;
pouch thing mnu,mnv;;
poultry animal ebt;ebw,ebu;
pounce verb mnw,mnx;mny;
pound quantity iih,mnz,mo0,mo1;mj8,mo2,fkc,mo3,mo4;
pounding event mo5,mo6;ft8,ft9,mo7;
pour verb mo8,bfu,mo9,moa;mob,moc,bft,dy2;
poverty state mjw;511,mjr;wealth
pow person mod;;
powder substance moe,fg8,mof;mog,fbc,moh;
powdered adj mog;dnr,moi,moe;
powdery adj mog,irw;irq,dnr,moi,moe;
power attribute fxa,moj,2i,mok;2j,2k,2l,fx9,jsx,h8o;powerlessness
powerful adj jsx,mol,h8o,jsw;8u2,72g,mom,jsv,mon,2we,moo,mop,moq,2w5,3k3,fxa;powerless
powerfully adv mor;jsx,3k3;
powerfulness attribute fxa;fx9,jsx,h8o;powerlessness
powerless adj fwf;9il,fwd,mos,fwl,grz;powerful
powwow message gb5,gb9;;
pr substance mot,mou;;
practicable adj mov,4z1;887,lu2,ct9,cta,ctb,ctc,1v9,4z0,ctd,cte,ctf;
practical adj lu2,lu3;22z,el8,mow,mox,mov,moy,moz,mp0,irf,lu1,mp1,mp2;impractical
practically adv mp3;;
practice act lu1,ctz,mp4,cu1,cu6,cu9;lu2,lu3,cu3,mp5,233,cu7,22i,e68;
practiced adj g1;d6,nw,nx,ny,nz,o0,fy;
practise verb cu9;ctz,mp5;
practised adj cx9;cx1;
practitioner person mp6;;
pragmatic adj mp7,mox;lu2,mp2;
prairie place mp8;;
praise verb 7xn,7xo;7cn;criticize
prance verb mp9,mpa;mpb,mpc;
prank act 1wo,mpd;6y4,1wl;
prattle verb 329,68m;68n,68o,68p,68q,68h,5ek,32a,3vz,68s,68t,327;
pray verb mpe,3nf;mpf,mpg,3nj,mph,mpi;
prayer act mpf,mph,20t;20x,mpe;
preach verb mpj,wo;wn,mpk,mpl,mpm,wp,mpn;
preacher person mpn;mpj,mpo;
preaching message mpl;mpj,mpo;
preamble message mpp,mpq;;
prearrange verb mpr;mps;
precarious adj mpt,9cd;1yn,9cb,uf,gvv,mpu,lzj,lzk,ul,c7s;
precast adj e8h;e74;
precaution act mpv,mpw,5ok;5on,mpx,mpy;
precede verb 1vy,mpz,mq0;e45,e46,1vv,e47,mq1,1vr,mq2;follow,succeed
precedence state mq3;mq4,mq5;
precedent thought e47,mq6,e45;4m,e46,1vv,mq1,mpz,1vy;
preceding adj 4m;4j,mq7,e48,mq8,e45,mq9,bsv,mqa;succeeding
prechlorination event mqb;;
precinct place mqc;;
precious adj 6am,mqd,mqe;3rk,24k,6an,8l2;
precipice thing mqf;mqg;
precipitate verb mqh,mqi,mqj,foy;fow,mqk,fou,5a,mql,mqm,mqn;
precipitin substance mqo;;
precis message ld2,ld8;ld4,ld3,ld7;
precise adj cpf;mqp,dnh,mqq,jr9,mqr,mqs,mqt,mqu,mqv,mqw;imprecise
precisely adv cpd,mqx,cpe;fe,cp4,cpf;imprecisely
precision attribute cpc;fe;imprecision
preclude verb e41;4av,1x0;
precocious adj tx;tr,mqy;retarded
preconceived adj mqz;;
preconception thought mr0;3x9,mr1;
precondition verb 7ti,mr2;mr3,6kb;
precooked adj mr4;4r6;
precooled adj 8et;5ha;
predecessor person mq2;mq0;
predetermined adj maw;8be;
predicament state mdt;;
predicate message mr5,mr6,mr7,mr8;mr9,mra,mn9;
predicator message mra;mr7;
predict verb 1wx,2ug;1vt,2uh,1wz,1x1,1x2,2ui,1x5,1x6,2uj,2uk,1x7,1x9,2uf,1xb;
predictable adj e4x;e4w,h5i,mrb;unpredictable
prediction thought 1x1;1wx;
predictive adj 1wz;1zk,mrc,1x6,2uj,2ug,1wx;
predigested adj af8;af1;
predilection thought 6f5;u7,9e1,6ed;
predisposed adj mrd;5lq;
prednisone substance mre;;
predominance state b6d;b62,b66;
predominantly adv mrf;b62,b67;
predominate verb b66,b62;2hv,b67,b6a,lei,b6d,b6f,leg;
predomination state b6d;b62,b66;
preeminent adj axk;28m,axh;
preempt verb mrg,mrh;mri,mrj,mrk,mrl;
preexistence state mrm;1vu,mrn;
preexistent adj 1vu;1p6,mrm,mrn;
preface message mro,hoy;mq8,hox;
prefer verb mrp,6ed;6f3,6e8,6f4,6f5,mrq;
preferable adj a3g;a3b;
preferably adv mrr;;
preference feeling mrq,6f5;u7,9e1,6ed,mrp;
preferential adj u7;u3,6f5,ape;
preferentially adv mrs;u7;
preferment act 6f4;6ed,de2;
preferred adj a3g;a3b;
prefix message mrt,mru;mrv;suffix
pregnant adj f8j,gqg;f8i,jkh,7zh,hiw,mrw,jki,jkj;nonpregnant
prehistoric adj lrv;15m,mrx;
preisolate verb mry;;
prejudice thought 3x4,3xb;3x8,3x9,3xa,3x5;
prejudiced adj mrz;m0z;unprejudiced
prejudicial adj 9bb;5ue,9bc;
preliminary adj ms0,cyi;cyf,lhl;
preliterate adj glw,ms1;3ck,glt;
prelude event lhl,lho;cyi;
premier person ms2,ms3,ms4,ms5,dq0,dpz;bx8,ms6,ms7,ms8;
premiere message ms8,ms4,dpz;bx8,ms5;
premise message 2mo,ms9;2mf,2mz;
premises place msa;;
premium possession msb,msc;g3;
premix food jzw;;
premonition feeling 1x9;1wx;
premonitory adj msd;1zk;
preoccupation thought mse,c9i;7ra,msf,5bj,ca9,msg;
preoccupied adj msf,7ra;11p,51p,c9i;
preoccupy verb msg;c9i,mse;
prep act msh;msi;
prepackaged adj msj;msk;
preparation act msl,e9f,8b6;msm,e9d,17y;resolution
preparative adj bsv;4m,msn,msm,msi,bsu,840,fbw;
preparatory adj bsv;4m,msn,msm,msi,bsu,840,fbw;
prepare verb msm,8el,mso;bsv,8en,msl,8eo,msp,8ej,msq,msr;
prepared adj 4r6;4r5,mss,mst,msu,msv,mr4,msw,msx,msy,msz,msq;unprepared
preposition message mt0;;
prepositional adj mt1;mt0;
preposterous adj 7z;81,82,83,84;
prepubescent adj mt2;ifc,mt3;
prepupal adj mt4;ifc;
prerequisite thought mt5,mt6;jbw;
presage verb mt7,2ug;2uh,1wz,2ui,1x6,2uj,2uk,2uf;
presbyterian person mt8;;
prescribe verb 2w3;acf,acg,9mu,ace,ach,3tz,aci,2vx;
prescribed adj mt9,23l;mta,23q;
prescription message ach,mtb,mtc;2w3;nonprescription
preseason time mtd;;
presence state mte,mtf,mtg;2r3;absence
present adj mth,mti,9uo,mtj,9vx,96o,2r3;cv7,gn5,hf5,mtk,2r2,mtl,cv8,fxf,mtm,mtn,9up,9uq,9ur,mto,mtp,mtq,mtr,mts,mtt,9us,9un,9ut,9tb,jc,mtu,mtv,9td,mtf,9uu,9uv,2e8,mte,mtw;absent,future,past
presentable adj mtx;9k3;
presentation act 308,9ur,9tb;mtj,9t7,9vw,9vx,9uo,305,mtw;
presentational adj mty;9tb;
presently adv mtz,96n;86t,96o;
presentment act kur;;
presentness attribute mtq;96o;futurity,pastness
preservation act j9v;813,mu0;
preserve verb mu1,88l,813,mu2;j9t,j9u,j9v,811,810,mu3,88n,88o;
preserved adj bde,j9z;mu4,j9y,mu5,mu6,mu7,mu8,mu9,mua,mub,muc,bdd,mud,mue,muf,mug,muh,mui,muj,muk;destroyed,fresh
preside verb 63k;mul,mum,mun,muo,mup,63f;
presidency time qt;mul,mum,mun,muo,mup,63f,qa;
president person muo,mun,mum;muq,63i,qt,63k;
presidential adj muq;63i,mum,mun,muo,mup;unpresidential
press verb 72n,mur,cuv,mus;889,goy,c3k,a4g,mut,7ng,72l,cuu,muu,f1y,muv,72f,44v,muw;
pressed adj mux;muy;
pressing adj 7ng,a4g;goy,muz,mv0,cuv,7nd,mv1,mur,mv2,mv3;
pressure event muv,72l,7ng,72f;72g,72h,72i,72j,72k,72m,72n,mv4,mv5,mv6,cuv,7nd,mv1,mur,mv2,mv3,44v;
prestige state g6b;g69;
presto adj mv7,mv8;mv9;
presumably adv mva;mvb;
presume verb 2mf;2mg,2mh,2mi,2mj,2mk,2ml,2mm,2mn,2mo;
presumption thought 2mn;exv,2mf;
presuppose verb mvc,mvd;mve;
presupposition thought mve;mvc;
pretence attribute mvf,mvg;mvh;
pretend verb mvi,avj,d7l,mvj;bct,avk,2mr,mvk,avl,mvl,3g9,2mu,avm,mvm;
pretended adj 2mp;2mq,2mr,2ms,2mt,2mu;
pretense act avk;avj,d7m;
pretension attribute mvf;mvh;
pretext message mvn;;
prettiness attribute 98w;2sn,3lb;
pretty adv 3lb,359,d6x;3l1,30x,d6t,d6o,98w;
prevail verb b66,mvo,m0q;b67,bk5,m0r,b6a,m0s,b6d,b6f;
prevalence attribute m0r;b67,m0q;
prevent verb e41,mvp;4av,3c5,1x0;let
prevention act 3c5;3c0,mvp;
preventive adj mvq,fs7;bg8,mvr;permissive
preview message mvs,mvt,mvu;;
previous adj mqa,e98;4m,15m;
previously adv mvv;1p6,mqa;
prevision thought mvw;;
prewar adj mvx;;postwar
prey person aj4,mvy,mvz;17w,a0g;
price attribute 8kr,8l3,8ks,mw0;8kv,8kw,mw1,mw2,8ku,8kt;
priceless adj hq5;24k,6an;
pricing thought mw1;mw2,mw0;
prick verb 3g6,mw3,mw4,mw5,f21;mw6,42u,42v,mw7,f1v,mw8,mw9,9xj,42y;
prickly adj mwa;8zh,mwb;
pride feeling d34,mwc,mwd,7xq;d32,7l9,7la;humility
priest person mwe,mwf;mwg,mwh;
prim verb mwi,mwj,jus,mwk;269,94p,mwl,jut,mwm;
prima food mwn,iiw;iiy;
primacy state mwo;;
primarily adv 6bp;6bl,6bq;secondarily
primary adj mwp,6bq,mwq,6bl;mwr,1fp,mws,mwt,dq3,mwu,lak,e9v;secondary
primate person mwv;mww;
primates animal mwx;;
prime adj mwy,mwz,dq0,dq1,6e9;bx8,g3,mx0,6ea,ms3,ms2;
primed adj dqk;dqq,9k4;
primer message mx1;;
primeval adj bmt;tm;
priming act mx2;;
primitive adj mx3,918,917;915,bmp,914;
primly adv mx4;mwk;
primo message mx5,3v4;3uw;
primping act mx6;6xa;
prince person mx7;kq4,mx8,mx9;
principal adj mxa,mxb,6bl;1fp,6bm,mxc,mxd;
principally adv 6bp;6bl,6bq;
principe place mxe;;
principle thought mxf,mxg,mxh;;
print verb mxi,mxj,mxk;hwl,hwm,mxl,mxm,hwo,mxn,hwq,mxo,hwr,hws,mxp;
printable adj mxq;;unprintable
printer person mxo,mxm;mxk,mxp;
printing message mxr,mxs;;
prior adj mxt,1vs;1p6,mxu,1vv;
priority state mq3;mq4,mq5;posteriority
prise verb i1j;i1k,i1i,i1l,i1m,i1n;
prison thing mxv;;
prisoner person 5nb;5nd;
privacy attribute mxw,7pa;hs1,m16,341,7p8;
private adj mxx,341;6nj,mxy,mxz,my0,7v9,7v5,hgw,my1,33z,my2,my3,my4,my5,my6,mxw;public
privately adv my7,my8;341;publicly
privilege attribute dei,dej,de5;de0,de4;
privileged adj my9;mya;underprivileged
privy thing i28,myb,my3;341;
prize possession 304,24h,6e9;24i,g3,24k,24l,6ea,24n,305;
prizefight event myc,myd;mye;
prizewinning adj 3uz;3uw;
pro adj myf,myg,myh;;anti,con
probability attribute isx,myi;ist,isq,myj;improbability
probable adj myk,isq,ist;ipr,isv,2mi,isw,myi,isp,isx;improbable
probably adv iss;isq;
probe verb cq8,cq1,myl;cq7,mym,myn,cq9,cpx,a7b;
problem state 364,myo,4n5;361,myp,myq,1u7;
procedural adj myr;ekz,mys,f1n,myt;
procedure act f1n,ekz;myr,ekw,ctd,f1h,myu;
proceed verb 88g,88h,f1h;tn,88f,f1n,f1o,88m;
proceeding act f1o;f1h;
proceedings act f1o;f1h;
proceeds possession eti;eic,myv;
process act f1n,myw,flj;myr,fl9,myx,myy,myz,ctd,f1h,myu;
processed adj msw;4r6;unprocessed
processing event myz;flj,myu;
processor group myx;flj;
proclaim verb 1tw,1tv,mr8;92k,csk,1tq,csl,mn9,1tr,csm;
proclaimed adj 1tu;1d4;
proclamation message 1tq;1tm,1tw;
procrastinate verb mz0;mz1,mz2,iul,9pw;
procrastination act mz1;mz0;
procreation act mz3;kbr,4wf;
procreative adj 3nm;4wj,3nl,kbr;
procure verb mz4;mz5,mz6;
procurement act mz5;mz4;
procurer person lm2;lm3;
prod verb f1y,f20,gwj;kw1,gwf,f1v,2dr,3u7,kw2,cuv,kk0,f1x,f1w,mz7;
prodigious adj 3ym;2o5,790,791;
produce verb mz8,mz9,4so,mza;8tp,55f,8tq,jov,mzb,4sl,mzc,84f,55h,84g,mzd,16l;
producer person 84g,mze,mzc;4so,2ku,mz9,mzf;
product thing jov,mzb,mzg;4so,9ht;
production act mzh,mzi,mzb;4so,mzf;
productive adj 27i;1ke,27h,dff,mzj,mzk,mzl,mzm,mzn;unproductive
productivity attribute mzn;eii,27i,etf,mzo;
prof person 63g;mzp,63d;
profane adj 8jo,46w;3i3,4wu,8jw,8jx,8jy,8jz,8k0,8k1,8k2,mzq,46v,mzr,8k3,1f,8k4;sacred
profanely adv mzs;46w;
profanity message mzr;46w;
profess verb mzt,mzu,7pm;7pr,7ps,7pu,7pv;
professedly adv mzv;9lj;
profession group mzw,mzx;;
professional adj mzy,lk9,mzz,n00;lk0,n01,mzw;amateur,nonprofessional,unprofessional
professionally adv n02;n03;
professor person 63g;mzp,63d;
professorship act 63d;63g;
proffer verb w9,l1p;l1n,l1r,n04,w0,6yj;
proficiency attribute nw;g1;
proficient adj g1;d6,nw,nx,ny,nz,o0,fy;
profile message n05,n06,n07;n08,n09;
profit possession bnk,3sw,bno;3sq,3sz,3t0,bnl,bnp;break_even,lose
profitability attribute n0a;eou;unprofitability
profitable adj eou;n0b,i41,eot,n0c,k3j,n0a,u8;unprofitable
profitably adv n0d;27i;unprofitably
profits possession bnk;bnl,bno,bnp;
profound adj 9o0,hj8;35g,9ns,n0e,n0f,9o2,n0g,n0h;superficial
profoundly adv 9o8;9nr,9ny;
profundity thought n0g,n0f;7w,9o0,gr9;superficiality
profuse adj 8d;4a,1m5,bvy,j76;
profusely adv d2k;4a,8a;
profusion attribute 1m5;89,8d,n0i,n0j;
program thought 8b7,n0k,50b,mah,n0l;n0m,n0n,n0o,6ij,a2v,50d,3jh,17y;
programma message n0p;;
programme message n0q,96q,n0l,mah;96p,n0m,n0n,8b7,n0o,6ij;
programmer person 6ij;6id,n0l;
programming act n0n;12t,12u,mah;
progress act 55d,tn,tf,tq,th;tl,tg,to,55b,n0r,n0s,88h;regress
progression group n0t,tf,tn;tl,tq,n0r,th,n0s,88h;
progressive adj gp5,ty,iq5;iq0,tt,n0u,n0v,n0w,n0x,ipx,5iw;regressive
progressively adv gz6;gyx,gz4;
progressivism thought n0y;;
prohibit verb 39f;ala,3as,alb,39b,alc,ald,39e;
prohibition message bhg,39b,bhj;bgz,39f,39d,39c;
project act 2qr,n0z,i5q,n10;55y,3n3,i5o,17y,2qp,6fo,5j1,bul;
projected adj i5p;3n3;
projectile thing jz2,bln;64m,n11;
projection thought n12,n13;n14;
proletariat group ibe;ibf;
proliferation event n15;n16,n17;non-proliferation,nonproliferation
prolific adj dff;27i,dfe;
prolong verb io1;j0q,io0,88m,n18;
prolongation act io0;io1,io2,io3;
prolonged adj bkf;bk8,bkd,88m;
prom event n19;;
prometheus person n1a;;
prominence state n1b,n1c;82v;obscurity
prominent adj 830,82v;4hv,n1c,le7,n1b,le8;
prominently adv 833;4hv,830;
promise verb n1d,a3p,n1e,g77,1wx;1vt,1wz,n1f,1x1,1x2,1x5,1x6,mdm,1x7,1x9,1xb,n1g,n1h,g75,a3m,g78;
promising adj isu,2k1;2uv,ipr,4yh,2k0,g7a;
promote verb rh,byx,m1;c78,bz0,c79,bbh,vo,4kl,c7a,n1i,lz,bz6,tg,n1j,c7c,rd,bzb;demote
promoter person c7c;394,m1,rh;
promotion message n1i,bz0;m1,byx;demotion
promotional adj n1k;n1i;
prompt verb 943,ji,hf2,n1l;5wi,n1m,gwd,j2,k8,gwe,14p,n1n,wc,1l,gwg,5wt,2dr,hat,gwh,941;
promptly adv n1o,n1p,n1q;5z9,n1l,n1r;
promulgate verb 1tv,n1s;92k,csk,csl,1tr,csm,n1t;
promulgator person n1t;n1s;
prone adj gwu,n1u;3sm,273,n1v;
pronoun message n1w;;
pronounce verb 2g0,acr;2g5,i3n,acq,2gf,2gh,2gi,2gj,2gk,ib7,ibb,2gm;
pronounced adj jeo;a6z;
pronouncement message acq;acr;
proof thought n1x,n1y,n1z,gpu;gpo,n20,n21;
prop thing n22,n23;n24,n25;
propaganda message n26;n27,n28,n29,n2a;
propagandist person n28,n27;n26;
propagandistic adj n27;n26,n28;
propagation message 6jr,3nn;3nl,kbr,kbs,kbt,4wf,50d,d0l,kbu;
propel verb n2b;blo,e3j,k8,n2c,n2d,n2e,n2f;
propeller thing n2e;n2b;
proper adj 269,n2g,n2h;lq8,3ls,8i6,8i7,9k1,n2i,n2j,mwk,n2k,n2l;improper
properly adv 9k2;262,269;improperly
property possession 3rh,n2m,izd;fpz,3re,3tu;
prophecy thought 1x2,b25;1zk,1wx,l8a,l8b,b1y;
prophesy verb l8b;1x2,l87;
prophet person l87,n2n;1ix,1zk,l8a,l8b;
prophetic adj 1zk;2uh,1zj,6mj,n2o,b21,e3z,msd,1wz,1x2,b25,l87,n2n;unprophetic
prophetically adv n2p;1zk;
propitious adj 2uw;de9,n2q,n2r;unpropitious
proponent person wp;wo,wt;
proportion relation n2s,n2t,n2u;n2v,n2w,n2x;disproportion
proportional adj n2y,n2z;n30,n31;
proportionality relation n32;n33;
proportionally adv n34;7cr,n2z;
proportionate adj n30,7cr;7co,n35,n36,n2z,n33,1ns;disproportionate
proportionately adv n34;7cr,n2z;disproportionately
proposal message n37;;
propose verb w0,n04,17n;w3,17q,17k,17j,17t,w8,w9,wc,n38,wh;
proposition message n39,w9,n3a;n3b,n04,w0,6yj,l1p;
proprietor person li7;4sr,li6,lib,lic,lid,fq0;
proprietorship possession lic;li7;
propriety attribute n2l;262,269;impropriety
props act n3c;;
propylthiouracil substance n3d;;
proscribe verb 39f;ala,3as,alb,39b,alc,ald,39e;
prose message n3e;;
prosecute verb n3f,n3g;n3h,n3i;defend
prosecution act n3h,n3j;n3g,n3f;defense
prosecutor person n3i;n3g,n3f;
prosodic adj n3k;h8c;
prosody message h8c;h8e;
prospect state n3l,1x4,n3m;cw2,1wu,2j9;
prospective adj enx;isr,enq;retrospective
prosper verb n3n;;
prosperity state n3o,n3p;n3q,gu1,n3r;
prosperous adj n3q,n3r;10e,gu1,n3p,n3o;
prostitute person 3i5,n3s;3i2,n3t,n3u,n3v;
prostitution act n3t;3i5,n3s;
prostrate adj n3w,n3x,n3y;3sm,n3z,n40;
protagonist person rd;re,rf,r9,rg,rh;
protease substance lxo;;
protect verb 9ph;89m,n41,n42,642;
protected adj ea5,mu6;j9z,ea4,n43,n44,n45,n46,n47,n48,n49,n4a;unprotected
protecting adj n4b;89m;
protection act n41,n42,n4c;n4d,9ph;
protective adj 89m;n4e,89l,97u,n4f,lgp,j9t,n4b,n4g,n4h,n4i,9ph,n4j;unprotective
protectively adv n4k;n4l;
protectorate place n4m;;
protege person n4n;;
protein substance n4o;n4p;
proteolysis event n4q;n4r;
proteolytic adj n4r;n4q;
protest verb n4s,kxy,avr,avs;akz,n4t,37z,n4u,n4v,n4w,al4,avq,n4x,ky4;
protestant adj n4y,n4z,n50;n51;
protestantism thought n51;;
protestation message n4s,n4u;avr,n4x;
proto adj bn1;tm;
protocol message n52,n53;;
protogeometric adj n54;eve;
proton thing n55;;
protoplasm body n56;;
prototype thought cfu;cfv,cfw,cfx;
prototypical adj cfv;bx8,cfu,laj;
protozoa animal n57;;
protozoan animal n58,n59;n57;
protrude verb i5q;55y,3n3,i5o;
protuberance shape 55w;55z,560,561,562,55x,563,564,565,566;
proud adj 2ew,gso;1id,2eu,n5a,n5b,n5c,4g4,afl,2ev,7px,n5d,n5e,mdb,n5f,n5g,3e6;humble
proudly adv n5h;2ew;
prove verb n5i,9vs,coe;2ri,20m,8ja,2rj,coh,coi,cod,coj;disprove
proved adj n5j;n5k,n5l,n5m,n5n;unproved
proven adj n5j;n5k,n5l,n5m,n5n;
provenance place 8r6;;
proverb message n5o;n5p;
proverbial adj n5p;n5o;
provide verb emh,5vh,n5q;5vi,n5r,5vj,5vk,eml,5vl;
providence place n5s,b22;b20;improvidence
providential adj eaf;eab,jwz;
provider person eml,5vk;5vh,emh;
province place n5t,n5u;n5v,n5w;
provincial adj n5x,n5w,n5v;n5y,n5z,n60,n61,n62,n63,n5t;cosmopolitan
provincialism thought n64,n65;;
provision message n5r,5vi,n66;n67,n68,n69,n6a,n6b,n5q,5vh,n6c,emh,hwf;
provisional adj n67;9ys,n5r,n6d,n6e;
provisions food n6f;;
proviso message n5r;n67,n5q;
provocation act 13h;1tx,3u1,13d;
provocative adj 2di;14n,n6g,n6h,gjt,n6i,gwi,2df,3u1;unprovocative
provoke verb 2df,coz,gwi;2di,2dj,cs0,14q,2dm,5ws,gwg,2dr;
prowess thought 2fh;2fk;
prowl verb n6j,n6k,n6l;8um;
prowler person 8um;7pd,8uj,n6k,n6m;
proximal adj n6n;n6o;distal
proximate adj n6p;gn4;ultimate
proximity attribute n6o;n6n;
proxy person m9y,n6q;;
prudence attribute n6r;n6s;imprudence
prurient adj j78;cif,3i4,8sg,1s9;
pry verb i1k,i1j,n6t,kto;i1i,i1l,i1m,ktp,ktq,i1n;
ps message mn7;;
pseud person 2mu;2mp,3g7,avj,56w,d7f,d7l,d7m,d7k;
pseudo adj 2mu,n6u;2mq,2mp,3g7,avj,56w,d7f,d7l,d7m,d7k;
pseudophloem plant n6v;;
psi quantity n6w;;
psithyrus animal n6x;;
psyche thought 4rp,n6y;4rt,4rv;
psychiatric adj n6z;n70;
psychiatrist person n71;n70;
psychical adj 4rt;4rs,4rp,n6y;
psychically adv n72;4rt;
psychological adj joo,n73;4rs,n74;
psychologically adv n75;joo;
psychologist person n76;n74;
psychology thought n74;n73,n76;
psychopath person n77;n78;
psychopathic adj hd8;554,n70,n79,n7a;
psychophysiology thought n7b;n7c;
psychopomp person n7d;;
psychotherapy thought n7e;n7f,n7g;
psychotic adj n7h,hd9;554,n7i;
pt substance mby;;
pterygium body n7j;;
pto thing n7k;;
pu substance n7l;;
pub thing n7m;;
pubescent adj n7n;ifc,n7o;
public adj mk9,n7p,n7q,7ep;7ef,n7r,n7s,n7t,n7u,n7v,n7w,n7x;private
publication message hwo,hwm;hwi,hwj,n7y,mxk;
publicist person vp;vs,vn;
publicity message n1i;m1;
publicize verb vs,vn;vo,vp;
publicized adj vr;vq,n7z,n80;suppressed
publicly adv n81;n7q;privately
publish verb mxk,hwi;hwl,hwm,mxl,mxm,hwn,hwo,hwh,mxn,mxi,hwp,hwq,mxo,hwr,hws;
published adj n82;;unpublished
publisher group hwq,hwr;hwi,mxk;
publishing act hwl;hwi,mxk;
pucker verb n83,n84;n85,erj;
puckish adj gqr;gqs,gqt,gqu;
pueblo person n86,n87;;
puff verb n88,n89,n8a,er5,d9t;fgl,3ea,er6,6gu,n8b,4cv,er4,n8c,n8d,n8e;
puke person 578,n8f;57b,n8g,n8h,n8i,8t4,n8j,n8k,57i;
pul quantity n8l;;
pull verb 2sc,2si,bby,2sa,n8m;21a,5rl,bc1,2sd,2se,2sf,2sg,2sh,5rp,n8n;push
pulley thing n8o;;
pulling act 2sc;bby,2sa,n8n;
pulmonary adj n8p;hon;
pulp thing n8q,n8r,n8s;n8t,n8u,n8v;
pulpit thing 9ay;;
pulsate verb ft8;ft7,mo6,n8w;
pulsation event n8x;n8y;
pulse event n8x,ft7,ft8,n8y;mo6,n8w,ft9;
pulseless adj 9ge;4bj,irb,4w9;
pulverize verb mof;fbc,moe;
pulverized adj mog;dnr,moi,moe;
pummel verb mj7;mj8;
pump thing n8z,n90,n91;n92,n93;
pun message n94,n95;n96;
punch verb mj8,n97,n98;n99,n9a,mo0,3h8,mj7;
puncher person 8pv;;
punctuality attribute n1n;n1m,n1l;tardiness
punctuate verb n9b;n9c,n9d;
puncture verb n9e,n9f;n9g,n9h,n9i,n9j;
punctured adj 98m;98g;
pundit person has;3oa;
pungently adv n9k;3cv;
punish verb lwg;lwh,lwi;
punishable adj ffd;ff5;
punishment act lwi;lwg;
punitive adj lwh;8in,n9l,lwp,2yp,lwg;rehabilitative
punk person g6c,57b;57c,57d,57e,578,g6f,g6g;
punster person n96;n94;
punt verb n9m,n9n;n9o,n9p;
puny adj n9q;1q5,j5j;
pup animal n9r,n9s;;
pupate verb n9t;n9u;
pupil person bt3;n9v,ang,bst;
puppet thing n9w;n9x;
puppy animal n9y;;
puppyish adj n9z;4qs;
purchase verb 5cu,5cx,5ct;5cv,5cw,3dk;
pure adj na0,68;4c7,na1,eg0,na2,na3,na4,na5,na6,na7,na8,na9,naa,nab,nac,axa;impure
purely adv nad;;
purgatory state nae;naf;
purge verb nag,nah;nai,naj,ghg,nak;rehabilitate
purging act nal,nam;nag,nan,naj;
purification act ax4;ax0;
purify verb ax0,ghg;nag,nao,ax4,nap,ax6,ghc,1qf,ax7,ax9,naq,axa,7td,axb;
purity state axa,naq;nar,nas,nat,nau,na0,nav,ax0,ghg;impurity
purl verb naw,8e1,nax,nay;naz,bro,brp,brq,8dy,nb0,nb1;
purloin verb 5dq;5dr,5ds,5dt,5du;
purple adj nb2,nb3,nb4;1im,nb5,nb6;
purport verb 17t,nb7,17n;17q,17k,17j,hit;
purportedly adv nb8;;
purpose thought 17j,eku,17q,17n;17k,17t,17u,a7u,17v,17x,17y,ekx;
purposeful adj nb9;nba,nbb,nbc,nbd;purposeless
purposely adv wi;wj,wk;
purse thing fko,nbe;fkp;
pursuant adj 820;7sh,nbf;
pursue verb c9e,689,nbg,nbf;820,67y,c9f,c9g,c9h,nbh,e1b,685,c9j;
pursued person nbi,nbj;;
pursuer person 685;689,67z;
pursuing adj e1h;e1g;
pursuit act 67y,nbh;nbg,688,689,67z,68a;
purveyor person n69;n66;
pus time nbk,nbl;nbm,nbn,nbo;
push verb e3b,e39,c95,m1;e3a,nbp,vo,e3c,5it,n1i,lz,n1j,c7c,e37,e3d,mv2,nbq,nbr;pull
pushing act e3b;mv2,e39,nbq,nbr;
pushup act nbs;;
pussy body nbt,nbu;h6i,nbv;
put verb nbw,ihs,nbx,8lh;8li,9zz,ihw,8lj,ihx,2e4,ihy,ihz,ii0,aj2,8lk;
putout act nby;nbz,nc0;
putt verb nc1,nc2;nc3,nc4,nc5;
putting act nc1;nc2,nc5;
puzzle verb 1i5,1i0;1i1,1i2,1i3,1i4,1i6,1i8,3ww;
puzzled adj m0g;35z;
puzzlement thought 1i3;3wu,3nc,1i0,3wv,3wq,3ww;
puzzling adj caj,3wt;7x5,cal,1i4;
px thing nc6;;
pyknotic adj nc7;nc8;
pyramid verb nc9,nca;mgf,ncb;
pyrex substance ncc;;
pyrometer thing ncd;;
python animal nce;;
qi state 6b5;;
quack person ncf,ncg,nch;nci,ncj,nck;
quackery act ncl;ncm,nck;
quad person ncn,nco;;
quadratic message ncp,ncq,ncr;ncs,nct;
quadriceps body nco;;
quadruple verb ncu,ncv,kbi;40p,ncw,ncx,ncy;
quadrupling event ncy;ncv;
quail verb ncz,8vu;8vv,8vw;
quaint adj nd0,nd1;1wn,nd2;
quake event boe,nd3;bof,nd4,nd5,nd6,nd7,bog;
quaker person nd8;;
qualification attribute nd9,nda;65u,ndb,5gb,6kb,5gc;
qualified adj ndc,7to,ndd;nde,7tn,ndf,k1v,ndg;unqualified
qualify verb 5gc,5gb,65u;ndh,nda,nd9,5g8,65o,ndi,ndj,ndk;disqualify
qualitative adj ndl;ndm;quantitative
qualitatively adv ndn;ndo;
quality attribute 669,5g8,65o,6e9;65s,g3,6ea,65u,5g9,65v,5gb,5gc,65y;
qualm feeling jxy;jy0,jy1,jy2,jy3,jy4;
quantitative adj 9kt;9ks,ndp,kwh,ndq,ndr,nds,ndt;accentual,qualitative,syllabic
quantitatively adv ndu;ndv;
quantity tops 1ln,ndw;1lu,1lv,1lw,13r;
quantum thought ndx,ndy;ndz;
quarrel verb aun,2au;2ar,aum,3hl,63q,2ak,9ia,auo,3hm,aup,fi2;
quarrelsome adj 2az;2af,ne0;
quart quantity ne1;;
quarter quantity ne2,ne3,43w;5l5,43p,5l6,5l7,ne4,ne5;
quarterback person ne6,ne7;ne8;
quarterly adj ne9,nea,neb;nec;
quarters thing 5l6;43w;
quartz substance 938;931,932;
quash verb had;ha4,ned,7zr,nee;
quasi adj nef;190;
quatrain message neg;;
quaver event neh,nei;;
quavering adj nej;8ed;
quaveringly adv nek;nej;
queen animal nel,nem,nen;kq5,neo;king
queer adj nep,9ok,95b;1wn,e0j,e0k,95a,8zj,95j,1b5,90s,9og,382,e0l;
quell verb 92b;7zn,neq,9uj;
quench verb ner;;
querulous adj hv3;nes,net,neu,eni;
querulously adv nev;hv3,hv4;
query verb cbi,hcq;cbh,hnd,2jb,hcr,hct,cbg;
quest thought nbh,new;nex,cyp,nbg;
question message cbi,ney,hnd,b8h,hcr,hcq;nez,b8a,cbh,cq9,2jb,hcv,hct,cbg;answer
questionable adj 1d5;1d3,1zo,myp,b8d,nf0,em2,nf1,nf2;unquestionable
questioner person 2jb;2j8,hcq,a7b,cbg;
questioning message cbh,m0i;35z,hcq,a7b,hcr,cbg;
questioningly adv nf3;95g;
questionnaire message nf4;;
queue group nf5,nf6,nf7;nf8;
quick adj nf9,5z9,5zc,sy,n1o;4h,a2,fow,n1r,14f,9z,14g,nz;
quicken verb 9v;9w,9x,9y,9z,a0;
quickening event nfa;;
quicker adv dcs;5z9;
quickie act nfb;;
quickly adv nfc,n1o;5z9,5za,n1r;slowly
quickness thought nz;sy,sx,sz,t0,g1;
quicksilver adj jp4,cin;ay5,jp5,jp6,cio;
quickstep verb nfd,nfe;nff;
quiescent adj nfg;nfh,b7d;
quiet adj j66,get,nfi,nfj,nfk,nfl;nfm,nfn,nfo,gen,nfp,nfq,nfr,nfs,geq,5hu,nft,ma6,j64;active,noisy,unquiet
quietly adv nfu,nfv,nfl;bix,nfj,nfi;noisily,unquietly
quietness attribute nft,ma6;ma1,nfj,gen,nfi;
quill thing nfw,nfx;;
quilt thing bot,nfy;nfz,7b6,ng0;
quilted adj ng1;dd9;
quin person ng2;;
quintet message ng3;;
quip verb cfd,cfe;7ro,ng4,eo9;
quire quantity ng5;;
quirk attribute 8zj,ng6;l1f,95b,8zg;
quirt thing ng7;;
quit verb 5xu;5xy,5xz,5y0,5y5,5y6,5xt;
quite adv ng8,ng9,nga;;
quiver verb 6c9,nd3;6cb,nd4,nd5,nd6,nd7,6cj,6ck,6cl,6cm;
quixotic adj gs3;8t2,ngb,ngc;
quiz message ngd,cpz;cq7,nge,ngf,cpx,ngg,ngh;
quota quantity ngi;;
quotation message hd,6kn;6kt,6ku,6kv,6kl,h6,6km;
quote verb ngj,6kv;ngk,6kn,hd,6kq,ngl,ngm;
ra substance ngn,ngo;;
rabat place ngp;;
rabbi person ngq;ngr;
rabbit animal ngs,ngt;ngu,ngv;
rabble group hz0;dwh;
race verb ngw,ngx,ngy,fp2,ngz;nh0,nh1,9x,nh2,nh3,fov,nh4,nh5,9z,nh6,nh7,a0;
racial adj nh1,nh8;nh9,nha,nhb,nhc,ngy;nonracial
racine person nhd;;
racing act nh3;ngz;
racist person nhe,nhc;nh8,nhf,nhg;
rack thing nhh,nhi,nhj;nhk,nhl,nhm;
racket event nhn,nho,jpj;gb3,jpi,nhp,nhq,nhr,nhs,nht;
racketeer person nhq,nhu;nho,nhv;
racy adj nhw;9es,4zc;
rad quantity nhx,nhy;;
radar thing nhz;ni0;
radial adj ni1,ni2,ni3;ni4,ni5;
radiance event f0o,ni6;4y1,j79,j6h,ni7,ni8,ni9,nia,nib;
radiant adj 4y1;3j6,ni6,nic,nid,ni7,nib;
radiate verb nib,nie,nif;4y1,3zq,ni6,nig;
radiation event nig,nih;nii,nib;
radiator thing nij;nid;
radical adj nik,nil,nim,kn9;cpl,efx,nin;cauline
radicalism thought nio;;
radically adv nip;kn9;
radio message niq,nir,nis,nit,niu;niv;
radioactive adj niw;nix,niy;nonradioactive
radiochlorine substance niz;;
radish food nj0;;
radius attribute nj1,ni5,nj2;ni3;
raf group nj3,nj4;;
raft thing nj5,nj6;nj7,nj8;
rafter thing nj9,nja;;
raftered adj njb;njc;
rag thing njd,90p;90q,90r,90s,90t,90u,nje;
ragamuffin person aft;afs,njf;
rage feeling cbm,njg,en5,njh;1r6,1r9,nji,njj,njk,njl,9t6,en4;
ragged adj njm,njn,njo;hyq,3kq,12m,njp,njq;
raid act njr,njs,a4q;a4p,njt,nju;
rail thing njv,njw,hqb;njx,njy,njz,nk0,nk1;
railhead thing nk2;;
railing thing njv;njz,nk0,nk1;
railroad thing nk3,nk4;nk5,nk6;
rails thing nk7;nk8,njx,njy;
railway thing nk3,nk9;nk5,nk6;
rain event nka,nkb,nkc;nkd;
rainbow thing nke;;
rainfall event nka;nkd,nkc;
raise verb 4ko,nkf,6ta,nkg;byz,bz1,bz2,bz3,bz4,bz5,bz7,bz8,6sy,bz9,bza,4km;level,lower
raised adj bzd,50u;3ut,bzc,nkh,irl;lowered
raising adj bz8,gz5;gyx,2i8,bzg,6ta;
raj state nki;;
rajah person nkj;;
rake verb iqj,nkk,nkl;9ic,nkm;
rakishly adv nkn;9d1;
rale event nko;nkp,nkq;
rally verb nkr,nks,k0d;k0e,jfx,jfy,k0f;
rallying act nkt,nku;c7f;
ram verb nkv,mo1,5iz,8s6;8s7,17p,fkc,mo3,mo4,8s4;
rama person nkw;;
ramble verb bdk,i1z;i20,bdi,jkf;
ramification act 4se;4sg,4sc,e5z,e60;
ramp thing gwq,en5;nji,njj,cbm,njk,njg,gwn,gwt;
rampant adj nji;ihk,en5;
rampart thing nkx;4vm,ce5;
ramrod thing nky;;
ranch thing nkz,nl0;nl1,nl2;
rancher person nl2;nl0;
rancor feeling 43d;43e,43f,43i,43k;
rand quantity nl3,nl4;;
random adj 27o;nl5,27p,nl6,nl7;nonrandom
randomization act nl8;nl9;
randomly adv 27m;27n,27o,27p;
range attribute 7hr,nla,f9c,7hw,bdi;3zg,nlb,7ht,bdk,bdl,bdm,bdn,nlc,nld,bdp,bdq,bdr,bds,bdt,bdu,nle,f95,7hs,nlf,7hv,nlg;
ranging adj nlh;;
rangy adj iej;fvh,iel;
rank group nli,f5j,nlj,nlk,dig;dfc,nll,nlm,nln,nlo,f5a;
ranked adj f5k;f5l;
ranking state nlo,nlp;bx5,nlq,nlk;
ransack verb 4l4,79r;79v,a4m,a4n,a4o,a4p,4l3;
ransom possession nlr,nls,nlt;nlu,nlv,nlw;
rant message fmm,45a,45c;45b,68p,hy1,32a,hy2,hy3,fmn;
rap verb 45d,nlx;45j,i9y,g1i,45f;
rape verb nly,ar8;2k6,ldm,2k8,nlz,8k4,aqg;
raped adj a5h;48s;
rapid adj nm0,5za;a2,14g;
rapidity attribute 14g;sy,5z7,5z8,5z9,5za,5zb,5zc;
rapidly adv nfc;5z9,5za;
rapist person nlz;ar8;
rapper person nm1,nm2;;
rapport relation nm3;nm4;
rapture state 1sg;bri,6ck,1sd,brj;
rare adj nm5,h99,nm6;fna,cjs,h97,h9a;
rarely adv nm7;h99;often
rarified adj nm8;nm9,nma;
ras body nmb;;
rascal person nmc;5eo;
rasp message f80,nmd;f7y,nme,nmf;
rasping adj f80,f7y;46i,f7z,f81,nmf;
rat animal nmg,57i;ak7,9p0,578,nmh;
ratable adj nmi;nmj,nmk;
rate time nml,nmm,f5a,nmn;f5b,f5c,f5d,f5e,f5f,f5g,f5h,f59,nmo,f5i,f5j;
rates possession nmp;;
rather adv hfg,i88,mrr;;
rathole thing nmq;;
ratify verb nmr;nms,89u,33d;
rating thought 245,241;cn2,1lw;
ratio relation nmt;;
ration food nmu,nmv,nmw;nmx,nmy;
rational adj nmz,733,hi5;4rs,731,9wg,hig,nn0,hib,hic,2an;irrational
rationale thought nn1;nn2;
rationalism thought nn3;nn4;
rationalization thought nn5;1zy;
rationalize verb 1zy,nn6;1zt,nn5,1zw,1zx,1ax;
rationally adv nn7;733;irrationally
rationed adj ayz;aej;
rationing act nmx;nmw;
rattle verb nko,nkq,nkp;nn8,nn9;
rattler animal nn8;nkp;
rattlesnake animal nn8;nkp;
rattling event nko,4ym,nna;cr4,r4,4yj,dab,nkp,nkq;
raucous adj nnb,aso;46i,4hk,474,asr;
raucously adv nnc;nnb;
ravage event a8o,nnd;a3z;
raw adj 1hg,nne,hbg;gef,nnf,nng;cooked
rawhide substance nnh;;
ray event nic,nni;4y1,nnj,ni9;
razor thing nnk,nnl;;
rb substance nnm;;
rbi act nnn;;
re substance nno,ngo;;
reach verb nla,7hr,nnp,2qm,2qi,nnq;7ht,2qj,nnr,7hs,nlf,7hv,7hw,nlg;
reaching act nnp,2eo;nnr,nnq,2er;
react verb 1vc,v5,nns;ux,nnt,1vb,1va,nnu,nnv,uw,1v8,nnw,nnx,nny;
reactant substance nny;nns;
reaction event nnx,nnz,nnv;nns,1vc;
reactionary person no0,no1;81b,no2,no3;
reactivate verb no4;;
reactivity thought no5;nnu;
read verb no6,no7,no8,no9;noa,9l7,nob,noc;
readable adj 6o1;nod,noe,nof,6nr;
readapt verb nog;;
reader person nob,noh,noc;noi,no7,no9,myv;
readily adv noj;;
readiness state msq,nok,msp;4r6,dqq,nol,msm,nom;
reading thought noa,non,noo;nop,no7,2at,noq;
readjust verb nor;nos;
readjustment act nos;nor;
ready adj msr,8el,dqq,2yj,not;2y5,nou,dqk,nov,n1r,now,nox,noy,8en,8eo,8ej,msq,msm;unready
reaffirm verb noz;7vw;
reagent substance np0;;
real adj np1,l8,n2k,np2,nna;l5,lk,b4g,ky9,g16,n2g,np3,bne,lb,le,lf,li;nominal,unreal
realign verb np4;;
realism attribute mp2,le,np5;mox,l8,lu3,np6,np2,l6,np7,np8,mc5,np9,npa;
realist person mc5;npb,mc2,le;
realistic adj irf;npc,lu3,774,iy7,npd,np6,npe,npa;unrealistic
realistically adv npf;irf;unrealistically
reality thought npg,le,lf;7sm,l8,np6,np2,l6,mc5,np9,npa;unreality
realization thought nph,npi;25b,npj,lh;
realize verb npj,25b,lh;l4,24x,l5,lk,npk,npi,250,nph;
realized adj d5;64;
really adv ev2,ll;l8,lk,l9,l6;
realm state i8o;;
ream quantity npl,npm,npn,npo;npp;
reap verb 8yt,bbz;ez7,ez8,ez9,eza,ezb,8yr;
reappear verb npq;npr,nps;
reappearance event nps;npq;
rear group npt,npu,32x,npv,1pd,336;330,eb1,32w,kwt,1pb,npw,lon,loq,lor;front,head
rearguard group npx;;
rearing attribute kwt,eb1,chn;chi,npy,eb3,npz,1pd,eay;
rearrange verb nq0;nq1;
rearward adv npw,336,332;330,34f,32w,32x,npu;
reason motive 3f0,nq2,2ah,7rx,2ac;7rz,2ag,2ie,2ai,2aj,2al,2am,2an,hi3,3ew;
reasonable adj 7f9,d6o;d6t,7f8,fsb,nq3,nq4,d6u,d6v,d6w,nq5,nq6;unreasonable
reasonably adv d6x;d6t,d6o;unreasonably
reasoning thought nq7,hig;733,hie,hi3;
reassail verb nq8;;
reassemble verb nq9;;
reassert verb 7vu;zk,zp,zq,7vw;
reassign verb nqa;nqb,nqc;
reassurance act nqd;nqe,nqf;
reassure verb nqf,nqe;nqd;worry
reassured adj 7v4;2n3;
reassuring adj 7bg;nqg,nqh,7az;unreassuring
reassuringly adv nqi;7bg;
reawaken verb nqj;;
reb person i29;;
rebel person i29,hhm,hhn,nqk;hhj,nql,nqm,nqn;
rebellion act nql,hhj;9q1,hhk,nqo,hhl,hhm,hhn,nqk,hho;
rebellious adj nqo,9q1;ao7,nqp,hhj,nql,nqq,9q0,nqr;
rebelliously adv nqs;9q2,nqt,nqo;
reboot verb nqu;;
reborn adj nqv;nqw;
rebound verb 4o6,4o1;4o4,4o5,4o0,4o7,4o8,4o9;
rebuff verb nqx,nqy,nqz;nr0,nr1,nr2,nr3;
rebuild verb nr4;nr5,nr6;
rebuilding act nr6;nr4;
rebuke verb 3t9,3t8;3ta,3tb,3tc,3td,602,nr7,8vi;
rebut verb nr8,nr9;nra,nrb,nrc,nrd,nre,auk;
recalculate verb nrf;nrg;
recall verb 5h5,gh4,nrh;jo7,ik7,nri,nrj,7ch,61o,3qi,5h6,5h7;issue
recapitulate verb nrk;nrl;
recapture verb nrm,nrn,nro;;
recede verb nrp;aq5,nrq,nrr;advance
receipt act h8,hb,h5;nrs,nrt,nru;
receipts possession fcf;fcd,fcc;
receive verb nru,kzh,nrv;z3,h8,nrw,nrx,nry;
received adj nrz,8cb;8c9,ns0,ns1;
receiver thing nrw,ns2,ns3;ns4,ns5,ns6,ns7,nrv;
recent adj ns8,kn8,ifx;efx,15m,ig4,3po,ig5;
recently adv ig6;ifx;
receptacle thing ns9;;
reception message nsa,nsb,nsc;nrs,nsd;
receptionist person nrs;h8,nsa;
receptive adj nse;nsf,nsg,nsh,nsi,hr9,nsj;unreceptive
recess verb nsk,kog;koe,kod;
recession state nsl;;
recherche adj byq;byk;
recipient person nry;nru;
reciprocal adj nsm,hjs;nsn,nso,8iy,hjp,nsp,nsq,nsr,nss,7ev,7ew;nonreciprocal
recital message kg0,nst;nsu,kg4,nsv,kfz;
recite verb 9l6,nsw;9l7,nsx,9l8;
reckless adj 4hq;2tb,e1t,e1u;
recklessly adv nsy;5ps;
recklessness attribute e1t;4hq,5ps;
reckon verb feb,5fi;5fj,5fk,7y5,fec,3qi,3qj,1x6,26w,5fp,1xb,26y;
reckoning thought 5fn;5fy,5fh,e4;
reclaim verb nsz;;
reclaimed adj nt0;nt1;
reclassification act nt2;;
reclassify verb nt3;;
reclining act nt4;nt5,nt6;
recluse person j0m,nt7;1f6,1fb,nt8,nt9,1fj;
recognition state hf,gi5;nta,ntb,ghv,h4;
recognizable adj lxw,ght;axn,a70;
recognize verb nta,npj,amu;amv,a6n,amw,amx,nph,hc,hf;
recognized adj az;b0;
recoil verb ntc,8vu;8vv,8vw,ntd;
recollect verb gh4;jo7,ik7,nri,nrj,7ch,61o,3qi;
recollection thought 7ch,nrj;2dj,nte,gh4,ntf,ntg,jo9,7cf,joa;
recommend verb wq,nth;wr,7ck,nti,ws;
recommendation message wr;wq,nth;
reconcile verb q8,ntj,7o6,ntk;21q,7o2,ntl,ntm,cb,ntn,nto,cc,ntp,21z,ntq,dg,222;
reconciling adj ntr;c5;
recondition verb nts;;
reconnoiter verb ntt;ntu,ntv,ntw,ntx,nty;
reconsider verb ntz;nu0,nu1;
reconsideration message nu1;ntz;
reconstruct verb nu2,nr4,nu3;nr5,nr6,nu4;
reconstructed adj nu5;;unreconstructed
reconstruction time nu6,nr5;nu7,nr4;
reconvene verb nu8;;
reconvert verb nu9;;
recopy verb nua;;
record verb nub,aml,nuc,cdq,amm,noq;nud,pw,nue,nuf,nug,nuh,noo,cdo,nui,nuj;erase
recorded adj dma;nuk,dm9,nul,num;live
recorder thing nug;amm,cdq;
recording thing nun,nud;amm;
recount verb nuo,kg4;kg2,nup,kg0,kg1,nuq,nur,nus,nut;
recoup verb nuu;nuv;
recourse act nuw;nux;
recover verb nuy,nuz,nv0;fs8,gkr,nv1,nv2,nv3,nv4,nv5,nv6;
recoverable adj nv7;nv8,nv9;unrecoverable
recovered adj nva,ebc;ebb,fs0;
recovery event nv3,nv6,nv1;gkr,nuz,nvb,nv0,nuy;
recreate verb nvc;nvd,nve,1sf,cb9;
recreation act 1mu;b0n,b0s,1mr;
recreational adj b0n,1hu;1hv,nvd,1mu,1ht,1hw;
recrimination message nvf;;
recruit verb nvg,bag,cbp,nvh,nvi;cbq,nvj,bac,cbr,nvk,cbs,80a;
recruitment act bac;80a,nvi,nvh;
rectangle shape nvl;1rs;
rectangular adj 1rs,nvm;nvn,1qt,nvo,nvp,nvl;
rectifier thing nvq;;
rectitude attribute nvr;f3d;
recuperation event nv6;gkr,nuz,nvb;
recur verb hej,nvs;889,88b,nvt,bjx,nvu;
recurrence event nvu;88b,hej;
recurrent adj 88b;888,nvu,hej;
recursion thought nvv;;
recursive adj nvw;1aq;
red adj 8vn,nvx,8vm,4bu,77c;4bg,1im,3id,8vo,4ey,8vp,8vq,8vr,8vs,dz0;
redcoat person nvy;;
redden verb 4eu;4ew,4ex,4ey,4ez,4et;
redecorate verb nvz;;
rededicate verb nw0;nw1;
redeem verb 6g6;f37,nw2,nw3,nw4,6g2;
redefine verb nw5;nw6;
redefinition message nw6;nw7,nw5;
redemption act nw3;nw2,6g6;
redeposition event nw8;nw9,nwa;
redevelopment act nwb;nwc,nwd,nwe,nwf;
redheaded adj 4bb;4b6;
redheader person nwg;;
redirect verb nwh;;
rediscover verb nwi;nwj;
rediscovery act nwj;nwi;
redistribute verb nwk;nwl;
redly adv nwm;8vm;
redouble verb nwn;;
redoubled adj gyw;ef;
redoubtable adj e9a;19k;
redress possession 7ih,7im;8ib,7id,8if,7ig,8ig,7ib;
reduce verb 98f,nwo,nwp;98h,nwq,nwr,98p,98q,98r;blow_up,gain
reduced adj 2r,j4y;2q,d5w,nws,nwt,nwu,nwv,nww,jvx,nwx,nwy,a0n;
reducible adj nwq;nwz,nx0,nwo,nx1;irreducible
reducing event nx2;nx3;
reduction act 98p,nx2;9lv,nx3,nx0,nx4,nx5,98f;
redundancy message crf,crd;nx6,cr8;
redundant adj cr8;cr9,crb,crc,crd,cre,crf,crg;
reecho verb nx7;;
reef thing nx8,nx9;ile;
reek verb nxa,nxb,nxc,nxd;dir,nxe,nxf;
reeking adj nxg;6ms,nxh;
reel thing nxi,5or,8e0;5os,73d,nxj,5kn,nxk,nxl,fha,5ot,nxm,8dy,nxn;
reelect verb nxo;nxp;
reelection act nxp;nxo;
reenact verb nxq,nxr;nxs,nxt;
reenforce verb nxu;nxv,ea9;
reenforcement message nxw;;
reestablish verb nxx;nxy,nxz;
reevaluate verb ny0;ny1,ny2;
reevaluation thought ny1;ny0;
reexamine verb ny3;gqb,ny4,ny2,ny5;
ref person ny6;ny7,ny8;
refashion verb ny9;nya,nyb,nyc;
refectory thing nyd;;
refer verb 6kl,22g,nye;22d,7r4,9ww,5gu,6kn,hd,6kp,6kq,5gv,6ks,22c;
referee person ny6,ny7;l2e,nyf,nyg,ny8;
reference message 6kp,hd,nyh,850,6km;6kn,6kq,6kr,6kt,84y,6ku,1ti,6kv,6kl,h6;
referenced adj b4l;b4j;
referendum act nyi;;
refill verb nyj,nyk;nyl;
refinance verb nym;;
refine verb mhm,7kw;7kx,7ky,363,7kz,7l0,mhs,mht;
refined adj 94p,nyn;4wk,nyo,jus,nyp,nyq,nyr,eut,ic5,nys,nyt,nyu;unrefined
refinement state mht,7l0;7kw,nyv,mhm,nyw;
reflect verb nyx,51s,nyy;95g,hi9,bqt,51o,jm9,nyz,86k,86l,jma,jmb;
reflectance quantity nz0;;
reflected adj nz1;nz2,nz3;unreflected
reflection thought 86k,nz4,2rm;51p,51s,86h,51t,2rg,86g;
reflective adj 51o;51p,51q,51r,51n,51s,51t;nonreflective
reflectively adv nz5;51o;
reflector thing nyz,nz6;nyy;
reflex act nz7,2xj;2xn;
reflexly adv nz8;2xj;
refocusing act nz9;nza,nzb,nzc;
reform act nzd,nze,nzf;fw5,nzg,5iw,nzh;
reformed adj nzi;nzj;
refrain message 6ei,nzk;6eg,nzl,6ef;act
refresh verb nzm,nzn;nvd,nzo,nzp,nzq,nzr;tire
refreshed adj f0h;nzs,f0d;
refreshing adj 4r7;4r8,4r9;
refrigerated adj 749;73x;
refrigeration event nzt;ggm,ggn;
refrigerator thing ggl;ggm,ggn;
refuel verb nzu,nzv;ej0;
refueling act ej0;nzv,ej1,eiz,nzu;
refuge place nzw,nzx;nux;
refugee person nzy;;
refund possession nzz,o00;o01,o02;
refurbish verb nwc;nwb,o03;
refusal message 9xs,9ls;9xr,9lo,o04;
refuse verb eq7,9lp,9lo,9r7;9lq,9lr,9ls,9lt;accept
refute verb nr8,nr9;nra,nrb,nrc,nrd,nre,auk;
regain verb nuy;nv1,nv2,nv5;
regal adj kq3;2bl,o05,o06;
regale verb 9au;9ap;
regard verb y5,2re,81d,es1,y2;6r,erx,3qj,81e,81f,y7,fux;
regardant adj 34i;349;
regardless adv 5pz,auz;5py,5pw;
regenerating adj o07;;
regime group 2w9,o08;2wa;
regiment group o09,o0a;o0b,o0c,o0d,o0e;
regimental adj o0b;o09;
regimentation act o0c;o0a;
region place o0f,29w,o0g;;
regional adj o0h,o0i;o0j,o0g;
regionally adv o0k;o0h;
register verb dld,cbt,dl8,o0l;cbq,dlc,o0m,dl7,dle,o0n,dlg,o0o;
registered adj o0p,ndg;ndd,o0q;unregistered
registrant person o0n;cbt;
registration act cbq;cbp,cbt;
registry message dld;dl8,cbt,o0o;
regression state o0r,o0s;;
regret verb fat,lwq,o0t;lwn,8az,lwl,o0u,faq;
regretfully adv o0v;o0w;
regroup verb o0x;o0y,o0z;
regular adj o10,o11,o12,o13;efg,o14,o15,l2b,o16,o17,o18,o19,o1a,o1b,o1c,o1d;irregular
regularity attribute o1e,o1d;o1f,efg,ksr,o11,o13,o1g,o1h,o1i;irregularity
regularly adv o1j;o11;irregularly
regulate verb o1k,f45;o1l,o1m,a7x,f47,f49,o1n,f4a,f4b,f4d,f4f;deregulate
regulated adj o1o;;unregulated
regulation message l9j,f4b,o1p;o1b,f45;
regulator thing o1n;o1k;
regulatory adj o1l;4ov,o1k;
rehabilitate verb o1q;o1r,o1s;purge
rehabilitation act o1s,o1t;o1u,o1q,o1v,o1w;
reharmonization message o1x;o1y;
rehash verb o1z,o20;o21;
rehearing act o22;;
rehearsal act mp5;cu9;
rehearse verb cu9;ctz,mp5;
reich group o23;;
reign verb b6f,o24,b66;b67,b6a,b6d,o25,o26;
reimburse verb o27;nuv;
reimbursement possession nuv;nuu,o27;
rein thing o28,foa;fo7,o29,o2a;
reinforce verb nxu;nxv,ea9;
reinforcement act nxv;nxu;
reinstall verb o2b;;
reinstate verb o2c;o2d,nxz;
reinterpret verb o2e;o2f;
reissue message o2g,o2h;o2i;
reiterate verb hxc;hxe,bju,hxf,hxg,hxh,bjx,hxi,hxj;
reject verb apw,o2j,9lo,aly;alz,9lq,9lr,am0,9ls,9lt,apv,o2k,o04;accept,admit
rejected adj o2l;a4k;
rejection act 9lq,o2m;o2j,aly,9lo;acceptance
rejoice verb i3d,bqe,d38;d32,4a7,bqa,bqc,o2n,ezd,d35,d36,i3f,bqd;
rejoicing feeling i3f,d32;d33,d34,d35,d36,bqe,d37,i3d,d38;
rejoin verb o2o,7am;7ak;
relace verb o2p;;
relate verb 2lu,22g,o2q;22d,2lx,2ly,2lz,2m0,2m2,2m3,7r4,nur,2m7,22c,z8,2m8,2m9;
related adj z7,1dx;o2r,o2s,6n1,1dw,a1w,o2t,6n2,z6,o2u,o2v,o2w,72z,o2x,8it,8j6,o2y,o2z;unrelated
relatedness relation o2z;1dx,z7;unrelatedness
relation tops 2m0,jia;ji9,o30,6n4,o31,2lu,8ni,hnc;
relations relation o32;9hz;
relationship relation o30,o31,o33;2m0,o34,i8r;
relative adj i8r,o35,7hg;o36,n31,o30,6n4,o31,7hh,7he;absolute
relatively adv 7hf;7hg;
relativistic adj o37;o38;
relax verb o39,o3a,o3b;o3c,j2l,o3d,j2m,o3e,o3f;tense
relaxed adj o3g;o3h,o3i,o3j;tense
relay verb o3k,o3l;;
relearn verb o3m;;
release verb hwn,eea,bvp,o3n,edv,o3o;o3p,o3q,edu,eec,eed,eyl,bvk,hwi,iqh,o3r,2xr;
relegate verb o3s,9w4;9w5,9w6,2lb;
relent verb o3t;;
relentless adj fay,88c;888,fb0,fb1,fb2,m7,b4x,890,m0n;
relentlessly adv o3u;88c;
relentlessness attribute m7;88c,m5,fay;
relevance relation o3v;22h;irrelevance
relevancy relation o3v;22h;
relevant adj 22h;22e,o3w,22f,o3v;irrelevant
reliability attribute 2vf;9yi,n4d,o3x,2vb,9yj;unreliability
reliable adj 9yi;9yk,9yl,9ym,2vf;unreliable
reliably adv d7e;9yi,d7a;unreliably
reliance thought 3qg,o3y;9yx,9yq,3q9;
relic thing o3z;;
relief feeling 1dr,o40,o41;1di,ges;
relieve verb 1di,348,cts;1dl,1dm,1dn,1dp,1dr,1ds,o42,1gw,ctx;
relieved adj o43;o44;
religion thought d73,d75;6hd,d76,d77;
religionist person d77;o45,d73,o46,d75;
religious adj o47,d76,6hd;o48,6hc,6ha,aae,hkm,hf0,aaf,o45,d73,d75;irreligious,secular
religiously adv o49;hf0,d76;
religiousness attribute aaf;6hd,aae,d76;
relinquish verb o4a;o3p,e5a,o4b,o4c;
relish feeling 3fs,3fo;fgm,3fq,3fr,3ft;
relive verb o4d;o4e;
reliving thought o4e;o4d;
reload verb o4f;;
reluctant adj fyl,fyk,fyj;o4g,o4h,o4i,fye;
reluctantly adv o4j;fyl;
rely verb 9yq;9yx,3qg,9yp,o3y;
relyric verb o4k;;
rem state o4l,o4m;;
remain verb o4n,o4o,o4p;29,o4q,88m,o4r,o4s;
remainder relation o4r,o4t;o4u,o4p;
remaining adj ilu;ilw;
remains thing o4v;;
remake verb nyc,ny9;nya,nyb;
remand verb gsw,o4w;o4x,5nh;
remark verb 7cs,1ti;h9,1tf,6kp,6ks,7d0,7cx,7cu;
remarkable adj d21,grc;cr4,col,95j;
remarkably adv o4y;ad9,d21;unremarkably
remarry verb o4z;o50;
remedial adj o51;o52,8ib;
remedy verb 8ib,954,8io;o51,1k3,957,7ic,8ia,o53,955,959,7im;
remember verb gh4,ntf,jo9;jo7,ik7,nri,nrj,7ch,61o,3qi;forget
remembrance thought 7ch;nte,gh4,ntf,jo9,7cf,joa;
remind verb o54,941;942,o55,o56,940,943,944;
reminder message o56,o55;o54;
reminisce verb ntg;2dj,nrj,o57;
remission event iol;iok,o58;
remit verb o59,o5a;o5b;
remnant relation o4s;o4p;
remodel verb nu7;nr5;
remonstrance message kxz;ky3,avq;
remonstrate verb o5c;;
remorse feeling 7of;;
remorseful adj 8az;lwn,8ay,b5f,fat;
remorseless adj 91g;91f,m9g,91c;
remote adj o5d,awi,o5e,dal;daf,o5f,awf,das,o5g,aww;
remount verb o5h,o5i;o5j;
removal act o5k;o5l,o5m;
remove verb o5n,o5l,o5o,o5m;aq5,o5p,o5k,o5q;
removed adj awu,dal;daf,awk,das,o5g,aww;
remuda group o5r;;
remuneration possession bnb;7ik,bnm,bnn,7il,bn9,bnq;
remunerative adj lk2;ljz,7ik;
renaissance time o5s,o5t;o5u;
rename verb o5v;;
rend verb o5w;6rj,6rk;
render verb o5x,o5y,emh,hmz;hfw,hn0,5vi,84t,hn1,hn2,eml,5vl;
rendering message hn1,84t,hn0;84s,hmy,hn5,hmz;
rendezvous act o5z,o60,o61;o62;
rending adj o63;46i;
rendition message hn1;hmz;
renew verb o64,o65;o66,o67;
renewal act o1t,o67;o1u,o64,o1v;
renewed adj o68;o69;
renewing adj o6a;4r8,o6b,o6c;
reno place o6d;;
renovation act nwb;nwc,nwd,nwe,nwf;
rent possession 67v,6rk,ike,ikj;o6e,ikg,67s,67t,o6f,o6g,ikh,ikd,67w,o6h,6rh,o5w,o6i,iki,67q;
renunciation message o6j;o6k;
reopen verb o6l;;
reorder verb o6m,o6n;o6o;
reorganize verb o6p,o0x;o0y,o0z;
reorientation thought o6q;o6r;
rep person o6s,o6t;;
repair verb 5b4,5b3;5b5,5b6;break
repairman person o6u;;
repay verb o00,o6v;o01,o6w,nzz,o02;
repayable adj bib;721;
repayment act o01;o00,o6v;
repeal verb 54,8ad;o6x,o6y,o6z,o70,o71,o72,8aa,53;
repeat verb bjx,hxc,bjr,hej;889,88b,nvt,hxe,bju,hxf,hxg,bjv,bjw,b82,hxh,nvu,bjy,bjz,hxi,hxj,o73,o74;
repeated adj 88b;888,nvu,hej;
repeatedly adv o75;88b;
repeating act bju;nvt,hxc,bjr;
repel verb 5iy,21,nqz;nr0,aqm,1p,aqn,aqo,be8,17p,nr1,o76,nr2,o77;attract
repent verb o78;lwn,8z;
repentance feeling lwl;lwn,lwo,lwp,lwq;
repentant adj lwn;8az,lwo,lwl,o79,lwq,o78;unrepentant
repertory thing o7a;;
repetition event bjx,bju;nvt,hej,hxc,o73,bjr,o74;
repetitive adj 889;888,hei,heg,72n,hej,bjr;nonrepetitive
rephrase verb lnz;lo0,lny;
replace verb 1gx,1h0,o7b;o7c,atk,hk0,1gv,hk1,1go,o7d;
replacement act hk0,1go,hk1;1gr,o7e,o7f,1gx,1gy,hjz,346,o7g,1gz,1h0;
replacing act hk0;1gx,hjz,1h0;
replant verb o7h;;
replenish verb nyk;nyl;
replenishment event nyl;nyk;
replication act o7i;o7j;
reply verb 1uz,1v7,1v2;1v5,1v1,1v8;
report verb a2a,a29,dq,du,o7k,o7l;a27,a28,9zd,dv,dx;
reported adj dl;dk,w1,o7m;unreported
reportedly adv o7n;dl;
reporter person knt;dv;
reporting message o7o;dv;
repose act o3d,o7p;o39,nt5,o7q;
repository thing o7r,o7s;;
reprehensible adj 8vd;8vg,8vh,8vi;
represent verb 1nu,o7t,o7u;c2u,164,o7v,o7w,o7x,o7y,c2v,mts,o7z,o80;
representation thought mts,o81;mtj,o7t,hn5;
representational adj juk;9z5,o82,o83,juj,o84;nonrepresentational
representative person o85,o86,7xz,o7v;o1c,o7u;nonrepresentative
represented adj a2c;o87,a2b,ab9;
repress verb had;ha4,ned,7zr,nee;
repressed adj ha7;ha6;
repression state nee;had;
repressive adj ha4;4ov,ha3,had;
reprieve state o88,o89;o8a,o8b,o8c;
reprimand verb 3t9,602;601,nr7,3t8,8vi;
reprint message o2g,o2h;o2i;
reprisal act o8d;;
reproach message o8e,5tc;5ta,3td;
reprobate person o8f,o8g,8jr;8jp,8k2,o8h;approbate
reproduce verb o7j;o7i;
reproducibility attribute bjp;bjo,bjn;
reproducible adj bjo;bjn,bjp;unreproducible
reproducibly adv o8i;bjo;
reproduction event o8j;kbr;
reproof message 3t9,nr7;o8k,o8l,3td,602,3t8,8vi;
reprovingly adv o8m;o8k;
reptile animal o8n;o8o;
republic group 9ux;9uy,9uz,9v0;
republican person o8p,o8q;f3l;
repudiate verb o6k,o8r;o8s,o8t,o6j,o8u;
repugnance feeling 20;1p;
repulse verb nr2,nqz;nr0,nr1,nqy,5iy;
repulsion event o8v,20;1p;attraction
repulsive adj 1p;1w,1x,1y,1z,1s,20,1n,21,22;attractive
reputable adj g6a;g69,f3c,o8w,o8x,o8y,o8z;disreputable
reputation state o90,o91;o92;
repute verb o90,o92;o93,o91;disrepute
request verb m28,2jc,2jd,2je;m2a,m29,2jf;
requested adj o94;;unrequested
require verb 9u2,2j9,3y9;2ja,1x4,3tz,7bv,7bw,9u6,9u7,9u9,9ua;
required adj ck8;ck7,9u6,kjw;
requirement thought 2ja,9u6,mt5;mt6,ck7,cjz,ck8,ck9,2j9,9qd,9u2;
requisition verb 7bw,o95;o96,3y9,o97;derequisition
reread verb o98;;
rerun verb o99,o9a;o9b;
res body o9c;;
reschedule verb o9d;;
rescind verb 8ad;o6x,54,o6y,o6z,o70,o71,o72,8aa;
rescue verb 9tg,9th;nw4;
reseal verb o9e;;
research act cyl,cyn,hcu;cyo,cyd;
researcher person cyo;cyd,hqt,hcu;
resemblance attribute o9f;o9g;
resemble verb o9g;o9f;
resent verb 43i;43d;
resentful adj 435;432,43e;unresentful
resentfully adv o9h;435;
resentment feeling 43d;43e,43f,43i,43k;
reserpine thing o9i;;
reservation place o9j,ndi,o9k,4k2;65u,4k3,4k4,4k5;
reserve verb k1t,o9l,1et;25y,o9m,264,1en,265;
reserved adj 4k1,1fi;1fg,ae9,o9n,4k0,o9o;unreserved
reserves group jtu;;
reservoir quantity o9p,o9q,o9r;;
reset verb o9s,o9t;o9u;
resettle verb o9v;o9w;
resh message o9x;;
reshape verb o9y;;
resid substance o9z;;
reside verb gey;l0e,2a,gex,l0a;
residence place 3j,oa0,2a;l0e,oa1,oa2,23,l0d,gey;
resident person l0a,l0e;l0f,2a,l09,l0d,gey;nonresident
residential adj oa3,oa2;2a;nonresidential
residual adj o4r,o4u;oa4,o4t,o4p;
residue substance oa4,o4r;o4u,o4t,o4p;
resift verb oa5;;
resign verb oa6;b,oa7;
resignation feeling ntp,oa7,oa8;ntk,oa6,oa9;
resignedly adv oaa;;
resilience attribute oab;4o4,oac;
resiny adj ox;oj,oad,i0y;
resist verb 9r7,oae,avs;akz,n4t,37z,oaf,kxy,oag,oah,n4w,al4,oai;surrender
resistance act l79,oaj,oak;oal,v2;
resistant adj oam;gnt,oan,oao,oap;
resistive adj oal;oak;
resistor thing oaq;;
resize verb oar;;
resmudge verb oas;;
resolute adj 3t4;3t3,a82,a4c,a84,oat,oau,oav,oaw,oax,oay,oaz,dpb;irresolute
resolutely adv ob0;3t4;irresolutely
resolution message 9kj,ob1,dpb;dpl,d7b,3t4,a84,9kd,a7u,7sb;preparation
resolve verb dpb,9kd,7sb,a7u;7rz,9kg,dpl,d7b,3t4,a84,9kh,2ie,ob2,17q,9ki,9kj,9kk,9kl,9km;
resolved adj oav;3t4,ob3;
resonance event ob4,ob5;bqu,ob6;
resonant adj bqu;bqt,ob7,bqw,ob5,kqt,bqs;
resorcinol substance ob8;;
resort verb ob9,nux;nuw,nzx,fm5;
resound verb bqs;bqt,bqu,bqv,bqw,bqq;
resounding adj bqu;bqt,ob7,bqw,ob5,kqt,bqs;
resource possession oba,obb,gmm;5lp;
resourcefulness attribute obc;5lp;
respect thought y5,ckr,ckt,r8,9pz;f3c,24l,g62,9py,9s,cks,r7,g64,cku,y2;disrespect
respectable adj 9k3,f3c,81g;24d,g6a,9k0,mtx,obd,f2w,clv,o8z,fv9,46c,9pz;unrespectable
respected adj o8x;g6a;
respectful adj obe;9q,obf,9s;disrespectful
respective adj h33;gih;
respectively adv obg;h33;
respects message obh;;
respiration act obi;4w0;
respiratory adj 4vu;obi,4vt,4w0,obj;
respite state o88,pn,obk,o89;o8a,o8b,j68,lu5,pl,hlz,o8c;
resplendent adj 3l7;3l1,4yq,f07;
respond verb 1vc,1v2;1vb,1va,nnu,nnv,1uz,1v7,1v1,1v8,nnw;
response event obl,nnv,1uz,nsa;1v5,nrs,1vc,1v2;
responsibility act 7i9,n5u,obm;bkw,obn,obo,7i8;irresponsibility
responsible adj obn;obp,obq,obr,ipn,obs,obm;irresponsible
responsibly adv obt;obn;irresponsibly
responsiveness thought no5;nnu;unresponsiveness
rest relation o4r,o3d,obu,obv,4w1,obw;o4u,4vv,obx,oby,obz,o39,nt5,o4t,o7q,o4p;be_active
restart verb oc0,oc1;oc2;
restate verb hxc;hxe,bju,hxf,hxg,hxh,bjx,hxi,hxj;
restatement message hxh;hxc;
restaurant thing oc3;;
restive adj bs5;bs6,bs7,bs8,bs9,bsa;
restively adv oc4;bs5;
restless adj ao9,k91;ao7,10t,kl7,oc5;restful
restlessly adv oc6;oc7;
restlessness attribute oc5;k91;
restock verb oc8;;
restoration time oc9,oca,nv2;o6c,nuy,ocb,occ,ocd;
restore verb ocd,o6c,occ;84o,fs8,o6a,nv2,oca,oce,ocf,f9x,o03;
restrain verb 847,ocg;och,8bn,845,980;
restrained adj oci,ocj;ock,ocl,ocm,ocn;unrestrained
restraint act oco,ocp;ocq;unrestraint
restrict verb 96x,ocr,4od;n4g,4ov,4ox,85x,4oy,4oz,4p0,4p2,4p3,4p4,4p5,pk,4p8;derestrict
restricted adj itj,k1w;mp,ite,ocs,oct;unrestricted
restricting adj 7vt;4ov;
restriction thought 4p4,4ox;4od,6jz,96x,ocr;
restrictive adj 4ov,n4g;89m,7vt,ha4,ocu,o1l,ocv,7zk,ocw,4od,96x,ocr;unrestrictive
result event 80k,1v0,80w,80s,80t;ch,80x,1v9,1v4,80p,80q,80r;
resultant adj 80x,ch;11y,80u,80v,cf,80w,80k,80s,80t,80y;
resume verb ld5,oc1,ocx,ocy;gxn,oc2,ocz,ld3,od0;
resumption act oc2;od1,od2,oc1;
resurrect verb od3;od4;
resuspend verb od5;od6;
resuspension substance od6;od5;
ret verb od7;;
retail act od8,od9,oda;odb,odc;wholesale
retailer person odd;odc;
retailing act odb;odc,od9;
retain verb ode,odf,g35;jo7,g33,88m;
retained adj mu7;j9z;
retaliate verb 2yo,odg;2yp,2yq,2yr;
retaliation act 2yq;odg,2yo;
retard verb gii,odh;gij,gik,gil,odi,9rz;
retardation attribute 9js;9jt,9jq,9ju,9jv;
retarded adj odj,9s4;9xd,gij,gik,gil,9s3,odk;precocious
retch verb n8h,n8f;n8g,n8i,8t4,n8j,n8k,odl;
retention act g33;g34,g35;
retentive adj jo7;b4x,ik5,gh4,jo8,ode;unretentive
retentiveness thought ik5;jo7,ik3,jo8;
rethink verb nu0,odm;ntz;
reticulate adj odn,8wk;odo,8wi,odp,hn9,klo,odq,odr,ods,odt;nonreticulate
retie verb odu;;
retina body odv;odw;
retinal adj odx,odw;odv;
retire verb ody,odz,nrp;aq5,nrq,nrr,oe0,oe1,oe2,oe3;
retired adj oe4;oe5;
retirement state oe3;ody;
retort verb 7ak,7am;7al,7an;
retrace verb oe6;oe7;
retract verb e9g;e9h,e9i,e9j;
retraining act oe8;oe9;
retranslate verb oea;;
retreat verb oeb,nrp;aq5,nrq,nrr;advance
retreated group oec;;
retribution possession oed,oee;;
retrieve verb nuy;nv1,nv2,nv5;
retro thought oef,oeg;oeh;
retrogressive adj oei;oej,oek;
retrospect thought oel,oem;oeh,oen,nrl,oeo;
retrospective group oep,oeh;oeg,oem;prospective
retrovision thought oeq;;
return verb oer,oes,oet,oeu,ocb,oev;34m,oew,nv2,oex,oey;
returning adj oez,34m;349,oej,oev;
reunion group of0,of1;of2,of3;
reunite verb of3,of2;of1;
reuse verb of4;of5;
rev verb of6,of7;;
revamp verb of8;;
reveal verb of9,anj;anm,ann,ano,a6w,anp,anq,anr;
revealing adj ann,ofa;gmh,446,448,anj;concealing
revel verb nhp,9sv;3fq,9sy,9st,3fr,3ft,jpj;
revelation message ann,anm;anj;
reveller person nhr;jpj;
revelry act nhp;jpj;
revenge act 2yq,2yo;2yp,2yr,odg;
revenue possession fcf;fcd,fcc;
reverberate verb bqs;bqt,bqu,bqv,bqw,bqq;
reverberation attribute bqq;bqs,bqy;
revere verb ofb,gj7,ofc;gj8,30u,gj9,gja,gj5,gjb,gjc,gjd,ofd,gj6,gje,ofe,gjf;
revered adj off;g68,ofg;
reverence verb ofd,ofc;gj8,30u,ofh,gjc,ofe;irreverence
reverend person 6rx,ofi;hf0;
reverie thought 9fg,ofj;9fh,9fo;
revers thing ofk;;
reversal act ofl;8ac;affirmation
reverse verb 8aa,8ac,ofm,lgs,34f;349,34e,ofn,o6x,ofl,ofo,ofp,hqj,lgt,ofq,ofr,ofs,npw,8ad;forward,obverse
reversibility attribute oft;ofu;irreversibility
reversible adj ofv,ofw;ofx,ofy,ofn;irreversible,nonreversible
revert verb oev;34m,oew,oex,oet;
revery thought ofj;;
revetment thing ofz;;
review verb ny2,8xk,ny3,8xj,hes;gqb,1o0,her,ny4,8xc,8xl,ny5,8xm,og0,og1,og2,ny0;
reviewer person 8xm;8xj,og3,ny8;
revile verb hh7;8x7,10k,3uj,gw,3ul;
revise verb og4,og5,og6;og7,og8,bsi;
revised adj 1gn;1gi;
revision act og7,og4,og9;oga,og5,ogb,og6;
revitalize verb ogc;;
revival act nve;o5u,nvc,ogd,oge,ogf,ogg;
revive verb ogh,nvc,ogf;nvd,nve,ogi,1sf,ogj,cb9;
revolt act hhj,hho;9q1,hhk,hhl,ogk,hhm,hhn;
revolution event nin,ogk;kn9,ogl,lhf,ogm,ogn,ogo,hho;
revolutionary adj lhf,kn9;lhd,efx,ogp,ogk,ogq,nin,lhc;counterrevolutionary
revolutionize verb ogm;nin;
revolve verb fhd,fhc;ogr,l8s,fha,l8t,l8u;
revolver thing ogs;;
revulsion feeling 20;1p;
reward event g63,ogt,ogu,30b;303,g65,g60,ogv,ogw;penalty
rewarding adj ogx;ogy,ogz;unrewarding
rewrite verb og9,oga;og8,bsi,ogb;
rf substance oh0,oh1;;
rg substance oh2;;
rh substance oh3;;
rhetorician person l8l;l8m,l8n,l8o,l8p,np;
rheumatism state oh4;2fs;
rhino animal oh5;;
rhinoceros animal oh5;;
rhinotracheitis state oh6;;
rho message oh7;;
rhubarb food oh8;;
rhyme message oh9,oha,ohb;ohc,mg0,ohd;
rhythm message bgf,ohe;652,ohf,ohg,ft9,ohh,bgc;
rhythmic adj 652;ohi,ohj,ohk,hzy,i1q,5et,ohl,651,ohm,ohn,ohe,oho,99a;
rhythmical adj 652;ohi,ohj,ohk,hzy,i1q,5et,ohl,651,ohm,ohn,ohe,oho,99a;unrhythmical
rhythmically adv ohp;652;
ri place ohq;;
rial quantity ohr,ohs;;
rib thing oht,8ky,ohu;8kz;
ribbon thing jkg;ohv,ohw,jkf;
ribes plant ohx;;
riboflavin substance ohy;;
rice food ohz,oi0,oi1;oi2;
rich adj oi3,10e,n0i,j95;10f,n3q,24k,4yr,1m5,nll,10d;lean,poor
richly adv 1mj;1lz;
richmond place oi4;;
richness attribute 1m5,10d,ek7;89,8d,ek8,ek9,eka,10e,10f,n0i,n0j;
rick state oi5,fqn,fqo,oi6;oi7,oi8,oi9;
rickety adj oia;8s3,oib,oic,oid,nd7;
rico message oie;;
ricochet verb 4o9,4o1;4o4,4o5,4o0,4o6,4o7,4o8,oif;
rid verb c08;c06,eeb;
riddle verb oig,oih,oii;oij;
riddled adj oik;3hb;
ride verb bef,oil,lr9,oim;oin,lr8,oio,oip,beb,bep,bea,bec,beq,oiq,beo,ber;walk
rider person oio,oir;oil;
ridge thing ois,oit;oiu;
ridicule verb fh0,fgy;87,35o,a15,fgz,fh1,fh2;
ridiculous adj 86,7z;gcs,81,a15,82,83,84;
ridiculously adv oiv;7ap,87;
riel quantity oiw;;
riffle verb oix,oiy;oiz,oj0,53j;
rifle thing oj1,4l4;a4m,a4n,a4o,a4p,4l3;
rifleman person oj2,oj3;;
rift thing oj4;;
rig thing oj5,oj6,oj7,oj8;69b;
rigger person oj9,oja;ojb;
right attribute 8if,ojc,ojd,7im,oje,8i5,8i6,ojf,ojg,ojh;fe,8i8,8i9,269,oji,ojj,ojk,ojl,8ib,7id,8ic,8id,8ie,ojm,7ig,7ih,8ig;center,left,wrong,wrongly
righteous adj ojn;f3d,ojo,ojp;unrighteous
righteousness attribute ojp;ojn;unrighteousness
rightfield thing ojd;ojm;
rightful adj i5e;dqx,ojq;
rightfully adv ojr;ina;
rightly adv i5l;dqx,clu;
rightness attribute ojs;clu;wrongness
rigid adj 4ie,ojt,oju;ojv,ojw,ojx,fb1,h8j,ojy,ojz,drd;nonrigid
rigidly adv 4id;4ie;
rigor attribute fb2;311,fay;
rigorous adj cpa,9uf;9ub,cp4,foh,ok0,ok1;
rigorously adv ok2;cpa;
rile verb 1tx,ok3;1ty,1tz,13h,1u0,1u1,1u2,1u3,1u4;
rim shape ok4,ok5;ok6;
rimless adj ok7;;rimmed
ring verb bqv,ok8,g6t,lvc,bqs,ok9;bqt,bqu,bqw,bqq,oka,lva,5gw,okb,g6u;
ringing event 5gw,okc;5gr,lvc,okd,ok9;
rings thing oke;;
rinse verb okf,okg,ih5;okh,oki,okj,ih4,okk,okl;
rio place okm;;
riot act avd,okn;av7,oko,okp;
riotous adj 8d,av7;4a,avc,avd,1m5,bvy,ave,avf,j76,av6;
rip verb iqj,o5w,okq,okr;9ic,6rj,6rk;
ripe adj jjl,now;oks,okt,oku,dqq,jjk,okv;green
ripen verb jjf,jje;jjd;
ripening event jjd;a9b,jje,jjf,a9f,jjg;
ripping adj o63;46i;
ripple event oix,okw,oj0,53j;okx,oiz,oky,3ps;
rise verb fvk,2bf,2i8,okz,2bb;2i6,ol0,6t5,bz8,2hs,2bi,2i7,fvi,2hp;fall,set
rising adj 2hs,ol1;ol2,2i6,2i8,2hp,ol3;falling
risk verb ul,uf,9cg,uc;9cc,9cd,9ce,ub,ug,uh,ui,uj,uk,9cf,um,c7q;
risky adj 9cc;9cb,uf,lzk,ul,c7s;
rite act ol4,ol5;ol6,ol7,ol8;
ritual act ol5,ol9,ol7;ol6,ol4,ol8;
ritualize verb ol8;ol5,ol9;
ritz person ola,olb;byr;
rival verb 63s,cgo;7ix,7hl,63o,7in,7iv;
rive verb o5w;6rj,6rk;
river thing olc;;
riverbank thing old;;
rivet verb b7n,2l6;2l4,60i,60j,5od,7vi;
rivulet thing dy1;ole,8nv;
rn substance olf,olg;;
ro message olh;;
road thing oli,olj;lsw,olk;
roadblock thought 3er;;
roads place oll;;
roadside thing olm;;
roadway thing oln;;
roam verb bdi;bdk,bdl,bdm,bdn,bdp,bdq,bdr,bds,bdt,bdu;
roar verb 4k9,3i9,4kb,3r7,3r8;4ka,gau,gat,gav,olo,olp,gaw,3r2,3r3,3r4,3r5,3r6,4kc,3r9,3i8,3ra,4kd,4ke,46k;
roarer person olp;5h2,5h3,3r7,olq,3ra,olr;
roaring event 4k9,n3r,ols;4ka,gu1,n3o,3r7,4kb,4kc,4kd,4ke,46k;
roast verb olt,olu,olv;36y,olw,olx,oly;
roasted adj olv;36y,olt;
rob verb olz,g6k;om0,om1,g6p;
robber person om1;olz;
robbery act om0;olz;
robe thing om2,f4n,6xj;6x6,om3,f4m;
robot thing 2xf;2x1,2xh;
robust adj 3mv;3mu,om4,6aq,om5,ht8,fni,om6,om7,om8,om9,c94,fnj;frail
robustness attribute fnj;fsf,3mv,fni;
roc person oma;;
rock thing omb,omc,5ou;4ny,omd,5kn,ome,m1j,omf;
rocket thing n11,omg,omh;bln,omi,omj,omk;
rocklike adj f6o;dpa,f6n;
rocky adj 4ny;1e2,oml,4nx,omb;
rod thing omm,omn;;
rodeo act omo;;
roe food omp,omq;;
rogue person nmc;5eo;
roi time omr;;
roiling adj 156;14w,6hk;
role act ekv,65q,eku;5qd,3tt,65w,el2,ekx,65x;
roleplay verb jm;j7,ja,oms,jb,jd,je,jf,omt;
roleplaying act oms;jm;
roll verb omu,omv,omw,omx,95x;omy,omz,on0,3y0,73e,on1,95v,on2,on3;
rolled adj on4,on5;on6,on7;
roller act on8;;
rollickingly adv on9;mco,ona;
rolling adj lva,on5;on6,lvc,lvb,lvd;
rollo person onb;;
rom thing onc;;
roman person ond,one,onf;ong,onh,oni;
romance state 8gc,onj,8nz,onk;j4a,8ga,onl,8o1,8o2,onm,8g7,onn;
romantic adj ono,onp,j4a;yw,onq,1le,8gc;
romanticism attribute ngb;gs3,onr;classicism
romanticize verb ons;ont;
rome place onh,onu;;
romp verb onv,2pd;5xh,5m3,ix,5xi,onw;
ron message onx;;
roof thing ony,onz;oo0,oo1;
roofer person oo1;onz;
rooftop place oo2;;
rooftree thing oo3;;
rookie person 93c;;
room thing 4fp,oo4,oo5,4fn;oo6,4fo,oo7,4fq,4fr,4ft;
roomful quantity oo8;;
rooms thing oo9;;
roosevelt person ooa;oob;
roost verb lyb,ly7;ly8,ly6,ly9,lya,lyc;
rooster animal ooc;;
root plant ood,lag,ooe,oof;oog,ooh,ooi,ooj,lah,ook,gvs;
rooting event ooh;oof,ool;
roots state oom;;
rope thing ikn,oon;ooo,oop,ooq,oor,oos,ikm;
ropy adj ooo,oot;6un,ikn,ffx;
rosary thing oou;;
rose plant oov,oow;1im;
rosebud plant oox;;
rosette thing ooy;;
ross person ooz,op0;;
roster message omv;;
rostrum thing 9ay;;
rosy adj l7u,4ev,op1;1im,4ob,l7q,op2,8vr,4et;
rot verb op3,9m6,op4;9ja,9m5,op5;
rotary adj op6,op7;fha;
rotate verb fhd;ogr,fha;
rotated adj op8;hqp;
rotation act ogr;fhd,op9;
rotc group opa;;
rote thought opb;;
rotor thing opc;;stator
rotten adj 2py;30x,1y,9bf,56t;
rotundity attribute opd;38c,ope;
rough adj opf,opg,1e2,oph,26q,opi;144,26r,706,fol,1e1,3dt,opj,opk,opl,8qo,opm,opn,8rp,926,opo,opp,opq,opr,iu9,ops,opt,4ny,f8d,opu,opv,opw,opx,opy,opz,oq0,oq1,njq,asr,26p,26o;smooth
roughen verb oq2;;smooth
roughhewn adj oq3;oq4;
roughly adv 4e;;
roughneck person 572;575,576;
roughness attribute njq,f7z,910;f7y,njo,fof,fog,913,90w,1e2,ibs;smoothness
round adj oq5,99a,oq6,6io,oq7;1gs,652,6iy,38c,6iz,55s,6j0,6j1,6j2,6j3,6j4,6j5,6j6,6j7,6j8,6j9,6ja,6jb,6jc,6iq,6jd,6je,6ik,99f,6jf,99g,99d;square
roundabout adj op6,oq8,h2n;h2l,aa2,aa4;
rounded adj 99j;oq9,oqa,oqb,oqc,oqd,oqe,oqf,oqg,oqh,99i,oqi,oqj,oqk,lel,c0g,oql,oqm,oqn,oqo,oqp,oqq,oqr,oqs,oqt,ope,oqu,oqv,56h;angular
roundhouse thing oqw,oqx;;
roundly adv oqy;6io;
roundup act oqz;or0;
rouse verb or1;;
rousing adj 14q,or2;csj,2df,14m;
rousseau person or3;or4;
rousseauan adj or4;or3;
rout verb hz0,or5;dwh;
route place lsu,oli,olk;lsv,lsw;
router person or6,or7;;
routine act or8,jb,7f1;2z1,2z2,7et,j6,jm,jn;
routinely adv or9;;
rove verb bdi;bdk,bdl,bdm,bdn,bdp,bdq,bdr,bds,bdt,bdu;
row group ora,aun,orb;orc,ord,fi2,2au;
rowdy person 572,aso;4hk,575,asr,576;
royal adj ore,orf,org;orh,k33;
royalty possession ori,orh;;
rpm time of6;of7;
ru substance orj;;
rub verb ork,orl;hx7,orm;
rubber substance orn,oro,35a;bwi,30x;
rubberlike adj bwi;bwc,orn;
rubbery adj bwi;bwc,orn;
rubbish substance i4x,orp;orq,9iq;
rubble substance 9io;9ip,9iq;
rubric message orr,ors;;
ruby possession ort,8vm;1im,8vn,8vo,4ey,8vp,8vq,8vr;
ruck group 901,n85;n83,oru,8zy;
ruction act 7fe;7ff;
rudder thing orv;;
rudderless adj 10u;10v,10w;
ruddy adj fsi;4ob,8vr;
rude adj orw,orx;ory,706,orz;
rudely adv os0;ory,orw,os1;
rudeness attribute orz;orw,os2;
rudimentary adj 3ff,gxm;fjh,3ey,os3;
rue plant os4,os5,lwq;lwn,fat,lwl;
ruefully adv os6;8az;
ruf group os7;;
ruffian person 572;575,576;
ruffle verb dxg,oj0,os8;dxi,oix,dxk;
ruffled adj 159,dxi;3ut,14w,dxg;
rug thing 5qj;5ql,5qm,5qk;
rugby act os9;;
rugged adj osa;osb,osc,3mw;delicate
ruin verb 5ug,osd,9vh;a56,5ud,a57,a58,a59,1t8,5uf,a5a,ose,osf;
ruined adj a5b;9bi;
ruinous adj 5ud;5ue,5uf,5ug;
rule thought f4b,8c6,osg,2wa,9mw,b66;b67,f48,b6a,9mu,2w9,f4c,f4e,b6d,b6e,b6f,f4g,8c8,f45;
ruled adj osh;osi;
ruler person f4e,osj;osk,9mw,osl,2wa;
ruling act osm,moq;jsx,dnd;
rum food osn,oso,95b;1wn,95a,8zj,95j,1b5;
rumanian message osp,osq;osr;
rumble event fd4,fdj,fd2;fd3,fd1,fd5;
rumen animal oss;ost;
rummage verb osu,osv;79v;
rumor message 52s,52r;;
rump animal osw;;
rumpus act 7fe,7ff;;
run verb osx,osy,nh6,osz,ejd,d0b;cjf,ot0,8oi,du7,ot1,ot2,ot3,ot4,ngz,g1k,ot5,ot6,ot7,ot8;idle
runaway adj onv,ot9;ihk,onw;
rundown message ota;mf9,otb;
runner person 89g,ot1,otc,otd;89d,osz,ote;
running act otf,ot0,i12,88a;888,otg,i11,ot5,osz,oth,oti,ot6,ot7;passing,standing
runoff event lfl;otj,lfj;
runt person otk;ixd,otl;
rupture verb otm,o6i;otn,oto,otp,6rk;
rural adj 541,otq;db7,otr,540,ots,ott,otu,otv,otw,otx,oty,otz;urban
rus place ou0;;
rush verb fov,fu0,fp2,ou1,foz,ou2;ou3,9x,9z,gec,a0,fp0,40f,40g,fp1,fp3;delay,linger
rushing act ou4,fov;foz,fp0,fp1,fp2,fp3,ou5;
russet thing ou6,ou7;1im;
russia place ou8;;
russian adj ou9,oua,oub;ouc,ou8,oud;
rust verb 8jf,8jk,oue;1im,8jc,ouf,8jd,8je,oug,ouh,8jb;
rusted adj oui;ouf;rustless
rustic adj ouj,ott,n5y;n5v,541,ouk,oul,oum;
rustle verb oun,ouo,oup;ouq,our;
rustler person our;oup;
rustling act ouq,oun,kch;bix,kc7,ouo,oup;
rusty adj ouf,oue;1im,oui,ous,8jf;
rut shape emu,fc5,out;ouu,ouv,emr;
rutabaga food ouw;;
ruthless adj 91g;91f,m9g,91c;
ruthlessness attribute m9g;91d,91g;
rutted adj ouu;8jn,emu;
rv thing oux;;
sa group ouy;;
sabbath time ouz;ov0,ov1;
sabine thing ov2,ov3;ov4;
sable thing ov5,ov6;2a3;
sabotage act ov7,ov8;;
sac shape mfr,ov9;;
sack thing ova,4l5;ovb,a4m,ovc,a4p,4l3,ovd;
sacrament act ove;ovf;
sacramento place ovg;;
sacred adj hf0,ovh,g44;48k,b2c,ovi,hez,ovj,kwi,ovk,d76,ofi,ovl,ovm,7cl,fjp;profane
sacrifice verb e59,ovn;e58;
sacrilege act 46s;46q,a2e;
sad adj 43o;43n,b5d,ovo,jmx,ovp,5fe,ovq,ovr,fau;glad
sadden verb ovs;;gladden
saddle thing ovt,ovu;ovv;unsaddle
saddlebag thing ovw;;
sadism feeling ovx;ovy,ovz;
sadistic adj ovy;ovx;masochistic
sadly adv ow0,ow1;43o,ow2;happily
sadness feeling ovr;ow3,jxq,43o;happiness
safe adj ow4,ow5;ow6,ow7,ow8,ow9,owa;dangerous,out
safebreaker person owb;;
safeguard verb mpv,mpy;mpx;
safely adv owc;;
safety state owd,nzw;;danger
sag verb bf5,bf6,bf9;bf7,bf8,bfa;
saga message owe;;
sagacious adj owf;l4p,owg,owh,2od;
sage person owi,owj,owk;l4p;
sagebrush plant owl;;
sagging adj bf7;owm,bf5;
said adj 10z;110;
sail verb own,91n,owo;91h,owp,owq,owr,91o;
sailing act ows,owt,owu;kil,91o;
sailor person owr,owq;91n;
saint person 1qg,1qf,ghc,owv;1qc,1qa,1qb,ghe,oww,ghg,ghj,5kj,owx;
sake attribute hk9;;
salable adj jew;jev,fqc,owy;unsalable
salacious adj j78,aki;3i3,cif,70c,3i4,8sg,1s9;
salad food owz;;
salamander animal ox0;;
salary possession bnb;7ik,bnm,bnn,7il,bn9,bnq;
sale act ox1,ox2;;
sales possession ox3;;
salesgirl person ox4;;
saleslady person ox4;;
salesman person ox5;ox6;
salesmanship thought ox6;ox5;
salient adj ox7,830;4hv,le7,le8;re-entrant
saline substance ox8,ox9;oxa,oxb,oxc;
salish message oxd;;
saliva body oxe;oxf,oxg,oxh;
salivary adj oxf;oxe;
salivate verb oxh;oxe,oxi;
sallow adj oxj,oxk,oxl;aq0,oxm;
sally message ng4;cfe,oxn,oxo;
salmon animal oxp,oxq;1im;
salon thing oxr;;
saloon thing 3bx,n7m;;
salt substance oxs,oxt,oxu,oxv;ls,oxa,oxw,oxx,oxy,oxz;
saltwater substance oy0;j9p,oy1;fresh_water
salty adj oy2;csj,oy3;fresh
salubrious adj oy4;kx0,oy5;
salutary adj f39;bg8,3sp;
salute verb oy6,oy7,fac,oy8;oy9,faa,oya,oyb,oyc,fab,oyd,oye;
salvage verb oyf,oyg;oyh,oyi,nv5,oyj;
salvation act nw3;nw2,6g6;
salve thing oyk,oyl,oyg;oyh,oyi,nv5,oyj,oyf,oym;
salvo event oyn,5a9;5ag,5ah,5ai;
sam thing oyo;;
same adj oyp,110,bjt,oyq;oyr,isy,oys,bjs,oyt,gho,l4z,oyu,10z,ghp,oyv,oyw;different,other
sameness attribute oyv;bjt;difference
sample thought oyx,oyy,oyz;oz0,oz1,oz2,oz3,oz4,oz5,oz6,2qs;
sampler thing oz7;;
sampling act oz8;;
sanctified adj g44;48k,fjp;
sanction verb 1ej,26f;26g,26b,26h,26i,26k,1ed,2vn,8m9;
sanctity attribute g45;48k;
sand substance oz9,oza;ozb,ozc,ozd;
sandal thing oze;;
sandalwood plant ozf;;
sandpaper substance ozd,oza;opw,ozc;
sandwich food ozg,ozh;;
sandy adj 4b9;4b6;
sane adj ozi;ozj,ozk,ozl,ozm;insane
sang plant ozn;;
sanguineous adj 4bw;4bg,5c7,ozo;
sanitation state ozp,ozq;ozr,ozs;
sanity state ozm;nn0,ozi;insanity
sap verb ozt,cuh;i44,cuj,cuk;
sapling plant ozu;;
sapphire adj ozv,322;1im,31z;
saracen person ozw;;
sarcasm message htc;bhm,3cw,htl,fh2,htm;
sarcastic adj 3cw;3cv,faz,ozx,ozy,htl,ozz,htc;unsarcastic
sarcolemmal adj p00;p01;
sardine food p02,p03;;
sardonic adj ozy;3cw;
sari thing p04;;
sash thing p05,p06;;
sashay verb p07,p08;p09;
sassing message gtq;gto,p0a,k83,k89;
sat time p0b;;
satanic adj cor;a9w,dkb,a9z;
satellite thing l8s,p0c,lcm;lch,fhc;
satiate verb dlz,hyo;hyn,p0d,p0e,p0f,dln;insatiate
satiety state p0g;;
satin thing p0h;4ya;
satire message htc;bhm,3cw,htl,fh2,htm;
satiric adj htl;3cw,htc;
satirical adj htl;3cw,htc;
satirically adv p0i;htl;
satirist person fh2;htc,fgy;
satisfaction feeling p0j,f7s;f7v;dissatisfaction
satisfactorily adv p0k;6a8;unsatisfactorily
satisfactory adj 6a8,ejf;574,o4,dng,p0l,6a7,p0m,p0n,p0o,p0p,aw,dly,p0q,ejj;unsatisfactory
satisfied adj 87n;87l;
satisfy verb ejj,f7v,dly;ejf,6a8,d0,ejg,f7t,ejh,eji,dln,f7s;dissatisfy,fall_short_of
satisfying adj p0r,6a7;6a8,kx0,p0s;
saturate verb p0t;p0u;
saturated adj p0v;p0w;unsaturated
saturation event p0x,p0u;p0t,p0y;
saturday time p0b;;
saturn thing p0z;;
sauce food p10,p11;p12,p13;
sausage food p14;;
saute verb p15,p16,p17;36y,eiu;
savage adj 3ci,3kj,3ki;3cj,3va,3cl,53a,53b,53c,3cn,3kh;
savagely adv p18,p19;3ki,p1a;
savageness attribute 3cn;3cj,3ki,p1a,53e;
savannah place p1b;;
save verb p1c,oyg,mu2,p1d;oyh,oyi,nv5,oyj,mu3,nw4,oyf,mu1;
saved adj nt1;p1e,p1f,nt0,p1g,p1h;lost
saver person nv5;nuy,oyg;
saving act bra,9tg,f37;br9,1qd,p1i,bre,p1j,9th,6g6;
savings possession p1k;p1l;
savior person 6g2;6g3,6g4,6g5,6g6;
savor verb dtl,3fo,dtx,dtv;dtn,dto,dtp,dtq,dtr,oz0,p1m,3fq,p1n,p1o,3fr,3fs,3ft,dtm,dtw,dty;
savory adj p1p,p1q;;unsavory
savvy verb 250,24t;be,24x,24y,251,24q,252,256,25a,25b;
saw verb n5o,p1r;n5p,p1s,p1t,p1u;
sawdust substance p1v;;
sawhorse thing p1w;;
say verb 1d1,2kz,1d0,2n0;2mm,p1x,1cz,26w,zv,wb,nus,p1y;
saying message p1z;p20;
sb substance p21,53g;jq6,p22;
sc substance p23,p24;;
scab verb p25,p26;p27,p28,p29;
scaffold thing p2a,p2b;p2c;
scalar thought p2d,p2e,p2f;p2g,p2h;
scale relation p2i,p2h,p2j,p2k;p2l,p2m,p2n,p2o,p2p;
scaled adj p2q;p2r,p2s,p2t;
scaling act f5d,p2l;p2o,p2u,f5a,p2k;
scalloped adj p2v;ibs;
scalp body p2w,p2x;p2y,p2z;
scamper verb p30,p31;p32;
scan verb p33,p34,p35;p36,p37,p38;
scandal message ldo,fzb;gnj,313,h2i;
scandalize verb h2i;1w,4tr,iyi,ldn,ldo,fzb,ldp,h2h,ldq;
scandinavian adj p39,p3a;p3b,p3c;
scant adj p3d,hgs;9qc,3d6;
scanty adj p3e,3d3;3d4,3d6,3d7;
scapular animal p3f,p3g;p3h;
scar state p3i,p3j,p3k;9xi,p3l,p3m,p3n,p3o,p3p,p3q;
scarce adv fna,3df;nm6,p3r,p3s;abundant
scarcely adv 3df;;
scarcity attribute p3s;fna;abundance
scare verb 6cp,den,9f8;6cb,ego,egp,bcl,egq,6co,6cg,lmb;
scarecrowish adj ijh;4jg;
scared adj 11d;111;
scarf thing p3t,p3u;p3v;
scarify verb p3n;p3i;
scarred adj p3w,p3x;p3y,p3z;
scathing adj 8x7;8x0,hh7;
scathingly adv p40;p41,8x7;
scatter verb 6jo,ata,ati,aes;6ji,6jm,atc,atd,ate,atf,atg,50d,6jg,ayl,p42,aef,p43,p44;
scattered adj az0;aej;
scavenger substance p45;6qe;
scenario message p46;p47;
scene place p48,p49,2ju;2jv,2jw,2jx;
scenery thing p4a,p4b;;
scenic adj 2jv;3l1,2ju;
scent thought ecl,p4c,2d4,2db;ecm,ecn,2d5,2d6,2d7,l17,eco,2d8,2d9,2da,2dc;
scented adj p4d,ecq,ecp;ecm,ecs;scentless
scepticism thought 15i;ame,amf;
schedule verb 12s,p4e,12t,12u;n0n,p4f;
scheduled adj p4g;o1h;unscheduled
schema thought p4h,bad;p4i,p4j,p4k,p4l,baa;
schematic adj p4m,p4i;eve,bad,p4h;
scheme thought p4n,hoq;p4o,83c,83d,p4p;
scherzo message p4q;;
schism act lpu;p4r,lps,4vk;
schizophrenic adj p4s,hdb,p4t;554,p4u;
scholar person ikc,6j;9a,n9v,ciz,ika,25h,6a;
scholarly adj 9a;98,p4v,ciy,ikc;unscholarly
scholarship possession ika,ciz;30j,ciy,ikb,6j,ikc,p4w;
scholastic adj 9h,p4x,p4y;98,p4z,p50,p51,p52,p53,p54,p55;
scholastically adv p56;p4x;
school group p52,p4z,p50,p57;p4x,p58,p53,p55;
schoolboy person p59;;
schooldays time p5a;;
schoolgirl person p5b;;
schoolgirlish adj exo;4qs,exp;
schoolhouse thing p4z;p4x,p57;
schooling act p58;p57;
schoolmarm person p5c;;
schoolmaster person frp;frq,5n2;
schoolmate person 6p7;;
schoolmistress person p5c;;
schoolroom thing 6p8;;
sciatica state p5d;p5e;
science thought p5f,p5g;p5h;
scientific adj p5i,p5j;c9w,p5k;unscientific
scientifically adv p5l;p5i;
scientist person p5h;p5f;
scimitar thing p5m;;
sclerotic adj p5n;fn8;
scoff verb dxu,3ch;3ce,dxv,dxt,i03;
scoffing message dxu;dxt,i03,3ch;
scold verb 3tc,3t8,fdf;3t9,3ta,3tb,fdh,enj,3td,3mt,kf3;
scoop quantity p5o,p5p;p5q,p5r,p5s;
scoot verb 9e9;9eb,9ec,4if,9ef,9eg,9eh,9ei;
scope attribute 7hr;7ht,7hs,7hv,7hw;
scorch verb 65l,p5t;p5u,p5v,65j,p5w,p5x;
scorched adj 36w;36z;
scorching adj g9g,p5y;49y;
score thought f5f,p5z,p60,g1k,8wn,8wm;g1c,p61,osx,jei,8wg,jej,p62,p63,p64,p65,jel,jem,f5a,jen,p66;
scoreboard thing p67;;
scoreless adj p68;2qv;
scores quantity ba1;;
scoring act p69;jel,jem;
scorn feeling 86w,86z;7tg,876,a4h,a4i;
scornful adj 7tg;874,7te,875,86x,876,86w;
scornfully adv 877;7tg,878;
scot person p6a;;
scotchman person p6a;;
scotland place p6b;;
scoundrel person p6c;5eo,p6d;
scour verb p6e,p6f,p6g;p6h,p6i,p6j,p6k,p6l,nan,p6m;
scoured adj ci9;12m;
scourge thing p6n,p6o;p6p,ifh;
scouring act p6i,p6h;p6q,p6g,p6f;
scours state p6r;;
scout verb m5d,ntt;ntu,ntv,ntw,ntx,nty,m5h,a79;
scouting act ntv;ntt;
scowl verb ehr,ehu;ehs;
scraggly adj p6s;6z6;
scramble verb p6t,p32,6mp;6mo,p30,6mq,p6u,i4d,p6v;unscramble
scrambled adj ast;657;
scrap thing 42j,9iq;42l,i4x,9io,42m,42n,42o,42p;
scrape verb f81,p3o,p6w,p3p;f7y,p6x,p6y,p3j,p6z,9xj,hxa;
scrapheap place p70;;
scraping thing p71,f81;f7y;
scratch verb hxa,630,p3p;fol,p6y,p3j,p6z,p72,9xj,62u,631,p73,p3o,fz9,hx5;
scratchiness attribute 70f;704,fol;
scratchy adj fol;1e2,70f,hxa,p74,p6m,p73;
scrawl verb p75,p76;p77;
scrawny adj 4jf;4jg,4jh,4ji,4jj;
scream verb 92o,3r3,5h3;p78,92m,p79,5go,92i,3i9,92p,olp,m8c,olr;
screaming message 92o,hja;p78,35g,3r3,m8c,olr;
screech verb 8tb,92o,8t8;p78,8ta,8t7,8tc,3r3,m8c,olr,p7a;
screeching event 8tb;p78,m8c,8t8,p7a;
screechy adj p78;1hc,92o,8tb,8tc;
screen thing p7b,p7c,p7d,8oc,p7e,p7f;p7g,p7h,8ok,8oe,8od,p7i,p7j,8ol;
screenplay message p7k;;
screwdriver thing p7l;;
scribble verb p75,p7m;p7n,p7o,p76;
scribe verb p7p,p7q;p7r;
scrimmage act p7s,jn0,p7t;;
script message e0r,p7u;4jx;
scriptural adj 3xi;3xh;
scripture message 3xh;3xi,3xj;
scroll shape 73e,p7v,p7w;95v,95n,95w,73g,73b,95o,95x;
scrounge verb e33;e32,57h;
scrub verb 5at,p6g,p6q,p7x;5aw,ajt,5ax,p6h,p6j,p6e,p6k,p6l;
scrubbing act p6h;p6q,p6g;
scrupulously adv p7y;5pa,p7z;
scrutinize verb cq6;2tz,2u0,2u3;
scrutiny act 2tz,2u0;cq4,2ty,cq5,cq6;
scud verb p80,9e9;9eb,9ec,4if,9ef,9eg,9eh,9ei,p81;
scuff verb p82,p83;p84,p85;
scuffle act p86,p87;p88,p89,p6v;
sculpt verb p8a,f88;5s9,f8a,5sb;
sculptor person 5sb;5s7,f88,p8a;
sculptural adj p8b;f8a;
sculpture thing f8a,5s9,p8a;k0v,p8b,5sb,5s8,f88;
sculptured adj 5sf;5sd;
scurry verb p30,p31;p32;
scurrying adj dcc;a2;
scuttle verb p8c,p31;p30;
sd place p8d;;
se substance p8e,p8f;;
sea thing jed,p8g;p8h;
seacoast thing 70l;70n,70o;
seafarer person hy5;hy8,hya;
seagull animal p8i;;
seahorse animal p8j;;
seal thing p8k,p8l,p8m,p8n;4mv,p8o,p8p,p8q,p8r,p8s,p8t;unseal
sealing act p8u;p8v,p8w;
seam thing p8x,p8y;p8z,p90;
seaman person hy5;hy8,hya;
seaquake event p91;;
sear verb p5t,bh8;36z,p5u,65l,p92;
search act p93,cym,p94,p95,cyd;cyf,cyl,nex,cya,cyn,cyo,p96,cyp,p97;
searching adj hcp;hcl;
searchlight thing p98;;
season time p99,p9a,dtm;dts,dtl,dtt,dtu;
seasonal adj p9b,p9c;;year-round
seat place p9d,2fa,p9e,p9f,p9g,80b;2fc,p9h,p9i,p9j,h3x,h3y,807,h3z,p9k,p9l;
seated adj p9m;;standing
seats thing p9j;p9g;
seattle place p9n;;
seawater substance oy0;j9p,oy1;
seaweed animal p9o;;
sec time p9p,p9q;539;
secede verb 4v2;oe1,4uy;
secessionist person p9r;p9s;
seclude verb p9t;aq5,p9u,p9v,p9w;
secluded adj my3;341;
second adj p9p,dub,p9x,32z,p9y,p9z;dua,bvc,338,339,33a,33b,33c,33d,pa0;first
secondarily adv pa1;1gt;primarily
secondary adj pa2,1gt;1gr,bk,pa3,pa4,pa5,pa6,pa7,pa8,pa9,paa,pab;primary
secondhand adj pa5,l3o,pac;1xq,1gt;
secondly adv p9z;;
secondo message pad;;
secrecy attribute pae,7pa;paf,hs1,m16,pag,7p8;
secret adj pah,7pi,6n5,pai;paj,6n6,5b9,6n7;
secretary person pak,pal;pam,pan;
secrete verb eyl;eyj,bvp,pao;
secretion event pao,pap;eyl;
secretly adv paq,par;hs1;
sect group pas;pat,pau;
section message pav,paw,pax,b2j;lqf,pay,b2e,paz,pb0;
sectioned adj b1r;4si;
sector shape pb1,pb2,pb3;pb4;
secularism thought pb5;pb6;
secularist person pb6;pb5;
secularize verb pb7;pb8;
secure verb mz4,dck,pb9,pba,2nc;1zh,pbb,pbc,pbd,mz5,2q8,40v,dcn,dco,pbe,dcp,mz6,pbf;insecure
securely adv dph;dpj;insecurely
security state pbf,n4c;2nc,n4d;insecurity
sedan thing pbg;;
sedate adj 5hx,f8g;9mh,pbh,bg4,5hs,bng,5hn;stimulate
sedentary adj pbi;gfz;
sediment thing pbj,a05;pbk,9zv;
sedimentation event 9zv;a05;
seduction act pbl;pbm;
seductive adj 3ow;3ov,pbn,pbo,pbp;unseductive
sedulously adv pbq;2l5;
see verb pbr,d42,25b,pbs;24x,d3z,pbt,250,nph,57q,pbu,j1w;
seed plant pbv,pbw,pbx;pby,pbz,pc0,pc1;
seedbed thing pc2;;
seedling plant pc3;;
seedpod plant mfw;726,727;
seeing thought pbt,d3z,d41;d40,d42,d43;
seek verb pc4,pc5,p94,2qo;2qn,2qq,pc6,p93,nex,p96,cyp,2qs;
seeker person cyp;cyd,p94,pc7,p95,new;
seeking act nex,pc6;p94,pc5,new;
seem verb 21c,20o;20f,20g,21g,21h,21i,21k;
seeming adj 20g;20i,20k,20o;
seemingly adv 20p;20q,20g;
seep verb pc8;d2z;
seepage event d2z;pc9,d2y,pc8;
seeping adj pc9;bak,d2z;
seer person cek;cea;
seething adj 15a;14w;
segment thing pay,b2j;lqf,b2e,paz,pax,pb0;
segmental adj b1s,b1n;4si,pca;
segregate verb pcb,pcc;pcd,pce;desegregate
segregated adj pcf;pcg,pch,pci,pcj;integrated
segregationist person pce;p9v,pck,pcd,pcc;
seine thing pcl,pcm,pcn;;
seismic adj bof;8s3,boe;
seismograph thing pco;;
seize verb 6yx,pcp,5no,7w2;7zl,7w5,7w6,7w7,7w8,5nl,7zm,5nn,6yy,6oa,7w9,7zq,pcq;
seizure state pcr,5nl;pcs,5no;
seldom adv nm7;h99;
select verb 6eb,6e9;6f1,6f2,g3,6e8,6ea,6f6;
selected adj bxg;bxc;unselected
selection act 6e8,pct;6eb,6ec,6ed;
selective adj 6f1;apm,pcu,6eb;
selectman person pcv;;
selector person 6f6,pcw;6eb,6ec;
selenium substance p8e;;
self thought buy,pcx,pcy;;
selfish adj pcz;bv0,pd0,pd1;unselfish
selfishness attribute pd1;pcz;unselfishness
sell verb pd2,jey,jez,pd3;jex,fqi,9hq,pd4;buy
selling act jex;jey,9hq,9ht,fbq,jez;
semantic adj pd5;pd6;
semantically adv pd7;pd5;
semantics thought pd6,pd8;pd5,pd9;
semblance attribute pda;pdb;
semi event pdc,pdd;pde;
semiempirical adj c4s;c4m;
semiliterate adj bt7,glx;bt4,glt;
seminarian person pdf;pdg,pdh;
seminary group pdg;pdf;
semiprecious adj pdi;24k;
semipublic adj n7u;n7q;
semiskilled adj pdj;90z;
semitrance thought pdk;;
sen quantity pdl;;
senate group pdm,pdn;;
senator person pdo;pdp,pdq;
senatorial adj pdp;pdo;
send verb pdr,pds,j9j;pdt,j9e,mmw,j9f,j9b,pdu,j9h,j9i,pdv,pdw;
sender person pdw,508;3jh,j9j,5jl,pds;
sending act pdt;j9j,pdx,pds,pdr;
senile adj l3v;12l,pdy,pdz;
senior person pe0,bx5,ifm;dmz,bx4,pe1,mq4,nlp,pe2;junior
seniority state pe2;bx5;
sens thing b76;b78,b79,b77;
sensation thought dgf;a7c;
sensational adj j73,gsm;1id,j72,pe3,pe4;unsensational
sense thought pe5,pe6,dge,a7c;xq,804,dg8,dg9,dga,pe7,dgc,a6s,dgd,dgf,dgg,pe8,pe9,pea;
senseless adj peb,pec;ped,h09,fv1,c5r,pee;
sensibility thought pef,peg;dg9;insensibility
sensible adj 7f9;7f8,fsb,nq3,nq4,nq5,nq6;insensible
sensibly adv peh;nn0,7f9;
sensing thought a78;;
sensitive adj pei,dga,pej;pek,pel,pem,pen,crw,peo,pep,kqa,nnu,1sn,peq,per,pes,pet,peu,pev,pew,pex,pey,pe9,a7c,pea;insensitive
sensitivity thought pev,peu,pex;lkh,dg8,dg9,dga,pej;insensitivity
sensitize verb pe8;dge,pe5,pez;desensitize
sensor thing a6s;a7c,4ve;
sensory adj z3,pe7;z2,dge,nrv;extrasensory
sensual adj 1s4;1s6,1s7,1s8,1s9,1sa;
sensuality feeling 1s8;g9q,1s4,pf0;
sensuous adj xq;xm,dge,pf1;
sent quantity pf2,pf3;;unsent
sentence message pf4,8dl,pf5,7t5;pf6,7t1,7t3,8dk;
sentient adj 30i;pf7,1ce,30h;insentient
sentiment feeling pf8,3qj;c3y,pf9,feb,3qf,81d;
sentimental adj pf9,c3y;66x,pfa,pfb,pf8,pfc,pfd;
sentimentalist person onr;pfe,ngb;
sentimentality attribute pfb;c3y,c47;
sentimentalize verb pff;ont;
sentinel person m5d;m5h,a79;
sentry person m5d;m5h,a79;
sep time pfg;;
separable adj pfh;b11,pfi;
separate adj o2i,b10,pfj,9yd,a69,pfk;pfl,aph,pfm,pfn,a67,ap9,pfo,hvr,hh0,pfp,pfq,b14,ad5,adk,9y3,b15,adm,apa,o2h;joint
separated adj a67,az1;aej,a69;
separately adv h3h;gih,a69;
separation state pfr,4vg;4vh,4vi,4vj,4vk;union
separator thing 617;618,616;
sepia attribute pfs;;
sept time pfg,pft;;
septation act pfu;;
september time pfg;;
septic adj h6i;pfv,pfw,867,nbu,h6c,pfx,pfy,pfz;antiseptic
septum body pg0;pg1;
sequence group pg2,pg3,pg4,pg5,pg6;80g,pg7,pg8,pg9;
sequential adj 80g;l9b,pg5,pg3,pga,pgb,pgc,pg9;
sequestration act p9v;pce,pgd,p9t,pge;
serenade message b0v,b0w;pgf;
serenely adv pgg;5hp;
serenity attribute 5ht,21x;ma2,5ho,21n;
serge thing pgh;;
sergeant person pgi,pgj;;
serial adj pgb,80g;l9b,pgk,pg5,pg3,pga,pgc,pg9;
serialism message pgl;;
serialize verb pgm;pgn;
series group pgc,pgb,pga;80g,pgk,pgo;
serious adj bne,gr6,35t;aif,1fp,bnd,f89,pgp,np2,pgq,pgr,pgs,bnf,9co,35i,ayk;frivolous
seriously adv bnj,35r;35t,311,bne,bnd;
seriousness feeling bni,ayk;35t,ayi,bnd,9i4;frivolity
sermon message mpl;mpj,mpo;
serological adj pgt;pgu;
serpent animal pgv;97j;
serratus body pgw;;
serum body pgx;pgy;
servant person pgz;176;
serve verb ph0,ekx,ph1,ph2;eku,ph3;
server person ph4,ph5;ph3,fwc,ph6;
service act ph7,ph8,ph9,pha;phb;disservice
serviceable adj l6r;bk6,230,l6s;unserviceable
services act phc;;
serviette thing phd;;
serving food fwb,phe;fwc;
sess thing b76;b78,b79,b77;
session message phf,phg,phh;;
sessions person phi;;
set verb phj,phk,phl,ihs,3t5,3t6,dqk,dr2,izh;9kf,drb,dqq,3f5,2ie,9zz,ihw,ihx,9k4,dco,drd,2e4,4p2,a7q,7s6,3t2,dr0,ihy,ihz,ii0,aj2,dre,dr1;rise
setback event 4cq;4cy;
sett thing phm;71g;
setting place phn,pho;7ht;
settle verb php,phq,9kd,7s9;9kg,9kh,2ie,9ki,7s6,9kj,phr,9kk,9kl,9km,phs;
settled adj 23q,3f5,h9l;h9k,3f4,pht,izh,phu,phv,phw,23l,acj,phx,phy,phz;unsettled
settlement group 76m,pi0,9kk,76p;76l,76t,76u,76v,76w,76x,9kd,7s9,pi1,76o;
settler person 76t;76m,76n,pi2,76u,76w;
setup thing 20e,pi3;;
seven adj pi4,pi5;1px;
seventeen adj pi6,pi7;1px;
seventeenth adj pi8,pi9;bvc;
seventh adj pia,pib;bvc;
seventy adj pic,pid;1px;
sever verb pie,j2n;j2o,j2q,pif;
several adj pig,h33,adg;gih,1ya,1yr;
severalty state apa;pch,a69,ap9;
severe adj 311,pih,2ux;35g,2uy,3k3,2uz,2v0,fb2,2v1,30y,35i;
severely adv 35r,pii;35t,pij,pik,311;
severing act j2o;j2n;
severity attribute 35i;34w,35t,35b,34v,311,pih;
sew verb pil;pim,pin,pio,pip,piq;
sewage substance pir;;
sewer thing pis,pip;pil,pit;
sewing act pim;pil;
sex act piu,piv,piw;pix,14s,piy,piz;
sextet message pj0;;
sexual adj pj1;pj2;asexual
sexually adv pj3,pj4;pix,pj1;
sexy adj cif;pj5,pj6,8g8,cid,pj7,pj8,pj9,i40,j77,il3,pja,j78,9id,pjb,pjc,pjd,pje,pjf,pjg,piy,1le;unsexy
sforzando message pjh;;
sg substance pji;;
shabby adj pjj;12m,57d;
shack thing gex,gey;l0e,2a,l0a;
shackle thing 4p0,pjk;4od,fkd,a87,fke;
shackled adj 4oi;4oe;
shade state pjl,pjm,pjn,9dz;pjo,9dd,pjp,pjq,pjr,pjs,pjt,pju;
shaded adj pjv;e0a,pjo;unshaded
shading attribute pjw,pjx;pjy;
shadow state pjp,9dd,ewo,pjz;9de,pjo,hgi,20s,681,pk0,686,9dz;
shadowed adj pjo;pjv,pjl,pjp;
shadowy adj pjo;pjv,pjl,pjp;
shaft message pk1,3ce,pk2,pk3;pk4,3ch;
shaggy adj 5ba;5bb,5bc,5bd;
shake verb pk5,pk6,pk7,pk8;pk9,omd,oib,pka,nd7,pkb;
shaken adj 150;14v;
shakespeare person pkc;pkd;
shaking act pk9;pk6;
shaky adj oia;8s3,oib,oic,oid,nd7;
shallow adj pke,pkf,pkg;pkh,pki,pkj,pkk,ile,pkl,pkm;deep
shallowness attribute pkn;20i,pko;deepness
sham thing 2mr,d7m,2mp;2mq,2h1,avk,2ms,2mt,2mu,avm,avj,56w,d7f,d7k;
shamble verb p88,p87;p89;
shame feeling aqf,aqb,aqc;aqd,aqe,aqg,ap7,pkp,aqh;
shamefacedly adv pkq;2ix;
shameful adj aqd;h9e,h9f,aqb,h63;
shamrock plant pkr;;
shantung thing pks;;
shanty thing gex;gey;
shape attribute 7vd,pkt,1ow,9qo,841,7vf;1ov,a7w,83y,a7x,e70,pku,e72,pkv,pkw,a7q,a7y,a7z,1p2,55h,a80,a81,9qn,8lk,7vh;
shaped adj e8m;e74;
shapeless adj 1lg;1lh,1li;
shapely adj k0w;4ml,pkx,pky,pkz,pl0,k0v,pl1,pl2,pl3,pkw,pl4;unshapely
shaping event 9qn,84l;84j,9qo,gsu,9qp;
shard thing ece;ec4,ecf;
share possession lxt,pl5,1eb,pl6,pl7,lo7;pl8,pl9,pla,1e9,1e6;
shared adj 7er;7eg,plb;unshared
sharer person pl8;1e6,lo7;
sharing relation pla,pl9,plc;pld,pl7,pl6;
shark animal ple,plf;plg;
sharp adj plh,8wa,mgb,lq,2ob,pli;2oc,6dn,plj,plk,lt,ena,pll,8wc,plm,pln,lu,lv,2od,lw;dull,flat,natural
sharpen verb plo,plp,plq,e05;e03,plr,e00;dull,flatten,soften
sharply adv pls,plt,pli;13x,8wa,plj,mgb;
sharpness thought lv;2ob,lq;dullness,softness
shatter verb plu;9eo;
shattering adj 9eo,j3v;46m,plu,plv,3ac;
shave verb plw,plx;ply,plz;
shaved adj pm0;pm1,pm2;
shaven adj pm0;pm1,pm2;unshaven
shaving act plw,pm3;pm4,plx,pm5,pm6,pm7,pm8;
shawl thing pm9;;
sheaf thing 57y;57w,57z;
shear event pma,pmb;pmc,pmd,pme;
sheath thing pmf,c6g,pmg;c6b;
shed verb pmh,pmi,pmj,pmk;pml,o3q,pmm;
sheep animal pmn;;
sheeplike adj b3j;b3h;
sheepman person pmo;;
sheepskin substance pmp;pmq;
sheer adj 8nu,5z,na5,pmr;64,na0,978,3sg,66,979,8nq,976,pms;
sheet thing pmt,pmu,pmv,pmw;pmx;
shelf thing pmy;;
shell thing pmz,pn0,pn1,3ei;cfc,3eg,pn2,pn3,pn4;
shelter thing pn5,pn6,pn7;pn8,pn9;
shelve verb 9ps;9pt,9pu,9pv,9pw,9px;
shenanigan act 1tz,699;8rg,aa0,5eo,697,1tx,eby;
shepherd person pna,pnb,pnc;pnd;
sheriff person pne;;
sherry food pnf;;
shibboleth message k7f,png;k7g;
shield verb pnh,pni,8ok;pnj,6u2,p7c,pnk,pnl,642;
shielded adj n47;ea5;
shielding act pnj,pnm;8ok;
shift verb atl,pnn,pno,atn,pnp,pnq;pnr,54l,pns,ato,atp,pnt,pnu;
shifting adj 54l,pnv;pnw,1g7,j6w,pnp,5ox,54k,pnq;
shim thing pnx;;
shimmy verb pny,pnz,po0;po1;
shin body po2,6mp;6mo,6mq;
shinbone body po3;po4;
shine verb ni6,nia,ni9,dv1,po5;4y1,j79,j6h,po6,ez5,duz,po7,nic,ni7,ni8,nib;
shining adj mhp,po8;g3,mhl;
shiny adj 4y6;3j6,ezp,ezq;
ship thing c25,5q8;a4a,po9,5q6,poa,pob,poc,pod,4fx,poe;
shipbuilding act pof;;
shipment thing 5q6,a4a;5q7,58u,58v,5q8,7g4;
shipping act po9;5jl,5q8;
shipshape adj pog;kj9,poh;
shipwreck thing poi,poj;pok,pol,pom;
shipyard thing pon;;
shire place poo,pop;;
shirk verb djr;djs,djt;
shirking act djs;poq,djr,por;
shirt thing pos,pot;;
shirtfront thing pou;;
shirtsleeve thing pov;;
shirtsleeves state pow;;
shit substance 9ou,56t,bjd;2py,pox,9p0,7uq,3vz,9ot,4fg,56w;
shiver verb oib,6cl,poy;74a,oia,poz,6c9,pp0,pk7,pp1;
shivering state pp0,pp2;8ed,nd7,poy;
shivery adj 74a;73x,oib;
shock feeling ldp,pp3,pp4,dwz,h2i;1w,4tr,iyi,ldn,ldo,dx0,fzb,h2h,ldq,fnt,pp5,pp6,pp7,jcy;
shocked adj 115;111;
shocking adj j72;j73,67i,j74;
shockingly adv pp8;;
shod adj 4ku;4kt,htj,pp9,ppa,ppb;unshod
shoe thing ppc,ppd;;
shoeful quantity ppe;;
shoelace thing ppf;;
shoes state m9w;m9v;
shoestring thing ppf;;
shook thing ppg;;
shoot verb evx,g1l,fg6,pph;ppi,m87,g1d,m88,fg3,m89,evt;
shooter thing ppj;ppk;
shooting act ppi,m88;pph,fg6;
shop thing efh,ppl;ppm,efj,52l,eff;
shopkeeper person ppn;;
shopper person efj;ppl,52l,eff;
shopping act ppm;ppl,52l;
shore thing ppo,ppp;bo7;
short adj ppq,ppr,4xj,10,pps,5b;58,57,z,ppt,ppu,ppv,ppw,ppx,ppy,ppz,pq0,pq1,pq2,pq3,4wq,pq4,dua,pq5,pq6,pq7,pq8,pq9,pqa,pqb,otl,pqc,pqd,pqe,pqf,pqg,pqh;long,tall
shortage attribute 9qh,pqi;;
shortcut thing pqj;;
shorten verb pqk,4s;4t,4u,4v,4w;lengthen
shortened adj ppv;10;
shortly adv pql,mtz,974;5e;
shortness attribute pqg;10;longness,tallness
shortsighted adj pqm;pqn,pqo;
shortstop person pqp;;
shot act ppi,pqq,pqr,78n;4ye,kdh,l5h,pqs,pph,l5i;
shotgun thing pqt;;
shoulder body pqu,pqv,pqw;pqx,pqy;
shouldered adj pqz;pqu;
shout verb 5go,5h2,3r3,5h1;92k,92m,92i,3i9,92o,92p,92q,olp,5gz,5h3,5h4;whisper
shouting message 69x,92p;69y,6a9,3r3,69w;
shove verb pr0,i2t,pr1;i2r,pr2,pr3;
shovel thing pr4,pr5;9tw,pr6,pr7,pr8;
show verb 9up,atr,9uo,9vs,coe;pr9,2ri,9uq,9ur,20m,8ja,9us,2rj,coh,coi,cod,9un,9ut,9tb,9td,9uu,9uv,coj;hide
showcase state pra;;
showdown message prb;7wu,l7i;
shower thing prc,prd,ihf,pre,prf;;
showerhead thing prg;;
showing message 9ut,9uq;p7j,ats,9uo;
showpiece thing prh;;
showroom thing pri;;
showy adj drt;da0,prj,dsx,lbk,prk;
shrapnel thing prl;;
shred quantity prm,nje;njd,prn;
shrewd adj 2ob;2oc,lv,2od;
shrewdly adv pro;2ob,owf;
shrewish adj kf5;8zh,kf6;
shriek message 92o,m8c;p78,8tb,m8d,3r3,olr;
shrieked adj prp;;
shrieking message 92o;p78,3r3,m8c,olr;
shrill adj m8c,prq;1hc,474,92o,8tb,m8d;
shrilly adv prr;prq;
shrine thing cbx,cbw;;
shrink verb n71,prs,8vu,nx4,prt;98p,4t,8vv,n70,8vw,pru;stretch
shriveled adj bh8;36z,p92;
shroud verb prv,prw;prx;
shrub plant 5ar;5aw,5ay,5b1;
shrubbery place pry,prz;;
shrug verb ps0,ps1;;
shucks attribute 9bf;2py;
shudder verb 6c9,poy,6cl;6cb,poz,oib,pp0,6cj,6ck,6cm;
shuddering adj ps2;8ed;
shuffle verb ps3,p87,ps4;p88,p89,k01;
shuffling act p88;p87;
shun verb 2zq;2zo;
shunt body ps5,ps6,ps7;ps8,ps9;
shut verb 6uv,6uw,6w0,6w1;6w5,6w6,6w7,6vp,3c4,6vq,6vr;open
shutdown act 6vo;6wn,6vx,6ux;
shutter thing 6vr,6vq,psa;6uv,6uw,csn;
shuttle verb psb,psc;psd,pse;
shy verb psf,psg,aec;psh,psi,aea,psj;
shyly adv psk;3fa,3f9,aec;
si substance psl,psm;;
siamese message psn,pso;psp,psq;
sib person psr,72y;6n1;
siberia place pss;pst;
sic adv psu,psv;;
sicilian person psw,psx;psy,psz;
sicily place psz;;
sick adj 8t4,n8f,10c,gky;8t0,10b,gkl,17h,gkm,gkn,3mc,gko,gkp,gkq,gkr,9t4,aap,b2w,gks,d6h,diy,gkt,f44,gku,gkv,gkw,gkx,gkz,gl0,gl1,gl2,gl3,gl4,gl5,gl6,gl7,gl8,n8g,n8h,n8i,n8j,17i,ki7,ki9,n8k;
sicken verb aqp,pt0;aql,iyk;
sickish adj gky;10c,ki7,ki9;
sickly adj oxl;aq0,oxm;
sickness state 17i;10c,17h;
sickroom thing pt1;;
side place pt2,pt3,pt4,pt5,50o;50m,pt6;bottom,top
sideboard thing pt7;;
sidelong adj h2m,pt8;h2l;
sidestep verb pt9,2zp;2zo,b4q,cmy,cmz,cn0,8rn,cn1;
sidewalk thing luc;lud;
sidewinder animal pta;;
sidewise adv ptb;;
siding thing ptc;;
sidle verb ptd,p08;p09;
siege act pte;;
sieve thing ptf,ptg;p7g,p7h,6om,pth,pti;
sift verb ptj,pth;ptk,ptf,ptl,dmi;
sigh verb ptm,ptn,pto;ptp;
sight thought ptq,ptr,l7l,pts;ptt,ptu,ptv;
sightseeing act ptw;ptx,pty;
sigma message ptz;;
sign message kuf,pu0,3uo,pu1,nmr,pu2,pu3;7fq,pu4,pu5,nms,89u,33d,48f,3um,pu6,pu7,jki,pu8,pu9,a72,pua;
signal message 3uo,pu8,3um,gsq;1id,3un,3up,3uq,pub,puc,3ur,pud,pue,48f,pu6,pu7,jki,pua;
signaling message 3uo;48f,3um,pu6,pu7,jki,pu8,pua;
signature message pu5,puf;pu1;
signed adj pug;puh,pui;unsigned
significance attribute grg,7zh,hiw;gqg,col,7ze,e67,jki,gqh,hit,cc2;insignificance
significant adj col,81i,puj;24d,80o,cg4,gr8,cof,gr9,gra,grb,grc,grd,gre,grf,90l,grg;insignificant,nonsignificant
significantly adv puk,pul;81i,col,puj;insignificantly
signify verb e67,jki;gqg,hiv,e61,hiw,kuf,3uo,jkd,puc;
signing message pub;pu8;
signore person pum;;
signpost message pun,puo;;
silence state ger,geq,gep,gem;kdq,kc2,gen,9bo,geo,5hu,get;sound
silenced adj pup;puq;unsilenced
silent adj gen,kc2;czy,nfj,gep,kc3,geq,5hu,nft,ger;
silently adv kdv;kdq,kc2,kdw;
silhouette place pur,pus,put;puu;
silicate substance puv;;
silicone substance puw;;
silk thing pux,puy;4ya;
silkworm animal puz;;
sill thing pv0;;
silly adj pv1,88,b2y;6y4,81,b2z,82,b30,1wr,4e2,pv2;
silo thing pv3;;
silver adj 122,pv4,2a4,124,jqc,123;3j6,2a2,f2n,pv5,pv6,pv7;
silvery adj pv8,123;3j6,kcx,122;
similar adj 190,1bq;18z,164,pv9,pva,8j7,nef,pvb,1bs,1bt;dissimilar
similarity attribute 1bs;isj,1bq,pvc,190,pvd;dissimilarity
similarly adv isz;190;
simile message pve;;
similitude attribute 1bt;isj,1bq,isy;dissimilitude
simmer verb pvf,pvg;pvh;
simple adj pvi,pvj,boq,5c3;bop,2uy,pvk,pvl,pvm,pvn,bon,pvo;complex,compound
simplex adj pvp;pvq;
simplicity attribute pvo,6c7;odk,9tm,pvj,6c5,kfc;complexity
simplify verb pvr;nwr,pvs,pvt;complicate
simplistic adj pvl;pvj;
simply adv 5c2,pvu,pvv;5c3;
simulate verb 1z9;8g1,8g2,8g3,8fy,1z8;
simulated adj 2h1;2gr,2mr;
simulation act pvw;;
simultaneous adj ci;72r,7ss,73q,cf,73n,cl;
simultaneously adv pvx;ci;
sin attribute pvy,pvz,cow;pw0,cou,4tu,cov;
sincere adj ev1;pw1,pw2,9i4,5jw,2vo,pw3,pw4;insincere
sincerely adv pw5;ev1,2vo;insincerely
sincerity feeling bni,pw4,pw6;k1p,bnd,ev1,9i4;insincerity
sind place pw7;;
sinewy adj pw8;ikv;
sinful adj cou;9dx,con,pvy,f2f;
sinfulness attribute pvy;pw0,cou;
sing verb pw9,pwa,pwb;pwc,pwd,pwe,pwf,pwg;
singe verb 65l,p5v;p5t,65j,p5w,p5x;
singer person pwg;pwh,pwi,pwb,pwj,pwa,pw9;
singing act pwc,jn4;j7p,pwj,pwa,pw9;
single adj pwk,pwl,gih;e0g,h31,h32,h33,h34,h37;double,multiple
singles act pwm,pwn;;
singleton quantity pwo,pwp;;
singly adv pwq;gih;multiply
singsong message pwr,pws,651;652,pwt,pwu;
singular adj pwv,d21,95b,h34;gih,1wn,cr4,95a,pww,8zj,95j,1b5;plural
singularity attribute pww;h34,pwx,pwy,pwz;
singularly adv px0;d21;
sinister adj joc,9dw;19k,a9w,37v,2uj,9dc;
sink verb px1,px2,px3,iex;iey,px4;float,source
sinking event px5,px6;px7;
sinner person cov;cow;
sinning act pvz,px8;l1l,cow;
sintered adj px9;;
sinuous adj 97k;28y,iwl;
sinusoid body pxa;;
sinusoidal adj 97l;28y,pxb;
sioux person pxc;pxd;
sip verb pxe,pxf;pxg;
sipper person pxg;pxf;
sir person pxh;;
sire verb pxi,3nl;3nm,3nn,3no,3np,3nq,3nr,3ns,3nt;
sirloin food pxj;;
sis person pxk;pxl,pxm;
sister person pxk;pxl,pxm;brother
sit verb pxn,pxo,pxp;pxq;lie,stand
site place izf,3tu;izc,3to,9zz,2e4,izd;
sitting act mlr,pxq,p9m;pxn,2s5;
situate verb iza,9zx;izc,iz7,9zy,9zz,ize,izg;
situated adj izh;3f5;
situation state pxr,pxs;;
six adj pxt,pxu;1px;
sixteen adj pxv,pxw;1px;
sixteenth adj pxx,pxy;bvc;
sixth adj pxz,py0;bvc;
sixties time py1,py2;;
sixty adj py3,py4;1px;
sizable adj 3yd;2o5,py5,46c;
size attribute py6,py7,py8,py9;pya,pyb,pyc,pyd;
sized adj pya;pye,pyf,pyg,pyh,pyi,pyj,pyk,pyl,pym,pyn,pyo,pyp,pyq,pyr,pys,pyt,pyu,pyv,py9,pyw,pyx,pyy,pyz,pz0,pz1;unsized
sizzle verb pz2,pz3;;
sizzling adj g9h;49y;
skedaddle verb pz4,pz5;;
skeet act pz6;;
skeletal adj pz7;pz8;
skeptic person b8f;ame,amf,15j;
skeptical adj ame,amf;amd,99n,amc,15i,b8f;
skepticism thought amc;amd,ame,amf;
sketch thing pz9,ld6,ld5,pza;gxn,pzb,pzc,ocz,ld3,od0;
ski thing pzd,pze;pzf,pzg;
skid verb pzh,pzi;pzj,pzk,pzl;
skiff thing pzm;;
skill thought ik4,p5g;25h;
skilled adj d6;d4,g1,pzn,g2,9si,pzo,pzp,pzq,cxl,pzr;unskilled
skillful adj g1;d6,nw,nx,ny,nz,o0,fy;
skillfully adv pzs;g1;
skim verb pzt,pzu,pzv,pzw;pzx,pzy,pzz;
skimming act q00;pzy;
skin body q01,q02,fz8,6mp;q03,q04,6mo,6mq,fz9;
skinny adj q05,4jf;4jg,4jh,4ji,4jj;
skip verb g6y,q06;fcm;
skirmish act c70,c76;q07,c75;
skirmisher person q07;c76;
skirt thing q08,q09,2zp;2zo,b4q,cmy,cmz,cn0,8rn,cn1;
skit act q0a;;
skulk verb j75;1jt;
skulking act jbc;jbb;
skull body q0b;;
skullcap thing q0c;;
skunk person 578,q0d;57b,q0e,q0f,57i;
sky thing 5zi,m95;6gs,m97,dvw;
skylark verb q0g,2pd;5xh,5m3,ix,5xi;
skylight thing q0h;;
skyscraper thing q0i;;
sl group q0j;;
slab thing q0k;;
slack adj q0l,por,j2j;owm,djs,q0m,q0n,q0o,djt,q0p;
slacken verb 9ju,d86;9jr,9js,j2m,d82;
slacks thing q0q;;
slain group q0r,9gq;4bj;
slam verb q0s,3a6,3a4;3a9,3aa,3a2,3ab;
slant thought 1qr,5kp,q0t,1qx;q0u,3wk,gwn,1qy;
slanted adj q0v;ijt,q0w,q0x,q0y;
slanting adj q0v;ijt,q0w,q0x,q0y;
slantingly adv q0z;q0v;
slantwise adv q10;;
slap verb q11,q12,3a7;q13,q14,q15;
slapstick message q16,gd7;7bi;
slash verb eqz,er2,dwj,er0,q17;dwk,er1,3ks,5k7,dwl,dwm,dwn,q18,dwo,dwp,er3;
slashed adj q19,q1a;q1b,4yx;
slashing adj blq;64m;
slat thing q1c,q1d;q1e;
slate verb q1f,q1g;;
slaughter act 5c6,5c5,jha;5c7,5c8,5c9,5ca,5c4;
slave person q1h,q1i;q1j,q1k;
slaver verb q1l,q1m;q1n,q1o;
slavery state q1p;;
slavic message q1q,q1r;q1s;
sle state q1t;;
sleep verb q1u,kfs;2jn,2jo,q1v,q1w,kfp,q1x;wake
sleeper person q1w;kfs;
sleepily adv q1y;2jn;
sleeping thought q1v,q1z;3sm,kfs;waking
sleepwalker person q20;q21,q22;
sleepy adj 2jn;2jg,q1u,bg3;
sleeve thing q23;;
slender adj ijj,kgb;4jg,kg7,q24,q25,q26,dnl;
slice possession q27,q28,er3;q29,9xj,eqz,q2a,q2b;
slick attribute q2c,q2d,q2e;4ya,q2f,q2g;
slicker thing q2h;;
slide verb q2i,q2j,q2k,q2l;q2m,70p,pzj,q2n,q2o,q2p,q2q;
slider person pzk,q2q;pzi,q2k;
sliding adj q2r;q2f;
slight act nqx,nr3,iww;ixj,auw,nqy;
slightly adv q2s;;
slim adj q2t,ijj;4jg,q24,q26,q2u;
slime verb ggv,k9t;ou,ak6,k9s,k9r,jx2;
sling verb q2v,5u6;5u8,5u4,5ub;
slinging act 5u8;5u6;
slingshot thing 5u4;5u7,5u6;
slink verb q2w;;
slip verb q2x,q2y,q2z,q2j;c18,q2m,70p,pzj,en0,q2n,q2p;
slippage event q30;;
slipper thing q31;;
slippered adj ppb;4ku;
slippery adj q2f;q32,q33,q2e,q2r,k9s,q34,q35,pzj,q2c;nonslippery
slipping adj q34;q2f;
slit thing q36,nbt,er3,q37;q29,q38,9xj,eqz;
slivery adj pm4;pm3,q39;
slob person q3a;q3b;
sloe plant q3c;;
slogan message k7f;k7g;
sloganeering message q3d;q3e;
sloop thing q3f;;
slop verb q3g,q3h,q3i;o3q,q3j,q3k,pmm,q3l,q3m;
slope thing gwp,q3n,gwn;gwq,fv6,5kp,gwl,gwk,q3o;
sloping adj q0v,q3p;q3q,ijt,q0w,q0x,q0y;
sloppy adj q3r;6z6,q3s;
slot message q3t,q3u,q3v;q3w;
slovenliness state q3s;q3b,q3r,q3x,q3y;
slovenly adj q3b;6z6,q3z,q3a,q3s;
slow adj 9jq,9ju,icc,if7,q40;q41,icb,q42,iif,q43,q44,q45,q46,q47,q48,q49,if5,q4a,q4b,q4c,9jr,9js,9sf,d82;fast
slower adv q4d;icc;
slowing attribute 9js;9jt,9jq,9ju,9jv;
slowly adv q40;icc;quickly
slowness thought 31d,9sf;jaj,9xc,icc,if7,6yo,317,9se,9sd,lt7,ekm;
sludge substance q4e;;
slug verb 56x,3h8;mj8,3gk,q4f;
slugger person 3gk;3gf,3h8;
sluggish adj q45;icc,q4g;
sluggishly adv q4h;q45;
sluice thing q4i,q4j,fgk;dyz,q4k,q4l;
sluicing adj q4m;;
slum place q4n,q4o;mjv;
slumber verb q1u,kfs;2jn,2jo,q1v,q1w,kfp,q1x;
slump verb d82,q4p,q4q,a0r;q4r,q4s,a0p,d83,d84,d85,9ju,d86;
slurp verb q4t;;
slurred adj q4u;q4v,q4w;
sly adj 8rg;2fq,8rh,699,8ri,8rj,8rk,8rl,8rm,8rn;
sm substance q4x,q4y;;
smack verb q11,q15,nxb,3a7;q4z,q13,q50,q12;
small adj q51,ah3,ith,iwx,q52;iwz,ix0,ah2,42k,ix1,ix2,bzs,ix3,ix4,ix5,ix6,ix7,ix8,ix9,ixa,ixb,ixc,ixd,ixe,ixf,ixg,ixh,ixi,itd,4qs,ixk,ixl;big,large
smaller adj ixf;ah3;
smallish adj ixg;ah3;
smallness attribute ixk;ah3,ith;largeness
smallpox state q53;;
smart adj gn,gb,2oc,6b8,4xw,gto;2mw,2ob,5f7,q54,6bc,4rx,hjc,gtp,6b7,4sz,4yh,69t,gtq,gh,gl,g8;stupid
smash verb 3a2,3ag,3ac,q55;46x,9eo,46y,3ae,3a4,3af,3ah,3ai;
smell verb l17,2d4,2d9,2d8,l18;2d5,2d6,2d7,q56,q57,2da,2db,2dc;
smile verb fb6,8m8;69z,8m7,q58,fb7,fb9;
smiling adj fb6,69z;3jj,q59,8m8,fb7,fb9;
smilingly adv q5a;;unsmilingly
smirk verb q5b,q5c;q5d,q5e;
smite verb q5f;;
smitten adj yc;y9;
smoke event eko,q5g,b79;44n,q5h,b76,q5i,q5j,ekq,ekr;
smokehouse thing q5k;;
smoking act q5h,q5l;44n,b79;
smolder verb q5m,q5n;;
smolderingly adv q5o;1rd;
smooth adj q5p,q5q,dy9,45z;ai4,q5r,q5s,q5t,q5u,eys,q5v,dy8,q5w,ozc,45y,q5x,q5y;rough,roughen
smoothly adv q5z;bpg;
smoothness attribute q5y;dy9;roughness
smother verb ne,q60,q61,92c;q62,7zn,9bt,q63,q64,i4c,nc,i4d,i4e,i4a;
smothered adj ha8;ha6;
smothering adj 4w5;4w2,q65,q66,q67,q68;
smug adj 87o;87l,q69;
smuggle verb ote;q6a,89g;
smuggler person 89g;89d,ote;
sn substance q6b;q6c,q6d,q6e;
snack food q6f,q6g;q6h,q6i;
snag verb q6j,q6k;q6l;
snail animal q6m,q6n;q6o;
snake animal pgv,q6p;97j,q6q;
snap verb f4r,q6r,o6i,q6s;otn,oto,q6t,q6u,otp,6rk,otm,q6v,q6w,5uu,q6x,q6y,f4q;
snapdragon plant q6z;;
snappy adj q70;8zh,hv5;
snapshot thing m47;m45;
snare thought q71,exh;exd,q72,q73,q74,36m,q75;
snarl verb q6u,q6r;q6t,q76;unsnarl
snatch verb q77,q6x;f4r,q78;
sneak verb en2,8uj,q79,7pd;5b9,q7a,en0,en1,8sr,8ui,8um;
sneaker thing q7b;;
sneer message ilj,iln,ilm;azh,q7c,a4i,ilk;
snicker verb q7d,q7e;q7f,4jo;
sniff verb q7g,q7h,q7i;4d8,q7j,q7k,q7l;
snigger verb q7d,q7e;q7f,4jo;
snip thing 6tw,6ts;6tt,6tu,6tv,8yu;
sniper person q7m;jf5;
snippet thing 6tw;8yu,6ts;
sniveling act 4d9;4d7,q7n;
snobbish adj 6nj;341,q7o,6ni,6y6,q7p;
snoop verb q7q,a77;95h,a6q,q7r,q7s,q7t,q7u;
snore verb q7v,q7w;q7x,q7y;
snoring act q7x;kqz,q7w;
snort verb q7d,4jo,q7z,q80;q7f,6gu,36h,q81,q7e;
snout animal q82;;
snow event q83,q84,q85;8p9,8pe;
snowball plant q86,q87;;
snowfall event q83;q85;
snub verb nr2,auv,nqy,ppz;10,nqx,auw,nqz,5iy;
snuffbox thing q88;;
snuffer thing d19;d17;
snug adj q89,n48;q8a,ea5,8q8;
snuggle verb 93w,93x;93z,5q3,93y;
snuggled adj 6ve;p6;
snugly adv q8b,q8c;q8d,n48;
so adv q8e,q8f,q8g,q8h;;
soak verb q8i,q8j,g6k,6xu;q8k,ahu,6xt,g6p,q8l;
soaking event q8i,q8m;q8l,q8j;
soap thing q8n,igg;q8o,q8p,ige,q8q;
soapsuds thing ige;igf,igg,dzx,igh,igi;
soar verb q8r,q8s,q8t,q8u,q8v;q8w,q8x,q8y,q8z;
soaring adj q8w,fzu;tw,q90,q91,q8t;
sob verb 4w9,q92;9ge,4w2,q93;
sober adj q94,q95,f89;q96,q97,q98,q99,bne,f8b,bng,bnh,q9a;intoxicated
sobering adj pgr;bne;
soberly adv f8f;f8g,f89;
sobriety state q9a;q95;
sociability attribute q9b;q9c,8dw;unsociability
sociably adv q9d;fad,8dw;unsociably
social adj q9e,q9f,94l,q9g;egl,94j,fae,hmr,q9h,8dw,q9i,q9j,q9k,q9l;unsocial
socialism thought q9m;q9n,q9o;capitalism
socialist person q9o,q9n;q9p,q9q,q9m,q9r;
socialistic adj q9n;q9p,q9q,q9m,q9r,q9o;capitalistic
sociality attribute q9j;egl,94l,faf,q9i;
socialize verb q9s;q9t,q9u;
socialized adj iq6;iq0;
socially adv q9v;q9f;
societal adj q9f;q9k;
society group q9k,6y6;6nj,q9f,6y9,6ya,6y8;
socioeconomic adj q9w;br6;
sociological adj q9x;q9y;
sociologist person q9z;q9y;
sock thing qa0,3af;3a2;
socket body qa1,qa2;;
sod thing qa3,qa4;;
sodden adj qa5;6ms;
soddy thing qa6;;
sodium substance key;;
sofa thing 8lg;8ll;
soft adj dyg,qa7,bix,qa8;bop,bpd,qa9,qaa,7nf,8le,ljh,qab,b8y,qac,dwa,qad,n8t,qae,qaf,qag,qah,ek8,bio,kcy,euo,kdu,qai,j4n,kci,kch,qaj,qak,eur,qal,qam;hard,hardened,loud
soften verb qan,qao;qap,qaq;harden,sharpen
softened adj qar;qas;
softening event qat,qab;dyg,qau,qav,qaw,qax;
softly adv nfu,qay,euw;eux,bix;loudly
softness attribute qal;dyg;hardness,loudness,sharpness
software message qaz;;hardware
soil state ahj,ajp,idh,ajw;3mg,ahi,ajr,ajs,akl,aju,ajv;
soiled adj 3mg;ajx,3mf,ajy,ahi,44g,551,ajz,ak0,ak1,ajr,ak2,ak3,ak4,ak5,ak6,ak7,ak8,4cc,ak9,aka,akb,akc,akd,ake,akn,ahj;
sojourn act qb0,qb1;qb2,qb3;
sol substance qb4,qb5;;
solace feeling 7b2,7ay;7az,7b1,7ax,7b3,7b4,7b5;
solar adj qb6;qb7;
sold adj qb8;qb9,qba;unsold
solder verb qbb,qbc;qbd,qbe;
soldier person jg3,qbf;jg1,qbg,qbh;
soldiering thought qbg;jg3,qbf;
soldiery group qbh;qbf;
sole thing qbi,qbj,1f5;csq,cqx;
soled adj qbk;;soleless
solely adv 1f3;1f5;
solemn adj f89;bne,f8b,bng,bnh;
solemnity attribute bng;f8g,bnd,f89;
solemnly adv qbl;f89;
solicit verb 3ng;3ni,3nj,3nk;
solicitude feeling qbm;2rd,7rb;
solid substance qbn,f33,qbo,qbp;574,qbq,qbr,qbs,qbt,qbu,qbv,qbw,qbx,qby,dpg,qbz,qc0,qc1;gaseous,hollow,liquid
solidarity attribute qc2;;
solidity attribute dpg;dp7,qbp;hollowness,porosity
solidly adv qc3,qc4;hi2,qc5;
solipsism thought qc6;;
solitary adj qc7,1fb,j0n;1f6,qc8,1f8,j0m,1f9;
solitude state qc9;;
solo act qca,qcb,qcc,1f4;1f7,1f2,qcd,qce,qcf;
soloist person qcf;qca,qcg,qch;
soluble adj qci;qcj,qck,qcl,jnl,qcm,qcn,qco,qcp,qcq;insoluble
solute substance qcr;;
solution substance qcs,1v0,qct,qcu;1v9,1v4;
solve verb 1v9,qcv;4z1,qcw,qcx,1v0,qcy;
solved adj qcz;;unsolved
solvent substance aw6,qd0;qd1,qd2,qd3,qd4,aw2,qd5;insolvent
solving act qcw;1v9,qcv;
som quantity qd6,qd7;;
somatic adj 8hm;1s6;
somber adj ba5;2iz,ba8;
some adj 1yr,k9n,jd8,4e;imv,k9j,1yp,4n1,pig;all,no
somebody tops h2y;h35,h36,h38,h3a;
someday adv qd8;;
somehow adv qd9,qda;;
someone tops h2y;h35,h36,h38,h3a;
someplace adv qdb;;
somersault act dvp,dvx;;
somersaulting act dvp;dvx;
sometime adv e97,qdc;15m;
sometimes adv qdd;;
somewhat adv q2s,d6x;d6t,d6o;
somewhere adv qde,qdb;;
somnolent adj 2jo;2jg,q1u,bg3;
son person 4qn,qdf;;daughter
sonar thing qdg;;
song message pwf,qdh,pwd;qdi,qdj,qdk,pwa,pw9;
songwriter person qdj;pwf;
sonnet message qdl,qdm;qdn,qdo;
sonny person 93d;;
sonogram thing qdp;;
sonority attribute bqw;qdq,qdr,bqt,bqu,ob6,bqs;
sonorous adj qdr;ek9,bqw;
soon adv mtz;;
sooner adv qds,bmn;;
soothe verb 7ay,qdt;7az,7b1,7ax,7b2,7b3,7b4,7b5;irritate
soothingly adv qdu;nqg;
soothsayer person 1xb;5fi,1wx,5fw;
sooty adj i0v;2a3,i0x,i0y;
sop food qdv,qdw,qdx,qdy;qdz;
sophisticate person qe0,qe1;qe2;
sophisticated adj hio;qe3,hih,qe4,qe5;naive
sophistication thought bsd;bsb;naivete
sophomore person qe6,hlu;hlo;
soprano person qe7,qe8;1hc;
sorb verb qe9,qea;qeb,qec;
sorbed adj 7ab;7a8;
sordid adj qed;h61,873,qee,qef;
sore adj qeg,lkh;go,pev,nng;
sorely adv qeh;lka;
sorority group qei;;
sorption event qeb;qea;
sorrel adj qej,qek;1im;
sorrow feeling fas,fat,far,faq;8az,3s0,fau,o0u,lwq,o0t;joy
sorrowful adj 1rl;1rk,qel,qem,a4t,b5k,qen,qeo,qep,j5x,k7t,ow2,9zj,b5f,fau;joyful
sorry adj o0w,350;30x,9zg,9zh,3rz;
sort thought 6oh,qeq,ptg;p7g,p7h,6om,5vf;
sorted adj pyw,6p2;5vc,pya;
sortie act qer,qes;;
sorting event 6om,5v7;5vf,5v5,5vg,ptg;
sou possession qet;;
soughingly adv qeu;kch;
sought adj qev;;
soul person n6y,h2y,qew;c48,h35,4rt,h36,h38,h3a;
soulfully adv qex;c48;
sound verb qey,qez,qf0,qf1,2tv,qf2,fsn,fsb;7f9,n4d,fsc,qf3,qf4,2tt,qf5,qf6,qf7,2tw;silence,unsound
sounding adj qf8,j1x;20i,ddj;
soundproof adj qf9,gpz;gpo;
soundtrack thing qfa;;
soup food qfb,qfc;;
sour verb qfd,dhw,gy,h0;dir,qfe,gz,qff,qfg,qfh,dhu,qfi,qfj,gp,qfk;sweet,sweeten
source place lag,qfl,a8w,qfm;2bd,qfn,qfo,a8t,lah,gvs;sink
sourdough substance qfp;;
sourly adv qfq;b8o;
souse verb 4lc,6xu;n1,ahu,6xt,4l8,bgt;
soutane thing qfr;;
south place qfs,7ub,qft,qfu,qfv;qfw,qfx,qfy,qfz,qg0,qg1,qg2,qg3,qg4,qg5,qg6;north
southbound adj qfw;qfu;
southeast adv p8f,qg7,qg2,qg8;qfu,qg9;
southeastern adj qg1;qfu;
southern adj 7ug,qfz,2v8;qfu,2v7,qga,qgb,7uf,f8y,qgc;northern
southerner person qgd;;
southernism message qge;;
southpaw person im1;ils;
southward adv qft,qfw,qgf;qfu,qfz;
southwest relation qgg,qgh,qg5,qgi;qfu,qgj;
souvenir thing i6h;;
sovereign person k33,2xq,b64;k34,2hv,c1t,k35,2xo,h0v;
sovereignty state qgk;;
soviet adj qgl,qgm;ou8;
soviets group qgn;;
sow verb qgo,pc0,qgp;qgq,qgr,pbw,pbv;
sowbelly food qgs;;
space tops h7r,qgt,qgu,465;oo6,h7s,qgv,460,o5g;
spaced adj az1;aej;unspaced
spacing time qgw,qgv;465;
spacious adj 3yj;2o5,46c,qgx,506;
spaciousness attribute qgx;qgy,oo6,3yj,3yl;
spade thing qgz,qh0,qh1;;
spain place qh2;;
span verb qh3,cvq;qh4,cvo;
spang verb qh5;;
spaniel animal qh6;;
spanish message qh7,qh8;qh2;
spare verb qh9,qha,qhb,qhc,ijl;4jg,3d7,qhd,poh;
spark verb duz,q59,288,jh;69z,ixw,j2,k8,k9,kb,kc,kd,ke,qhe,dut,dv1,dv2,28j;
sparkle attribute q59,ezo,qhe;4y0,69z,ixw,ez5,qhf,qhg,dsr,ezm,qhh;
sparkling adj dsr,qhi;qhj,49p,ezn,ezo,qhk;still
sparrow animal qhl;;
sparse adj az2;aej,3d7;
sparsely adv qhm;az2;
spasm state 8rv;;
spasmodic adj 8ec;8ed,8ef,8eg,8eh;
spatial adj h7s;h7r,qhn;nonspatial
spatiality attribute qhn;h7s;
spatially adv qho;h7s;
spatter event qhp,qhq,qhr;qhs,qht,qhu,9a3,qhv,qhw,qhx,qhy,qhz,qi0;
spawn animal qi1,4wd,qi2;qi3;
speak verb k83,qi4,qi5;cvw,czh,k81,k80,qi6,gtq,czi,czj,qi7,k84,k85,k86,k87,k88,ilb;
speakeasy thing qi8;;
speaker person ilb,j3z;il6,k83,qi5;
speaking message k84,qi9;qia,k83,qi5;nonspeaking
spear verb idb,idd;qib,ide,idf;
spearhead verb qic,qid;;
spec message qie;6kb;
special adj qif,lq6,d23,cjr;cjs,lq8,cr4,lq9,axo;
specialist person qig;qih,qii,qij,qik,qil;generalist
specialization act qim,qij;qig,qin,qio,qil;
specialize verb qip,qiq,qio;qim,a6i;diversify
specialized adj qir;qis,lvq,qih;unspecialized
specially adv qit,cjt;cjr,cju,d23;
specialty attribute e9p;e9s,e9v;
specie possession qiu;;
species group qiv,qiw;;
specific adj lq5,lq8,qix;jpb,qiy,6k7,e9s,lq6,lq7,qiz,n2h,pwy,qj0;general,nonspecific
specifically adv qj1;lq8;generally
specification message qie;6kb;
specificity attribute qj0,qj2;qix;
specified adj jpb;jpa,qj3,qix;unspecified
specify verb 6kb,3t6,668,qiq;qj4,9kf,qj5,nd9,4p2,a7q,6k6,3t2,dr0,qie,7ti,qj6,665,a6i,dr1;generalize
specimen thought qj7,qj8;;
speck attribute m7x,lq2,jzp,m7z;iwz,lq4,2pp,m7y;
speckled adj b7t;4yx;
spectacle message le7,qj9;830,bbb;
spectacles thing eyw;;
spectacular adj qja,bb1,bbb;bb0,1id,qj9,4hw,bay;
spectacularly adv qjb;gsm,bb1;
spectator person j1w;kz5,pbs,j1v,qjc,2jx,qjd;
specter thought ewi,20r;20s,ewl,ewm;
spectral adj qje,20s;bzt,ewn,qjf,ewo,ewp,ewk,20r,qjg;
spectrometer thing qjh;qji;
spectroscopy act qjj;qji,qjk;
spectrum event qjg,qjf;qje;
specular adj qjl;po6;
speculate verb 7y1,fef;7y2,7y3,7y4,7y5,7y6,7y0,7y7,26w,7y8,7y9,7ya;
speculation message 26w,7y0,9da;uo,2my,feb,7y1,26p,fed,64a,2n0,fee,fef,qjm,um;
speculative adj 9ce,7y2;7s,qjn,uf,qjo,c7s,qjp,7y1,fef,qjm;
speculatively adv qjq;95g;
speech message nj,iea,k85;k83,nl,np;
speechlessness attribute qjr;qjs;
speed time a0,9z,9x,fp2,9v,fp1;a2,dca,5z9,5zb,mv9,5zc,9w,9y,fov,a5,ged;
speedily adv nfc;5z9,5za;
speedy adj 5zb,5z9;a2,9x,9z,14g,a0;
spell state 3ot,qjt,gqh;7zh,qju,hiw,qjv,eye,qjw,216,brj;unspell
spellbinding adj 2ss;2sb,qjx,gfx;
spellbound adj c6l;3wy;
spelling message qju;qjt,qjy;
spend verb qjz,cwi,lcz;8l0,ami,cwk,amj,qk0,cwl;
spending act ami;cwi,lcz,amh;
spent adj qk1,cum;3kq;
sphere state 29z,qk2,qk3,pb3;38c,qk4;
spherical adj qk4,38c;6io,qk5,qk2,opd,qk6,qk7,38a;nonspherical
spherule shape qk8;;
spic adj qk9,6pz;6ps,gmy;
spice substance qka,qkb;qkc,qkd;
spider animal qke;qkf;
spidery adj qkf;qkg,qkh,qke;
spiel message ltx,mcv,lu0;mcd;
spike event qki,qkj,qkk;qkl;
spill verb pmm,q3h,qkm,qkn;o3q,q3j,q3k,pmj;
spin verb qko,8e0,qkp;73d,nxj,nxk,nxl,fha,nxm,8dy;
spine body qkq;qkr;
spineless adj qks;1q5,qkt,qku;spinous
spinnability attribute qkv;duo;
spiral shape 73f,73b,73c;on7,73d,73a,qkw,73e,qkx;
spire thing qky;;
spirit person qkz,21k,ql0,dgl;4zc,ql1,dgm,dgn,21c,dgo,dgp;
spirited adj 9es;ona,ql2,9er,bqa,ft5,gts,nhw,ql3,ql4,ql5,ql6,ql7,fgm,cb8;spiritless
spirits food 4l7;4l9,4la,4l8;
spiritual adj ql8,d76;hf0,aaf,o45,d75;
spiritually adv ql9;qla;
spit verb qlb,oxg;qlc,oxe,qld,qle;
spite feeling qlf,l1k;ilp,qlg,53d,l1i,l1j,kgx;
spiteful adj qlg;ilp,kgx,qlf,qlh;
splash verb qhu,qhw,q3i,qhr,qli;qlj,qhs,qlk,qhq,qll,qht,9a3,qlm;
splashed adj az3;aej;
splatter event qhp,q3h;o3q,q3j,q3k,pmm,qhv,qhz,qi0;
splattered adj 8ox;3j2;
spleen body qln;qlo;
splendid adj 3l7;3l1,4yq,f07;
splendidly adv cqv;4yk,cqs;
splendor attribute 4ry,4yj;4y3,4xv,2w8,4yk,4rr,4yl,4ym,4yp,4yn;
splenomegaly state qlp;;
splice verb qlq,qlr;qls,qlt;
splicing thing qlq;qlr;
splinter thing q39,4v2,pm8,qlu;4uo,pm4,6d8,oe1,4uy,pm3,pm5;
splinters substance qlv;;
splintery adj 4uo;4ud,q39;
split act qlw,b0y,6rh,4vk,b1h;b11,4si,4vf,b12,6ri,lpu,6rj,qlx,6fc,b14,pif,4vg,6rk,b16,6rl,4v1,b17,6rm,b18,6rn,7x2;
splitting adj o63;46i;
splutter event qhp,qhv;qly,qhz,qi0;
spoil verb qlz,4e4,qm0,qm1;4dx,dyb,dyc,dyd,qm2,dye,4e0,qm3,qm4;
spoiled adj qm5;8zh;
spoke thing qm6;;
spoken adj czo;czn,l8d,qm7,qm8;written
spokesman person qm9;;
sponge verb qma,qmb;72,qmc,qmd,qme;
spongy adj qag;dyg,qmf,qmg,qmh;
sponsor verb 9pb,ltt,qmi;qmj,hq,re,6so,2ls;
sponsorship act qmj;9pb;
spontaneity attribute qmk;qml,qmm;
spontaneous adj qmm;qmn,qmo,hfl,qmk;induced
spontaneously adv qmp;qmm;
spoon thing qmq,qmr;qms;
spoonful quantity qms;qmr;
sporadic adj hm1;qmt,hm0,qmu,htw,hvq;continual
spore plant qmv;;
sport act ix,qmw,4g1;iu,4g2,4g3,2pd;
sporting adj d6q,qmx;1yf,ix,qmy;
sportsman person qmz;qn0;
sportswoman person qmz;qn0;
spot place aj2,qn1,qn2,a79;a6p,57q,m5d,17w,ihs,iz2;
spotless adj 6pz;6ps,gmy;
spotlight state e4f,e4a;e4b,e4c,e4d,e49,e4e;
spouse person jic;lqj,8ni;
spout verb fge,fga,45c;fgc,fgd,fgf,68p,45a,fmm,hy1,fgi,dyz,32a,hy2,hy3;
sprain verb oi8,oi6;oi7,oi5;
sprawl verb qn3,qn4,qn5;qn6,qn7,qn8;
sprawling attribute qn6,qn9;d0h,6z6,qn7,qn4;
spray substance qna,qnb,qnc;qnd,qne,qnf;
spraying act qng;;
spread verb 6js,epy,nkz,ayl,p42,p44,ath;aej,6jk,qf,ayp,6jo,50d,6jg,aef,p43,nl0;gather
spree act qnh,qni;qnj;
sprightly adj ql6;9es,4zc;
spring time qnk,qnl,qnm,4oc,e62,4o1;4o4,4ow,4o5,e63,4o0,4p1,4o6,4o7,4o8,4o9,4p6;
springboard thing qnn;;
springfield place qno;;
springtime time qnk;;
sprinkle verb ltz,aes,qhw;6ji,qhs,qlk,atc,qhq,qll,6jo,qhu,atf,atg,lty;
sprinkling quantity atf;aes;
sprint verb 9eb,qnp;qnq,9e9;
sprinter person qnq;qnp;
sprite person d70;;
sprout verb evw,evt;evu,evv,evx,evy,evz,qnr;
sprue state qns;;
spume thing qnt,dzx;53i,dzp,ige;
spur message f1y,mz7,f1w;cuv,kk0,gwj,f1x;
spurn verb apv;alz,9lr,apw,a4i,apx;
sputnik thing qnu;;
sputter verb qhp,qi0,qnv;qhv,qhz;
sputtering event qhp;qhv,qhz,qi0;
spy person q7t,a79,a77;a6p,a6q,q7r,57q,m5d,q7s,q7q,q7u,qnw;
squabble message 3xp,3xq;3xr,3xs,3xt,3xu;
squad group qnx,qny;qnz;
squadron group qo0,qo1;;
squall verb qo2,qo3,3r3;qo4,92m,5go,92i,3i9,92o,92p,qo5;
squalling adj qo6;avc;
square shape qo7,ncs,qo8,qo9,qoa,qob,qoc;qod,qoe,qof,qog,qoh,qoi;round
squared adj qof;qob;
squarely adv ea1,qoc,qoj;aiy;
squash verb qok,91w;7ni,920,921,922,923,925;
squashed adj qol;;
squat verb 8zq,8zn,qom,pq9,j4v;j4m,pps,8zp,qon,qoo;
squatting act 8zq,8zp;8zn;
squawk verb 5el,olr;5eg,92o,olp,3mt;
squeak verb 8tc,8t8;p78,8ta,8t7,8tb;
squeaky adj p78;1hc,92o,8tb,8tc;
squeal verb qop,m6i;fdn;
squeeze verb kpc,91w,qoq,qor;7ni,920,921,qos,922,923,qot,925,6pm;
squelch verb 9uj,92b;7zn,neq,s;
squint verb qou,qov,h2m;h2l,qow,qox,qoy;
squire person qoz,qp0,qp1;;
squirm verb i24,qp2;k92,qp3,i26,qp4,i22;
squirrel animal qp5;;
squirt verb qp6,bvq;bvl,qp7,fgi;
sr substance qp8,qp9;;
ss group qpa,qpb;;
stab verb lm8,i9i;ge4,i9g,i9h,i9j;
stability attribute qpc;83g,qf4,83h;instability
stabilization act qpd;qpe,qpf;destabilization
stabilize verb qpe;qpd,qpg,qph,qpi;destabilise,destabilize
stabilized adj qpj;83h;
stabilizing adj fw7;d4y;
stable adj qpk,qpl,83h,qf4;fsn,qpm,bk7,qpn,qpj,qpo,83f,qpc;unstable
staccato adj 59,qpp;56,7x2;legato
stack group m6s,qpq;m6t,fsr;
stacked adj qpr;;
stadium thing qps;;
staff group qpt,qpu,d5l;d5k,d5m;
stag animal qpv,qpw,qpx,bjd;pox,9p0,7uq,3vz,9ot,9ou;
stage time m2r,9rg,mtp,9vx,2e3;9ur,jc,mtu,mtv,2e6,2e8,m2t;
stager person 2e8;2e3,9vx;
stagger verb 5os,5or,dxm;5kn,5ot,d8s;
staggering adj gsn;1id;
staggeringly adv cbe;3yp,4ym;
staginess attribute qpy;g1a,qpz,qq0;
stagnant adj qq1;qq2,9gw,qq3,qq4,qq5;
stagnation state iid;qq6,gj0,qq5,qq7;
stain verb qq8,qq9,qqa,aju;qqb,ahj,778,qqc,qqd;
stained adj qqe;;unstained
staining act qqf,4ag;qqd,qqg,4af,qqh;
stair thing qqi;qqj;
staircase thing qqk;;
stairs thing qql;;
stairway thing qqk;;
stairwell thing qqm;;
stake possession qqn,um,3vp;eog,ub,9d9,ui,eoh,9da,3vm,ul;
stale adj qqo,qqp;qqq,qqr,qqs,qqt,qqu,j8j,qqv,qqw,qqx,qqy,qqz,qr0,qr1;fresh
stalin person qr2;;
stalk verb 632,qr3,fps;633,qr4,fpt,qr5,634,635;
stalked adj qr6;;
stall thing qr7,4kw,qr8,mz0;mz1,mz2,iul,9pw,qr9;
stamen plant qra;;
staminate adj jax;jav,qrb;
stammer verb d8w,d8t;d8p,d8v;
stamp verb 8lk,qrc,qrd;qre,4mx,me0,8lh,k2j,841,5tf,5tg,k2k;
stampede verb qrf,qrg;qrh,qri;
stance attribute qrj;qrk;
stand verb lvt,qrl,qrm,qrk,qrn,qro;qrp,qrj,qrq,qrr,qrs,qrt,qru;lie,sit,yield
standard adj 8wr,8ws,o1b,7en,3fi;2yz,qrv,3fd,5ss,8wt,qrw,o13,o1p,qrx,qry,5gh;nonstandard
standardize verb 5gh;5ge,qrz,8ws,8wr,qs0,qs1,qs2;
standardized adj qrx;o1b;
standby thing qs3,pa7;1gt,qs4;
standing state qs5,chr,ifp;chi,2f;running,seated
standpoint thought qrq;qs6,qrn,qs7,qro;
standstill state 9h5;9h6;
staple thing qs8,qs9,ck3;3fk,qsa,qsb;unstaple
star thing 2ns,fy,qsc,qsd,iiw;iiy,g1,g2,qhj,qse,qsf,g4,fz;
starboard thing qsg,qsh,ojl;oje;larboard
stardom state qsi;qse;
stare verb erz,ery,qsj;erx,es0;
stark adj qsk,qsl;dt7,qsm;
starlet person qsn;;
starlight event qso;;
start verb 3o5,3o9,qsp,3o0,3o2,9xv;9xx,9xy,3o3,9y0,3o4,8xs,9y5,9y6,3o6,3o7,3o8,qsq,3oe,3of,3og,3oh,qsr,3o1,qss;finish,stop
starter thing qst;;
starting act qsp,qsu,l69;3od,3n3,qsq;
startle verb i4i,qsv;4cu,qsw,qsx,i4g;
startled adj qsy;1ia;
startling adj qsz;1ie;
startup act qt0;qt1;
starvation state qt2,qt3;qt4,gdn;
starve verb gdn,qt5,qt4;qt3,gdk,qt2;be_full,feed
starved adj qt6;qt7;
starving adj qt3,qt6;qt7,qt4;
state place n5t,qt8,qt9,2kz,2ay,czr;n5v,8dh,n5w,2ao,p1x,mlx,zv,wb,nus,1d1;
stated adj cxv;9qt;
stately adj 3e5;1id,3e6,3e3;
statement message p1x,2ao;2at,2ay,2kz;
statesman person qta;qtb,qtc;
statesmanlike adj qtb;qta;unstatesmanlike
statesmanship attribute qtc;qta;
static adj qtd,gub;drb,irc,gu8;
station thing qte,3ts;3to,mmq,qtf;
stationery message qtg;;
stations act qth;;
statistic thought qti;;
statistical adj qtj;qtk;
statistically adv qtl;qtj;
statistician person qtm;qtk;
statistics thought qtk;qtj,qtn,qtm;
statuary group qto,qtp;dl6;
statue thing dl6;qtp,dl5;
statuette thing dl5;dl6;
stature state qtq;;
status state qtr;;
statute message qts,qtt;qtu;
statutory adj qtv;qts;
staunch adj qtw,83m;83k,qtx,5y6;
stay verb 29,o4n,qty,23,o4o;2a,88m;change,depart,move
stays thing qtz;qu0,qu1;
std state qu2,qu3;;
stead act ir3;;
steadfastly adv dp9;a84;
steadied adj qu4;qu5;
steadily adv qu6;qu5;unsteadily
steady adj qu7,qu8,qu5,qu9;o3x,o1g,qua,qub,qu4,quc,qud,que;unsteady
steak food quf;;
steakhouse thing qug;;
steal verb 3dk,quh,q2y,qui;c18,pzj,quj,8fq,en0,quk,5ct,3dh,5cy;
stealing act 8fq;qul,quh,8fp;
stealth act en0;7pd,q2y;
stealthily adv qum;7pd;
stealthy adj 7pd;5b9,en0,en1,8um,en2;
steam verb qun,quo,qup;quq,qur,qus;
steamboat thing qut;;
steamed adj quu;36y;
steaming adj quv,quw;6ms,fqu;
steamship thing quq;quo;
steed animal qux;;
steel substance quy,ft6;fn1,ft4,quz;
steep adj qv0,ca9,4dt;mqg,4ds,qv1,qv2,qv3,qv4,6t,qv5,c9i,60i;gradual
steeple thing qky;;
steeply adv qv6;4dt;
steer verb fet,3kd,qv7,fel;feo,fep,feq,fer,fes,fek,feu,e1u,fev,3k9,fex,fey,fez,qv8,fem,qv9,6yj;
stein thing qva;;
stellar adj iiw;iiy;
steller person qvb;;
stem message ooe,qvc,ook;ooi;
stemmed adj qvd;;stemless
stenography message qve;qvf,qvg;
stentorian adj qvh;ek9,qvi;
step act jkx,e2s,liz,e2w,e2p;lj0,e2o,e2q,e2t,e2u,e2v,e2x,e2y,e2z,e30;
stepchild person qvj;;
stepmother person qvk;;
steppe thing qvl;;
steprelationship relation qvm;;
steps thing qql,qvn;;
stepwise adj f5p,qvo;f5o;
stereo thing qvp,qvq;qvr;
stereophonic adj qvq;qvr,qvp;
stereotype thought qvs,qvt;qvu,qvv,qvw,qvx;
stereotyped adj qvu;qvy,qvs;
sterilize verb qvz;qw0,qw1;
sterling adj qw2,bzf;g3,bzb;
stern adj qw3,pij,fay,9ug;9ub,2v4,fb0,fb1,2uz,fb2,m7;
sternal adj qw4;qw5;
sternly adv pii;pij,pik;
sternum body qw5;qw4;
steroid substance qw6;qw7;
stethoscope thing qw8;;
stetson thing dfq;;
steward person qw9;97y;
stewing feeling qwa;;
stick thing qwb,qwc,qwd,9zw,qty,on;oj,oi,oq,29,2q9,40v,40w,a02,ol,40x,40z;
sticking adj i5p;3n3;
stickpin thing qwe;;
sticky adj ot,qwf;oj,6ms,ffw,ffx,ffy,ffz,f0p,f0t,fg0;
stiff person qwg,qwh,qwi,e6i,qwj;bd4,m7b,3k3,6yr,ojz;
stiffen verb qwk,qwl;qwm,qwn,qwo;loosen
stiffening act qwm;qwk;
stiffly adv qwp,4id;4ie,qwh;
stiffness attribute ojz,ojy;4ie,qwh;
stifle verb i98,92c,9bp;7zn,9bt;stimulate
still adv qwq,5ho,gub,gen,ma1,qwr,gaq,cnt;ma3,drb,nfj,5hs,ma4,5ht,geq,5hu,nft,ma5,ma6,ger,ma7,irc,gu8,ma8,5hw;moving,no_longer,sparkling
stillness attribute 5hu,ma8;ma1,qws,qwt,gen,gel,gem,5ho,ges,get;
stilt thing qwu;;
stilted adj yi;ya;
stimulant thought 5ws,c91,cs0;1nl,kj,crx,5wn,gwi,cry;
stimulate verb crx,5wn,csb,kj;5w6,5wh,1nl,14o,cs0,5w7,5wp,k9,5wq,ki,14r,5wr,c90,c91,5it,4ze,5ws,5w8,5w9,qwv,5wt,c92,5wu,qww,c93,cs1,c8y;sedate,stifle
stimulating adj csj;qwx,csc,oy2,or2,qwy;unstimulating
stimulation act 5wr,5ws;crx,5wn,gwi,cry;
stimulus thought 5ws;crx,5wn,gwi,cry;
sting state 42y,42s,qwz,qx0;42u,42v,qx1,42x,qx2,mw4;
stink verb nxa,qx3;dir,nxe,qx4,nxc;
stinking adj 2py;30x,1y,9bf,56t;
stipulate verb 6kb;qj4,qj5,nd9,6k6,qie,7ti,qj6;
stir verb prk,qx5,54k,cry,csb;drt,1nl,14o,cs0,54l,qx6,5ws,qwv,qww,cs1;
stirring act qx7,or2;csj;
stirrup thing qx8;;
stitch thing pio,pil;pim,pin,pip,piq;
stock possession qx9,hqf,qxa,eli,6sc;fhs,qxb,fht,6sb,qxc,elf,elc,265,elk,qxd;
stockade thing qxe,qxf;;
stockbroker person qxg;;
stockholder person qxh;;
stocking thing qxi,qxj;elj;
stoic adj qxk,qxl,qxm;6cs,qxn,qxo;
stoical adj qxm;6cs,qxo,qxl;
stoicism attribute qxo,qxp;h26,qxm;
stoke verb qxq;qxr,qxs;
stolid adj h26;6cs,qxo,czz;
stolidly adv qxt;h26;
stomach body qxu,12,qxv;13,14,15,qxw;
stomp verb qre,qrc;me0;
stone thing omb,qxx,omc,omf,qxy;1im,4ny,qxz,qy0;
stonily adv qy1;dvj;
stool thing qy2,qy3;;
stoop verb 8zo,8zm;8zl,4pr,8zr,qy4;
stooped adj qy5;3sm;
stop verb 5y6,5y0,5xz,fjw,5xu,fjx;5xy,fjy,3c4,5y5,fjv,5xt,qtw,aoa,qy6,9s0,qy7,qy8;start
stopped adj qy9;4ay;
stopping thing qya,qyb;;
stops act qyc;;
storage act qyd;elh,qye;
store thing efh,elc,elh,qye;qyd,ele,qyf,elf,eli,elj,elk,ppl,52l,ell,eff;
storefront thing qyg;;
storehouse thing qyf;qye;
storekeeper person ppn;;
storeria animal qyh;;
storeroom thing qyi;;
storied adj 5yy;5yz;
storm event qyj,njk,en5;4fd,nji,dhs,njj,cbm,njg,qyk,qyl;
stormy adj 4fd,dhs;di2,40d,4fc,di3,4wm,6fb,qym,fgl,qo4,qyn,jti,qyo,qyj,njk,dhq,qyp;calm
story message kg1,qyq,dwx;kg3,kg4,kfz;
storyline message qyr;;
storyteller person nus;kg4,2kz;
stout adj qys,oax,8i1,fni;dcz,3t4,3mv,8hy,fnj,fnk,qyt,fnl;
stoutly adv qyu;oax;
stove thing qyv,qyw;;
stow verb qyx;qyy;
straddle verb qyz,qz0,7hv;qz1,qz2,7hr,qz3;
strafe verb qz4,qz5;qz6;
straggle verb qn7,qz7,qn5;qn9,qz8,bds;
straggler person bds;bdi,bdh,qz7;
straggling adj qn9;6z6,qn7;
straight adv qz9,88y,1bp,qza,aik,qzb;5yf,aii,4e9,qzc,qzd,qze,qzf,1bn,qzg,qzh,qzi,qzj;crooked,curly,curved
straightaway thing qzk,5z8,ajh;aj0,a2,qzl,14g,gn3,qzm;
straighten verb qzn,qzo,qzp;qzq;bend
straightforward adj qzr,aiy;4e9,qzs,qzt,qzu,b9i;
strain verb qzv,qzw,jnb,lkn,qzx,lko;j7p,jnc,qzy,c80,qzz,r00,r01,r02,jne;unstrain
strained adj 31b,r03;317,bs6;
straining act qzy,lkm;29o,2pc,c80,29q,lkn,lko,qzx;
strait thing r04,kgc;kg7;
straitlaced adj mwk;269,mwl,jut,mwm;
strand verb r05,r06,r07,jfb;jfa,r08;
stranded adj r09;1f7;
strange adj 1wn,r0a;r0b,1wm,r0c,95b,r0d,r0e,r0f,r0g,r0h,r0i,nd0,nd1,r0j,r0k,r0l;familiar
strangeness attribute r0l;r0b,r0a,1wn;
stranger person 1b8;1b1,r0m;acquaintance
strangle verb r0n;r0o,r0p,r0q;
strangled adj ha8;ha6;
strangulation act r0o;r0r,r0s,r0n;
strap thing r0t,r0u;r0v;unstrap
stratagem act r0w;;
strategic adj p4o,gr7;1fp,p4n,r0x;
strategist person p4p;p4n,r0x;
strategy thought p4n;p4o,p4p;
stratification act r0y;r0z,r10;
stratified adj f5k;f5l;unstratified
stratify verb r0z,r11;r0y,r12,r13,r14;
stratum place r12;r11,r0z;
stravinsky person r15;r16;
straw substance r17,632,r18,r19;1im,633,r1a,634,635;
strawberry food r1b;;
stray verb bdn,bdi,bdh,hvq;hm1,bdj,j3i,bdk,bdl,bdm,bdo,bdp,bdq,bdr,bds,bdt,bdu,bdv;
streak verb r1c,r1d,4cm,r1e;r1f,r1g,r1h,4ci;
streaked adj r1f;4yx,4cm;
stream thing ole,r1i,dxy,r1j,r1k,bfu;bft,dy1,dy2,dxz,8nv,dy3,96m,dy4;
streaming adj r1l,r1m;;
streamlined adj bua;5bl;
streamliner thing r1n;r1o;
street thing r1p,r1q,r1r;;
streetcar thing r1s;r1t;
streetlight thing r1u;;
strength attribute r1v,r1w,e38;ac,bbr;weakness
strengthen verb ea6;ea7,ea8,ea9,2cb;weaken
strenuous adj 2pc;4zb,qzy,29q,2pb;
strenuously adv r1x;2pc;
stress message c4g,r00,ae,ab,af;92k,r1y,c4e,bs6,r1z,ad,r20,r21,a9,abg,aa,qzx;
stressed adj r22;6y0;unstressed
stretch verb r23,nnp,r24,r25,r26,r27,j0z;r28,c0v,r29,r2a,r2b,nnr,nnq;shrink
stretched adj dup,d0j;3sb,d0e;
stretching act c0n;c0l;
strew verb r2c,r2d;atc;
striation shape r2e;39n;
stricken adj 10b,yc;y9,10c;
strict adj cpa,hq6;cp4,83o,foh,ok0,ok1;
strictly adv nad,r2f;9uf,cpa;
stride act lj0,e2s,e2v;r2g,e2t,e2u,e2w,e2x,e2y,e2p,e2z;
strife state r2h,r2i;r2j;
strike verb r2k,r2l,g1n,y8,765;btv,y3,1id,gsf,g1d,g1g,6o6,g1h,g1i,xz,g1j,r2m,r2n;
striking adj g1h,bb1;1id,4hw,bay,85u,765,gq5;
strikingly adv r2o;bb1;
string thing hl6,r2p,r2q,r08;r2r,r07,r2s,r2t,r2u,r2v,r2w,hl5;unstring
strings group r2x,qj6;6kb;
stringy adj ijn;4jg,r2y;
strip thing r2z,r30,r31,a0s,av1;av2,a0u,a0v,av3,av4,a0w;
stripe thing r32,r1h;r1g,r33,4cm;
striped adj r1g;4yx,r32,4cm;
strive verb 2qt,lkn;qzy,2qn,c80,c7z;
striving act c80;lkm,lkn,lko,2qt;
stroke verb pqr,r34,r35;r36,r37,pqs;
stroll act 1jh,1jm;r38,1jj,1jk,1jl,1ji,1jn;
strong adj 3k3,hjd,2we;35g,jsx,3k2,r39,fva,571,r3a,r3b,pih,r3c,hth,mol,r3d,r3e,r3f,qwi,di7,r3g,r3h,2wb;weak
strongly adv r3i;3k3;weakly
strop verb r3j,r3k;;
struck adj yc;y9;
structural adj r3l,r3m;r3n,r3o;
structurally adv r3p;r3l;
structure thing r3q,r3n,r3o,r3r;;
structured adj r3s;;unstructured
struggle act 3hg,3hj,3hp,r3t,6mp;6mo,6mq,7iz,dku,3hn,3hh;
struggling adj r3u;6y0;
strum verb r3v,r3w;r3x;
strung adj r3y;;
strut act mp9,mpa;mpb,mpc;
strychnine substance r3z;;
stub thing r40,r41;;
stubborn adj b4w;r42,r43,kze,b4v,r44,r45,kzf,r46,r47,m6k;docile
stubbornly adv kzd;kxj,b4w,kze,kzf;
stubbornness attribute r48,m6k;b4w,kze,hog,r49;
stucco substance r4a,r4b;r4c;
stuck adj r4d,m0j;r4e,35z;unstuck
stud verb r4f,7vi;b7n,6yu,b7m;
studded adj r4g;3ut;
student person bt3,ikc;9a,n9v,ciz,ang,bst;
studied adj r4h;;unstudied
studio thing r4i;;location
studious adj 5pg;5p5,r4j;
studiously adv r4k;5pg;
study act 1o0,r4l,a2a,1nz,ang,6kc;p4v,1o1,1o2,61n,3qh,1o3,6k6,an7,3qk,1o4,bt3,anf,m1u,ocz,hes,du,o7k,r4m;
studying message m1t;anf,m1u,m1v;
stuff substance jie,r4n,r4o,pr3;pr0,e3d;unstuff
stuffed adj ejz;6e5;
stuffy adj 18f,8ce;8c9,18g,r4p,18h;
stumble verb 5os,d8s,r4q,r4r;r4s,r4t,5or,dxm;
stump plant r4u,r4v,r4w;1i6,r4x;
stumping act r4y;;
stun verb r4z,r50;r51,r52;
stung adj 1u8;1u9;
stunned adj 1i9;1ia;
stunning adj gsm;1id;
stunt act r53,r54;r55,r56;
stupefying adj gsn;1id;
stupendous adj 3ym;2o5,790,791;
stupid adj biz,bj0;4jr,85,f3e,r57,9xc,r58,j6l,r59,r5a,r5b,bj1,r5c;smart
stupidity thought r5c,e1j;bj0,bj1;intelligence
stupidly adv r5d;bj0,r57;
stupor feeling ldp,9fv;803,9ft,fnt,pp7,h2i,jcy;
sturdy adj fni;3mv,fnj,fnk,fnl;
stutter verb d8w,d8t;d8p,d8v;
sty state r5e,r5f;;
style attribute dbn,r5g,r5h,r5i;dbr,9en,r5j,dbs,r5k,r5l,dbt;
stylemark attribute 264;1et;
stylist person r5k;r5g;
stylistic adj 9en;e4s,9em,r5m,r5g;
stylization act r5n;dbt;
stylized adj 2gx;2gr;
suave adj nyp,45z;ai4,94p,45y,q5x;
sub verb r5o,346;r5p,1gv,hk1,1gw,r5q;
subclass group r5r;;
subcommittee group r5s;;
subconscious adj r5t,r5u;ped,r5v;
subconsciously adv r5w;r5u;
subcontinent thing r5x;;
subcontract verb r5y,6fq;r5z,6fn,i1s,r60,r61,r62;
subdivision place r63,r64,4s9;r65,r66;
subdue verb had,7zi;ha4,7zk,7zm,ned,7zn,7zo,7zp,3kx,7zr,7zs,nee;
subdued adj kdu,ocm;bix,ocj,agl;
subfigure shape r67;;
subgroup group r68;;
subhuman adj r69;r6a;superhuman
subject message r6b,r6c,an7,r6d,r6e,5ln;5lq,k73,hwk,anb,5lr,anf,ang;
subjective adj m0z;m0x,mrz,r6f,r6g;objective
subjectivist person r6h;r6i;
subjugate verb had;ha4,ned,7zr,nee;
subjugation state r6j;7zu;
sublime adj r6k,f00,ofi,r6l;d33,5yz,hf0,r6m,axb;
subliterary adj r6n;76a;
submarine thing r6o,r6p,r6q;3rs;
submerge verb r6r,bfx;r6s,r6t;
submission message r6u,9r;r6v,9o,r6w,r6x;
submissive adj 9p;r6y,r6z,h25,r70,fwz,r71,9o,r6x;domineering
submit verb r6w,2ay,r6x;9p,r72,9r,2ao,mlx,r6u,zv,9t,9u;
submucosa body r73;;
subordinate person 2xy,r74,2lq;2lp,2lw,r75,r76,bk,2xz,r77,r78;dominant,insubordinate
subpart relation r79;;
subpoena verb r7a,r7b;;
subscribe verb r7c,pu1,r7d;pu4,337,pu5,89u,33d;
subscription possession r7e,r7f;;
subsection thing r7g;;
subsequent adj 11y;ch,11z,r7h,r7i;antecedent
subsequently adv 11x;11y,11z;
subservient adj r7j;osi,r7k;
subset group r7l;;
subside verb iok;iol;
subsidize verb f6r;f6p,r7m,r7n,r7o;
subsidized adj r7p;r7q;
subsidy possession r7n;f6r;
subsist verb cv0;cv1,c8k,cv2;
subsistence possession r7r,cv2;cv0;
subsoil substance r7s;;
subspace group r7t;;
subspecies group r7u;;
substance tops r7v,5oe,hiv;7rt,r7w,8gv,5ob,8gw,e67,hit,8gx;
substantial adj 81i;24d;insubstantial
substantially adv 81j;24d,81i;
substantiate verb zf;zj,zk,zl,zm,zn,zo,zp,zq,zr;
substantive adj r7x,ck4;3fk,r7y;adjective
substation thing r7z;;
substitute verb 1gv,hjz,346,paa;1gt,1gr,7gh,hk0,r5p,hk1,1gw,r5q,1gx,1h0;
substitution event hk1;o7e,o7f,1gx,hjz,346,o7g;
substrate substance r80;;
substring message r81;;
subsurface adj 3rs;3rr,r6q,r82,r83;overhead,surface
subsystem group r84;;
subtend verb r85;;
subterfuge message r86;;
subtitle verb 5n6,5na;5n7;
subtle adj c16;r87,c1a,c13;
subtlety message kvp,r88;kvq;
subtly adv r89;c16;
subtract verb 9nd;9nf,9ng,9ni;add
suburb place r8a;r8b;
suburban adj r8b;r8a,r8c,r8d;
suburbanite person r8e;;
suburbanized adj r8f;r8g;
subvert verb lhc;lhd,lhb,lhe,lhf;
subway thing jrf;;
succeed verb r8h,pg9;80g,pg5,pg3,r8i,d3,r8j,r8k;fail,precede
succeeding adj 80f;80d,cbz,e1e,e1f,r8l,r8m,r8n;preceding
success event r8o,r8p,r8q;;failure
successful adj gu1;r8r,n3r,gtz,r8s,r8t,mzo,r8u,r8v,r8w,r8x,r8y,n3p;unsuccessful
successfully adv r8z;gu1;unsuccessfully
succession attribute pg3,r90,pg5;80g,pg6,pg8,pg9;
successive adj 80g;l9b,pg5,pg3,pga,pgb,pgc,pg9;
successively adv r91;80g;
successor person r8k,r8i;pg9;
succinctly adv r92;7rp;
succor act jw3,jw5;r93,jvz;
succumb verb r94;r95;survive
such adv k9o,r96;k9j;
suck verb 6e,r97,r98;r99,r9a,r9b,kwq,6c,r9c,r9d;
sucker person 6h;6gx,6c,6gy;
suction event r9e,r9c;r99,6e,r9b;
sudanese person r9f,r9g;r9h;
sudden adj 58;57,r9i,c3l,r9j,r9k,plj,5a;gradual
suddenly adv r9l,5b,r9m;58,57;
suddenness attribute 5a;58,57,foy;
suds thing ige,igi;igf,igg,dzx,igh;
sue verb r9n,jq;jy,k1,k2,k3,k4,k5;
suffer verb c8j,r9o,ayf;gh,jg6,gj,r9p;be_well,enjoy
sufferer person gj;15v,r9o,g9;
suffering state gm,r9p,gh,r9q;6y0,15s,15t,aye,15v,15w,15x,15y,ayf,ayg,15z,g9,gb;
suffice verb o7;o5,o2,oa,r9r;
sufficient adj o5;o6,r9s,o2,oa,o7;insufficient
sufficiently adv r9t;o5;insufficiently
suffix message r9u,r9v;r9w;prefix
suffocate verb q61;q62,q63,q64;
suffocating adj 4w5;4w2,q65,q66,q67,q68;
suffocation act q62;q67,q61;
suffrage attribute r9x;r9y,r9z,38x;
suffuse verb ra0;aza,aep;
sugar food ra1,ra2;;
suggest verb w0,6yj,g0n;7zg,3un,w3,hbm,fet,6yf,w8,w9,g0m,wc,wh;
suggestion thought ra3,w9;n04,w0,6yj,l1p;
suggestive adj 7zg;ra4,7ze,gqv,g0n,cc1;
suicide act ra5;9cm,ra6;
suit thing ra7,k2,c1;c6,cc,cd,jq;
suitability attribute ra8;bzx,268;unsuitability
suitable adj 268;267,ra8;
suitably adv 266;25x,25z,262,267,268,269;unsuitably
suitcase thing ra9;;
suite message raa,oo9,rab;;
suited adj 268,6m5;2s1,267,ra8;
suitor person 8o2;8nz,rac;
sulfur substance rad,rae;raf,rag;
sulkily adv rah;rai;
sulky thing raj,rai;8zh,f0l,rak,ral;
sulla plant ram,ran;;
sullen adj b8o;8zh,f0l,f0m,f0n;
sullenly adv b8n;b8o;
sulphur verb rad,rae;raf,rag;
sultan person rao;;
sultry adj g9q,g9i;49y,ftq,rap,1s8,raq;
sum possession 1ll,1lr,otb;rar,ota,nb,13r;
sumatra place ras;;
summarize verb od0;rat,rar,ld5;
summary message rat,bgj;7rp,bgk,od0;
summate verb nb;n6,rau,mx,8lt,mf7,rav,13n,1lr,raw;
summation message ota;mf9,otb;
summer time rax,ray;ckz,raz;
summon verb rb0,rb1;2do,k4,rb2,rb3;
sumptuous adj j7g;j94,4yr,bvy,j7f,ihg,h49;
sun thing qb7,rb4,rb5;rb6,rb7;
sunbaked adj 36w;36z;
sunburnt adj rb8;aq0;
sunday time rb9;;
sunder verb rba;;
sundial thing rbb;;
sundown time rbc;;
sundry adj 2ma;2mb,2mc;
sunken adj g3o;g3m;
sunlight event rb4;rb5,rb7;
sunny adj 6a0;3jj,6a2;
sunray event rbd;;
sunshade thing rbe;;
sunshine event rb4;rb5,rb7;
sunstruck adj rbf;dyr;
suntanned adj 51h;51i;
sup food rbg,rbh;rbi,rbj,rbk;
super adj rbl,g0,7n6,cqp;46a,cqq,g3;
superb adj 4yn;g3,4yj,4ry;
superbly adv jgg;4ym,4yn,jgh;
supercilious adj 2ev;2ew,2es,7te,b6n;
superficial adj 20i;20g,rbm,rbn,ezh,j1x,pko,rbo,pkn;profound
superficiality attribute pkn;20i,pko;profundity
superficially adv rbp;20i;
superhighway thing eej;;
superimpose verb rbq;rbr;
superintend verb 6zg;fl7,rbs,fl8,k3p,6z9,aji,rbt,k3r;
superintendent person rbt;6zg;
superior adj rbu,g3,28m;28l,axj,axk,rbv,ja1,rbw,rbx,g0,3bh,rby,4mq,4yn,5ma,6e9,cqs,rbz,bzf,rc0,le6,rc1,rc2,msc,rc3,po8,rc4,rc5,jgh,cqk,rc6,rc7,rc8,nlq;inferior
superiority attribute rc8,nlq,rc9;nlp,28m,g3;inferiority
superlative message rca,bzf;g3,bzb;
supermarket thing rcb;;
supernatant adj rcc,rcd;3f6;
supernatural adj kem,bzt;cak,20s,rce,rcf,bzr,j8l,jgd,jql,rcg,rch,1mq,rci,rcj,rck;natural
supernaturalism thought rcl;rcm;
supersede verb 1h0;o7c,atk,hk0,1gv,1go,o7d;
supersonic adj rcn;;sonic,subsonic
superstition thought rco;htq;
superstitious adj htq;490,rco;
supervise verb 6zg;fl7,rbs,fl8,k3p,6z9,aji,rbt,k3r;
supervision act k3p;k3m,6zg;
supervisor person k3r;k3m,6zg;
supine adj rcp;3sm;
supper food rbj;rbh;
supplant verb 1h0;o7c,atk,hk0,1gv,1go,o7d;
supplement verb 105,rcq,bh,bo;rcr,bj,bk,bm,bn,bp,rcs;
supplemental adj bk;1gt,bh,2xx,pr,2xy,2xz;
supplementary adj bk;1gt,bh,2xx,pr,2xy,2xz;
suppleness attribute iwk;f50;
supplicate verb m2c;rct,rcu,m2b;
supplier person eml;emh;
supply verb 5vl,hwu,5vi,emh,hwf,5vh;hwe,hwp,5vj,5vk,eml,hwt,n6c,n66;demand
support verb rcv,337,rcw,2ls,i6d,rg;bl,338,339,33b,173,9pb,33d,rd,i6b,rcx,r7d,re;
supported adj r7q,3f6;3f3,5cs,rcy,lwv,rcd,rcz,rd0,rd1,r7p;unsupported
supporter person rd;re,rf,r9,rg,rh;
supporting adj rd2,rd3;bl,g32;
supportive adj bl;bm,bi,62j,zk,rd4,rd3,re,rg,2ls;unsupportive
suppose verb 2n0,feb,7y1;7y2,7y3,7y4,7y5,fec,3qi,7y6,7y0,2mm,3qj,7y7,26w,7y8,26y,7y9,7ya;
supposed adj kyd,gt2;gt1,gzu;
supposedly adv nb8;;
suppress verb 7zi,91v,hac;91y,7zk,7zm,91z,ha9,7zn,7zo,7zp,3kx,924,7zr,7zs;
supra adv 4k;;infra
supremacy state b6c;b6h,2wf,2hy;
supreme adj rd5,b64;2hv,90f;
supremely adv rd6;jjr;
sur place rd7;;
sure adj 2n2,5p8,rd8,624;5p5,61y,622,rd9,rda,rdb,rdc,2n1;unsure
surely adv 624;61y,2n2;
surety attribute rdd;;
surf event rde,rdf;rdg,rdh,rdi,rdj;
surface thing 70w,rdk,rdl,rdm,4o;4n,rdn,rdo,rdp,rdq,rdr,bz7,22s;overhead,subsurface
surfactant substance rds;;
surfeit verb rdt,rdu;p0e,rdv;
surge verb fu0,q8y,40g;40b,ftu,rdw,40f,q8s;
surgeon person rdx;;
surging adj 40d;4fd,40b;
surly adj rdy;8zh,hv5;
surmise verb 26w,fed,fee;2my,gdb,feb,7y1,26p,64a,2n0,fef;
surmount verb jhn,rdz;;
surmounted adj re0;;
surname message re1;;
surpass verb cqr,cqh,lqv;cqj,cqs,cqt,lqx;
surplus attribute cr6,cr8;cr9,crb,crc,crd,cre,crf,crg;
surprise verb re2,re3,re4;re5,re6,re7;
surprised adj 1ia;1i9,bj8,re8,l6d,re9,qsy;unsurprised
surprising adj 1ie;1ib,qsz,rea,reb;unsurprising
surprisingly adv rec,2no;1ie,1ib;
surrender verb ntp,red,ree;5mq,7pq,ref,r95,reg,ntk;resist
surreptitiously adv reh;7pd;
surround verb 4lg,4le,q60;4lf,pf,ph,ce5;
surrounded adj rei;c2k;
surrounding adj 6va;p6,rej;
surroundings state jtg,4lg;ce5,4le;
surtout thing rek;;
surveillance act rel;;
survey verb 1o0,ld5,ocz,r4m;gxn,1nz,hes,ld3,od0,6kc;
surveying act rem;ren;
surveyor person reo;ren;
survival state c8k;cv0,c8i,rep;
survive verb c8i,rep,cv0;cv1,c8k,cv2;succumb
surviving adj d09;d07;
survivor person cv1,ldb,req;cv0,lda,rep;
sus animal rer;;
susceptibility state res;5lq,ret;unsusceptibility
susceptible adj 5lq;reu,rev,5ln,8dp,rew,ipq,mrd,rex,w3,cd2,rey,rez,res;unsusceptible
sushi food rf0;;
suspect verb azj,fee,azg,em2;1d5,em3,azi,em4,azf,gdb,26w,9pd;
suspend verb epb,rf1,rf2;rf3,9cu,rf4,epa,rf5;
suspended adj rcz;3f6;
suspense feeling rf6,rf7;;
suspension substance rf5;rf1;
suspicion thought gdb,azf;azh,gdd,azg,fee;
suspicious adj azh,em2;1d5,99n,rf8,em3,em4,azf,ilj;
suspiciously adv rf9;azh;
sustain verb io3,r9o,1c4;1bw,zl,kux,io0,j9w,88m,1bu,gj,88n;
sustenance food 1bu;1bw,1by,1c2,1c4,1bv;
sw relation qgg;;
swab verb 9a1,k55;k53,k51,99z;
swad group rfa;;
swagger verb rfb,mpa,dbu;6b9,mp9,mpb,mpc;
swaggering adj 2ev;2ew,2es,7te,b6n;
swahili message rfc;;
swallow verb rbg,rfd,rfe,rff;be3,rbh;
swami person rfg;;
swamp thing ka4,rfh,6xw;4h2,9tp,9tq,9tr,6xt,9tn;
swan animal rfi,zg;zj,zs,zt,zu,zv,zw,zx;
swap verb rfj,o7g;pnr,hk1,rfk,9hs;
sward thing qa3;qa4;
swarm verb bft,rfl,bfv,bfu;dy2;
swart adj bkj;51i,bkk;
swarthy adj bkj;51i,bkk;
swash event qht,rfm;qhr;
swashbuckler person rfn;2tj,hep;
swatch thing rfo;;
swathe verb rfp,rfq;rfr,rfs;
swathing thing rfr;rfq;
sway verb m1j,5ou,5ow,m1h;71e,8dp,9ct,omd,5kn,ome,rft;
swaybacked adj rfu;3a1,rfv;
swear verb 46n,zg,rfw;zj,zs,zt,zu,46o,zv,zw,zx,46p;
swearing message 46o;46n,96r;
sweat body m1f,m1g;rfx,rfy;
sweatband thing rfz;;
sweater thing rg0;;
sweatshirt thing rg1;;
swede person rg2;;
sweden place rg3;;
swedish adj rg4,rg5;rg3;
sweep verb cvo,rg6,owo,51x;51y,owp,51w,51z,520,cvq,cvr;
sweeping adj 51y,504;4zx,51x,rg7;
sweet adj rg8,rg9,1qa,jn5,rga;c7w,j7p,rgb,rgc,md7,rgd,rge,1q9,rgf,1qf;dry,sour
sweetheart person qu7,rgg,mya;my9;
sweetly adv rga;1qa;
sweetness thought rge;rgh,rg9;
swell verb rgi,rgj,rgk,rgl,j6k,573;574,j6j,rgm,j6i,rgn;
swelled adj n5b;2ew,4g5;
swelling state j6i;j6j,j6k;
sweltering adj g9j;49y;
swerve verb 978,8nu;3sg,979,8nq,976;
swift adj rgo,dca;a2,9z,du9;
swiftly adv rgp;dca;
swig act bbt,3h8;mj8,3gk,q4f,bbw;
swim verb dw1,3gy;3gw,rgq,dvz;
swimming act dw1,ivk;rgr,ivd,dvz,3gy;
swimsuit thing rgs;;
swindle verb 69b,7om;7oo,7op,7oq,69d,697,oj7,oj6;
swing verb rgt,rgu,5ow,rgv;9ct,5kn,rgw,rgx,rft;
swingy adj i1q;652,it1,i1o;
swipe verb rgy,rgz;;
swirl verb 8dy,8e3,8e1;rh0,73d,nxj,bro,brp,brq,ge6,8e0,8e2;
swish verb rh1,rh2,rh3;6bc,kr0,rh4;
swiss person rh5,rh6;rh7;
switch verb dvv,o7f,o7g,atp;pnr,7gh,rfj,hk1,atl,dvr;
switchboard thing rh8;;
switching act pnr;o7e,o7f,atn,atp,pnt,o7g;
switzerland place rh7;;
swivel verb m9q,m9n;m9o,m9p;
swoon verb d6d,d6e;d6h;
swoop verb q2o,mnx;mny,mnw,rh9,q2l;
sword thing 458;;
sworn adj 7eb;7e8;unsworn
syllabicity message rha;rhb;
syllable message rhc;rhd,rhb,rhe,rhf;
symbol message o7z,c2v;c2s,rhg,o7t;
symbolic adj rhg,c2s,rhh;c2u,c2q,c2v,o7z,rhi,c2r;
symbolically adv rhj;c2s;
symbolism message rhi,rhk;rhl,o80;
symbolist person rhl;rhk,rhm;
symbolize verb o7t;c2u,o7x,o7y,c2v,mts,o7z,o80;
symmetric adj 3zq;3zp,rhn,rho,o1i,rhp,rhq,nif,rhr,rhs,rht,n2w;
symmetrical adj 3zq,37f;37d,3zp,rhn,rho,o1i,rhp,rhq,nif,rhr,rhs,dd,rht,1ns,n2w,dg;asymmetrical
symmetrically adv rhu;3zq;asymmetrically
symmetry attribute rht,n2w;3zq,n2u,rhv;asymmetry
sympathetic adj rhw,rhx;7df,rhy,rhz,ri0,ri1,7dh;unsympathetic
sympathetically adv ri2;rhw;unsympathetically
sympathize verb ri3,his;24x,ri1,ri4,ri5,ri6;
sympathy thought ri1,7dh,ri6;pvb,rhx,his,7de,ri3;
symphonic adj ri7;ri8;
symphony message ri8,m31;ri7,m33;
symposium group ri9;;
symptom state ria,rib;661,ric;
symptomatic adj 661;65s,rib,ria;
synagogue thing rid;;
sync verb rie;rif,rig,rih,rii;
synchronism relation rii;72r,rij,rie,rik,ril,rim;asynchronism
synchronize verb rie;rif,rig,rih,rii;desynchronize
synchronous adj 72r;86v,72p,ci,k1j,rin,rij,rio,rii;asynchronous
synchrony relation rii;72r,rij,rie,rik,ril,rim;
syndicate group epx,rip,riq;epw,rir;
syndrome thought ris;;
synergism event hjt;8f7,hjr,rit;
synergistic adj hjr;hjt;antagonistic
synonym message riu;riv;antonym
synonymous adj riv;pvd,riw,riu,rix;antonymous
syntactic adj riy;f6b,f6c;
syntactically adv riz;riy;
syntax thought f6b,rj0;riy,f6a;
synthesis event rj1,rj2;rj3,rj4,rj5;analysis
synthesise verb rj5;rj6,9na,rj2,rj4,rj1;
synthesize verb rj5;rj6,9na,rj2,rj4,rj1;analyze
synthetic adj rj7,2h2;2gr;analytic
syria place rj8;rj9;
syrian adj rja,rj9;rj8;
syringa plant rjb;;
syrupy adj rgb;rg9,rjc,rjd,rje;
system thing rjf,rjg,rjh;;
systematic adj 826;8ff;unsystematic
systematically adv 825;7sh,826;unsystematically
systematization act rji;2ef,rjj;
systematize verb 2ef;rji,8ff,2ed,rjk;
ta substance rjl;;
tab message 69f,rjm;;
table group rjn,rjo,rjp,9ps;rjq,9pt,9pu,9pv,9pw,9px,rjr;
tableau group rjs,rjt;;
tablet thing rju;;
tabletop thing rjv;;
taboo adj rjw,rjx,e35;e36,rjy;
tabular adj rjq,mak;dt3,rjn,rjz;
tabulate verb rjr;rk0,rk1,rjn;
tabulation message rk1;rjr;
tack verb rk2,rk3,rk4;rk5,rk6,rk7,rk8,rk9,rka;
tackle verb rkb,rkc;rkd;
tact attribute rke;ai9,rkf;
tactic thought rkg;rkh,rki,rkj;
tactically adv rkk;rkh;
tactics thought rkl;rkh,rki;
tactile adj rkm;rkn,rko,rkp;
tactual adj rkm;rkn,rko,rkp;
tactually adv rkq;rkm;
tadpole animal rkr;;
taffy food rks;;
tag message ibc,iba;ib7,adl,ibb;
tagged adj ibd;;
tahiti place rkt;rku;
tail animal rkv,rkw,67z;67y,680,681,682,683,684,685,686,687,rkx;head
tailback person rky;;
tailgate thing rkz,rl0;rl1;
tailor verb p90,rl2,rl3;rl4,p8x,pit;
tailored adj rl5;2uy;
taint state 86a,rl6;rl7,86f,865,866;
taiwan place 6d1;;
take verb eti,rl8,rl9,fen;few,fem,dlx,eic,myv;give
taken adj hn6;24p;
takeoff act 9y0;9xv;
takeover act 8n4;8n6;
taking act rla,2sq;2sb,rlb,rlc;
takings possession eti;eic,myv;
tale message kg1,dj9;dja,kg3,kg4,kfz;
talent thought c8c,rld;c8a;
talismanic adj 1mq;bzt,1mp;
talk verb k86,qi4,k83,qi5;cvw,czh,k81,k80,qi6,gtq,czi,czj,qi7,k84,k85,k87,k88,ilb,rle;keep_quiet
talkative adj eo5;rlf,rlg,68h,447;
talking message k86;k83,rle,qi4,qi5;
talks message kkk;kki;
talky adj eo5;rlf,rlg,68h,447;
tall adj rlh,fvh;iej,rli,im9,ims,j0o,rlj,ja3,rlk,rll,fvf;short
tallow substance rlm;;
tally act osx,162;db,164,165,166,ot4,g1k,ot7;
tam thing rln;;
tame verb rlo,rlp;7f4,rlq;wild
tamper verb rlr,k3u;k3v,rls;
tampering act jlq;jlp;
tan state rlt,rlu,rlv,rlw;1im,rlx,rly,rlz,rm0,rm1,rm2;
tang attribute rm3;dto,dtq,dtr,qkd;
tangent shape rm4;rm5,rm6;
tangential adj hu8;d1p;
tangible adj rm7,7sm;7sk,rm8,llt,lf;intangible
tangibly adv rm9;rma;
tangle thing ji0,jhz,c39;ia6,c3a,rmb,jhx,rmc,rmd;
tangled adj cc7,7kb;rme,hlx,cc6,ia6,jja,rmf,rmg,7k9,363;untangled
tango act rmh,rmi;rmj;
tank thing rmk,rml,rmm;rmn,rmo,rmp;
tanker thing l2y;l2v;
tanned adj 51h;51i;untanned
tantalize verb 36f;35o,36g,36h,36i,36j,1u3;
tantalizing adj hri,hrh;hrg;
tantalizingly adv rmq;hrg,hri;
tantrum state dqg;;
tap verb 9a2,rmr,rms,9a5,cy3;99y,cy4,rmt,g1i,rmu,rmv,9a0,ls8,9a6;
tape thing rmw,nuh,rmx;amm,rmy,rmz;
taped adj dr9;dr3;
taper verb rn0,rn1;rn2,rn3;
tapestry attribute rn4;;
tapping event m7q;9a6;
tar substance i0y,rn5;ox,i0v;
target message jef,aj4,rn6,rn7,17w;17l,17k,aj2,mvz;
tariff possession bkv,bkx;;
tarnish verb rn8,qqh;3ue,4ag,rn9,9x3;
tarpaulin thing rna;;
tarry verb iui,ox;oj,iul,ium,oad,i0y;
tart adj 3i5,dto;3i2,h1,n3t,rm3,2nz,dtl,rnb,qff,inp,n3u,n3s,n3v;
tartly adv rnc;43g;
task act 2qr,6fn,6fo;17y,2qp,5j1,bul,6fp,6fq;
taste verb p1o,mrq,24r,dtx,rnd,oyz;24s,oz0,p1m,oz1,p1n,dtl,oz2,oyx,oz3,oz4,oz5,oz6,2qs,mrp,rne,dty;
tasteful adj rnf;rng,rnh,rni;tasteless
tat verb 57e,rnj;rnk,57b,da1,rnl;
tattered adj njf;12m,aft;
tau message rnm;;
taunt verb 36g,36f;35o,36h,36i,36j,1u3;
taunting adj 36g,a14;874,36f,84;
taut adj rnn,rno;rnp,bs6,rnq,rnr;
tavern thing rns;;
tawdry adj da1;5in,dsi,dsj,57e,dsl,dsm,d9z;
tawny adj rnt;1im,rnu;
tax possession rnv,rnw;nmj,rnx,rny,rnz;
taxable adj nmj;240,ro0,nmi,ro1,rnw;nontaxable
taxi thing 5dn,ro2;5dm;
taxidriver person ro3;;
taxing adj ro4;ayj,29t;
taxpayer person ro5;;
taxpaying adj ro6;ips;
tb substance ro7,ro8;gl6,ro9,roa;
tc substance rob,roc;;
tcp message rod;;
te substance roe,rof;rog;
tea food roh,roi;;
teacart thing roj;;
teach verb rok,bte,hg1;b40,hfq,bsy,hfr,hfs;
teacher person hfs;hfz,hg0,hg1,bte;
teaching act hfu,rol;bta,btc;
teakettle thing rom;;
teakwood plant ron;;
team group qny,roo,qnz;rop;
teammate person ji7;;
teamster person rop;roo;
tear verb roq,o6i,o6h,ror;otn,oto,otp,6rk,otm,ros;
tearfully adv rot;b5k;
tears act 92l;92j,rou;
tease verb 1u3,35n,36f;35o,36g,36h,36i,35p,35q,36j,8gd,1tx;
teasing act 35o,mcs;gqs,36f,fgy,35n;
teaspoonful quantity rov;;
teat body row;;
tec person a7a;a7b;
tech group rox;;
technical adj roy,roz,rp0,c9x;c9t,o0,rp1,c9v,rp2;nontechnical
technically adv rp3,rp4;roz;
technician person rp5;o0,rp1;
technique thought rp1,o0;g1,roz,rp5,rp6;
technological adj c9w,c9x;p5j,c9t,c9v;
technologically adv rp7;c9x;
technology act c9t,c9v;c9w,c9x,c9y,c9r;
ted person rp8;;
tedious adj 4m2;4m3,4m4,4m5,4m6,4m1;
tee place rp9,rpa;rpb;
teem verb bfv;rfl,bft;
teen adj s7,s5;s4,4qs,s3,s6;
teenage adj s5;4qs,s7,s3,s6;
teenager person s7;s4,s5,s6;
teens time rpc;;
teensy adj 42k;ah3,ah5,42i;
teeter verb rpd,rpe;rpf,rpg;
teeth body rph;;
teetotaler person rpi;rpj,rpk;
telegram message 5e5;5e3;
telegraph thing 5e4,5e3;rpl,5e0,5e5,5e6,5e7;
telegrapher person 5e6;5e4,rpm,5e3;
telegraphic adj rpl;5e4;
telegraphy message rpm;5e6;
telepathy message rpn;rpo,rpp,rpq,rpr;
telephone thing 5gs,5gr;5gt,5gm,5gw,5gx;
telescope verb rps,rpt;rpu,rpv;
televise verb rpw;rpx,rpy,rpz,rq0;
television message rpy,rpx;rpw;
tell verb rq1,2kz,kg3,kg4;kg2,nup,p1x,zv,wb,kg0,kg1,nuq,nur,nus,1d1;
telling adj nur,ofa;gmh,446,448,o2q,kg4;
telltale adj 448,ofa;gmh,446,444;
temerity attribute 2tf;uo,2ta,2tj;
temp person rq2;;
temper feeling 1u2,gcy,hv5,rq3;c46,hv4,q70,rdy,rq4,rq5,rq6,hvd,gcz,1tx,hve;
temperament attribute au4;au5;
temperature attribute rq7;;
tempest state njk;dhs,en5;
template thought rq8;;
temple thing rq9,rqa,rqb;;
tempo time lja,rqc;lj5;
temporal adj rqd,rqe;jk;
temporarily adv rqf;jk;permanently
temporary adj rq2,jk;jj,4wr,rqg,d5q,rqh,gtm,hkz,rqi,rqj,rqe,rqk,rql,rqm,rqn;
tempt verb rqo,36l;cd2,cd3,rqp,cd4,3ox,cd5,cd6,36e,rqq,cd7;
temptation thought cd6;36l,hrc;
ten adj rqr,rqs;1px;
tenable adj nq3;7f9,nq4;
tenaciously adv b4y;b4v;
tenacity attribute b4x;88c,jo7,b4v,m0n;
tenancy act l09;l0a,67u,l0b,l0c,l0d;
tenant person 67u,rqt;l09,rqu,l0b,iki,67q;
tend verb gwo,2r6;2qy,gwr,au2,au3,gws,2r1;
tendency thought au2,gws,gwr;gwm,au1,gwo;
tender adj rqv,rqw,pfa,lkh,rqx,ys;yw,4qs,go,n4l,pf9,yx,yy,pev,rqy,yr,rqz,nng;tough
tenderly adv rr0;ys;
tenderness attribute yy;ys;
tending act 2qy,272;273,274,174,2qx,2r6,2ra;
tendon body rr1;rr2;
tenebrous adj 9du;9de;
tenement thing rr3;;
tenet message b54;b55,b42,b43;
tenfold adv kbp,rr4;40p;
tenia thing rr5;rr6;
tennessee place rr7;;
tennis act rr8;;
tenor message rr9,rra,rrb;1hc;
tense message rrc,r02,bs6;rrd,rre,rno,djz,bs5,rrf,rrg,kl5,r03,rrh,rri,rrj,rrk,qzv,r00;lax,relax,relaxed
tensely adv rrl;bs6;
tension state r00,rnr,rrm,rrk;rnp,bs6,rno,r01,rrn,rro,r02,qzx;
tensional adj rrp;rrq,rrm;
tensionless adj rrr;owm;
tensor thought rrs,rrt;rrn;
tent thing 43t,43q;43r,43p,43s,43u,43v;
tentacle attribute rru;rrv;
tentative adj n67;9ys,n5r,n6d,n6e;
tentatively adv rrw;n67;
tenth adj rrx,rry;bvc;
tenting act 43r;43q;
tenuously adv rrz;rs0;
tenure time rs1,rs2;96c;
tepid adj j5y;j61,j63;
tera message rs3;;
term message rs4,rs5,qj6,rs6;6kb;
terminal thing a06,mh0,rs7;66w,rs8;intermediate
terminate verb c7o,5xv;5xw,7s0,5xx,5y1,5y2,5y3,5y4,5y7,5y8,5y9,5ya,5yb,5yc,5yd;
terminated adj 7s1,rs9;rsa,7s2;
termination time cxm;cxn;
terminology message rsb;rsc;
terms state e2j,8l3;8kv,mw2,mw0;
tern animal rsd;;
terrace thing rse,rsf;;
terrain place rsg;;
terrestrial adj rsh,rsi;bns,bnu;amphibious,aquatic
terrible adj 258,2px;19k,30x,30y,257;
terribly adv 30w;;
terrier animal rsj;;
terrific adj hje,4ym;35g,cr4,r4,4yj,dab;
terrified adj 11i;111,egq;
terrify verb egr;ego,egq;
terrifying adj rsk;19k;
territorial adj rsl,azd;rsm,azb;extraterritorial,nonterritorial
territory place azb,rsn;azd,azc;
terror feeling egq;11i,lma,den,egr,lmb,lm9,lmc;
terrorist person lma;rso,egq,rsp;
terrorize verb lmc;rsq,egq;
terrycloth thing rsr;;
terse adj 7rq;4xi,rss,rst;
tersely adv rsu;7rq,7ru;
test verb oz2,ngf,cpx,cq3,p7e,cpz;cq7,rsv,nge,1o3,ngd,ngg,ngh,2qs,cpy,cq0,cq1,cq2,oyz;
testament thought rsw,rsx;rsy,rsz;
tested adj n5m,9yl;9yi,n5j;
testicle body rt0;rt1;
testify verb rt2;coh,coi,rt3,rt4,coj,rt5;
testily adv hv7;hv4;
testimonial message coh,rt6,rt7;rt8,nti,rt2,coe;
testimony message rt3,coi,coh;rt8,rt2,coe;
testing act rsv,rt9,cq7;cpz,cq0,cq1,ot3,cq3,ot8;
tether verb ikl,iko;ikm;
teutonic adj evp;rta,evn,rtb;
texan person rtc,rtd;rte;
texas place rte;rtd;
text message rtf;rtg;
textile thing 6x0,rth;;
texture attribute rti,rtj;;
textured adj oq0;1e2;
th time rtk,rtl;rtm;
thailand place rtn;;
thamnophis animal rto;;
thank verb rtp;;
thankfulness feeling 24v;24u,24j;
thanks message rtq,rtr;;
thanksgiving time rts;;
thatch body rtt,rtu;rtv,rtw,rtx;
thaw verb jng,jnn,jni;jnl,jnm,jnh;
thawing event jng;jni,jnh;
theater thing rty,rtz;g1a,qq0,ru0;
theatre thing rty,rtz;g1a,qq0,ru0;
theatregoer person ru1;;
theatrical adj jc,qq0,g1a;g1b,pr9,qpz,qpy,rtz,9vx,j6;untheatrical
theatrically adv ru2;g1a,qpz;
theistic adj ru3;ru4,ru5;
thematic adj k73;k72,r6b;unthematic
theme message r6b,k72,ru6;k73,hwk;
then adv ru7,lrw,ru8,ru9,rua;15m;
thence adv rub;;
thenceforth adv ruc;;
theologian person rud;rue,ruf,rug,ruh,rui;
theological adj ruj;rue,ruf,rug;
theology thought ruf,rug;ruj,rud;
theorem message ruk;;
theoretical adj 7s;7i,rul,2my,7y2,rum,run,7y6,ruo;applied,empirical
theoretically adv rup,ruq;7s;empirically
theorist person 7ya;7y6,7y7,ruo,7y1;
theorize verb 7y1;7y2,7y3,7y4,7y5,7y6,7y0,7y7,26w,7y8,7y9,7ya;
theory thought ruo,7y6,7y7;7s,7ya,7y1;
therapeutic adj 954,957,rur;bg8,fry,955,959;
therapist person 958;fry,955;
therapy act fry;rur,958;
there adv rus,rut,ruu,ruv;;here
thereafter adv ruc;;
thereby adv ruw;;
therefor adv rux;;
therefore adv fwx;;
therefrom adv ruy,rub;;
therein adv ruz;;
thereof adv rv0;;
thereon adv rv1;;
thereto adv rv2;;
theretofore adv rv3;;
therewith adv rv4;;
therm quantity rv5;;
thermal adj rv6,rv7;ftg,rv8;nonthermal
thermally adv rv9;rv7;
thermistor thing rva;;
thermocouple thing rvb;;
thermodynamic adj rvc;rvd;
thermodynamics thought rvd;rvc;
thermometer thing rve;rvf;
thermometric adj rvf;rvg,rve;
thermometry act rvg;rvf;
thermopile thing rvh;;
thermostat thing rvi,rvj;rvk;
thermostatics thought rvl;;
thesis message rvm;;
theta message rvn;;
thiamin substance rvo;;
thick adj jsn,dd9,7qj,6un,rvp;7qg,rvq,rvr,dd0,rvs,rvt,rvu,ng1,rvv,rvw,rvx,6um,rvy,6zh,rvz,9x5,rw0,oot,rw1,rw2,rw3,rw4,rw5;thin
thicken verb rw6,rw7;rw8,rw9;thin
thickened adj rvv;dd9;
thickening adj rw9,9o5;9o6,rw6,rwa;
thicket group 52t;52y;
thickly adv rwb,rwc;7qj,q4u;thinly
thickness attribute 9xa;7qp;thinness
thickspread adj 8pc;3j2;
thief person quk;quh;
thieving adj 8fq,ar6;ar0,rwd,qul,quh,8fp;
thigh body rwe;;
thighbone body rwf;rwg;
thill thing rwh;;
thin adj rwi,dnk,4jg,kgb,rwj;1uv,5er,ijc,iek,ijd,ije,ijf,ijg,ijh,4jf,iji,ijj,ijk,ijl,ijm,ijn,ijo,ijp,rwk,rwl,dt8,rwm,rwn,ohv,dni,rwo,gfo,rwp,lms,ohw,rwq,rwr,rws,rwt,nm9,kg7,ijr,q25,dnl;fat,full,thick,thicken
thing state rwu,rwv,rww;;
things possession rwx;;
think verb 61o,3qf,feb,61j;61k,61l,61m,7y5,61n,3qh,fec,3qi,3qj,26w,3qk,26y,61p,61q,gh4,gh5,gh6,gh7,gh9,rwy,gha;
thinker person 61p;61j;
thinking thought 61m,hig;733,hie,gh5,61j,gh9,rwy;
thinly adv rwz;rx0;thickly
thinness attribute q25,ijr;4jg,dnk,rwr,rws,kgb;thickness
thiocyanate substance rx1;;
thiouracil substance rx2;;
third adj rx3,rx4,rx5,rx6,rx7;bvc;
thirst state rx8,8se,rx9;bm9,rxa,8sc;
thirsty adj bhe;36z,rxb;hungry
thirteen adj rxc,rxd;1px;
thirteenth adj rxe,rxf;bvc;
thirties time rxg;;
thirtieth adj rxh,rxi;bvc;
thirty adj rxj,rxk;1px;
thither adv ruv;;
thm message rxl;;
thong thing dwl;rxm,dwj;
thor person rxn;;
thoreau person rxo;rxp;
thoriated adj rxq;;
thorn thought 1u1;1tx;
thorough adj 5ph,7jq;5p5,64,cuo;
thoroughfare thing rxr;;
thoroughgoing adj 7jq;64,cuo;
thoroughly adv cup,f2y;5ph,7jq,7jz;
thoroughness attribute cuo;5ph,7jq;
thou quantity f6f;;
though adv rxs;;
thought thought 3qi,61m,rxt;7g,gh4,gh5,61j,gh6,feb,3qf,rxu,gh7,gh9,rwy,ce6,gha;
thoughtful adj n0e,51p,pgq;9o0,bne,msf,51o,61k,rxv,rxw,jm9,rxx,bnf,86k;thoughtless
thoughtfully adv rxy,rxz;81l,51p;thoughtlessly
thoughtless adj ry0,ry1;ry2,ry3,ry4,ry5,ry6;thoughtful
thousand quantity f6f,ry7;1px;
thrash verb ry8,dro,ry9;rya,3ks,drn,ryb;
thread thing r2t,jkf,ryc;bdk,r2r,jke,jkg,r08;
threadbare adj 6sc;fhs,fht,6sb;
threads thing ryd;;
threat state c7r,rye,ryf;c7q;
threaten verb c7q,ryg,ryh;ul,c7r,c7s;
threatened adj ryi;ryj;
threatening adj joc;19k,37v,2uj;
three adj gkc,gkd;1px;
thresh verb ry9;rya,ry8,ryb;
threshing act ryk;ryl;
threshold time rym;;
thrice adv ryn;;
thrifty adj ryo;ryp,ryq,ryr,rys,brf;wasteful
thrill feeling 14t,6c9,ryt;6cb,ryu,14m,6cj,6ck,6cl,6cm;
thriller message ryu;ryt;
thrillful adj cs8;15o;
thrilling adj bxy;4w7;
thrive verb cvi,n3n;cvl,cvm;
thriving adj n3r;gu1,n3o;
throat body ryv,ryw,ryx;ryy,ryz;
throb verb rz0,mo7,ft8;ft7,mo6,n8w;
throbbing event mo6,ohn;652,ft8,ft9,mo7;
throe state rz1;;
thrombosed adj rz2;4ay;
thrombosis state rz3;;
thrombus state rz4;;
throne thing rz5,rz6;rz7,rz8;
throng group hyz,dwh;ey,hz0,1m6;
thronged adj 907;904;
throttle thing a7,4od,r0n;4ov,r0o,4ox,4oy,4oz,4p0,4p2,4p3,4p4,4p5,r0p,r0q,pk,4p8,a8,a5;
through adv b6q,rz9,rza;7s2;
throughout adv rzb;;
throw verb rzc,rzd,rze,pmi;rzf;
thrown adj b95,rmg;cc7,3p8;
thrust verb e3d,rzg,pr3,bel;be8,5t4,pr0,ge1,ge2,ge4,ge5,ge7,mv2,e39,rzh,rzi;
thruway thing eej;;
thud event 6ym,rzj,rzk;2tm,rzl,6yk;
thudding adj rzm;rzn;
thuggee act rzo;;
thumb body dnv,rzp;rzq,dnt;
thumbnail body rzr;;
thump verb 6ym,ft9,rzj,mo0;2tm,mj8,mo2,fkc,bgf,ft7,mo6,rzk,rzl,6yk;
thumping event 6ym,3an;2tm,2o5,rzk,rzj,rzl,6yk;
thunder event 4k9,rzs,4kd;qyn,4ka,3r7,4kb,4kc,4ke,46k,rzt;
thundering adj kr1,gsr;1id,472;
thunderous adj 4ka;46m,4k9;
thursday time rtk;;
thus adv gvp,fwx,rzu;gvn;
thwack act q4z,q15;q13,q50,q11;
thwart verb rzv,9ok;e0j,e0k,90s,9og,382,e0l;
thyroglobulin substance rzw;;
thyroid body rzx,1yd;;
thyroidal adj 1yd;rzx;
thyronine substance rzy;;
thyrotoxic adj rzz;s00;
thyrotrophin substance s01;;
thyroxine body s02;;
ti substance s03,s04;;
tib quantity s05;;
tibet place s06;s07;
tibetan message s08,s07;s06;
tick event 6sj,s09,6sg,s0a;s0b,3kv,6se,s0c;
ticket message s0d,dnf;dnm,dne,s0e;
tidbit food s0f;;
tide event s0g,s0h,40f;s0i,40b,fu0,s0j,s0k;ebb
tidewater thing s0l,s0m;;
tidings message kno;;
tie verb kjn,z9,s0n,411,s0o,zb;39q,s0p,40u,7yr,s0q,s0r,s0s,s0t,s0u,kjo,zc,zd,of;untie
tied adj 4om,s0v;4oe,16g;untied
tier state f59,s0u;f5a,s0o;
tiger person s0w,s0x;;
tight adj 6tf,rnn,s0y;s0z,6te,q8d,s10,s11,s12,rnp,rnq,s13;leaky,loose
tighten verb s14;s15;
tightening act s15;s14;loosening
tightly adv s16,s17;6tf,s18;
tilde message s19;;
tile thing s1a,s1b;s1c,s1d,s1e;
tiled adj 8pd;3j2;
till substance s1f,s1g,s1h;s1i,s1j,94f,s1k,s1l;
tilled adj s1m;s1n;
tilt verb i38,1qy;ijq,5kn,fv6,5kp,1qq,i39,i3a;
tilted adj ijs;ijt;
tilth state s1o;;
timber substance j6c,s1p,s1q;j02;
timbered adj s1r,s1s;s1t,s1u,536;untimbered
timbre attribute s1v;mj3,h8e;
time event 6tq,6ub,6u9,6u6,s1w;6u5,6u7,s1x,6u8,6ua,s1y,s1z;
timed adj o17;o11;
timeliness attribute s20;s21,s22,s23;untimeliness
timely adj s23,s22,s24;648,n1m,s25,s20,s1y;
timepiece thing s26;;
timer thing 6u7;6u6,s27;
times time s28;;
timetable message s29;;
timeworn adj 6sc;fhs,fht,6sb;
timid adj 5wy,3fa;3f9,s2a,s2b,s2c,k7y,5on,psh;bold,brave
timidity feeling psh;3fa,8pq,aec;boldness
timidly adv psk;3fa,3f9,aec;
timing attribute s1x;s1w;
tin substance q6b,q6e;q6c,s2d,q6d;
tine thing s2e;;
ting event s2f,s2g,s2h;s2i,6sk;
tingle verb 6c9,6cm;6cb,s2j,6cj,6ck,6cl;
tingling adj s2j,csi;4w7,6cm,s2k;
tinker verb mnq,mno;mnp,mnr;
tinkle verb s2f,6sk;s2i,6se,s2h,s2g;
tint attribute pjm,pjq;s2l,s2m,s2n,s2o,pjr,pjs,pjt;
tiny adj ah2;ah3,ah4,ah5,ah1,ah6;
tip place s2p,dfu,fet,s2q;s2r,qv8,s2s,s2t,qv9,6yj,dfs,fel;
tipped adj s2u;s2v,s2w,s2x,s2y,s2z,s30;untipped
tipsy adj bgo;8y5,bgv;
tiptoe verb s31,s32,nfq,s33;nfj;
tire thing s34,ddl,ddp;ddn,ddo,ddk,s35;refresh
tired adj 3kq;3ko,ddm,47p,4lx,s36,5q5,s37,cum,s38,hym,s39,njn,s3a,s3b,s3c,ddk;rested
tiredly adv s3d;3kq,ddm;
tireless adj c8v;4zb,fng;
tiresome adj 4m2;4m3,4m4,4m5,4m6,4m1;
tiring adj s3e;29o;
tissue body s3f,s3g,s3h;s3i,ho2,s3j;
tit body 4vo;4ml;
titanic adj 3zi;2o5,eww;
titer attribute s3k;s3l;
titillating adj csh;4w7;
title message s3m,cdh,r5j,cde;s3n,cdf,r5i;
titled adj kq2;2bl;
titration act s3o;s3l;
titre attribute s3k;s3l;
titter verb ex7,ex6;ex5,ex8;
tittering adj rxq;;
tl substance s3p;;
tm substance s3q;;
tn place rr7;;
toad animal eh8;eha,eh9;
toast food s3r,8wd;s3s,s3t,8w9;
tobacco thing s3u;s3v,s3w;
tod quantity s3x,s3y;1f7;
toda person s3z,s40;;
today time s41,s42,kve,s43;;
toddy food s44;;
toe body s45,s46,s47;s48;
toffee food 4zu;;
tog verb 2rz;6x3,6x4,6x5,2rt,6x6,6x7,6x9;
together adv s49,s4a,s4b,s4c,s4d;s4e,s4f;
toggle message s4g,s4h,s4i,s4j;s4k,s4l;
toil verb 29p,bul;29n,ibh,bui,2qr,ibi,fho,ibg,4j7,ibj,5j1;
toilet thing i28,9oq;4fg;
toiling adj 5bv;5bf;
token message cdv,jvq;4lk,a6j;
tokenish adj jvq;4lk;
tokyo place bsr;;
tolerance attribute s4m,s4n,2b;1eg,24;intolerance
tolerant adj s4o,25,ipy;iq1,s4p,s4q,s4r,s4s,iq9,24,iqa;intolerant
tolerate verb 24;25,26,27,28,2b,2c,2d;
toll possession s4t,8ks,s4u;8kw,3qt,okb,s4v,8ku;
tollgate thing s4w;;
tollhouse thing s4x;;
tom animal s4y,f27;f26;
tomato food s4z;;
tomb thing f87;;
tomcat animal s4y;;
tomorrow time s50,s51,s52;;
ton quantity s53;;
tonal adj s54,mj3;s55,s56,mj2,s57,kud,s58,s1v,s59,s5a;atonal
tone message s5b,s58,s1v,64s;mj3,s54,64u,64q,h8e,hof;
toned adj s57;mj3;toneless
tongue body iuq,s5c,s5d,s5e;s5f,iup,s5g;
tongued adj s5h;s5i;tongueless
tonight adv s5j,s5k;;
tons quantity ba1;;
too adv s5l,1g0;cqj;
tool thing s5m,hg3,s5n;fw2,s5o,s5p,hg4;
tooth body 9xl,s5q;s5r;
toothbrush thing s5s;;
toothpaste thing s5t;;
top place s5u,s5v,5ll,bzi,s5w;cqi,cqj,cqk,1zd,s5x,s5y,s5z,cql,cqm,cqn,bzb,cqo,s60,s61,8uu,8uv,6r5,s62,s63,5lj;bottom,side
topic message r6b,8m1;k73,hwk,8lv;
topical adj s64;s65;
topnotch adj g0;g3;
topographical adj s66;s67,s68;
topography attribute s67;s66;
topological adj s69;s6a;
topology thought s6b,s6c;;
topped adj s6d;s6e,s6f,s6g;topless
topple verb d7x;d7r;
topsoil substance s6h;;
tor thing s6i,s6j;;
torch thing s6k,s6l;s6m;
torment state csw,1rg,15q,15z;15r,15s,s6n,15t,15u,90u,s6o,gm,15w,1rj,15x,15y,1ri;
tormented adj 1rk;1rl;
tormentor person 90u;15w,15z,90p,m0l;
torn adj hbf,b1u;gef,4si;
tornado event qp4;qp2;
toronto place s6p;;
torpid adj s6q;gfz,ief,b7c,h5a,s6r;
torpor state s6r;s6q;
torrent event 6xt,s6s;8l,s6t,6xu,6xv,6xw,6xx;
torso body s6u;;
tort act s6v;;
tortuous adj 7kb;7k9,363;
torture verb 1rg,15z,15w;s6w,90q,s6n,15q,90u,s6o,gm,csw,1rj,1ri;
tortured adj 1rk;1rl;
torturing adj s6w,15r;go,15q,csw,15w;
tory person s6x;;
toss verb dvu,6gs,m95,dvq,6gr;m97,dvw,duv,s6y;
tot quantity s6z,s70,nb;n6,rau,mx,8lt,mf7,rav,13n,1lr,raw,s71;
total adj 13n,1lr,13r,nb,1ct,7js;n6,rau,13p,1cs,64,mx,1ln,8lt,mf7,rav,cda,1lq,1ls,raw,1lt,cdc,7n8,13q,13o;
totalistic adj s72;s73;
totalitarian adj s74,s75;2vz;
totality state cdc;1ct,cd9;
totally adv 1cr;1cs,1ct,64;
totemic adj s76;s77,s78;
toter person 3k4;3k6,3k7,36a;
totter verb s79;;
tottering adj s7a;8ed;
touch verb s7b,rkn,s7c,s7d,s7e,s7f;s7g,s7h,rkp,qwv,s7i,85u,s7j,nlf;
touchdown act s7k;;
touched adj 534,k8p;k8q,531,s7l;untouched
touching adj s7b,yq;k8s,lt1,85u,s7d,s7j,s7e,nlf;
touchstone message 8wr;8wt,5gh;
tough adj s7m,s7n,adz,5hi;1jg,5hh,s7o,s7p,s7q,s7r,29s,362;tender
toughness attribute s7s;;
tour act 6is,f1f,6iw;6iv,f1u,6it;
tourist person 6iv;mkd,s7t,6is,6iw;
tournament event s7u;s7v;
tousled adj aqz;6z6;
tout person s7w,s7x,s7y,4f4;4f2,4f5,4f6,4f7,4f8,4f9,4fa;
tow act s7z,s80;s81;
towboat thing s81;s80,s82;
towel thing s83,s84;;
toweling thing s85;;
tower thing s86,79k,gbj;79f,gbk,ex0;
town place s87,s88,s89;;
townsman person s8a;;
toxic adj s8b;s8c,iov,s8d,s8e,s8f,s8g,s8h,s8i;nontoxic
toxin substance s8i;s8b;
toy thing s8j,s8k;8g9,s8l;
trace verb s8m,s8n,s8o,bc0,oe6;bc2,9z7,bc3,bc4,bc5,bc6,bc7,oe7,bc8,bc9,s8p;
traceable adj 2t0;2il;untraceable
trachea body s8q;s8r;
tracing act bc3;bc0;
track thing 8nt,s8s;8yy,8nr,s8t;
tracking act 680;67z;
tract place lo6,s8u,llv;e0s,1ea;
tractarian person s8v;;
tractor thing s8w;;
trad message s8x;;
trade act jow,8r9,s8y,9ht,9hs,9hu;rfj,9hl,jex,jov,jox,9hv,s8z,6so,8rb,9hq;
trademark attribute 264,s90,s91;1et;
trader person 9hv;9hx,9hq,9ht,9hy;
tradesman person ppn;;
trading act s92;9hq;
tradition thought s93,982;8cc,985,988;
traditional adj 985,988;s94,s95,s96,s97,8cf,s98,982,s93;nontraditional
traditionalism attribute s98,s99;s97,988,m0s;
traditionalist person m0s,81a;816,s97,s99,s98,m0q;
traditionally adv s9a;985;
traffic group s9b,s9c;s9d;
tragedian person s9e;;
tragedy event 5fb;5fc,5fd,5fe;comedy
tragic adj 5fe,s9f;43o,s9g,5fb;
tragically adv s9h;5fe;
tragicomic adj s9i;s9j;
trail verb s9k,s9l,icf,67z;67y,680,681,682,683,684,ic8,685,686,687;
trailing act 680;67z;
train thing s9m,bsu,msi,ana;bsv,bsw,bsx,msh,bsy,6zd,85x,an8,bsz,bt0,and,ane,6ze,njx;
trained adj ani;anh,bdz,s9n,s9o;untrained
traineeship possession s9p;ane;
training act 6zd;s9q,bsu,6za,fbw;
trainman person s9r;;
trait attribute s9s;;
traitor person 3w1;d8f,3vy,s9t,s9u;
traitorous adj d8f;s9v,s9t,h7h,cio,s9u,3w1;
tram thing s9w,s9x,r1t;r1s;
tramp verb 579,g02;g01,bdq;
trample verb s9y,s9z,sa0;me0,sa1,sa2;
trampling event s9y;sa0,sa2,s9z;
trance state 3ot,sa3,216;3ol,20u,3om,3on,3oo,3op,3oq,3os,3ou,eye,qjw,brj;
tranquil adj ma1;ma3,ma4,ma5,ma6,ma7,ma8;
tranquility attribute 5ht;ma2,5ho;
tranquilizer thing 5hs;pbh,5hx,5ho;
tranquilly adv sa4;5hp;
transact verb sa5;7ty,sa6;
transaction act 7ty;9hq,sa5,7tw;
transactions message jww;;
transcend verb cqg,bzi;cqi,cqj,cqk,cql,cqm,cqn,bzb,cqo;
transcendental adj rch,sa7;bzt,pes,sa8;
transcribe verb sa9,saa;sab,sac,sad;
transcription message sab;sa9;
transcultural adj sae;el;
transducer thing saf;sag;
transfer act 4z2,nqa,sah,sai;saj,sak,nqb,nqc,pns,sal,diq,5jl,3k7,4yy;
transfix verb dbf;dbg,dbh,dbi,3ou;
transform verb sam,san,sao;sap,saq,sar;
transformation event pnn;pnt,pnu;
transformed adj 64j;64g;
transformer thing sas;sat;
transfusion act sau;sav;
transgress verb 4tp;4tr,4ts,4tt,4to,4tu,4tv,4tw,4u0,4u1,4u2;
transgression act 4tu;cow,4tp;
transience attribute ceu;4wr;
transistor thing saw;sax;
transit thing say,lr5;iey,lr3,saz;
transition act iey,8cw,8d0;sb0,8cz,lr4,lr5,iex;
transitional adj sb1;8cw;
translate verb hn8,sb2,hir;24x,sap,sb3,sb4,hn7,sb5;
translation message sb3,sb6,sap;san,sb2,sb7,hn8,sb8;
translucence attribute sb9;sba;
translucent adj sba;gf3,sb9;
transmissible adj 5uw;5ux,5uy,5uz,5v0,5v1;
transmission act 5qx,509;3jh,5jl,5qv;
transmit verb 5v1,5qv,3jh;5qw,5uw,eu6,7fs,5qx,5qt,5qy,508,509,507,50a,5r0,5r1,50b,3jc,5uz,sbb,50c,5r3,5r4,5r5;
transmitting act 5qx;5jl,5qv;
transmutation act saq,pnn;san,pnt,pnu;
transmute verb sao,san;sap,saq;
transparent adj sbc,rwn;gf3,dnk,sbd,sbe,sbf,sbg,sbh,sbi;
transpirate verb sbj;sbk;
transpiration event sbk;sbj;
transpiring adj sbl;;
transplant verb sbm,sai;sak,pns,sal,sbn;
transplantable adj sbo;188;
transport verb sbp,sbq,3k7;4z2,5qt,5qs,5qr,4z3,sbr,sbs,5qz,5r2,3k4,5jl;
transportation thing sbr,4z2;diq,5jl,3k7,sbt,sbq,4yy,sah;
transpose verb sbu,7gg,sbv,sbw;7gh,7gi,7gj,7gk;
transversally adv sbx;8z0;
transverse adj 8z0;8z2;
transversely adv sbx;8z0;
transvestitism act sby;;
trap thing q72,sbz,q75,exh;exd,q71,q73,q74;
trapped adj sc0;5ne;
trapper person q74;exh;
trapping thing sc1;sc2;
travail state 7vm,bui,bul;7vo,7vp,29p,ibh,2qr,ibi,fho,ibg,4j7,ibj,7vq,buk;
travel verb i35,f1g,i34,csz;f1k,f1l,f1m,i33,sc3,csx,f1p,f1q,f1r,f1s,f1t,csy,i36,i37,sc4;stay_in_place
traveled adj sc5,sc6;sc7,sc8;untraveled
traveler person f1s;f1g,sc9,csz,i34,i37,sc4;
traveller person f1s;f1g,sc9,csz,i34,i37,sc4;
travelogue message sca;;
traverse verb scb,8yy,cvq,scc;8z4,8z5,8z6,scd,8z7,qh4,cvo,8nt,9xt,8za;
tray thing sce;;
treacherous adj 9cn;9cb,scf;
treachery attribute scg;3w0;
tread verb lj0,e2p,s9z;liz,e2o,s9y,me0,e2s,e2t,e2u,e2v,e2x,e2y;
treadmill thing sch;;
treason act s9t;d8f,3w1;
treasure possession sci,esl,24n,scj,24h;24i,24k,24l,6al;
treasured adj 6am;3rk,6an;
treasurer person sck;scl;
treasury possession scm,scn;;
treat verb 9ap,fl6,flj,sco,8oq;9as,scp,fl9,8oo,9hp,myx,myy,myz,9au;
treated adj kh;kg,x0,scq,b7a,scr,scs;untreated
treatment act scp,fl9,sct;sco,flj,fl5;
treaty message ljf;;
treble adj scu,scv,qe8;1hc;
tree plant 286,8hg;8hb,scw,scx,kod,scy,scz,sd0;
treetop plant sd1;;
tremble verb oib,pp1;74a,oia,nd6,nd7,pk7,poy;
trembling adj nd7,pp2;oia,8ed,sd2,pk7,pp1,nd3,sd3;
tremendous adj 3yp,4ym;2o5,cr4,r4,4yj,46c,cbd,dab;
tremendously adv cbe;3yp,4ym;
tremor act poz,sd4,bog;boe,poy,6cl;
trench thing sd5,gq5;y4,g1h,sd6;
trend place sd7,8nu;978,3sg,979,8nq,976;
trepidation feeling sd8;;
trespass verb sd9,hp8;a2f,hpa,sda;
trestle thing sdb;;
trial act osy,oz2,nge;ot2,cpy,cpz,ot3,cq2,oyz,cq3,ot8;
triamcinolone substance sdc;;
triangle shape sdd;kb7,1rw,sde,sdf;
triangular adj 1rw;1qt,sdg,sdd;
tribal adj 6n3;6n0,sdh,sdi;
tribe group sdi,sdh;6n3;
tribunal group 8nw;;
tribute message rt6;rt7;
trichrome adj 78i;3id;
trick act 8rh,sdj,sdk,1wk,j8m,eby;8rg,1wm,j8l,699,7oq,8rm,3or,8rn,1ws,2ds,1wt,1wl;
trickle verb bd7,bd8;bd9,bda,bdb;
tricky adj sdl,5ur;1jg,sdm,sdn,8ri,5un;
tricolor adj sdo,78i;3id;
tried adj n5m,9yl;9yi,n5j;
trig thought sdp,sdq;kj9,sdr,sds,poh;
trigger thing sdt,jh;j2,k8,k9,kb,kc,kd,ke,sdu;
trigonal adj rhs;3zq,sdv;
trill message sdw,sdx;sdy;
trim verb poh,sdz,ijl;4jg,sdq,pog,se0,3d7,se1;
trimming act se2;;
trinket thing dsi;da1;
trio quantity gkc,se3;;
trip act sc3,r4q;r4s,r4t,csz;
triphammer thing se4;;
triple act se5,se6,kbf;40p,se7,se8,se9,sea;
tripod thing seb;;
trite adj 6sc;fhs,fht,6sb;
triumph event sec,d36,sed;see,d32,r8y,d38;
triumphant adj d32,see;sef,d33,sec,d34,d35,d36,bqe,sed,d37,d38;
triumphantly adv seg;d32;
trivial adj seh;gy1,sei,sej,j5j,sek;
triviality attribute j5j;seh,i4t,rs0,n9q;
troika thing sel;;
troll person sem,sen;;
troop group seo,sep,ln8;ln5,ln6,je0;
trooper person 5x6;;
troops group qbh;qbf;
trophotropic adj seq;ser;
tropical adj ses,set;cgr,seu,sev;
tropidoclonion animal sew;;
trot verb j2s,j2t,sex;sey,sez,sf0,sf1,sf2,j2u,5ku;
trouble thought 4n5,3u4,17f,azk,1u7,asg;myp,myq,azo,4n4,ash,asi,asj,1u0,ask,asl,asm,1u4,4n6,17c,3u1;
troubled adj 6y0,av7;avc,fmp,1yo,sf3,5wx,sf4,6xy,azs,ayh,sf5,sf6,sf7,sf8,k6y,r22,r3u,r9q,myq,avd,ave,avf,av6;untroubled
troubleshooter person sf9;;
troublesome adj ae3;1jg,gya;
trough thing sfa,fgs;fgu;
troupe group sfb;;
trousers thing sfc;;
truck thing sfd,sfe;5rm,sff;
trucking act 5rm;fpp,5rj,sfe;
truculence attribute sfg;146;
truculent adj 146;13x,sfg;
trudge verb mdw,h67;mdv,mdx,h66,mdy,mdz,me0,me1;
true adj sfh,sfi,l9,fa,d7c,rq;f4,d7a,l6,sfj,sfk,2n5,sfl,9yo,sfm;false
truly adv ev2;l9,l6;
trumpet thing sfn,fx4;fx1,sfo,sfp,sfq;
trumpeter person sfo;sfn,sfp;
trundle verb sfr,sfs;;
trunk plant sft,sfu;;
trust verb sfv,3qg,7ux,d78,sfw,3q9;7vc,2ve,3q5,d74,3ql,9yq,7dp;distrust,mistrust
trusted adj sfx;2ve;
trustee person 7v0,7uz;7dp;
trustfully adv sfy;7vc,7vb;distrustfully
trustworthy adj 2ve,obs;obn,2vb,obo,9yj,sfz,sfx,sg0,7ux,d74,7v1;untrustworthy
truth thought sg1,sfm,sg2;l9;falsehood,falsity
truthful adj sg3,sfk;g5q,sg4,l9,sg5;untruthful
truthfulness attribute sg5;sg3;untruthfulness
try verb 2qn,2qo,cq3,i3q;9kh,cq7,rsv,2qq,nge,i3s,sg6,1o3,oz2,sg7,cpx,i3v,sg8,ngg,9kl,2qs,fsu,2qt;
trying adj ae4;1jg;
tsh substance s01;;
tsunami event sg9;;
tt time sga,sgb;;
tub thing 3h4,sgc;;
tube thing sgd,sge,sgf;g3q,sgg,sgh,sgi;
tuberculosis state ro8;gl6,ro9,roa;
tubing thing sgd;g3q,sgh,sgi;
tubular adj g3q;g3m,sgj,sgd;
tubule body sgk;;
tuck verb sgl,hdn;ro;
tudor group sgm,sgn;;
tuesday time sgo;;
tuft group sgp;;
tug verb i0i,sgq;5rp,sgr,sgs,i0f,i0g;
tuition possession sgt;;
tularemia state sgu;;
tulip plant sgv;;
tum body qxu;14;
tumble verb sgw,d7x,d80,sgx;d7r,sgy,sgz,iy;
tumbler person sh0,sh1;iy;
tumbling act iw;iu,iy;
tumor state sh2;sh3;
tumour state sh2;sh3;
tumult state ave;gb3,av7;
tumultuous adj av7;avc,avd,ave,avf,av6;
tun thing sh4;;
tune message jnb,sh5;j7p,jnc,sh6,sh7,jne;untune
tuneful adj jnc;jn7,jn8,jnb;tuneless
tunelessly adv sh8;sh9;
tungsten substance sha;;
tuning act sh6;shb,sh5;
tunisia place shc;shd;
tunnel thing she,5a6,shf;5a5;
turban thing shg;;
turbinate body shh,shi;;
turbine thing shj;;
turbulence event 6hk;156;
turbulent adj av7,156;14w,avc,avd,6hk,ave,avf,av6;
turf thing qa3,shk;qa4;
turkey animal shl,shm;;
turkish adj shn,sho;shm;
turmoil state shp,shq;;
turn verb 3s7,shr,shs,sht,shu,3lp;shv,shw,ofr,3lr,3s9,3sk,3s8;
turned adj hqp;hqo,lhs,shx,op8,shy;unturned
turning act shr,shv;shu,sht;
turnover relation shz;;
turnpike thing si0;;
turntable thing si1;;
tut verb si2;;
tutor person si3,si4;si5,si6;
tutorial message si7,si5;si3;
tuxedoed adj 6m9;2s1;
tv message rpy;rpw;
twee adj jus;94p,jut;
tweed thing si8;opo;
tweedy adj opo;1e2,si9,si8,70e,sia;
tweeze verb sib;sic;
twelfth adj sid,sie;bvc;
twelve adj b9z,ba0;1px;
twenties time sif,sig;;
twentieth adj sih,sii;bvc;
twenty adj sij,sik;1px;
twice adv sil,b88;b7z;
twiddle verb rh0,8e3;73d,nxj,brq,ge6,8dy;
twig plant sim,sin;ijg;
twilight time bkh,sio,9dr;9de,9dl,bkl;
twin person sip,siq,ji3;ji5,sir,sis;
twine verb hl6,hl5;hl7,r08,r2w;untwine
twinge feeling lm8,mw4;42u,42v,mw8,42y;
twinkle verb dsr,49p;49m,dsg,dsp,dss,ezn,ezo,qhk;
twinkling time hfb,4yd;3j6,hfd;
twirl verb 95u,8e3,8e2;rh0,73d,nxj,sit,brq,siu,ge6,8dy,95n,axu,siv;
twirler person siu;8e2;
twirlingly adv siw;;
twist verb 3lr,six,a9p,qp2,3sa,siy;3sb,3sc,nxj,i24,3se,3sh,qp3,3si,i26,qp4,3sj,c3i,shu,siz,3lp;untwist
twisted adj sj0;sj1;
twisting act axx,897;31i,896,sj2,9qy,siz;
twitch verb i0k,i0h,i0g;i0i,dux,sj3;
twitter event 6di,sj4;sj5,6de;
two adj gka,gkb;1px;
twofold adj b7x,b7z,sj6;40p,b81,b82;
twoscore adj ean;1px;
tx place rte;rtd;
type thought cfz,cg2,sj7;c2t,sj8,sj9,sja,sjb,sjc,sjd,cfx;antitype
typescript message sje;;
typewriter thing sj9;sj7;
typewriting message sja;sj7;
typhoid state sjf;;
typhus state sjg;;
typical adj o1c,662;65s,c2t,o7v,o12,sjh,sji,axo,sjj;atypical
typically adv sjk;o1c;atypically
typify verb cfx;cfy,cfz,cfu,cg0,cg1,cg2;
typing message sja;sj7;
typo message iw9;iwa;
typographic adj sjl;sjm,sjn;
typography act sjm,sjn;sjl,7j5;
tyranny group ack;acl,a4v,2w0,acm;
tyrant person 2w1;2vy,sjo,91y,sjp,b6i,sjq;
tyrosine substance sjr;;
ubermensch person sjs;;
ubiquitous adj mtn;2r3,sjt;
uca animal sju;;
uda group sjv;;
ugliness attribute sjw;aqa;beauty
ugly adj aqa;aq9,sjx,sjy,edp,aqm,sjz,sk0,sk1,sk2,sjw;beautiful
uk place 4zp;4zq;
ukrainian message sk3,sk4;sk5;
ulcer state sk6;sk7,sk8,sk9;
ulcerated adj sk7;aq0,sk6,ska;
ulceration state sk6;sk7,sk8,sk9;
ull person skb;;
ult adj lrx;15m;
ultimate adj skc,90f,dn0;dmz,90e,co7,dmt,skd,rd5,ske;proximate
ultimately adv dmx;dn0,dmt;
ultimatum message skf;;
ultimo adj lrx;15m;
ultra adj nim;cpl;
ultracentrifuge thing skg,skh;ski;
ultramodern adj k1g;86u;
ultrasonic adj gv3;guy,skj;
ultrasonically adv skk;gv3;
ultraviolet event skl,hr0;7pl;
uma person skm,skn;;
umber substance sko,skp,skq;1im;
umbrella thing skr,7n7;46a;
ump person nyg;ny7;
un group sks;;
unabated adj hjf;35g;
unable adj skt,gvi;gvg;able
unacceptable adj sku;alt,skv;acceptable
unaccompanied adj 1f7,1f4;1f2,r09,s3y,skw;accompanied
unaccountable adj gxx;92w;
unachievable adj grv;grq,skx;
unadjusted adj sky;skz;adjusted
unaffected adj sl0,5hm;sl1,sl2,sl3,sl4,5hf,5hg;affected
unafraid adj deq;der,des,det,2tg;afraid
unalterable adj dmv;gzr,dmu,drc,sl5;alterable
unambiguity attribute 9qu;sl6,qzs,9qs;ambiguity
unambiguous adj sl6,qzs;sl7,65,qzr,sl8,9qu;ambiguous
unambiguously adv sl9;sl6,qzs;ambiguously
unanimous adj 80j;da,ap,sla;
unanimously adv slb;80j;
unanswered adj slc;sld;
unarmed adj sle;slf,slg,slh,sli;armed
unashamedly adv slj;4th,2ti,4tk;ashamedly
unasked adj slk;sll;
unassisted adj slm;fco;assisted
unasterisked adj sln;slo;
unattached adj slp;1z2;attached
unattractive adj g4o,slq;g4n,slr,sls,slt,slu;attractive
unauthentic adj slv;2mq,slw;
unauthorized adj slx;sly,slz;authorized
unavailable adj sm0;sm1,sm2,sm3,sm4;available
unavailing adj enk;enl,enm,enn;
unavoidable adj h5e;h5f;
unavoidably adv h5g;h5f,h5e;
unaware adj kys;kyr,sm5,sm6,sm7,sm8,sm9;aware
unawareness thought sm9;kys;
unawares adv sma;;
unbalance state gmo,smb;;balance
unbelievable adj 2nq;2np,gz7,gz8,gz9,gza;
unblinkingly adv smc;smd;
unborn adj sme;smf;born
unbounded adj 4pc;4pd,4pe;
unbreakable adj smg;smh,smi,smj;breakable
unbroken adj smk,sml;smm,smn,smo;broken
unbuttoned adj smp;smq;buttoned
uncanny adj rcf;bzt,441;
uncaused adj smr;sms,smt;
unceasingly adv 893;5yf,5ye,894,895;
uncertain adj b8j,smu;h0j,smv,gvt,b8b,gvu,gvv;certain
uncertainly adv smw;b8j,8ed,d8z;
uncertainty attribute gvv,b89;smu,b8j,b8b,b8c,smx,smy,mpt,smz,sn0,b8e,15j;certainty
uncertified adj sn1;;certified
unchangeable adj 7w0;sn2,7vy,sn3,sn4,83g,sn5;changeable
unchanged adj sn6,sn7;clj,sn8,sn9,sna,snb,snc,k4j;changed
uncharged adj snd;sne,snf;charged
uncheckable adj sng;snh;
unclaimed adj sni;amt;
unclasp verb snj;;clasp
uncle person snk,snl;snm;aunt
unclean adj 3mg;ajx,3mf,ajy,ahi,44g,551,ajz,ak0,ak1,ajr,ak2,ak3,ak4,ak5,ak6,ak7,ak8,4cc,ak9,aka,akb,akc,akd,ake,akn,ahj;clean
unclear adj snn,7x5;sno,snp,3wt,7u,snq;clear
unclouded adj na2;na0,6r0;
uncombable adj snr;sns;
uncomfortable adj anw,34y;34w,snt,snu,jxs,jaq,snv,snw,snx,sny,snz,so0,anv;comfortable
uncomfortably adv so1;34y;comfortably
uncommon adj cjs;cjr,nm5,so2,so3,so4,so5;common
uncompromising adj so6;so7,h8j,so8;compromising
unconcern attribute 5ts;5tn,goc;concern
unconcerned adj 4a3,so9;soa,4a1,5tn,a66,h24,5p3;concerned
unconcernedly adv sob;4a3;
unconditional adj dt7;qsk,soc;conditional
unconditionally adv sod;;conditionally
unconfessed group soe,sof;paj;
unconquerable adj hh9;sog,soh,hh8,hqv,soi;conquerable
unconquered adj soj;sef;
unconscious adj sok,ped,hrk,sm6;kys,sol,79m,som,pec,son,soo,sop,r5u,ben,soq;conscious
unconsciously adv sor;ped;consciously
unconstitutional adj sos;;constitutional
uncontrollable adj hoh;386;
uncontrollably adv sot;ihk;
unconventional adj sou;sov,sow,hu4,sox;conventional
unconvincing adj soy;soz,dvf;convincing
uncooperative adj sp0;;cooperative
uncork verb sp1;;cork
uncousinly adj sp2;;cousinly
uncover verb sp3;;cover
uncritical adj sp4;;critical
unction message l37,l36;l35;
uncurl verb sp5;;
undamaged adj sp6;sp7;damaged
undaunted adj oay,4tc;4t7,3t4;
undeclared adj sp8;sp9,spa;declared
undefined adj h0b;h0a,kyw;defined
undeniable adj spb;spc,spd;deniable
undepicted adj spe;spf;
under adj j4u,r76,spg;2lq,j4m;
underachievement act sph;spi;overachievement
underachiever person spj;spi;
underbrush group spk;;
undercover adj 6n5;6n6,6n7;
undercurrent thought spl;;
underdeveloped adj a94;a95;
undereducated adj spm;gk6;
underestimate verb spn,spo,spp,spq;spr;overestimate
underfoot adv sps;;
undergraduate person spt;;
underground adj 6n7,3rr,spu;6n5,3rs;
underhanded adj q7a;8k7,en1,en2;
underlie verb spv;;
underline verb spw,ag;ad,spx;
underling person 2xy;2lq,bk,r78,r74;
underlying adj gqk;gqj,ha1;
undermine verb ov8;ov7;
underpin verb spy;;
underprivileged adj spz;sq0,sq1;privileged
underrate verb spq;spn;
underscore verb spw,ag;ad,spx;
undersea adj r6q;3rs,r6o;
undersecretary person sq2;;
undershirt thing sq3;;
underside place 4nf;4nm,4nh;
understand verb 25a,25b,hir;24x,250,nph;
understandable adj 24x;be,hip,hiq,24t,25a,25b,hir,his;
understanding thought 250,167,ly3;lt,24t,25a,25b,161;
understandingly adv sq4;ly3;
understate verb jvt;jvu,jvv,jvw;overstate
understatement message jvv;jvt;overstatement
understood adj 24p,gql;gqj,24o,hn6;ununderstood
undertake verb 2qp,rkc,fdv;2qr,2n9;
undertaker person k6k;;
undertaking act 2qr;17y,2qp,6fo,5j1,bul;
underwater adj r82;3rs;
underway adj 96a;86t;
underwear thing sq5;;
underworld group sq6;;
underwrite verb sq7,8op;sq8,hhc,hhd,sq9,8on,hha;
undesirable adj sqa,sqb;sqc,sqd;desirable
undeveloped adj sqe;sqf,sqg;developed
undifferentiated adj 9n4;9n3,sqh,sqi,sqj;differentiated
undigested adj sqk;sql;
undiluted adj 7qn;44h,7qh,sqm;diluted
undiminished adj sqn;4c7;
undisguised adj lh7;37o;
undisputed adj sqo;sqp;
undo verb sqq,sqr;sqs;
undoing act sqs;sqq;
undone adj sqt;lwx;
undoubtedly adv b8k;;
undress verb av4,av1;av2,av3,squ;dress
undrinkable adj sqv;;drinkable
undue adj sqw,sqx;;due
undulate verb oj0,sqy;sqz,oix;
unduly adv sr0;sqw;
unearth verb sr1;;
uneasily adv 1ym;119,1yn,1yo;
uneasiness feeling bs9;1yn,bs5;
uneasy adj 1yn;259,mpt,bs9;easy
uneconomical adj sr2;sr3,855;
unemployed adj sr4,dov;dou,giz;employed
unemployment state sr5;;employment
unending adj 895;2f,cld,5yh,cle,clf,clg;
unenthusiastic adj j60;74i,j5z;enthusiastic
unequally adv sr6;krw,sr7;equally
unequivocally adv sl9;sl6,qzs;
unerring adj h5y;e24,sr8;
unerringly adv sr9;h5y;
uneven adj hyq,sr7;krw,sra,srb,hu5,hyp,6h1,src,lsb,srd,njo,sre,srf,srg;even
unevenly adv srh;hyq;evenly
unexpected adj bu;sri,srj,srk,srl,srm,reb;expected
unexpectedly adv srn,bt;bu;
unexplainable adj gxx;92w;
unexplained adj sro,gxy;92w,srp;
unexplored adj srq;r0m;
unfair adj eb7;srr,eb6,srs,hbh,srt,sru,srv;fair
unfaithful adj h7i;srw,3w0,srx,h7h;faithful
unfaltering adj a84;3t4,dpb,dpc,dpd,dpe;
unfalteringly adv a83;a82,a84;
unfamiliar adj r0b;r0a,sry,r0l;familiar
unfasten verb srz;ss0,l64;fasten
unfastened adj ss1;ss2,ss3;fastened
unfavorable adj v8;o8k,v7,ss4,apj,ss5;favorable
unfertile adj h7a;h7b,h7c,h7d,h7e;
unfettered adj ss6;ss7;
unfit adj aus,ss8;ss9,ssa,aut,ssb,auu;fit
unfitting adj ssc;hte,gux;
unfixed adj ssd;sse,ssf,ssg;fixed
unfold verb 4c8,ssh,r27;r28,4c9,4ca;fold
unfolding event 4c9;4c8;
unforeseen adj srj;bu;
unforgettable adj fpw;fpv,jo1,ssi;forgettable
unfortunate adj ssj,2p,ssk;ssl,2n,5fd,au6,35u,ssm,ssn,sso,ssp,v9;fortunate
unfortunately adv ssq;2p,ssm,ssp;fortunately
unfrosted adj ssr;gf3;
unfrozen adj jnq;sss,jnp,sst,ssu;frozen
ungainly adj 319;317,6ys,6yt,6uf;
ungodly adj cou;9dx,con,pvy,f2f;
ungrateful adj h9h;ssv,h9g;grateful
unhappiness feeling ovr;ow3,jxq,43o;happiness
unhappy adj jxq,ow3;ssw,jxp,ovr,ssx,ssy;happy
unhealthy adj aq0;ssz,2fs,st0,st1,47v,j6j,st2,sk7,st3,st4,st5,st6,st7,st8,st9,apz,brs,sta,dzy,kjq,h7z,h7y,stb,stc,std,ste,stf,oxl,stg,rb8,sth,sti,stj;healthy
unheated adj 74c;73x;
unheeded adj gk9;e5s;
unheeding adj 5py;5pz,fv0,fv1,fv2;
unhesitatingly adv stk;dpl;hesitantly
unhitch verb stl;;hitch
unholy adj stm,cor;a9w,stn,dkb,a9z;holy
unhurried adj 9se;9sd,bos,9sf;hurried
unhurriedly adv sto;9se;hurriedly
unhurt adj stp;hhq;
unification event 6zt;enb,enc,2md;
unified adj gyd;16g;
uniform thing stq,str,sts,g5b;g5a,stt,sqh,sqi;multiform
uniformed adj 6mb;2s1;
uniformity attribute sqi;9n4,g5b,sts;nonuniformity
uniformly adv stu;g5b;
unify verb enc,jva;jvc,jpc,jpd,rs,7yp,jpe,jpf,6zt,6zv,jve,jvf;disunify
unilateral adj stv;stw;multilateral
unimaginable adj grr;grw,grx,gry;
unimaginative adj stx;sty;
unimpaired adj stz;;impaired
unimpassioned adj su0;su1;
unimpeachable adj su2;9kp;
unimpeachably adv su3;9kp,su2;
unimportant adj gy1;gy0,h28,seh,su4,su5,su6,su7,gcm;important
unimposing adj su8;su9;
unimpressed adj sl3;sl0;
unimpressive adj su9;su8;impressive
unimproved adj ajt;ajq,p7x;improved
uninitiate group sua,h5t;du4,kfe;initiate
uninitiated adj h5t;du4,kfe,sua;
uninjectable adj sub;;injectable
unintelligent adj bj1;suc,r5c,biz;intelligent
unintended adj sms;bs,smr,guq;intended
unintentionally adv sud;bs,guq;intentionally
uninterrupted adj smn;smk;
uninterruptedly adv sue;smn;
uninvited adj suf;sug;
uninvolved adj suh;sui;involved
union group suj,ksv,dfl;4dk,dfi,suk,844,sul;disunion,nonunion,separation
unique adj pwx,pwy;sum,lq8,pww;
uniquely adv sun;pwz;
uniqueness attribute pww;h34,pwx,pwy,pwz;
unit quantity suo,sup,suq,jpf;enc,sur,sus;
unitarian person sut,suu;suv;
unite verb suw,enc;jpc,jpd,7yp,jpe,jpf,6zt;divide
united adj 16g;16f,cr,82d,701,739,7yi,sux,suy,gyd,suz,l4y,sv0,s0v,sv1,sv2,sv3;divided
unity state hi0,fw,l50;hi2,l4y;
univalent adj sv4;;bivalent,multivalent
universal adj sv5,7my;46a,sv6,8kn,sv7;particular
universalistic adj sv8;sv9;
universality attribute sv6;sva,7my;
universalize verb sv7;7my;
universally adv svb;;
universe thing 8kn;7my,3yq,8km,8ko;
university group svc,svd;;
unix message sve;;
unjust adj eb7;srr,eb6,srs,hbh,srt,sru,srv;just
unkind adj 992;991,91e,svf,svg,svh;kind
unknown adj svi,r0m,1ur;1up,svj,svk,svl,svm,srq,svn,svo,svp,1b8,1uo;known
unlace verb svq;l64;
unlash verb svr;;lash
unlawful adj gtd;htv,svs,glo,gtb;lawful
unleash verb svt,svu,svv;;
unlike adj svw;svx;like
unlikely adj gt1,o5f;svy,svz,o5e,gt2,gt3,gt4;likely
unlimited adj sw0;sw1,p8h,sw2,4pe;limited
unlined adj sw3,q5v;dy9;lined
unliterary adj sw4;76a;
unload verb sw5;sw6;
unloaded adj sw7;sw8,sw9;loaded
unloading act swa;swb;loading
unlock verb swc,swd,swe;;lock
unlocked adj ss2;ss1;
unlovely adj sk1;aqa;
unluckily adv ssq;2p,ssm,ssp;luckily
unlucky adj swf;swg;lucky
unmalicious adj swh;;malicious
unmanageably adv swi;snh;manageably
unmarried adj b2t;b2s,swj,swk,swl;married
unmask verb cz6;anr;mask
unmated adj swm;swn;mated
unmeritorious adj swo;swp;
unmistakable adj 6qw;6nu;
unmistakably adv swq;6qw;
unmolested adj swr;5p3;
unmoved adj sws;;moved
unnatural adj swt;swu;natural
unnecessarily adv swv;cr9;necessarily
unnecessary adj cr9;cr8,kk2,sww,swx;necessary
unneeded adj cr9;cr8,kk2,sww,swx;
unnoticed adj e5s;e5r,gk9,lgg,swy,swz;noticed
unnumbered adj 8mt;8mu,8mv,8mw,4pe,8mx,8my;
unobtainable adj sm2;sm0,sm4;
unobtrusively adv sx0;sx1;obtrusively
unoccupied adj sx2;sx3,sx4;occupied
unofficial adj bgk;bgj,h8w,sx5,sx6;official
unopposed adj sx7;;opposed
unorthodox adj hu4,nzj;sou,sx8,avp,sx9,sxa,nzi,hu1,nqm;orthodox
unpack verb sxb;;pack
unpaid adj ee9;sxc,edx,sxd,li1,sxe,sxf,sxg;paid
unpaintable adj sxh;;paintable
unpaired adj sxi;sxj;
unparalleled adj pwx;sum,pww;
unpatriotic adj sxk;sxl;patriotic
unpaved adj sxm;sxn;paved
unperformed adj sxo;sxp;
unpicturesque adj sk1;aqa;
unpleasant adj gs;gq,sxq,sxr,c28,fof,fog,sxs,lka,aqo,43g,sxt,sxu,sxv,sxw,sxx;pleasant
unpleasantly adv sxy;gs;pleasantly
unplowed adj d8a;d89,sxz;plowed
unplumbed adj 9nv;4np,9o1;
unpopular adj sy0;sy1,sy2,sy3;popular
unprecedented adj sy4;sy5;precedented
unpredictability attribute sy6;sy7;predictability
unpredictable adj ciq;sy8,sy7,kzw,sy9,sya;predictable
unpredictably adv cip;cin,ciq;
unpremeditated adj syb;5tr;premeditated
unprepared adj gt8;gt6,syc;prepared
unpretentious adj k1q;syd,k1o,sye,syf;pretentious
unproblematic adj boq;bop,bon;
unprocurable adj sm2;sm0,sm4;
unpromising adj ssl;ssk;
unprotected adj cza;cz8,kff,syg,kfg;protected
unpublished adj syh;;published
unpunished adj syi;syj;punished
unqualified adj 6q5;dt1,6pt,syk,lds;qualified
unqualifiedly adv syl;6q5;
unquestionably adv su3;9kp,su2;
unquestioningly adv sym;61;
unravel verb syn;syo;ravel
unready adj syp;syq,syr,sys;ready
unreal adj bct;bcs,m5t,syt,d47,djn,1da,gml,dac,syu,d9w,d9x,mvj,syv,hgn;real
unrealism thought syw;7r;
unrealistic adj daa;syx,9jj,da9,syy,syz;realistic
unrealistically adv sz0;daa;realistically
unreality attribute syv;bct;reality
unreason state htr;490;
unreasoning adj 48y;490;
unrecognizable adj sz1;c19;
unrecognized adj sz2;paj;
unreconstructed adj sz3;;reconstructed
unredeemed adj 9bg;9bi;
unreflective adj ry4;ry0,ry5;
unregretting adj sz4;;
unrelated adj jyw;jyv,lb7,sz5,sz6;related
unreleased adj sz7;sz8;
unreliable adj sz9;sza,scf;reliable
unremarkable adj 7f1;2z1,2z2,7et;
unrequited adj slc;sld;
unreservedly adv szb;;
unresponsive adj szc;szd,9h2;responsive
unrest state dhq;dhs,dht,dhr;
unrestricted adj sze,ee8;c1t,szf,szg,szh,szi,szj;restricted
unruly adj 4hj;4hk,4hl,4hm;
unsafe adj szk,9cb;9ch,649,9ci,9cc,9cj,9ck,9cl,9cd,9cm,9cn,sn0,szl,9co,9cp,9ca,szm,szn;
unsaid adj gqm;gqj;
unsatisfactory adj alt;als,d68,szo,sku,szp;satisfactory
unsaturated adj szq;;saturated
unscathed adj stp;hhq;
unscientific adj szr;szs;scientific
unscramble verb szt;;scramble
unscrew verb szu,szv;;screw
unscrupulous adj szw;szx;scrupulous
unseeing adj szy;48z;
unseen adj szz,hr2;7pl;
unselfconscious adj t00;ire,t01;
unselfish adj pld;t02,t03,t04,plc,eu4,t05;selfish
unselfishness attribute t05;eu1,pld;selfishness
unservile adj t06;;servile
unsettled adj t07;b8e,t08;settled
unshakable adj a84;3t4,dpb,dpc,dpd,dpe;
unsharpened adj t09;4ea;
unshaved adj 3k0;3jz,3vl,t0a,kdb;
unshaven adj 3k0;3jz,3vl,t0a,kdb;shaven
unsheathe verb t0b;;sheathe
unshielded adj syg;cza;
unsigned adj t0c;;signed
unsloped adj t0d;mel,chy;
unsmiling adj t0e;t0f;
unsmilingly adv t0g;t0e;smilingly
unsold adj t0h;;sold
unsolder verb t0i;;
unsolved adj t0j;;solved
unspeakable adj h1b,2px;h1c,30x,30y;
unspoken adj kdq;kdr,gep,kdt;
unstable adj 8s3,t0k,mpt;1yn,nnt,t0l,8s2,cyt,oia,t0m,bof,t0n,t0o,t0p,t0q,gvv,mpu;stable
unstained adj t0r,t0s;t0t,t0u;stained
unsteadily adv smw;b8j,8ed,d8z;steadily
unstilted adj t0v;ire;
unstressed adj t0w;t0x,t0y,t0z;stressed
unstructured adj t10;1iu,t11,t12;structured
unstrung adj t13;u;
unsuccessful adj 2qv,44;t14,2qu,9on,t15,t16,t17,g1x,t18,t19,p68,t1a,t1b,t1c,t1d,42;successful
unsuitable adj ssa;ss8,h54;
unsuitably adv t1e;guu;suitably
unsuited adj t1f;sxj,gxg;
unsung adj kz1;t1g,kyz,gcm;
unsympathetic adj t1h;t1i;sympathetic
unteach verb t1j;;
untellable adj h1b;h1c;
untenable adj h08;h09;
untested adj h5v;du4;
unthaw verb jni;jnl,jnm,jnn,jng;
unthematic adj t1k;t1l;thematic
unthinking adj ry4,t1m;ry0,ry5;
untie verb svq;l64;tie
untold adj k9p;k9j;
untouched adj ek1,sl4;sl0,6e5;touched
untoward adj gzw;gta,h01,h02,h03,h04,h05;
untraditional adj t1n;;
untrammeled adj sw2;sw0;
untried adj h5v;du4;
untrue adj d8j;d8d;
untruth message axy;d8m,d8d,d8n,9qy;
unused adj 6py;6ps,4r9;
unusual adj ad9;ad2,t1o,l0y,t1p,cju,t1q,t1r,r0k;usual
unusually adv o4y;ad9,d21;
unutterably adv t1s;h1c,h1b;
unvarying adj 83i;83o,83f,83p,83r;
unveil verb t1t;;veil
unventilated adj 18g;18f,ej9,t1u,t1v;ventilated
unwanted adj amt;t1w,ams,lc7,t1x,t1y,t1z,sni,t20,t21,t22;wanted
unwarranted adj h5o;h5n;
unwavering adj a84;3t4,dpb,dpc,dpd,dpe;
unwed adj swk;b2t;
unwelcome adj sug;suf;welcome
unwilling adj o4i;fdb,fyl,t23;willing
unwillingness attribute t23;hrm,o4i;willingness
unwind verb t24;;wind
unwire verb t25;;wire
unwise adj e1k;81,e1i;
unwisely adv t26;81;
unwitting adj guq;sms;witting
unwittingly adv gup;bs,guq;wittingly
unwomanly adj t27;t28,t29,t2a;womanly
unworthy adj swp;t2b,t2c,swo,t2d;worthy
unwrap verb t2e,anj;anm,ann,ano,a6w,anp,anq,anr,l64;wrap
unwrinkled adj t2f;;wrinkled
unwritten adj t2g;t2h;written
up adv t2i,16s,2zv,t2j;2zu,16o,t2k,t2l,t2m,t2n,t2o,t2p,t2q,t2r;down
upbeat adj t2s,6a4;l7q,4a4;
upcoming adj 25s;25t,25u;
update verb t2t,t2u,t2v;t2w,t2x,t2y;
updating act t2x;t2u,t2y,t2v;
upgrade verb 6sy,t2z,t30;2i0,t31,t32,6sz,6ta,6tb,6tc;downgrade
upheaval state avf;av7;
uphold verb 88l,t33,t34;88n,88o;
upholster verb t35;t36,t37,t38;
upkeep act j9u;813;
upland adj t39,k7p;t3a,t3b,k7n;lowland
uplift verb t3c,bwq;bwr,bws,bwt,t3d,t3e;
uplifted adj t3f;d33;
uplifting event t3g;t3h;
upload verb t3i;;download
upper adj t3j,s5z,fzp;7cc,s5w;
uppercut act t3k;;
uppermost adj s5y,t3l;s5w;
upraise verb od3;od4;
upraised adj irl;bzd;
upright adj chx,t0d,f3d;mel,chi,ojn,i5n,nvr,f2w,chy;
uprising act hhj;9q1,hhk,hhl,hhm,hhn,hho;
uproar state ave,gb2;gb3,av7;
uproot verb t3m;t3n;
upset verb asm,t3o,azq,azk,azs;6y0,azo,t3p,17f,t3q,ask,asg;
upshot event 80k;ch,80p,80q,80r,80s,80t;
upstairs adv t3r,t3s,t3t;;downstairs
upstate adv t3u;;
upstream adv t3v,t3w;;downstream
uptake act 857;852;
uptown place t3x,t3y,t3z;;downtown
upward adv t2r,t2j;16s;downward
upwards adv t2j;;downwards
ur place t40;;
urban adj t41,t42;t43,t44,t45,t46,6l5,t47,t48;rural
urbanize verb t47;t42,t49;
urbanized adj t45;t42;
urchin person t4a;;
urd person t4b;;
urge verb gtt,t4c,cuv,wq;a4g,mut,72l,wr,cuu,ws,muu,f1y,t4d;
urgency state t4e,muz;a4g;
urgent adj a4g;goy,muz,mv0,cuv;
urgently adv a4d;a4f,a4g;
urging message f1y,t4f;cuv,kk0,6a9,gwj,f1x,f1w,mz7;
uria animal t4g;;
urinary adj m8v;m8t;
urine substance m8t;m8v,m8u;
url message t4h;;
urn thing t4i;;
urus animal t4j;;
us place 1kf;1kg;
usa place 1kf,t4k;1kg;
usable adj 231;t4l,l6s,22r;
usage act 233;22r,cu8,cu0,cu1;
use verb 233,eku,t4m,22r,cu8,cwh;22y,22z,230,231,232,cwj,98b,22n,234,fhh,t4n,235,236,cwm,cu0,22i,cu1,ekx;
useable adj 230;l6r,l6s,el7,22r;
used adj t4o,jzn,l3o;1xq,t4p,t4q,8w;misused
useful adj t4l;8c2,t4r,t4s,t4t,231,t4u,232,234;useless
usefulness attribute 234;el6,t4l,t4u,22r;uselessness
useless adj enl;enk,t4v,t4w,t4x;useful
uselessly adv t4y;enl;usefully
uselessness attribute t4x;enl,t4v;usefulness
user person 235,cy5;22r,cy2,cy7;
usher verb t4z,ff1;fem;
using act 7oo;cy2,7om,bjm,cy7;
ussr place ou8;;
usual adj 7f0,7eh;984,t50,o1f,7eq,7es,7eu,7ex;unusual
usually adv 7ez;2yz,7f0,2z1,7f1;
usurp verb 8n6;se,t51,7w6,8n4,2f2,o7d;
ut time t52,t53;;
uta animal t54;;
utah place t53;;
ute person t55,t56;;
utensil thing t57;;
utilitarian adj t58,el6;el3,234;
utility group t59,234,t5a,h75;el6,57c,t4l,t4u,22r;inutility
utilization act 233;22r,cu8,cu0,cu1;
utilize verb 22r;22y,22z,230,231,232,233,22n,234,235,236;
utmost adj d2q,cqq,fzt;tw,35g,d2r,d2s,jjs,jjt;
utopia message t5b;t5c;dystopia
utopian adj t5d,t5c;t5e,t5b,t5f;dystopian
utopianism thought t5g;;
utter verb czf,t5h,68;8dg,8dh,czh,4c7,czi,czj,czk,czl;
utterance message czj;t5i,czf,k83,t5h;
utterly adv 67;5z,68;
uv event skl;hr0;
va place t5j,t5k;;
vac time t5l;;
vacancy state t5m,t5n;b,c5n,t5o;
vacant adj c5l,b;463,t5n,t5m,9,oa6;
vacantly adv t5p;c5l;
vacate verb oa6,9;b,oa7;
vacation time g3d,g3f;g3g,g3h;
vacationing act g3g;g3f;
vaccinating act t5q;hcc;
vaccination act hcb;hcc;
vaccine thing t5r;hcc;
vacuolated adj t5s;t5t;
vacuolization state t5u;;
vacuum state t5v,t5w;t5x,t5y,t5z;
vagabond thing bdp,bdi,t60;k08,180,bdk,bdl,bdm,bdn,bdq,bdr,bds,bdt,bdu;
vague adj 7u,h0b;7x5,h0a,7t,kyw;
vaguely adv t61;7u;
vagueness attribute kyw;7u,h0b;
vain adj 7px,2b6;eiq,2ew,t62,c5q,2b4,2ey,7pw,buz;
vale thing t63;;
valet person jbm,t64;t65,jbk;
valiant adj 4td;4t7,ep1;
valid adj 414;413,imb,in7,t66,t67,ok1,t68;invalid
validate verb t69,t6a;zk,zm,t6b,8ja;invalidate
validation act zm;zf,t6a,62d;
validity attribute ok1,t68;cpa,t6c,414;
valley thing t63;;
valor attribute ep1;4td;
valuable adj t6d,24k,24l;t6e,hq5,mqd,j95,pdi,t6f,7cl,6an,r8,24h;worthless
valuation thought 245;cn2,1lw;
value thought t6g,244,24b,t6h;24a,1lw;
valued adj nds;9kt;
valueless adj t6i;t6j,t6k;
values thought t6l;;
valve body t6m,t6n;t6o,t6p;
van group t6q,t6r;;
vandal person t6s;t6t;
vandalism act t6u;;
vanguard group t6r;;
vanish verb alg,alo;alh,t6v,all,alk,ali,alj;
vanished adj ks1;krx;
vanity feeling 7pw;7px;
vanquish verb 3kl;3kp,3kt,3kw,3kx;
vapor substance cng,cnf;t6w,eqx,cnc,186,cnh,cni;
vaporization act t6x;;
vaquero person t6y;;
var quantity t6z;;
variability attribute t70;ml,1g7,1g8;invariability
variable adj t71,t72,1g7,1g8;t73,t74,t75,t76,pnv,t77,t78,t79,t70,srg,1g3,2me,t7a;invariable
variance event 9y4,t7b;al7,1g6,1h;
variant event 9y4,1g6;al7,1ya,9xz,1g3,1h,t7a;
variation event t7c,9xz,t7d;1g6,dz7,1h,t7a;
varied adj t79;b0t,t7e,t7f,t7g,1g8,t7h,t7i;unvaried
variegated adj t7f;t79;
variety group 2mc,b0f;2ma,add,ade,b0t,2md,2me,b0i;
various adj ada,h33,add;gih,1ya,b0f;
variously adv t7j;add,b0t;
vary verb 1g3,1h,t7a;1c,9xw,1g6,1g7,t77,1g8,1g9,9xz,1e,1ga,9y1,1gb,t7k,9y2,1gc,t7c,9y3,9y4,9y7,1f,1ge,9y8,1gf,t7l;
varying adj 1g8;t79,t70,srg,1g3,2me,t7a;
vas body t7m;;
vascular adj t7n;t7o,t7m,t7p,t7q;avascular
vase thing t7r;;
vast adj 3yx;2o5,46c;
vastly adv gn7;3yx;
vat possession t7s,sgc;;
vatican thing t7t;;
vaudeville message t7u;;
vault thing t7v,t7w;gdx,t7x,t7y;
vd state qu2;;
vector thought t7z;;
veer verb 8nu;978,3sg,979,8nq,976;back
veg food t80;;
vegetable food t80;;
vegetation group t81;t82;
vehemence attribute c4d;ac,c4e;
vehement adj di5;35g,cbl;
vehicle thing t83,t84;t85;
veil verb t86,t87;t88;unveil
veiled adj t89;;unveiled
vein body t8a,t8b,t8c;t8d;
veined adj t8e;4yx;
vellum substance t8f;;
velocity time a0;5zb,9v,a5,fp1,ged,fp2;
velour thing t8g;;
velours thing t8g;;
velvet thing t8h,q5w;qah,dy9;
velvety adj q5w;dy9,t8h;
vend verb 9hy;fqc,fqd,fqe,fqf,fi1,fqg,fqh,fqi,9hv;
vending act fqd;9hy;
vendor person fqi;jey,9hq,t8i,jes,9hy;
venerable adj l42,off;g68,12l,ofg;
venerate verb ofc;gj8,30u,gjc,ofd,ofe;
venezuela place t8j;t8k;
vengeance act t8l;t8m;
venice place t8n;t8o;
vent verb t8p,t8q,t8r;t8s,t8t,t8u,an6;
ventilate verb an6;an3,t8p,t8v;
ventilation act t8w,t8x;t8y,t8z,t90;
venture verb t91,9da,un,64a;uo,fec,26w,ui,26y,645,qjm,um;
venue place iz1,t92;iz2,iz3;
venus thing t93,t94;;
veracity attribute t95;sg4;mendacity
veranda thing ep4;;
verandah thing ep4;;
verb message t96,t97;t98,t99;
verbal adj t9a,t9b;7fq,2gb;numerical
verbena plant t9c;;
verbose adj hzx;t9d,4m6,t9e,t9f,hzu;
verdict act t9g;;
verge shape 4z7,t9h,4z8;;
veridical adj np6;irf,le;
verification thought zp;2ia,7vx,zf,7vu,69g;
verified adj n5n;n5j;
verify verb 7vx,t9i;c4o,ky7,zk,t9j,zp,fdw;
verisimilitude attribute t9k;;
veritable adj o12,2vc;2vd,o1c,2vg,2vh;
vermilion adj 8vq,t9l,t9m;1im,8vm;
vermont place t9n;;
vermouth food t9o;;
vernal adj t9p;4qs,i5t;autumnal,summery,wintry
versatility thought t9q;pzr,t7h;
verse message mg2,oha,t9r,mg0;mg1,t9s,t9t,t9u,mfy,ohc,ohb;
version message t9v,1gb;t77,1g3;
verso message t9w,t9x;;recto
vertebral adj t9y;t9z;
vertebrate animal ta0,ta1;;invertebrate
vertex thought ta2;;
vertical adj ta3,mel;mek,ta4,t0d,chx,ta5,chy,ta6;horizontal,inclined
vertigo state b31;b2w,d6h;
verve attribute ta7;1sj;
very adv mqv,ghp,nna,ta8;cpf,110,ghq,ghr;
vesicular adj ta9;taa;
vessel body t7m,tab;;
vest verb tac,ccq;6x8;
vestibule thing ebz;;
vestige message s8n;;
vet person tad,tae;taf,tag;
veteran adj tah,tai,taj,cxa;cx1;
veterinary adj tad,taf;tak,tag,tae;
veto act alb,kk5,39f;ala,3as,kk8,39b,alc,kk4,ald,39e;
vex verb 1tx;1ty,1tz,13h,1u0,1u1,1u2,1u3,1u4;
vexation feeling 1u5;;
vi quantity pxt,tal,pxu;1px;
viability attribute tam;1cb;
viable adj 4z1;887,ct9,cta,ctb,ctc,1v9,4z0,ctd,cte,ctf;
viand food tan;;
vibrancy attribute bqw;qdq,qdr,bqt,bqu,ob6,bqs;
vibrant adj ql7;9es,tao;
vibrate verb sd3,lbf;lzn,nd5,tap,taq,tar,lbe,nd7;
vibration act nd5;sd2,lbf,nd3;
vibrionic adj tas;tat,tau;
vicar person tav;taw,tax;
vicarious adj pab;1gt;
vice attribute tay;;
vicinity place iz0;iyz,iz4,iz5,iz6;
vicious adj 3ki,53f;3va,9dx,taz,53a,53b,53c,cop,3cn,3kh;
victim person tb0,725;6gx,bjl,bjm;
victimize verb bjm,bjl;7oo,tb0,725,tb1,tb2;
victor person tb3;;
victorian adj tb4,tb5;tb6,tb7;
victoriously adv tb8;see;
victory event sec;see,r8y,sed;defeat
victrola thing tb9;;
video message tba,tbb;;
vie verb 7in;7io,7ip,63s;
vienna place tbc;;
viennese adj tbd;tbc;
vientiane place tbe;;
view thought 81e,2ju,ptu,81d,81p,2jx;2jv,tbf,2jw,tbg,tbh,3qh,3qj,81f,tbi,pbu,j1w,ren,pts;
viewer person j1w;kz5,pbs,j1v,qjc,2jx,qjd;
viewers group tbj;;
viewpoint thought qrq;qs6,qrn,qs7,qro;
vigilance thought 1a7;1a0,1a1,1ac;
vigilantism act tbk;;
vignette message ld6;ld3;
vigor attribute 4ze;4zb,4za,c8w,c94,kj,kn;
vigorous adj c8w;4zb,bls,4ze;
vigorously adv tbl;c8w;
vile adj cos;a9w,1y,t2d,873,tbm;
villa person tbn,tbo;;
village group pi0,tbp;;
villager person tbq;;
villain person p6c,tbr;5eo,p6d;
villainous adj p6d;9dx,tbm,tbs,p6c;
vim state c8y,tbt;1sj,4zb,kj,kn;
vindicate verb 201;i5k,1zu,i5h,i5i,i5j,9p9,200;
vindication act in;ii,202;
vindictive adj tbu,qlg;ilp,tbv,kgx,qlf,qlh;
vine plant tbw;;
vinegar food qfg;gy;
vineyard thing tbx;;
vintage food tby;;
vinyl substance tbz;;
viol thing tc0;;
violate verb l1m,4tp;4tr,4ts,4tt,4to,4tu,4tv,4tw,c7h,4u0,4u1,4u2;conform_to
violation act 4tw,c7h,a2f;c7g,hp7,4tp,jxn,a2e,hp8,l1m;
violence act tc1,cbl,8vs;1r6,4bu,di2,di3,di4,di5,di6,swu,di7,8ee,53e,tc2;
violent adj 8ee;8ea,53e,g96,tc3,ifg,j71,tc4,575,tc5,cbl;nonviolent
violently adv tc6;8ee;nonviolently
violet plant tc7,nb5,nb4;1im,nb2;
violin thing djq;dju,djv;
violinist person dju;djq,djv;
virgin person tc8,kne;nar,efx,tc9;
virginia place t5j;;
virginian person tca;;
virginity state tcb;nar;
virile adj r3g,jb1;jb3,3k3,jc2,jb2,jau,jbh,tcc;
virtual adj npe;irf;
virtually adv tcd,1ez;ck5;
virtue attribute tce,jpg;tcf;
virtuoso person fy,g2;d6,g1,85g,85h,85i,g4,fz;
virulence attribute tcg;tch,iov;
virulent adj iov;s8b,9hb,tcg,tci;avirulent
virus animal tcj;tck;
visage body 8m7,8m6;8m8;
visceral adj tcl;tcm;
viscoelastic adj bwm;bwc;
viscometer thing tcn;tco;
viscosity attribute tcp;rw2;
viselike adj s12;6tf;
visibility attribute tcq;lh8,tcr;invisibility
visible adj tcr,lh8;37o,tcs,tct,tcu,tcv,tcw,tcx,tcy,tcz,rpv,tbf,tcq;invisible
visibly adv td0,td1;tcr;invisibly
vision thought td2,l7l,td3;td4,pts;
visit verb td5,td6,td7,td8,td9,5hb;tda,tdb,5h8,68i,het;
visitor person 68i;68f,td9,het,5hb,td8,qb3;
visor thing tdc,tdd;;
visored adj ch6;cgz;
vista thought 2ju;2jv,2jw,2jx;
visual adj d3e;d3a,l7l;
visualization thought cei;cea,tde;
visualize verb cea;cec,ced,9za,cee,ce8,cef,ceg,ceh,cei,cej,cek,cel;
visually adv tdf;;
vital adj 8x2;8xa,8xb,8xg;
vitality attribute ta7;1sj;
vitally adv tdg;ck6;
vitals body tdh;;
vitamin substance tdi;tdj;
vivacious adj ql7;9es,tao;
vivid adj 774,6qx;6nu,irf,76z;
vividly adv tdk;774;
vividness attribute 76z;6qx,774;
vivify verb nvc;nvd,nve,1sf,cb9;
viyella thing tdl;;
vocabulary message tdm,ipf;ipd;
vocal adj tdn,tdo,tdp,le5;7fq,4ec,pwh,t5i,pwj;instrumental
vocalic adj tdq;tdr,tds,tdt;consonantal
vocalist person pwg;pwh,pwi,pwb,pwj,pwa,pw9;
vocalize verb pwi;tdu,pwh,m3o,tdv,pwg,czl;
vocation act 5hc;5h0;
vocational adj tdw;5hc;
vocationally adv tdx;tdw;
vociferous adj 46j;472,470,474,475,46h;
vociferously adv tdy;46j;
vogue thought tdz;dc0,dbs,dbt;
voice attribute te0,pwh,te1,te2;te3,2gf,pwg,te4,t5i,pwi;devoice
voiced adj te5;tdv;unvoiced
void adj hq4,hpx,hpu;hpy,hpo,hpz,hq0,hq1,kw5,hq2,hq3;
volatile adj te6,te7;cnd,te8,te9;nonvolatile
volcano thing tea;;
vole animal teb;;
volition thought tec;ted,tee;
volley act 5a9,5ai;5ag,5ah;ground_stroke
volleyball act tef;;
volt quantity epf;epc;
volta person teg,teh;;
voltage event epe,tei;;
voltaic adj tej,epc;epd,epe,epf;
voltaire person tek;tel;
voltmeter thing tem;;
volume quantity ten,56n,4jt;3yk,3zk,4jx;
volumetric adj teo;tep;
volumetrically adv teq;teo;
voluminous adj 3zk;2o5,56n,ter,ten,tes;
voluntarily adv tet;teu;involuntarily
voluntary adj tev,teu;tew,tex,tey,tez,tf0,tf1;involuntary
volunteer verb tev,tf2,l1q,tf1,tf0;teu,l1n,tf3;draftee
voluptuous adj i40;cif,i46;
volution event tf4;;
vomit verb n8k,n8f;n8g,n8h,n8i,8t4,n8j;keep_down
vomiting act n8g;n8f;
voodoo thing tf5,tf6;tf7,tf8,tf9;
vote verb 38v,tfa,38x,38y;r9x,tfb,tfc,bxk,38w;
voter person bxk;bxl,bxa,38x,bxo,38y;
voting act 38v;38x,38y,38w;
votive adj tfd;tfe;
vouch verb tff;fdw;
vouchsafe verb tfg;;
vow verb tfh,tfi;tfj,tfk;
vowel message tds;tdq,tfl,tfm;consonant
voyage act kij,kii,91m;kih,91h,kib,kik;
voyager person kik;91m;
vt place t9n;;
vulgar adj 705;706,70c,70d,70g,70h,70i;
vulnerability state c7t;tfn,rez,9cf;invulnerability
vulnerable adj ryj;2qg,tfo,tfp,tfq,tfr,tfs,tft,ryi,tfu,tfv,tfw;invulnerable
vulpine adj tfx;ebx;
vulture animal tfy;143;
wa place tfz;tg0;
wacky adj 88;81,82,1wr,4e2,pv2;
wad verb tg1,6b2;7ni,6av,ljd;
wade verb tg2,tg3;tg4,tg5;
wads quantity ba1;;
wafer substance tg6;;
waffle food tg7,d8x;fyb,d8p,fye,fyf,d8u,fyg;
waft verb tg8,tg9;;
wag verb tga,tgb;gd0,omd;
wage possession bnb,3ho;3hf,7ik,bnm,bnn,7il,bn9,bnq;
wager act 3vo,3vq;eog,eoh,3vm,3vn;
wages event g63;ogw,30b;
waggle verb omd,tgb;tgc,5ou,pk6;
wagon thing tgd;;
wail verb gav,3r8,ics;gau,3i9,gat,neu,gaw,ajo;
wailful adj qep;1rl;
wailing act gau,qep;1rl,3r8;
wainscoted adj tge;3ut;
waist body tgf;;
wait verb 9rt,tgg,tgh,9s1,1xg;1wy,1xf,2zs,2zt,9rz,9s0,9rw,9s2;
waiter person ph4;fwc,ph6;
waiting act tgg,nox;dqq,tgh;
waitress person tgi,ph6;ph4;
waive verb e5q;e5a;
wake verb tgj,tgk,2dg;2dk,tgl,2dl,2dt;sleep
wakeful adj 1a1;1a0,1a6,1a7;
wakefulness thought tgm;;sleepiness
walk verb tgn,lqr,tgo,e2h,tgp,lqy;tgq,tgr,e2g,lqz,tgs,tgt,e2i;ride
walking adj tgn,6vh;p6,tgs,e2h,tgt,e2i;
walkout act tgu;r2n;
walkover act tgv;;
wall thing tgw,tgx,ce5;dhm,tgy,nkx,tgz,4lg;
wallet thing th0;;
wallflower plant th1;;
wallop verb y6,th2,th3;i9y,3ks,th4,3kw,th5,th6,y0;
walloping adj 3kw,3an;2o5,3kl,th7,th3,iqw;
wallow verb th8,th9,tha,40c;thb;
wallpaper substance thc,lmu;thd,the,thf,lmp;
walnut food thg;;
walrus animal p8j;;
wan adj thh,thi,lla;1q5,lld;
wand thing thj;;
wander verb bdi;bdk,bdl,bdm,bdn,bdp,bdq,bdr,bds,bdt,bdu;
wanderer person bdu;bdi;
wandering adj bdl,k07,h2o;h2l,k08,k09,k0a,bdi;
wane verb bq2,9lw,thk;thl,9ll,bq5,bq6;wax
wangle verb thm,thn;tho,d7k;
waning event thl,thp;9lw,bq5,thk;waxing
want verb a0w,a3l,9qd,thq;ck9,a3j,a3i,5oo,9u6,9u7,a3u,a3k,9u9,9q8,thr,a0s,9qf;
wanted adj 8si,6am;3rk,8sh,ths,tht,thu,6an;unwanted
wanting adj kry,9qa;9qg,krx,9q9;
war act thv,thw,thx;thy;make_peace,peace
warble verb thz,sdy;sdw,ti0,ti1;
ward person fe5,ti2,ti3,fe2;fe4,fe6;
wardrobe thing 6we,ti4;;
wardroom thing ti5;;
ware thing ti6,jov,853;855,856,85a,85b,4so,9ht;
warehouse thing ti7,ti8;ti9,tia;
warehousing act ti9;tib,ti8;
warfare act thv;thx;
warhorse thing tic;;
warily adv tid;tie;unwarily
warlike adj jth;jti,jtj;
warm adj ftt,j61,yt,tif,tig;j5y,tih,tii,1l5,yu,tij,tik,yr,fts;cool
warmed adj tih;j61;
warming adj fts,tii;j61,ftm,ftt;
warmly adv ftd;yt,1l5,yu;
warmongering thought til;;
warmth thought fti,tim,tik;j61,yv,ftj,ftm,ftn;
warn verb tin,ru;rv,rw,tio,rx,tip;
warning message tio,rw,rv;aw9,ioo,5wv,tin,ru,ry;
warp verb 9qx,9qy,53u;axv,axw,axx,axy,53w,axz,ay0,ay1,53x,ay3;
warped adj 8yj;31i;
warrant verb tiq,tir;;
warrior person thy;thx;
warsaw place tis;;
wart shape tit;;
wary adj tie;tiu,tiv,rf8;unwary
wash verb tiw,iha,tix,ih5,ih9,ih6;okh,oki,ihb,tiy,ih4,okk,okl,3h0,tiz,tj0,tj1;
washbasin thing tj2;;
washbowl thing tj2;;
washed adj 6q4;6ps;
washing act iha;3h0,tiz,ih9,ih6,tj1;
washington place tj3,tfz,tj4;tg0,tj5,tj6;
washup act 3gu;3h0,3gs;
waste verb tj7,855,tj8,tj9,f2b;a5x,sr2,47l,tja,47m,f2c,85a,85b,853,avw,otj,tjb;conserve
wastebasket thing tjc;;
wasted adj 181,j3h;j3e,t6j,c5r,10w;
wasteful adj sr2;sr3,855;thrifty
wasteland place 47m;2b5,f2b;
wastewater substance bue;;
watch verb s0b,tjd,tbg,qjc,kul,2jx;tbf,kue,ptu,h9,a6u,2ju,a6v,tbi,3pa,pbu,j1w,kz5,tje,s0a;
watcher person j1w;kz5,pbs,j1v,qjc,2jx,qjd;
watchfully adv tjf;1a0,1a1;
watching act kue;kuj,kuc,kz5,kuk,kul;
watchmaker person tjg;tjh;
watchman person tji;m5h;
water substance 278,tjj,tjk,huz,tjl,tjm;ivj,tjn,hv0,hv1,tjo,hv2;
watercolor thing tjp,tjq,tjr;tjs,tjt;
watercolorist person tjs;tjp,tjq,tjt,tjr;
waterfall thing d8c;;
waterfront place tju;;
watermark place tjv;;
waterproof adj tjw,p8w,tjx;fxx,p8u,tjy;
waterproofing act p8u;p8v,p8w;
waters person tjz,tk0;;
watershed place b15;b10;
waterway thing tk1;;
watery adj tjn,nxg;6ms,nxh,ka5,278;
watt quantity tk2;;
wattle body iev,tk3,tk4;tk5;
wave event oiz,ds5,ds6,3ll,4st,ds3;4ss,3lm,oix,ds7,ds8,ds9,3ln;
wavelength attribute tk6;;
waver verb 3ln,d8x,d8q,d8r,dz7;fyb,9ct,9ed,d8p,fye,tk7,fyf,t7c,tk8,d8u,fyg,3ll,4st;
wavy adj 963,sra;hyq,95y,tk9,964,95s,8ti;
wax substance tka,tkb;tkc,tkd;wane
waxed adj tke;;unwaxed
waxen adj tkc;tkf,tka;
waxing act tkd,tkg;tkb;waning
waxlike adj tkh;2iz;
way attribute dbn,jkr,ajb,tki;dbr,12y,dbs,dbt;
waylay verb 1jq;1jp,1jr,1js,1jt;
ways thing tkj;;
wayside thing olm;;
wayward adj asa;as8,m1z;
weak adj 1q5,aga;ag8,1q4,tkk,d6g,dfv,dve,tkl,qks,lla,n9q,tfn,tkm,ito,nxh,tkn,tko;strong
weaken verb tkp,tkq;tkr,tks,qaq;strengthen
weakened adj agz;ah0;
weakening event tks,9ig;9ij,tkq,9if;strengthening
weakly adv 9in,tkt;9im,1q5,tkn,9ii;strongly
weakness state d66,fwg,tkn;d69,fwk,fwd,fwl,9in,1q5,d6a;strength
wealth state tku,tkv;10f;poverty
wealthy adj 10f;10e,tkw,tkx,tku,10d,4ca;
wean verb tky;tkz;
weaning act tkz;tky;
weapon thing 2ca,tl0;tl1,2c6,2cf;
wear verb s35,6xk,6xg,tl2;b6p,tl3,6x6,tl4,ddp,tl5,4uv;
wearer person tl4;6xk;
wearied adj hym;3kq;
wearily adv s3d;3kq,ddm;
weariness state ddk;3kq,ddm,ddp;
wearisome adj 4m2;4m3,4m4,4m5,4m6,4m1;
weary adj ddp,ddm;3kq,ddn,ddk,s35;
wearying adj s3e;29o;
weather event tl6,4t6,tl7;tl8,4te,tl9;
weatherstrip verb tla,tlb;;
weave verb ho2,ho1,s3h,dz6;9ed,s3i,s3j;unweave
web thing klp,cc8,tlc,klt;klo,tld,cbb,tle,tlf,klq,cc9;
webpage message tlg;;
website message tlh;;
wed verb tli,jfh,jfm;i2i,jfg,jfj;
wedding event jfp,jfg;jfh,jfi;
wedge shape qot,9zw;a02,qor;
wednesday time tli;;
wee adj tlj,m8u,42k;ah3,ah5,m8w,m8x,m8y,42i,m8t;
weed plant tlk,tll;tlm,tln,tlo;cultivated_plant
weeds thing tlp;;
week time tlq,tlr;lzp;
weekday time tls;;
weekend time tlt,tlu;tlv,tlw;
weekly message tlx,lzp,tly;9al,tlz,tlq;
weep verb 92j;92l,92n,92r,92s;
weeping act 92l,b5k;1rl,tm0,b5j,92j,rou;
wei group tm1;;
weigh verb tm2,6ka,tm3;w4,6k6,tm4;
weight attribute tm5,tm6,tm7,58q;fuc,f8r,m1l,58r,58p,58s;
weighted adj iip;ayj;
weighting quantity q0u;1qx;
weightlessness attribute is3;j2d,58d,tm8,rwo;
weil person tm9,tma;;
weir thing tmb;;
weird adj tmc,rcf;bzt,441;
weirdly adv tmd;r0j;
welcome verb tme,tmf,tmg,tmh,tmi;tmj,fab;say_farewell,unwelcome
welcoming adj tmk;g8k;
weld verb tml,tmm,tmn;tmo,tmp,tmq,tmr;
welfare act tms,3sq;u5,3sw,3sx;
well adv tmt,tmu,fs0,eae,vx,f2x,tmv,tmw;vv,eab,tmx,nva,frz;badly,ill
welt state dwp,tmy,dwj,tmz;dwk,3ks,5k7,dwl,dwm,dwn,dwo;
weltanschauung thought tn0;;
welter state ne,tn1;i4c,nc,i4d,i4e,i4a;
wen state tn2;;
wend verb tn3;;
west place kzz,tn4,tn5,tn6,tn7;tn8,tn9,tna,tnb,tnc,l01;east
westerly adv tnd,tna,tne;tn6,tnf;easterly
western adj tng,l03,jst;l01,tnh,jss,tni,tnj,tnk;eastern
westerner person tnl;;
westward adv tn4,tn8,tnm;tn6;
westwards adv tnm;;
wet adj 9bu,k26,6ms;aah,tnn,4h2,6mr,9bl,qa5,bez,gcp,jze,tno,nxg,tnp,tnq,nkd,quv,qwf,tnr,tns,tnt,tjn,k25,tnu,tnv,tnw,gcq,9bq;dry
wetness state tnw;6ms,k25;dryness
wetting act tnu;k26;
whack verb tnx,th2;i9y,3ks,th4,th6;
whale person ex0,tny;3yr,3yu,3yy,tnz,to0,to1,gbj;
wharf thing b3q,m69;m65,m66,b3s,m67,b3n,m68;
whatever adj 1yp;1yr;
wheat plant to2;;
wheedle verb 716;717,715,718,719,71a;
wheel thing 3y0,to3,to4,to5,omx;omy,omu,to6,3xw;
wheelchair thing to7;;
wheeze verb to8,to9;st0;
wheezing adj st0;aq0,to8,toa,tob;
whence adv toc;;
whereabouts place tod;;
wherever adv toe;;
whet verb tof;;
whiff event n88,q7h;fgl,q7g,q7j,n8d,n8e;
whig person tog;;
while time toh;;
whim feeling gtu;27s;
whimper verb neu,ics;hv3,gav,toi,q7n;
whine verb neu,toj,q7n;hv3,4d9,3mt,ics,toi;
whinny verb kkn,kko;;
whip verb dwn,dwj,th7,tok,rxm;dwk,3ks,5k7,dwl,dwm,3kw,dwo,dwp;
whipping act 5k7,ql5;9es,ifh,dwj,5k6;
whir event tol,tom;ton;
whirl verb brq,8e3,8e2;rh0,73d,nxj,sit,siu,ge6,8dy,8e1,too;
whirring event tol,kr2;472,tom;
whisk verb top,toq;;
whiskered adj 3jz;3k0,3k1;
whiskers body 3jw;3jx;
whiskey food tor;;
whisky food tor;;
whisper verb tos,tot;tou,tov,kcj;shout
whistle verb tow,tox,toy,toz;tp0,tp1,qdk;
whistling event tow,tp0;toz,qdk,tox;
whit quantity prm;nje;
white adj tp2,tp3,tp4,tp5,tp6;tp7,tp8,tp9,tpa;black
whiteface animal tpb;;
whiten verb tp4;tp9,tp3,tpa;blacken
whiteness attribute tp3;tp5,tp4;
whitewashed adj ll2;lkz;
whiz verb fy,tom;g1,g2,tol,ton,g4,fz;
who group tpc;;
whodunit message tpd;;
whole adj tpe,1cs,1cr;1ct,tpf,tpg,cd9,tph,tpi,64;fractional,half
wholesaler person tpj;tpk;
wholesome adj kx0;1bw,tpl,oy4,p0r,tpm,tpn,tpo;unwholesome
wholly adv 1cr;1cs,1ct,64;partly
whoop verb tpp,tpq;tpr;
whore person 3i5,n3v;3i2,n3t,n3u,n3s;
whorl shape 73e;95v,95n,95w,73g,73b,95o,95x;
why motive tps;;
wi place tpt;;
wick thing tpu,tpv;;
wicked adj 9dx,pw0,311;35g,tpw,53f,tpx,tpy,cou,tpz,p6d,tq0,con,fb2,30y,pvy,tbm,dkb,35i,9dc;virtuous
wickedly adv tq1;a9w,9dx;
wickedness act con;9dx,cou;
wicker substance tq2;;
wide adj 4zx,469,l66,tq3;46a,129,500,2jw,501,502,503,504,505,46c,46d,506;narrow
widely adv tq4,tq5;;
widen verb tq6;tq7;narrow
widespread adj et1,ayx;aej,4zz;
widget thing tq8,8a7;8a8,8a9;
widow person tq9,tqa;tqb,tqc;
widowed adj swl;b2t;
widower person tqd;;
widowhood time tqc;tq9;
width attribute 4u6;;
wield verb cua,tqe;;
wife person tqf;tqg;husband
wifely adj tqg;tqh,tqf;husbandly
wig thing tqi;;
wiggle verb i24,i22;k92,i23,8sp,i25,i26,qp2;
wigmaker person tqj;;
wild adj 3cp,658,smo,lre,tqk;8i,3cj,2x,p1a,tql,sml,tqm,654,9t5,ef7,tqn,tqo,tqp,f2c;tame
wildcat thing tqq,3kh,tqr,tqs;cyk,3ki,qjn,3kj;
wildcatter person tqt;;
wildlife group tqu;;
wildly adv tqv,tqw;lre,658;
wildness feeling tqp,cbl;1r6,di2,di3,di4,di5,di6,lre,di7,8ee,53e;tameness
wile act 699;8rg,697,eby;
wilfully adv tqx;tew;
will thought tec,tqy,rsx,tqz,tee;ted,rsy,tr0,rsz;
willful adj tew;teu;
willing adj tr0,noy;tr1,nol,tr2,not,ted,tr3,tr4,tee;unwilling
willingness attribute tr4;noy;unwillingness
willow plant tr5;;
willpower attribute tr6;;
wilsonian adj tr7;tr8;
wilt verb tr9,tra;bf8;
wily adj 8rg;2fq,8rh,699,8ri,8rj,8rk,8rl,8rm,8rn;
win verb trb,trc,eon,trd;eoo,d3,3t0,eop,tre,eoq;lose
wince verb 8vw,8vu,trf;8vv;
wind event trg,jkf,trh,on2;4wm,dch,bdk,3sg,95q,tri,28e,omu,jke,jkg,trj;unwind
windbag person trk;;
windblown adj 8yk;31i;
windbreak thing trl;;
winding adj trm,897,h2o;h2l,31i,896,trn;
windmill thing tro;;
window thing trp,trq,trr;;
windowpane thing trs;;
windows message trt;;
windowsill thing tru;;
windshield thing trv;;
windy adj 4wm;4fd,18r,4cw,trg,trw;
wine food trx,try,trz;ts0,ts1,ts2,ts3,ts4,ts5;
wineglass thing ts6;;
wing animal dze,dzf,33y,dva;dv4,dza,dzj;
wingback person ts7;;
wingman person ts8;;
wings act ts9;;
wink verb hfb,tsa,49p;49m,dsg,49k,dsp,dsr,dss,49l,hfd;
winless adj t1d;2qv;
winner person tre;trc;loser
winning adj eoo,r8y;gu1,sec,eon;
winnipeg place tsb;;
winnow verb ptk,tsc;pth;
winter time tsd,tse;tsf,tsg;
wintertime time tsd;tsf,tsg,tse;
wintry adj tsf;tsh,tsi,tsd;autumnal,summery,vernal
wipe verb hx7,tsj;tsk,tsl,tsm,orl,hx5;
wire thing tsn,tso,tsp,5e3;tsq,5e4,tsr,5e0,5e5,5e6,tss,5e7,bxw,tst,tsu;unwire
wired adj tsv;tsw,7z3;wireless
wireless message niq,tsx,tsy;nit;wired
wiry adj ijn;4jg,r2y;
wisdom thought tsz,tt0,owh;l4p,owf;folly
wise adj tt1,l4p,tt2;6k2,l4o,owf,tt3,tt4,owk,tt0,tt5,tt6,tt7;foolish
wisecrack verb ng4,oxo;cfe,oxn;
wisely adv tt8;l4p,owk;foolishly
wisenheimer person tt9;;
wish verb 5oo,tta,ttb,5om,ttc;ttd,tte,a3l;begrudge
wishing feeling 5oo;ttd,ttc,ttb,tte,5om,a3l;
wisp group ttf;;
wit message gcw,4ro;7bi,gd0,4rr,4rs,4ru,gd1;
witch person fz1,fyz,eye;eyc,fyx,c6i,3m6,fz0,3ot;
withal adv gaq;;
withdraw verb nrp,odz,a6c;aq5,nrq,nrr,oe0,oe1,a62,oe2,aq6;deposit
withdrawal message ttg,tth,aq5;o5l,p9t,tti,ttj,a6c,nrp,ttk,ttl,ttm,ttn;
withe thing tto;;
wither verb prs;;
withered adj iji;4jg;
withering adj 2q3,1t3;1ta,2q2,d5o,1t2;
withhold verb ttp;ttq,ttr,9nj;
withholding act 9nh,9nk,ttq;ttp,9ne;
within adv hdx;;
withstand verb 9q7;9q2,9r8;
witness verb h8v,j1w,tts,ttt,pbs;57q,rt5,ttu,9ev,kz5,j1v,qjc,2jx,qjd;
wittingly adv ttv;800,wk;unwittingly
witty adj gd0;7bi,gcw,tga;
wizard person fy,j8l;bzt,g1,g2,j8m,j8k,j8n,j8o,g4,fz;
wobble verb oid,ttw;oia,ttx,5ox;
wobbling adj tty;8ed;
wobbly adj ttz,oia;8s3,oib,oic,oid,nd7;
woe state r9p;ayf;
woeful adj 9zj;1rl,tu0;
woefully adv 9zi;350,9zj;
wolf animal tu1,tu2;;
wolflike adj tu3;tu1;
woman person tu4;tu5,tu6,tu7,tu8,tu9,tua;man
womb body tub;;
won quantity tuc,tud,tue;;lost
wonder verb jge,dab,95d,95f,b8i,jgb;95e,95g,hcj,jgd,4ym,b8a,jgf,hck,jgc;
wonderful adj 4ym;cr4,r4,4yj,dab;
wonderfully adv jgg;4ym,4yn,jgh;
wonderfulness attribute r4;r0,4ym,r1;
wondering adj 95g;95e,95k,51s,95f;
wonderworking adj d24;cr4;
wondrous adj 4ym,jgg;cr4,4yn,jgh,r4,4yj,dab;
wondrously adv jgg;4ym,4yn,jgh;
wont thought fhh;cu8;
woo verb rac,8nz;tuf,8ga,8o1,8o2,8gc;
wood substance tug,e50;e53,kxb,e52;
woodcarver person 5sc;5s8;
wooded adj 536;e53,52y,4s6,tuh,tui,tuj,tuk,5ax,tul,tum,s1s,tun;unwooded
wooden adj tuo;kxb;
woodenly adv tup;919,31a,31c;
woodgrain attribute tuq;;
woodgraining attribute f66;f65;
woodpecker animal tur;;
woods group e50;e53,e52;
woodshed thing tus;;
woodwork thing tut;;
wool thing tuu;tuv;
woolen thing tuu,tuv;;
woolgather verb 9fh;9fi,9fg,9fj,9fk,9fl,9fm,9fn;
woolly adj dwa,tuw;ng,dyg,dw9,tux;
word message 2gb,2gd,kno,2fz;2g7,2gc,2ge,2gf,2gg,2gl;
wording message 2gg;2fz;
wordlessly adv kdv;kdq,kc2,kdw;
words message tuy,ieb,tuz;iec,ied;
wordsworth person tv0;tv1;
work act tv2,tv3,c56,tv4,c58,ctf;4z1,tv5,tv6,b3b,tv7,c57,tv8;idle
workable adj 4z1;887,ct9,cta,ctb,ctc,1v9,4z0,ctd,cte,ctf;
workbench thing tv9;;
workboard thing tva;;
worker person tv6,tvb,tv5;ibf,c58,tv4;nonworker
workflow act tvc;;
working adj tvd,c55,mp0;c52,lu2;
workings thing tve;;
workman person 8rf;2hg;
workmanlike adj 7is;2z;
workout act cty;cu5,cu2;
works thing maz,tvf,tvg;;
worksheet message tvh;;
workshop thing tvi,tvj;;
worktable thing tvk;;
workweek time tlr;;
world thing 8kn,tvl,npg,bns,bnw;7my,3yq,ezs,8km,8ko,bny;
worldly adj jih;p1i,jig,jik,tvm,tvn,tvo;unworldly
worldwide adj hk6;hk5;
worm animal tvp,tvq,qp2;tvr,i24,qp3,i26,qp4;
worn adj 12m,5q5;3kq,12k,tvs,3ha,tvt,tvu,bmi,ci9,edm,tvv,tvw,tvx,njm,tvy,pjj,tvz,tw0,njf,tw1,tw2,tvr,tw3,tw4,tw5;new
worried adj azs;6y0;
worriedly adv tw6;azs;
worriment attribute gya;ae3,fr3;
worry verb 7r3,ask,fr3,7r5,fr2;90r,gya,5op,7qz,tw7,asg,azk,7r1;reassure
worse adj tw8,tw9,twa;twb,twc;better
worsen verb 9ln;9lu,9lm;better
worship act twd,gj7,3qo;gj8,30u,gj9,gja,gj5,gjb,gjc,gjd,3qm,gj6,gje,gjf,3qp;
worshipper person 3qm;3qn,3qo,3qp;
worst adj twe,th7,j5f,twf;twg,j5d,twh,twi,twj,3kw;best
worsted thing twk;;
wort plant twl,twm;;
worth adj twn,a2o,a2n,t6f;24k,7cl,a2m;worthlessness
worthless adj t6j;two,twp,twq,twr,tws,181,orq,twt,t6i,twu;valuable
worthlessness attribute twu;t6j;worth
worthwhile adj twv;7cl,tww;
worthy adj twx,7cl;r6,8ue,twy,a2n,cqd,twz,a2l,tx0,ovh,tx1,tx2,24l,twv,tx3,a2o;unworthy
wound state tx4,hba,fns,tx5;on7,hb7,hb8,hb9,gk;
wounded adj j9m,gee;gef;
woven adj tx6;tx7,tx8;unwoven
wrack animal tx9,txa;a58,txb,txc,txd,txe,txf,b0o,txg,txh;
wraithlike adj hgi;clp,ewo;
wrangle verb aun,fi2;txi,fhy,txj,txk,2au;
wrap verb txl,rfs,on2;95q,txm,rfp,tri,c6t,omu,trj;unwrap
wrapped adj 8ov,6p;6r,3j2,6t;unwrapped
wrapper thing txm;rfs;
wrapping thing c6t,rfp;rfs,rfq,c6n;
wrath feeling txn;;
wrathful adj 1re;1qj;
wrathfully adv txo;1re;
wreak verb 4z0;4z1;
wreath thing eqk;eqj;
wreathe verb txp;;
wreck verb txh,txa;a58,txb,txc,txd,txe,txf,b0o,txg;
wreckage thing txd;txa;
wrench verb oi7,txq,txr;nxj,txs,qp3,txt,oi6;
wrenching adj lkf;go;
wrest verb txu;txv;
wrestle verb f7b,txw,txx;f7c,f7d,6z4;
wrestler person f7c;txw,6z4;
wrestling act f7b,f7a;f7d,6z4;
wretch person txy,txz;;
wretched adj h6x,jxs;34y,57c,ty0,ty1,fmb;
wretchedness state fmb;jxs,35u,jxp,h6x;
wriggle verb i24,qp2;k92,qp3,i26,qp4,i22;
wring verb 922,89a,ty2;3se,3si,ay2,896,ty3,6pm,91w;
wrinkle shape 8ti,ty4,8th;sra,ty5,iu0,ty6;
wrist body ty7;ty8;
writ message ty9;;
write verb 2vw,tya,tyb;tyc,2vu,7lm,2vp,tyd;
writer person 2vp,tyd;2vs,2vu,tya,tyb,tye,2vw,2vr;
writhe verb qp2;i24,qp3,i26,qp4;
writhed adj 8yc;31i;
writhing adj k92;10t,i24,tyf;
writing act 2vu,tyg,tyh;2vp,2vw;
writings message tyi;;
written adj cab;tyj,tyk,caa,f75,flt,tyl,hde,j1q,tym,tyn;spoken,unwritten
wrong adj tyo,typ,tyq,cis,8vg,gtc,gyl;ciu,guu,cir,gyh,d8l,tyr,tys,tyt,8vd,gnh,jzh,gyi,tyu,gtb,gyj,gux;right
wrongdoing attribute tyv;;
wrongly adv tyw,gyl;ciu,8vg;right
wry adj bhm;7bi,at4,htc;
wryly adv tyx;bhm;
www thing tyy;;
wy place tyz;;
wyoming place tyz;;
xc quantity kp6,kp7;1px;
xe substance tz0;;
xenon substance tz0;;
xi quantity bzl,tz1,bzm;1px;
xiv quantity ebm,ebn;1px;
xl quantity eam,ean;1px;
xt event tz2;;
xx quantity sij,tz3,sik;1px;
xxx quantity rxj,tz4,rxk;1px;
xy body tz5;;
xylem plant tz6;;
xylophone thing tz7;tz8;
yacht thing tz9,4gc;4g9;
yale thing tza;;
yank person kth,i0f;ktf,i0i,dux,i0j;
yankee person kth,ktf;4dk;
yap verb tzb,tzc;tzd;
yard quantity lj3,fcq;e2t;
yardage attribute tze;;
yardstick message tzf;;
yawn verb tzg,tzh;bg2,tzi;
yawning adj tzg,l5z;bg2,l5u,tzh;
yaws state ecv;;
yeah adv tzj;;
year time tzk,tzl,tzm;1ug;
yearn verb fm8;gd,ge,gi;
yearning feeling gd;bm9,ga,fm8;
yearningly adv tzn;;
years time bx0,tzo;bx1,12h,bx2;
yell verb 5go,92i,3r3,5h3;92m,p79,3i9,92o,92p,olp,5gz,5h1,5h2,5h4;
yelled adj j3w;46m;
yelling message 92p;3r3;
yellow adj tzp,tzq,tzr,6bh;6bi,1im,6bj;
yelp verb tzd,tzc;;
yelping event tzd;tzc;
yen feeling ge,ga;gd,gf,gi,fm8;
yes message tzs;;no
yesterday time tzt,tzu;;
yesteryear time lrs;;
yet adv tzv,fxr,cnt;;
yi message tzw;;
yield verb etg,10h,tzx,eic;eth,ei4,eti,etj,ldk,bnq;stand
yielding adj r95,b3k;b3h,r94,red;
yoga thought tzy;tzz;
yoke thing u00,8nk;8nd;unyoke
yokel person oul;n5y;
yokuts message u01;;
yonder adj awr,u02;awj;
young adj u03,4qs;u04,u05,u06,u07,u08,s5,u09,4qr,6bv,u0a,exo,u0b,iwx,knj,u0c,n9z,rqx,u0d,t9p,u0e,u0f,gn1;aged,old
younger adj i4v;i4s;
youngish adj u0d;4qs;
youngster person 6bt;6bv,6bw,6bx;
youth person u0g,u0f,i5u;4qs;
youthful adj t9p;4qs,i5t;
yr time tzk;1ug;
yucca plant u0h;;
yugoslavia place u0i;u0j;
zag shape u0k;8ym,u0l;
zap event u0m,u0n,u0o;u0p;
zb quantity u0q,u0r;;
zeal feeling 29k,2zh;29l;
zed message u0s;;
zen group u0t,u0u;u0v;
zenith place u0w;u0x;nadir
zero quantity 2u9,5fr,2ua,u0y;1px,u0z,5fh;
zest feeling 3fs,qkd;fgm,qkc,rm3,u10,qka,3fo;
zeta message u11;;
zig shape u0k;8ym,u0l;
zigzag verb u0k,u0l,8ym,u12;31i;
zinc substance u13,u14;;
zing event u15,blr;64m;
zionism message u16;u17;
zionist person u17,u18;u19,u16,u1a;
zip verb 2u9,u1b;u1c,2ua;
zloty quantity u1d;;
zn substance u13;;
zodiacal adj u1e;u1f,u1g;
zombie person u1h;;
zona body u1i;;
zone place aze,azc;u1j,azb;
zoning act u1k;;
zoo thing u1l;;
zoom verb q8z,u1m;q8s;
zu person u1n;;
"""
SENSES: Final = """\
0 ih7
1 u1o
2 olc
3 u1p
4 u1q
5 6x0
6 u1r
7 amo
9 ikx
e 9lq
i aq5
j iky
k cjj
l l1k
o c2a
p aqb
q p
s l
v u1s
w 6h7
y u1t
11 elr
12 u1u
16 u1v
19 jiz
1a jbh
1b 1uk
1f o8f
1g 3f
1h ad1
1k 2lo
1n a89
20 aql
21 aty
22 cry
23 o4o
24 1ed
29 j2
2a j2
2b u1w
2d r1v
2g ifq
2h 669
2i hib
2s u1x
30 2h
31 275
3e jxa
3f u1y
3j ni
3k gab
3m ga8
3n 3io
3q 7s0
3s 5iw
3x u1z
3y h2y
41 7s0
42 c7o
43 8xp
46 7s0
49 3im
4b ndw
4i pav
4p nal
4s 9mj
4u rat
4y 4s
53 3o
54 5jo
5a fou
5c orz
5g mbi
5h ria
5i u20
5j 9q8
5k u21
5m alg
5r 5k
5x 7b
69 qea
6a 25h
6b dna
6e 857
6h 725
6j h2y
6k qeb
6t 2l4
6u u22
6v u23
75 nzk
78 u24
7b 7q8
7c 81d
7l 7y4
7n o5k
7o 9z9
7p 7rx
7q u25
7t gxz
7x pxr
82 e1i
83 jkp
84 i03
8n 8r
8o fl6
8p cwh
8t 233
8x 7im
91 u26
93 byt
94 bxt
95 bt2
9f u27
9g ckm
9h ikc
9j 3to
9m 6l5,mkt
9n 7br
9o r94
9r u28
9v 9o3
9x f1l
9y 9x
9z liy
a0 nml
a3 1gc
a4 nml
a6 3xz
a7 u29
a9 2gi
aa 2w6
ab cze
ad j8
ae aa
af 2g0
ag ab
ah cn3
ai i5
aj 1vc
am 26b
an 2s2
ap m0d
ay 6eb
b3 8if
b4 8if
b5 u2a
b6 nuy
bg 6x6
bh 7lf
bn 2q4
bo mu
bq u2b
br fmf
bv 7ck
bw 226
bx ew2
by mb
c0 u2c
c1 dly
c2 1g3
c3 5vh
ca a9n
cc tg
cf fmf
cg u2d
ck hge
cl 72s
cn f1g
cq 173
ct suw
cu 6vw,80p
cv r8h
cz j8
d0 85e
d1 cz
d2 c9a
d7 dg
d8 162
d9 b6v
dd 7i2
di 168
dn 25q
dp nub
dq knp
dr o33
ds 3im
du 9ev
dw cdq
dy u2e
e2 5bi
e5 a28
e6 u2f
e7 2vm
e8 62b
e9 fcz
ec eos
ed gyp
eg 2ll
ei u2g
ej 24r
ek u2h
el q9k
eo elh
ep eos
et es
eu es
ev u2i
ex fcs
ey ex
f0 i2b,1sb
f2 669
f3 669
ff 66j
fh fi
fj kyj
fn 4tv
fo ff
fq 9pc
fs q3
fw afc
fx u2j
fy cxk
fz u2k
g5 u2l,aw6
g7 ria
g8 gl
g9 7mt
ga fm8
gb u2m
gd a3i
ge gd
gh geg
gi h2y
gj ssj
gk stj
gl ria
gm gl
gn gl
gp u2n
gt u2o
gy u2p
gz u2q
h4 9lh
h5 7fo
h6 1vc
h8 i9
h9 vi
hb hc
hd 1tf
hf u2r
hg 6rx,u2s
hl 9ev
hm 9ev
ho h8s
hp h8t
hr o33
hs h2y
hv o33
hy 161
i1 168
i4 u2r
i6 1gg
i9 j2
ia i9
ib u2t
ii acr
in io
ip hc8
ir u2u
is cvp
it u2v
iv ix
iw iv
ix 1mu
j1 u2w
j2 co6
j3 u2x
j6 u2y
j8 j2
j9 2ie
ja l0,lzb
jb lz8
jc lz8
jd u2x
je 9us
jf lz9
jg qt8
jh 8tu
ji 5wo
jl u2y
jm jl
jo u2z
jp u28
jq 63o
k2 f1o
k3 f1o
k7 q3
kd u30
ki l0
kj y1
ko u31
kw u32
ky mhi
kz 5iw
l0 j2
l2 jf
l3 u33
la 7sn
lb qt8
lc lb
le lc
lf lc
lh 1sb
ln r20
lv hie
lw 25a
lz n1i
m1 7xo
m2 cep
m3 jbh
m4 5nv,u34
m7 jp3
m8 m6k
mb u35
mn tyg
mq kd1
mt u36
mu eos
mv 2kz
mw q3
my gyp
mz 7lf
n4 q3
n8 mz
nb 8lu
nc i4e
nd qm0
ne 659
nh 6ii
ni u37
nj u38
nk 7fp
nm ib9
nt 3wl
nu 6l5,mkt
nv u39
nw 7iq
ny nx
nz nx
o0 nx
o1 p0p
o2 669
o7 ejj
oa u3a
oc 162
od gqa
oe 337
of u3b
oh e1c
om 85u
on 2q6
oo jie
p1 db0
pa u3c
pb k1x
pc 85u
pf 4p5
ph 4p5
pk u3d
pl 5xv
pm 7s0
pn fyd
pp i3n
pq u3e
pr 173
ps q3
pt u3f
px 2e4
q2 1g9
q4 1gg
q6 7vf
q8 u3g
qa fl5
qb u3h
qc b6v
qf j2
qh qf
qj fl8
qk 85z
qm 4gn
qo u3i
qp 6bk
qt rs1
qu jm6
qw 2e1
qx a2v
qy fl5
qz 1sb
r4 cqt
r7 it0
r8 81d
r9 r8
ra j1v
rd wp
re 2ac
rf rg
rg 26f
rh 2ls
rm ccc
rn 1ed
rr 2md
rs 6zp
ru vy
rw vt
ry tin
rz 7fe
s0 k75
s1 k75
s2 2ra
s3 u3j
s7 i5r
sa jbh
sb ai
sc u3k
sf u3l
sg jhg
sh 3rm
sj q3
sp 2go
sq sp
sr 21f
ss f51
st 2fk
su u3m
t1 qea
t6 h2y
t7 1s3
tb u3j
tc 8k3
tf f1r
tg pnn
th f1g
ti w0
tj eor
tn f1l
tp shu
tq a9h
tz 96l
u1 2l2
u2 de2
u9 2eo
ub 2qr
uc 2qo
uf t91
ug uf
ui h2y
uj h2y
ul 9ca
um 9cg
un f1h
us u3c
uu uv
uw h2y
v2 2ad
v4 3hn
v5 j4
v6 as9
vb jxw
vc fsv
vd 6yj
vi u2t
vk 2sf
vl 6kp
vm 3pa
vn 1tl
vo 5bh
vp 7fv
vs kg3
vt n37
vu tt6
vy aps
vz 9ev
w0 9ld
w4 3qh
w5 87h
w7 1tr
w9 n37
wa 2jc
we 2wd
wf 2s7
wg we
wn 337
wo cuv
wp h2y
wq w0
wr vt
ws 3ni
wu jed
wy 339
wz u3n
x1 u23
x2 cz3
x3 20e
x4 lqt
x7 o0f
xd 6xl
xe aes
xi bb4
xk u3o
xv 7qy
xw u3p
xx u3q
xy 7qy
xz dgb
y0 q3
y1 q3
y2 22g
y5 a6e
y6 80k
y7 7z1
yr dgb
yy yx
z1 kl1
z5 rt3,u2w
z8 u3r
z9 o33
za 2m1
zb 4od
ze 2sj
zg 9ld
zm 2id
zp n1x
zq h8q
zr zq
zs 7e3
zt 9lb
zu zt
zv u38
zy u3s
zz 2q4
105 u3t
10d tku
10g cwi
10h emh
10i l1j
10j l1k
10k u3u
10l 466
10w u3v
11q 87y
11s h2y
120 80k
121 9fp
122 u3w,5r5
124 mbs
125 u3x
127 cas
12a u3y
12b u3z
12c u40
12d n2m
12e cg3
12f u3j
12g a9h
12i u41
12p u42
12q 5bg
12s 8b7
12t a2v
12u a2v
12v 5w7
12w o85
12x 5w7,u43
131 u44
132 57w
136 ex
137 u32
138 u45
13b 1wj
13c q3
13d 1qi
13f 7mq
13h u46
13j 1u5
13n jpc
13o 1lp
13r 3im
13s u47
13t g94
13u j8
13w j4
147 u48
148 4u0
149 hat
14c 8wy
14d 3hn
14g liy
14i u32
14j u32
14l gwi
14m azk
14q u49
14r 14q
14t cpr
15c u4a
15d h2y
15e u4b
15i u4c
15j amg
15p 5ys
15q gg
15w fns
15z 1rj
161 aj
162 cg9
166 7i2
167 p1x
169 168
16i 94e
16j 5bh
16k db4
16m u4d
16n 17i
16v 12p
16w 7oj
16x obb
16y l0
16z c8e
170 2ls
172 u4e
173 tv6
174 n4
178 ph2
179 l1x
17a dtt
17b 15v
17c aye
17e u4f
17f fmf
17g asf
17i stj
17j f22
17k f22
17l fer
17m izj
17n 17v
17o hit
17p t91
17q dpb
17t hiw
17w 17m
17y u4g
184 eqp
185 669
189 8ra
18a olc
18b dxw
18c u4h
18i u4i
18j u4j
18k yo
18l 3kf
18m a0
18n u4k
18r trg
18s lr2
18t lr6
18u u4l
18v u4m
18w u4n
18y 6l5
191 u4o
192 jq2
193 u4n,qfs
196 u4p
197 dze
19a 1kh
19b u4q
19d bcl
19e a9n
19f den
19g bcl
19i tin
19l om3
19m u4r
19n jme
19o 4jt
19p u4s
19r 3wl,u4t
19w o85
19y 3my
19z msq
1a7 vh
1aa u4u
1ag u4v
1ai u4w
1am 11s
1ap u4x
1ar mye
1as 5gl
1at 5gu
1av 9p9
1aw ct4
1ax 9p9
1ay f1s
1az u4y
1b7 u4z
1b8 hpa
1b9 q3
1ba aru
1bc hh2
1bf hh2
1bh bo4
1bi 162
1bj qs6
1bl e65
1bs oyv
1bt 1bs
1bu 1bz
1bv dfy
1bz u43
1c1 5vi
1c4 5vh
1c5 u50
1cf u2n
1cy ff
1cz 6md
1d0 2kv
1d1 644
1d6 74u
1d8 22r
1d9 qyq
1dg u51
1dh u52,jf
1di n4
1dj 170
1dr 7aw
1dv r1p
1dy iks
1dz u53
1e0 8qn
1e5 1e9
1e8 lxt
1e9 qc
1ea b0y
1eb qh
1ed aj
1ee b6v
1eh 2wj
1ei u2w
1ej 7ck
1en lxt
1eo nuv
1ep u54
1eq al6
1er 1ee
1et 1e9
1ev 7fc
1ew 2lt
1ex 2lv
1f0 u55
1f8 au4
1f9 hh2
1fk h22
1fl g2x
1fn ioz
1fr u56,u57
1fu 2e1
1fz u58,fn8
1g1 u59
1g9 j8
1gb cfz
1gc fmf
1gf 2m0
1gh aun
1go 1gw
1gp 1g3
1gv chc
1gw 7hl
1gx o64
1h0 pg9
1h3 9ki
1h6 bz5
1h8 pwg
1h9 u5a
1hg 3d9
1hh t05
1hj b6u
1hk u5b
1hl 82k
1ho u5c
1hr jq2
1hs u5d
1ht h2y
1hx u5e
1hz re4
1i0 3nc
1i3 360
1i4 m0k
1i5 myo
1i7 dgb
1if tu4
1ig u4m
1ih ai8
1ik tzp
1io 7th
1iq p1z
1ir snq
1j5 a3i
1j6 u48
1j7 a3l
1ja mae
1jh tgq
1ji e2h
1jm e2h
1jo 2wr
1jp u5f
1jq tgh
1ju gdt
1jv u5g
1jw u5h
1k0 og5
1k4 u49
1k5 1k4
1k6 8ia
1k8 p1x
1k9 172
1ka 7th
1kd u5i
1kf u5j
1kh bl5
1ki ca1
1kn 2go
1ko kh7
1ku egm
1l1 u5k
1l6 2d0
1l7 u3z
1la u5l
1lb 54q
1lj n2n
1lk u33
1ll 2l3
1lm 1me
1ln 7j
1lp 3lp
1lq 1lm
1lr jl0
1lt u5m
1lu 5r7
1lv 7s8
1lw cn3
1lx u5n
1ly 1iq
1m4 4b
1m5 4b
1m6 u5o
1m7 bvw
1m8 6np
1m9 u5p
1mb cax
1mc cay
1me n2m
1mi atl
1mk o5l
1mo u5q
1mp u5r
1mr 1mz
1ms 6a6
1mu l0
1mv 1mu
1mw 9st
1mz q9s
1n0 u5s
1n1 u5t
1n2 ex
1n3 n4y
1n5 u5u
1n6 2go
1na 4fi
1nd u1y
1ni lad
1nj c91
1nm 1bs
1no 162
1np 7hj
1nq 1bs
1nr 9nb
1nt cg9
1nu cg9
1o0 2tz
1o1 hg2
1o2 nq7
1o4 cxk
1o5 hqu
1o6 8xi
1ob n2m
1oh 1o2
1oi u5v
1oj u5w
1ol b45
1on u5x
1or u4l
1os 2m8
1ow 4gm
1ox p1z
1oz k61
1p0 1o5
1p5 i8r
1pb u5y
1pf 6pg
1pg dck
1ph dck
1pj rcw
1pl l45
1pr u5z
1pu 3ml
1pv 2xf
1py a29
1q2 u60
1q8 u61
1q9 u3n
1qf u4e
1qg 9rj
1qh c3u
1qi 2df
1qn u62
1qq qgt
1qr qrq
1qs f1g
1qx 3xa
1qy 3s8
1qz n4y
1r2 r7
1rf 1yj
1rg gh
1rh ayc
1ri ayf
1rj azq
1s2 u63
1s3 3pc
1s8 cib
1sd csb
1sg ql1
1sl lb
1sm 1ce
1sq q3
1ss g94
1st hsj
1sv a7k
1sw u64
1t0 u65,u66
1t1 u67
1t2 i7r
1t4 a57
1t6 1t8
1t8 5y3
1tb 4el
1td 9fe
1te u68
1tf 7ct
1tg bvw
1ti 2kz
1tk 2vw
1tl 9ev
1tm 2kz
1tn ghz
1tq p1x
1tr p1x
1tv 9ld
1tw cde
1tx aty
1ty 8r
1tz jxa
1u1 1u0
1u2 1u5
1u3 u69
1u4 u4a
1u5 1qh
1u7 y0
1ud mb0
1uh u1s
1ui bxz
1uo kyz
1ut u6a
1uy u6b
1uz p1x
1v0 p1x
1v1 1v7
1v2 2kz
1v3 1vc
1v4 1v9
1v7 u38
1v9 25a
1vc j4
1vd u6c
1ve j4
1vj aru
1vk 1tx
1vl 40l
1vm 3vm
1vn 3vp
1vo u6d
1vr 5w9
1vz u6e
1w0 u6f
1w1 pet
1w3 9xl
1w9 g0b
1wa u6g
1wb u6h
1wf h2y
1wh u6i
1wj n4o
1wk 1mu
1wl eod
1wo 8t3
1wq eks
1wr 7ao
1ws 7ao
1wu cn3
1wv j4
1ww iac
1wx 64a
1x1 nq7
1x2 1x1
1x4 3q4
1x5 p1x
1x6 1x5
1x9 257
1xb cek
1xe 1x8
1xf 1x4
1xh u6j
1xi u43
1xl f93
1xm 52l
1xv 12e
1xw u23
1xx jm2
1y7 pgx
1y8 l7h
1yg u6k
1yh 4aj
1yi u4a
1yj c3u
1yv 2fm
1yx u6l
1yy 2cd
1z3 gab
1z5 u6m
1z6 gmq
1z7 gpm
1z8 h2y
1z9 o7j
1za 1z9
1zb o1n
1zc d2n
1zf u6n
1zg 5hn
1zi msm
1zp m2r
1zr 5xv
1zw hc
1zx 9p9
1zy re
200 wp
201 t34
207 u6o
209 12x
20a jm0
20b u6p
20c cwx
20e cgu
20m h8s
20o 3im
20r ewp
20t 2jc
20u 2sy
20v f1o
20w 63o
20x 2jd
213 mph
216 217
21c 3im
21d jim
21f 669
21g 21f
21h 8m6
21j fmf
21k 1io
21l 2qz
21n 5ho
21o dly
21p 7o6
21u u6q
21x ma6
220 dg
223 105
224 8sf
226 7xo
227 7ck
229 ew2
22a u6r,u6s
22b 4sv
22c o3v
22j 22g
22l h2y
22m 2jd
22n 233
22o m28
22p u6t
22s 8od
22u a9n
233 l0
234 669
235 h2y
237 83z
23c 2ie
23d 23c
23e 2l9
23h h2y
23i l22
23r 2kq
23s emj
23t emh
23u 238
23v 238
23w u6u
23y 5v7
241 i3n
242 l0
244 a2o
245 23y
246 248
248 2wd
249 595
24b 1ln
24f u6v
24g 25b
24h 81d
24n mmf
24q 250
24r apl
24t 25a
24v f82
24w 6yx
24z 5nl
250 iae
251 250
252 250
253 u6w
255 l1z
257 bcl
25e 3o8
25f msi
25g 3to
25i u6x
25j 2g7
25k f1l
25l 25q
25m 26o
25n j4
25p f1q
25q f1g
25r s1x
25u qt8
25v fmc
264 660
26a k3e
26b 337
26c it0
26d cn3
26f 2wi
26i 1ej
26o o9g
26p 5fh
26s i3n
26u 5fn
26v u6y
26w 81f
26z 1bs
270 u6z
271 u70
275 2i
278 u71,ive
279 byt,u72
27a u2u
27b 6yw
27c u4l
27d u73
27e k7i
27k rj8
27v kki
27z c9h
283 kkl
286 u74
288 u75
289 976
28a 3s8
28f u76
28g 976
28k u77
28o 1wa
28q q3
28t 1q9
28v 42f
290 8tr
292 7qv
294 an7,u78
295 55k
296 mzx
297 o7r
298 75p
29b u2i
29c u79
29g 12p
29j lrc
29k 2zi
29m u7a
29p tv2
29u o0g
29v 8m1
29w u1u
29y lr6
29z ce3
2a0 u7b
2a1 s2o
2a4 f8t
2a5 f9r
2a8 6yw
2a9 u7c
2ac mtj
2ad 8cs
2ah d5j
2aj apt
2ak 63q
2ao 2rj
2as 81o
2au 2ad
2aw 2ax
2ax v2
2ay w0
2b1 pwf
2b2 u7d,u7e
2b3 6g8
2b4 669
2b7 h2y
2b8 6yw
2b9 3lq
2ba 3lq
2bb u7f
2bc fmc
2be 3o3
2bf f1l
2bg 3o4
2bh 3o4
2bj bxj
2bk u7g
2bn byj
2bq oh
2bu m36
2bv u4w
2by rud
2bz u7h
2c0 u4n
2c1 u7i
2c2 4g7
2c3 u4n
2c4 it4
2c5 u7j
2c7 jfx
2c9 mmr
2ca hg2
2cd u7k
2ce 2d0
2cg 63c
2cl u7l
2cm 6we
2cn n42
2co 23t
2cy u7m
2d0 hg6
2d1 2cf
2d2 u7n
2d3 8zx
2d4 n2m
2d8 u2m
2d9 7mt
2db u2m
2dc 2db
2df 1sb
2dg shu
2dh u7o
2dk 14q
2dp u7p
2ds lz9
2dx 2fk,mfy
2dz fh
2e1 ihs
2e2 160
2e3 8tu
2e4 mm0
2e5 8b6
2e7 61q
2e8 k3r
2ec fcs
2ed r3o
2ef l9f
2eg 2ec
2eh u7q
2ei 2e1
2ej 9p6
2en 6yx
2eo cz
2ep j8
2eq f1s
2es u7r
2ex t62
2ey d34
2f0 2jd
2f1 zt
2f3 22l
2f4 p62
2f5 jz2
2f6 9ev
2f8 ir0
2f9 ffl
2fa u1u
2fb 1ni
2fd u7s
2ff 8tq
2fg 8tp
2fh u7t
2fk 8tr
2fm 5oh
2fo 2fm
2fr u7u
2fu ks3,u7v
2fv 2go
2fw 410
2fx pav
2fy emh
2fz cze
2g7 u7w
2ga u1u
2gb u7x
2gc 84h
2gd p1x
2gg 2ge
2gj 2gi
2gk 2gj
2gn u7y
2go jpc
2gq u7z
2h7 2ce
2h8 u80
2h9 pph
2ha jbi
2hb 2h7
2hf u81
2hg ik4
2hh u82
2hj an7
2hl byt
2hp f1g
2hs f1r
2hu 7th
2hy h8n
2i8 f1g
2ia 7vx
2ic her
2id 57n
2ie 6e8
2if he4
2ik cn3
2ip oa4
2iq 286
2ir q3
2j0 7kp
2j2 87y
2j4 u83
2j7 2jd
2j8 2fz
2j9 9u1
2ja 7i9
2jb ilb
2jc u38
2jd 7fo
2je 2j7
2jq u84
2jr u85
2js 65z
2jt 660
2ju u86
2jx qjc
2jy lub
2jz lud
2k0 22l
2k3 1j6
2k4 u87,u88
2k5 724
2k9 fn
2ka ivo
2kc 3hf
2kd 23y
2ke 1nz
2kh 1nz
2ki u89
2kj rjf
2kk u28
2km hjo
2kp lpq
2kq u8a
2kr j7v
2ks 55e
2kt d50
2ku jah
2kv hed
2kw 3kf
2kz czf
2l1 lf5
2l2 669
2l3 mmf
2l4 ag6
2l6 61j
2l7 6eb
2l9 bku
2ld e65
2le o85
2lg u8b,nry
2li qf
2lk u2w
2ll mb
2lm q3
2lo tv4
2lt 7hl
2lu 61j
2lv hjo
2m0 7j
2m1 u8c
2m2 ik7
2m4 e65
2m5 ege
2m6 jic
2m8 u3r
2m9 u3r
2mc ex
2md u8d
2mf 1wu
2mm 7y6
2mn 2mm
2mo mlw
2mr gms
2mu 3or
2n0 fef
2n1 625
2n7 zg
2n8 m1i
2ne u73
2nf u8e
2ng 28p
2nh 4c3
2ni u8f
2nj 65t
2nk jek
2ns u8g
2nv jm2
2o6 m4m
2o8 2o6
2oi qhn
2os u8h
2ou byt,fju
2ov u8i
2ow u8j
2ox u7b
2oy u5h
2oz h1r
2p0 u8k
2p5 u5q
2p9 87t
2pb 4ze
2pd ehc
2pe u4r
2pf pte
2pg l0l
2pi u8l
2pj o0f
2pk tl6
2pn r7v
2q0 ria
2q2 prs
2q3 tks
2q4 7yl
2q5 85u
2q6 7yb
2qa yr
2qb mz
2qc u8m
2qd shs
2qe 8xd
2qi ua
2qj 2eo
2qn l0
2qo j4
2qp 8tu
2qq 2qn
2qr tv2
2qt 2qo
2qw 3io
2qx 2ra
2qy tv2
2qz u28
2r1 173
2r6 2qx
2ra 170
2re vi
2rg coe
2rh zg
2rj 3up
2rl 3up
2rm 9un
2ro dwx
2rq u8n
2rr azb
2rs qye
2rt 6x6
2ru 6xb
2rz shu
2s2 hib
2s3 u8o
2s5 ats
2s7 mzy
2sa bby
2sc k8
2se 669
2sg 9us
2si e37
2sj e37
2t1 7q8
2t2 ps
2t6 u3w
2t7 u8p
2t9 u1s
2tc ql0
2tf 4hx
2th 4sy
2tk u8q
2tq 7mt
2tr 2ki
2ts jhg
2tt u8r
2tu efb
2tv u2m
2tx u8s
2ty 1nz
2tz hqu
2u0 j1u
2u4 u8t,u8u
2u5 jl
2u7 u8v
2u8 u6z
2u9 u3a
2ua ps
2ub eor
2uf l87
2ug 3um
2uj u8w
2un 3ka
2uo u8x
2up u1s
2uq u8y
2ut 1wh
2v2 u24
2v5 u4r
2v6 u8z
2v9 8mz
2vf obm
2vh 3qc
2vi 2rg
2vj zm
2vk adl
2vl pb9
2vm 2wi
2vp 7fv
2vq 55h
2vr 2vw
2vu u90
2vv 1sb
2vw u91
2vx 924
2w1 2w0
2w2 2hu
2w3 gri
2w6 qs5
2w9 mig
2wa 7c2
2wb 8bf
2wc h2y
2wd cxk
2wf 7c2
2wg u2w
2wi 1ed
2wr u92
2ws 2hf
2wu f1g
2wv dyo
2wx dos
2wy u93
2wz 5f3
2x0 q3
2x2 u94
2x4 u95,u96
2xf jle
2xo h0v
2xs shu
2xt 2tz
2xu cq5
2xv p9a
2xy 173
2y0 u97
2y1 fw9
2y2 22r
2y3 170
2y4 8c0
2yl u62
2yo lwg
2yq u98
2ys 25j
2yt qti
2yu 13r
2yv cv
2z3 2z2
2z4 2yt
2z7 e41
2z8 sht
2zb 6oi
2zc 55k
2zd ex
2zh 29j
2zi ccr
2zj u99
2zk u6r
2zo 9lq
2zp 2zm
2zq 2zm
2zt g7a
300 q3
302 f6p
303 o7z
304 c8e
305 1e5
306 exs
308 61u
30a 16z
30b u9a
30f iae
30h 805
30q jge
30r den
30y sxw
31d u5e
31f u9b
31k u9c
31l fhp
31p p1z
31t u9d
31w pk2
31x 1qq
31z 4de
320 771
323 jq2
325 u9e
326 k83
327 68m
329 5ek
32b 6bu
32d u3j
32e fl6
32f u9f
32g u9g
32m u73
32p u9h,7lo
32q hgd
32r ira
32s jbh
32v u1u
32w u9i
32x ihz
32y f1g
32z 2ls
337 16y
338 26b
33f u9j
33g eaa
33j p4a
33k 9pb
33m fxt
33n 2ju
33o h8s
33p ab
33s ii1,ea9
33u msm
33v 2q4
33w ex
33x ep
33y mtp
342 u9k
343 pil
344 e9
345 4b1
346 crk
348 iqh
34n otz
34o fcq
34p u9l
34q js2
34u 669
35i 7mr
35j c2r
35k 65z
35l iba
35m 1kh
35n 90p
35o 3u3
35q 90u
35v mbp
35x lxi
360 u9m
364 ae8
365 85z
366 u9n
367 u9o
368 5nk
369 c6d
36a 3k7
36d u9p
36e cd6
36f i03
36g 13h
36h 5go
36l gwi
36p 8em
36q u9q
36r ftj
370 37a
371 cgn
372 q7
373 e4
374 5ra
378 nnx
37a pxr
37k c3i
37r 57y
37s eo
37w hvi
37x u9r
37y cvp
383 b0y
384 hoj
388 u9s
389 pqq
38a qk7
38b on2
38d u9t
38g pwf
38h mfx
38j jie
38k 4r1
38l u9u
38m 6fv
38n hgd
38p cct
38q u9v
38r s8j
38s dvc
38u b4a
38v 6e8
38w 38x
38x 6eb
38y czr
38z qps
390 2p9,mcf
391 4fp
392 n1i
393 vn
395 u9w
397 6l5,mkt
398 3eq
399 kv9
39b 9mu
39c 8vb
39d 39f
39f 3y9
39g fx6
39h u6r
39i u89
39j u9x
39k 4cm
39l 411
39o u9y
39p dck
39r u6j
39v quk
39w u9z
39x mbw
39y ua0
39z mca
3a2 4cp
3a3 kqs
3a4 g1f
3a5 2tv
3a6 6uv
3a8 dp3
3ac 4ur
3ae g1n
3af g1f
3ag g1f
3ak kqt
3al kqs
3am 3hl
3ao cwg
3ap cwg
3aq cwg
3ar at6
3ax ua1
3ay gwp
3az ua2
3b0 ois
3b1 s2q
3b4 b6v
3b7 ua3
3b8 d64
3b9 ua4
3bc ua5
3bd d65
3bf ua6
3bg dri
3bj ahd
3bk g8o
3bl lqp
3bn bpl
3bo ewp
3bp ua7
3bq 36f
3br lqp
3bs n4y
3bv 5gp
3bw 3bu
3bx 4fp
3by 8ma
3bz gq8
3c0 39f
3c1 4b1
3c3 ua8
3c5 hkp
3c7 3eq
3c9 ua9
3ca 3eq
3cb pxr
3ce 7cs
3cf q3
3ch 36f
3ci mx3
3cl k4o
3cn cbl
3cp qt8
3cq aqu
3cr 50z
3cy tm6
3cz 3d0
3d0 uaa
3d1 sp3
3d9 7th
3dg 167
3dh kki
3di kkk
3dk 5cx
3dl 4g7
3dm fp2
3dp 8oj
3dq kqs
3dr uab
3ds k83
3dw c50
3dy f60
3dz uac
3e0 uad
3e1 u7l
3e2 uae
3e3 2uo
3e4 uaf
3e6 4yr
3e7 it
3e8 12e
3ec nrx
3ed uag
3ee izx
3ef ie9
3eg dok
3eh 14c
3ei 4ii
3ej sgd
3ek uah
3el 99l
3em ihs
3eq got
3er kzb
3es jlk
3et cu4
3eu uai
3ev uaj
3ez 2mm
3f0 uak
3f1 2m0
3f2 388,u9o
3f7 8wr
3f8 dwx
3fc ual
3fl f4e
3fm uah
3fn 3f1
3fp ir1
3fq l0
3fr 9sz
3fs 3fr,ccr
3fu 85z
3fv u7l
3fw uam
3fz m93
3g0 u2d
3g3 uan
3g4 uao
3g5 uap
3g6 uaq
3g9 3or
3ga u9k
3gb 9bq
3gd 9pa
3ge u6d
3gf g1f
3gg 49i
3gh 2qn
3gk 390
3gl uar
3gm ex
3gn fct
3gp uah
3gq 3gu
3gr dw1
3gs 6qc
3gt c6n
3gu iha,6q6
3gw f1s
3gy f1g
3gz 1mu
3h1 r5g
3h2 om2
3h3 4fp
3h4 uah
3h5 omm
3h6 u80
3h7 g1n
3h8 g1f
3hc 2h8
3hd u6f
3he ex
3hf jp
3hg 2qn
3hh 3hn
3hj u28
3hk 3hf
3hl 3hj
3hm h2y
3ho 3hn
3hp 2qo
3hq lo6
3hr uas
3hu uat
3hx 2vp
3hy n5t
3i1 1z
3i4 h05
3i5 tu4
3i7 55k
3i8 5h2
3i9 5go
3ia tjj
3ib k83
3if i9h
3ig i9i
3ih efh
3ii pqq
3ik u1p
3il jq2
3ip e71
3iq bo4
3ir 4xa
3is uau
3it ni9
3iv i17
3iw uav
3iy qk7
3j3 l22
3j4 mpi
3j7 40v
3j8 k81
3j9 k81
3ja g1n
3jb bpk
3jc 3uo
3jd uaw,2kp
3je uax
3jf 8m8
3jh vs
3jl uay
3jm g1f
3jp uaz
3jq 664
3jr mz9
3jt 1gc
3jv 3o9
3jw ub0
3jx ok5
3k4 f1s
3k5 8nn
3k7 k8f
3k8 o2z
3k9 ajb
3ka jck
3kd 7c2
3ke 88h
3kf 5ra,j4
3kg j4
3kh 148
3kj 14e
3kk lsu
3kl 9oh
3kn g1n
3kt 3hl
3kw 9of
3kx tb3
3ky ub1
3kz jbh,cat
3l0 cqc
3lh n4
3lj 3im
3lk ew4
3ll ew2
3ln 7fv
3lo shu
3lp sao
3lr ub2
3lv n2l
3lw n2l
3ly ub3
3lz ls9
3m0 a0q
3m1 emh
3m2 8ni
3m4 2dh
3m6 u7p
3m7 9x4
3m8 9x4
3m9 3m8
3mb ub4
3md 29u
3me ub5
3mh 4fp
3mi pt2
3mj emk
3mk ga1
3ml u6c
3mm 7lu
3mn 286
3mo 5w0
3mp jl5
3mq 7j7
3mr ky2
3mx ub6
3my ub7
3n0 hdg
3n1 flx
3n4 u7j
3n5 fmc
3n6 162
3n7 7p8
3n8 360
3n9 2pk
3nb of
3nc 3im
3nf mcy
3ng 2jd
3nh 2jd
3nj 3ni
3nl 1sb
3nn mz3
3np 3o4
3nq ub8
3nr lon
3ns 1p5
3nt lon
3nu ub9
3nv 9r7
3nz qta
3o4 fmf
3o5 3o4
3o6 7qa
3o7 3o8
3o8 uba
3o9 ubb
3oa b8
3ob b2e
3oe 1sb
3of 3o2
3oh 3of
3oj 696
3on it0
3ot u4a
3ou 3ot
3oy ir3
3oz hk9
3p0 l0
3p1 s9s
3p2 jg
3p4 i7r
3p9 d42
3pa h2y
3pb 3im
3pc ubc
3pi ubd
3pj u6k
3pk ube
3pl 8wy
3pq nz7,bvl
3pr c1l
3ps ubf
3pt bvl
3pu ubg
3pv cmn
3py 1h
3q4 u2h
3q5 3qi
3q7 ah
3q8 7rx
3q9 1wu
3qf cn3
3qg 625
3qh 61m
3qi u2h
3qj 3q4
3ql rd
3qm u4b
3qo ofc
3qq ubh,ubi
3qr 5cl
3qs 2q4
3qv 2tv
3qw dm0
3qx 2r1
3r3 t5h
3r6 5h2
3r7 5h2
3r8 3r3
3rb ddb
3rc j6k
3re 3im
3rf 3im
3rg 3io
3rh mmf
3ri fmi
3rj cat
3rl cat
3rn 3rm
3rt esr
3ru 95t
3rv bg
3rw o0f
3rx pwa
3rz 7j7
3s0 ssj
3s1 8rs
3s2 p9e
3s3 o5o
3s5 8wr
3s6 nyh
3s7 976
3s8 ubj
3s9 sht
3sa ubj
3se ubk
3sj 1s0
3sk 3s8
3sn mpf
3so 2dh
3sp 669
3sq 3sp
3sr nry
3sv luk
3sw i5
3sx 174
3sz u1
3t1 s87
3t2 au2
3t6 6eb
3t7 c8e,ubl
3t8 8wy
3t9 8xd
3tc uaq
3te fau
3tf faq
3th ubm,dw3
3ti u5q
3tk u5q
3tl u6r
3tm m59
3to 5bi
3tp emh
3tq 3ly
3ts k8f
3tt ph1
3tu 3ts
3tx mcy
3tz u38
3u1 1tx
3u2 14e
3u4 azp
3u9 14d
3ua c8o
3ub fi
3uc 4cg
3ug 483
3ui asz
3um kg3
3uo 7fs
3up 7fs
3ur 3uo
3uu 2qn
3uv 3kl
3vc jb4
3vg 305
3vh b6v
3vi 8aq
3vm eph
3vn 1wx
3vo eog
3vp 3vq
3vq epi
3vr ioz
3vu 51s
3vv anj
3vw 9jf
3vx alp
3vy ubn
3w1 8vc
3w2 cat
3w5 3sp
3w6 cqh
3wh bry
3wi 98e
3wk k75
3wl 1bz,ivc
3wn 852
3wo 2ki
3wp m5h
3wq azq
3wz jbh
3x0 f4c
3x2 jq2
3x4 ccv
3x5 3x9
3xb akw
3xc ubo
3xd phd
3xe 4l8
3xf be0
3xh ubp
3xl ivw
3xn u1v
3xp aun
3xq 2ad
3xv ubq
3xw lr9
3y0 ubr
3y1 3y2
3y4 fa7
3y6 87h
3y8 22l
3y9 9mx
3zn py7
3zs ubs
3zv h7g,h6e
3zw ius
3zz 696
400 u2w
401 ubt
402 ubu
403 e4
405 8kq
407 ubv
40b oiz
40c q8s
40f 8nv
40g h82
40i ubw
40j 85z
40k elh
40l 2ns
40m n0o
40r 4ao
40s 2q4
40u ez9
40w 2se
40y 7z1
411 dck
412 pin
418 ubx
419 uby
41a jl0
41c 2kf
41d 2ke
41h dp
41k 41o
41n p5h
41q jm0
41r m4o
41t ubz
41w ta0
41x kuk
420 3fm
421 pn6
422 p60
423 ppk
424 uc0
426 6l5
427 6l5
42a 1td
42b aj2
42c fxt
42d uc1
42e uc2
42f mwe
42h 3to
42i uc3
42j ecd
42n 4vi
42q tx4
42r 6z3
42s gb
42t bpn
42w h2y
42x gl
42y gl
42z 9za
430 19y
431 u2p
43d g94
43i arv
43k 1qi
43l 4l7
43m uc4
43p uag
43q 3n
43r bl3
43s gab
43t pn5
43u izf
43v g3h
43w izx
43x 5bi
442 r0l
444 anj
448 f3v
449 uc5
44a 778
44j 3tl,uc6
44k 3tm
44l uc7
44o uc8
44q 1gg
44r 8vc
44w 9db
450 fyh
451 9db
454 uc9
455 e0t
456 u0g
457 jkg
458 2ca
45a uca
45c k83
45d o8e
45e fi
45f 8wy
45g 2ik
45k ucb
45m lxi
45n uaq
45p ucc
45q 778
45y ucd
460 65t
461 mvp
465 ihs
466 3mb
467 8oj
468 8od
46b uce
46c 3zo
46f aef
46h kqs
46k 2tv
46n czf
46o mzr
46s a2g
46v mzr,u3u
46x ucf
470 20j,3w
475 5go
477 59w
478 17f
479 ni9
47a pph
47b 4yf
47e tp3
47f qqc
47i ucg
47m f2c
47q uch
47r 7j7
47s t5h
47u taa
47w j6k
47x bvk
47y sco
480 uci
482 gk
483 21f
484 488
487 9b7
488 9b7
48a 6zv
48b jva
48c 6zp
48e 3vg
48f ew2
48l a3y
48m ucj
48p uck
48t lxi
48v q3
49d ucl
49g i17
49h nz7
49i ucm
49j ocq
49m gm0
49n 8od
49p ni7
49u 9ox
49w u32
4a5 4a4
4aa qyj
4ab j6i
4ac j6k
4ae ucn
4af uco
4ag akl
4ah jf1
4ai 1bl
4aj 2go
4ak 29u
4al e41
4ao ae7
4ar jp
4b0 ucp
4b1 a88
4b2 ac6
4b3 7fp
4b4 jau
4b5 h2y
4bd ucq
4be au4
4bf ucr
4bh g9v
4bk cti
4bl ucs
4bn 4bd
4br 8oe
4c0 u32
4c1 uct
4c2 a9h
4c3 ucu
4c5 a98
4c8 a9h
4c9 a97
4ca lzl
4cb 6c
4ch 3ug
4ci 771
4cm jf1
4co ucv
4cp gnv
4cq fmf
4cr cub
4ct bvk
4cw trg
4cx 765
4cz a9n
4d2 ucw
4d3 myz
4d6 ucx
4d7 92j
4d9 92l
4db 6y7
4dc 72f
4de ucy
4df 6x6
4dg e65
4dh 778
4dm ucz
4dn ud0,ud1
4do tu4
4dp 3b0
4dq avl
4dr f1u
4dx 45k
4dy 4tp
4e1 ud2
4e2 724
4e4 d5z
4e5 tkp
4ef 9yn
4eg mts
4ei q3
4ej q3
4eq k83
4er 92q
4et fsp
4eu 778
4ey 8vn
4f1 7x7
4f2 d9z
4f3 4cs
4f4 cpg
4f5 u38
4f6 4f5
4f7 4f5
4fe ud3
4ff 9os
4fg csv
4fh p3t
4fi 7nn
4fj 7dl
4fk j6c
4fl uc7
4fm cca
4fn 3n
4fp u8v
4fv 8od
4fw 9xx
4fx 4fm
4fy ga6
4fz ud4
4g0 ud5
4g1 664
4g7 tab
4g8 lr9
4g9 ud6
4gb fp9
4gc 4g8
4gd u5o
4ge hy5
4gf ud7
4gg k75
4gi ifi
4gj ud8
4gm ud9
4gn u89
4go ud9
4gp 65x
4gt h2y
4gu h2y
4gv cty
4gw 642
4h0 uda
4h1 ic9
4h5 udb
4h6 ppk
4h8 i4g
4h9 189
4ha udc
4hb shu
4hc 1gg
4hd q3
4he uah
4hf mnd
4hh fts,cnf
4hn e1q
4hx 2te
4i0 j4
4i1 kjn
4i2 u5w
4i6 q3
4i7 m72
4i8 nxu
4ia isc
4ib k75
4ic izl
4ih udd,2d0
4ii 14d
4ij 2qc
4ik 18i,ude
4in 6l5
4io 63t
4ip udf
4is u6n
4it 2sj
4iu udg,629
4ix q1h
4iy udh
4iz udi
4j0 m1u
4j7 6j
4j9 l9t
4ja 59t
4jb 6l5
4jc fp9
4jd fpa
4je udj
4jk 7sx
4jl kqs
4jn t5h
4jo t5h
4jp t5h
4js hwo
4jt mzb
4ju d59
4jv 12t
4jw c56
4jx 4js
4jy 12w
4jz emk
4k2 c4z
4k6 pmy
4k9 kqs
4kb kqt
4kd k75
4kf jz2
4kg oeu
4ki dec
4kl 16y
4km 6ta
4kn eor
4ko gyq
4kq udk
4kr i7g
4ks 4co
4kv rjo
4kw 6wg
4kx 8vc
4l0 jex
4l1 r0t
4l2 170
4l3 udl
4l4 udm
4l5 udm
4l6 quh
4l7 19r
4l8 852
4lb udn
4lc bgm
4ld oxs
4le 85u
4lg udo
4li c6o
4ll uaq
4ln 98e
4lp udp
4lt s5m
4lv abt
4lw 1gg
4m1 avg
4m7 udq
4ma udr
4mb i5
4mc nry
4me uds
4mf udq
4mg 7pa
4mh 4vn
4mi ub4
4mj am
4mk 7p8
4mm 6o9
4mn k3r
4mo c51
4mp udt
4mt u7j
4mz u4r
4n0 if9
4n2 lkn
4n3 bui
4n5 ae7
4n6 anv
4n7 uah
4n8 u7l
4n9 qye
4nb kgi
4nc 4al
4nf udu
4ng o0f
4nh emh
4nn idh
4nu 6x0
4nv fi7
4nw udv
4nx omb
4nz r1p
4o0 bwp
4o1 4oc
4o2 g1e
4o3 f1g
4o5 4ow
4o6 f1q
4o7 4o6
4o9 4o6
4oc k75
4ox a7x
4p0 846
4p2 8oi
4p3 akv
4p4 f4b
4p5 udw
4p7 pk
4pf udx
4pg no0
4ph tor
4pi 6od
4pj 4p5
4pk f22
4pl b2e
4pm u6e
4po ia2
4pp qwb
4pq ew2
4pt u4h
4pu c6p
4px uah
4py 7p7
4pz aqt
4q0 omx
4q3 8gi
4q4 85z
4q5 7ho
4q6 u7l
4q7 c6b
4q9 c6q
4qa 5bh
4qb 85z
4qc ex
4qe udy
4qh 3hm
4ql jau
4qm jbh
4qn udz
4qo 6bx
4qp kxy
4qq ue0
4qu byt,fju
4qv u1s
4qz ue1,ue2
4r0 ub5,ea9
4r1 ea6
4r2 g32
4r4 uaw,ea9
4r9 kng
4ra kf8
4rb dck
4rc t5h
4rd 4f4
4re fi7
4rf s3h
4ri 3sj
4rn u6b
4ro hie
4rp hib
4rq g1f
4ry 4yf
4rz hie
4s0 hi4
4s1 846
4s2 fjw
4s4 4s1
4s5 u74
4s7 632
4s8 ue3
4s9 b2f
4sa qvc
4sb r67
4sc fcy
4se b12
4sk 5gu
4sl 6oh
4sm adl
4sn jek
4sp 1sb
4ss 3lm
4st k8f
4su ats
4sv 4l7
4sz orz
4t0 ue4
4t1 ue5
4t3 ue6
4t5 thy
4t6 9q7
4tg 9d7
4ti 4hx
4tl ue7
4tn ue8
4to d60
4tp 870
4tq l5r
4tu ue9
4tv 4tu
4tw fn
4tx uea
4tz qgt
4u0 ueb
4u3 uec,ued
4u4 8od
4u5 hie
4u6 agn
4u8 fmf
4u9 br
4ua c7o
4ub u8d
4uc 9b7
4ue uee
4ui 2fv
4us 1gg
4uw 9vh
4uy oe1
4v2 4vk
4v3 av9
4v6 jka
4v7 bpl
4v9 57n
4vb 4va
4vc 7q2
4ve pts
4vf 7s0
4vg 1gc
4vl 3eq
4vn uef
4vo ueg
4vp 8cl
4vq ea3
4vr kw
4vs 184
4vv kw
4w1 hlz
4w9 4w8
4wb sfc
4wc ueh,uei
4wd 5wo
4we 8ni
4wl 4cs
4wn rss
4wo bkd
4ws luk
4wt bnm
4ww 8vc
4wy 61a,uej
4wz u4e
4x0 2hf
4x1 uek
4x2 g5x
4x3 g5x
4x4 r3q
4x5 6ir
4x6 7z1
4x7 7yl
4xa uel
4xb uem
4xc 1qp
4xf 6aa
4xg u2w
4xh uen
4xm h8t
4xn c6d
4xq t81
4xr uab
4xs u80
4xt fcv
4xu ueo
4yf gm1
4yi q3
4yj byj
4yq sr
4yr cqt
4yt bry
4yu 664
4yy 3k7
4yz q3
4z0 1sb
4z2 k8i
4z3 3ru
4z4 8nn
4z5 4z2
4z6 diq
4z7 pk
4z8 4li
4z9 9v
4ze e38
4zg djd
4zh 664
4zm cmn
4zn uep
4zp i8p
4zr 8n0
4zu 5k2
4zw tu4
507 jpv
508 ueq
509 7ft
50b 9us
50d vs
50e uer
50f d0a
50g ubk
50h a8v
50k lz
50l 765
50q k8f
50t r1p
50v 8en
50w 50z
50x leo
50z 8em
513 u2e
514 kki
517 ues
518 uet
51a ueu
51c 5jh
51d uev
51e ue4
51f blb
51j uei
51k 7r5
51l kbr
51m 3ju
51n jmw
51s 61j
51t 61j
51u ole
51v 4ma
51w uew
51x tsj
51y 6q6
521 uex
522 jns
524 6n4
525 6od
526 egf
529 q9s
52b df7
52c 5m6
52d 5ll
52e ho5
52f ucy
52g 8em
52i j1w
52j uey
52m uez
52n gk
52o fns
52q jbh
52r f3t
52s f3s
52t t81
52u gq8
52v orl
52w s7d
52x 6pp
535 uf0
53b 53c
53c jb4
53g u1p
53h c1l
53j 2tv
53k uf1
53l 2qt
53m v5
53n 5qq
53o uah
53p ihs
53r 40v
53s dck
53t 752
53u uco
53v 40v
53y k7i
53z ouj
544 7ln
546 4c1
547 evw
548 a9h
549 3o1
54a ken
54b u4b
54f ege
54i 3nb
54j uf2
54k k75
54l f1l
54m elb
54n 8b7
54o 5fh
54q e1c
54r g1f
54t isi
54u uf3
54v 8pj
54w u2n
54x q4
54y emk
54z 724
550 hdg
552 5qq
557 4t1
558 mcv
559 sfo
55a u8o
55b a9h
55c 1sb
55d a8v
55e uf4
55f mzh
55g uf5
55h 8tr
55i jie
55k r3q
55l ed
55p qvc
55q uf6
55r lpq
55u uf7
55w uf8
55x ubj
563 u7f
564 ubj
56g 7vd
56m 1lq
56n 1me
56o 55x
56s 5w0
56t uf9
56u 4dx
56v c95
56w avj
56x jz2
56y ufa
56z dq
570 vs
572 148
577 572
578 uaq
579 bdt
57a kzg
57e ufb
57f ufc
57i k
57j 3ml
57k gk
57m 9by
57n j2
57p 8cn
57r 136
57s 2ki
57t 57x
57v fcv
57w uav
57x 2km
57y 4qb
57z 581
581 c6b
582 ufd
583 3ly
584 696
585 ufe
586 g1e
587 hs
588 g1d
589 g1e
58a 3gk
58l uff
58m ufg
58n o5l
58o 7r3
58p 58s
58q ufh
58u dlo
590 emk
591 l28
596 s87
597 fcy
598 ufi
599 ozg
59a ufj
59b quk
59c quh
59d ufk
59f elt
59g iht
59j ufl
59k 9vh
59l ni9
59m shu
59t fmf
59v lii
59w 59v
59y 20e
5a0 uee
5a4 u7j
5a5 g3l
5a6 9tu
5a7 dz0
5a8 uee
5a9 dok
5aa 4ub
5ab ufm
5ac u8d
5af u8d
5ai ati
5aj 7p8
5ak 9zx
5am ufn
5an sbq
5aq ufo
5ar u74
5as f2c
5at t81
5au emh
5b2 ufp
5b3 n4
5b4 1k4
5b7 ouj
5bg ccl
5bh 7d1
5bi l0
5bj hkb
5bm u2e
5bn mzw
5bo d63
5bq d5z
5bt tv4
5c1 jg
5c4 jox
5c5 i7r
5c6 i7q
5c7 cti
5cb jcs
5cc ufq
5cd g1n
5ce ihs
5cg ufr,ufs
5ch 8od
5ck uft
5cl dvv
5cm mu
5ct i5
5cu ia
5cv 5cu
5cw 98c
5cx ufu
5cz qf5
5d0 dva
5d1 3im
5d4 kqs
5d6 thv
5d8 7pt
5da lrs
5dc g00
5dd 2zm
5de ufv
5df jq2
5dg u4n
5dk fn7
5dl 7ho
5dm lr9
5dn 2wr
5do 43t
5dp ufw
5dq quh
5du k3e
5dv 7ho
5dw ga6
5dx 7vl
5dz emk
5e0 5e5
5e1 5qy
5e2 ikn
5e3 ufx
5e4 20e
5e5 jpv
5e6 8bm
5e8 ufy
5e9 p1l
5ec uch
5ed k83
5ee t5h
5ef 7bn
5ek k86
5el kqs
5em p6c
5en qaz
5ep 4go
5es ufz
5eu ug0
5ev ug1
5ew 8gr
5ez esr,qta
5f2 oc3
5f3 oc3
5f4 c6s
5f5 845
5f6 7vr
5f8 4aj
5f9 8oe
5fa 8oh
5fb jxv
5ff ug2
5fh hi3
5fi cn3
5fk f1n
5fm j7v
5fn ug3
5fr afc
5fw 1wx
5fz omb
5g1 2ed
5g2 ivw
5g3 12t
5g6 ug4
5g7 u1v
5g8 9rf
5gb acr
5gc o7
5gd ps
5ge l0
5gh f45
5gk 1kh
5gl f4e,ug5
5gm 5gt
5gn au2
5go czj
5gp ib9
5gq ib9
5gr ufx
5gs u5p
5gu u7x
5gv u38
5gw qf5
5h1 czf
5h2 k83
5h3 5h2
5h4 cqh
5h5 2jc
5h8 68i
5hb jmn
5hc 5bi
5hd hph
5hg ug6
5hn au4
5ho 7ay
5hs ug7,uaa
5ht 5hn
5hu geq
5hw fyh
5hx y1
5i2 u2z
5i5 3ub
5i6 3ju
5i7 olc
5i8 ug8
5i9 q9b
5ib ufl
5id svd
5ie ug9
5if uga
5ig pda
5ih aqi
5il 2ki
5ip ngw
5iq u8m
5ir ngz
5is m1
5it u48
5iu mgw
5iy e39
5iz rzg
5j1 3hp
5j2 59t
5j3 4c3
5j4 hs
5j5 dk0
5j6 85z
5j7 ugb
5j8 o5o
5jd u5j
5jf ugc
5jg ugd
5jh lr7
5ji emh
5jm uge
5jo hpz
5jq ugf
5js 17p
5ju h2y
5jx id2
5jy cq5
5jz ugg
5k0 tpv
5k2 ugh
5k3 ugi
5k4 ugj
5k5 ugk
5k6 3km
5k7 3ks
5k9 tv3
5ka g1e
5kc osg
5kd qig
5kj 9lh
5km jkp
5kn j70
5kp q3n
5kr dsy
5ks ugl
5kt ugm
5ku osz
5ky 3jd
5kz i5q
5l1 ugn
5l2 6l5,mkt
5l3 udr
5l4 b0y
5l6 gab
5l8 6x0
5l9 ugo
5la 8od
5lb pho
5lc ugp
5ld cyn
5lf ugq
5lg gwp
5lh fre
5li lg7
5lj ir0
5lk u9d
5ll aj2
5lr res
5ls ugr
5lt u6f
5lu 30
5lv ten
5ly gww
5lz bnu
5m0 ugs
5m1 5ar
5m2 4oc
5m3 1mu
5m4 sgd
5m6 ugt
5m7 2l3
5m8 2l3
5m9 h3y
5mg ugu
5mj 815
5mn 3sw
5mp red
5mr ugv
5ms 85z
5mt m6x
5mu c6n
5mw ugw
5mx ugx
5my l1z
5mz l21
5n0 6bn
5n3 few
5n5 9wa
5n6 sb3
5n7 emh
5na emh
5nb ssj
5nc 1s3
5nf r6j
5ng c6v
5nh 7vr
5ni 7vr
5nj h2y
5nl i9
5nm hn5
5no 8n6
5np ubq
5nq ugy
5nr ugz
5ns f1g
5nt oj1
5nv byt
5nz 1gg
5o0 oxs
5o3 4go
5o4 lmp
5o5 uh0
5o6 8j1
5o7 618
5o9 lmp,ljd
5oa 42f
5oe u2h
5of ria
5oi 4fp
5oj epn
5ok tt7
5ol 7dj
5om a3l
5oo a3i
5or e2h
5os uh1
5ou uh2
5ow uh2
5oy tn
5oz f1g
5p1 lu1
5pk uh3
5pv ucb
5pw uh4
5q1 r36
5q2 r35
5q3 uh5
5q4 97w
5q6 jov
5q8 k8f
5q9 jed
5qa gcw
5qb k0i
5qe 2ki
5qf uh6
5qg uh7
5qh tv4
5qi 8r9
5qj uh8,emj
5qk 8oe
5qo 8xd
5qp 5np
5qq uh9
5qr uha
5qs uhb
5qt 4z2
5qu 664
5qv 4yy
5qx pdt
5r0 509
5r4 uhc
5r5 jie
5r7 7fp
5rh tgd
5ri ubq
5rj bby
5rl 2sc
5rm po9
5rr uhd
5rs e1c
5rv uhe
5ry u7l
5rz gcw
5s0 bch
5s2 bce
5s3 1l6
5s4 3y0
5s5 u9j
5s6 to4
5s7 98e,841
5s8 98e
5s9 2fg,u78
5sb 2fk
5sc uh7
5si f8a
5sj d8c
5sk a1p
5sl fmf
5sm 6k4
5sn heq
5so 1m8
5sp 4ve
5sq o7u
5sr uhf
5st 966
5su crk
5sw 6x0
5sx uhg
5sy s5c
5t0 2ki
5t1 pdr
5t2 uhh
5t3 23u
5t4 rzc
5t6 uhi
5t7 3t8
5t9 lwi
5ta 3t9
5tc fh
5td 8fy
5te uf4
5tg 841
5th jcr
5ti ea3
5tj f1u
5ts 5p4
5tw dgu
5tx dwj
5tz 4js
5u0 ivw
5u1 7j2
5u3 5vf
5u4 s8j
5u5 n2b
5u6 ge0
5u8 rzc
5uc vb
5ug a3y
5ul 5go
5um 84
5un uhj
5uo re4
5up 7mt
5uq g1f
5us h7l
5uu 6yx
5uv mcc
5v1 sah
5v2 cq0
5v4 g7t
5v5 hi3
5v6 fcu
5v7 u2t
5v8 7q8
5v9 2ec
5va ex
5vf 5v5
5vh b6v
5vi l0
5vj eml
5vk 172
5vl u9n
5vn if9
5vo 6h7
5vr sgd
5vt bxz
5vu 6g8
5vw 6ga
5vy hsj
5w0 4pm
5w2 uhk
5w3 c74
5w4 2km
5w8 i5j
5w9 2bg
5wo 1sb
5wp j2
5wr 14q
5ws h8s
5wt uak
5wv tio
5wy lxi
5x4 ugz
5x5 qbh
5x6 jg3
5x7 jg3
5x8 e71
5x9 g3u
5xb mx3
5xc c6u
5xd 5x8
5xe g3u
5xg g3l
5xj uch
5xk t5h
5xl uhl
5xo jq2
5xq jq2
5xt 5yc
5xy 7s0
5xz 29
5y0 j2
5y4 5y3
5y6 5y3
5y8 udw
5y9 5y8
5yc ubb
5yd 5yc
5yi uhm
5yj 1h6
5yk uhn
5ym h2y
5yn jmn
5yp 9pz
5ys 1mu
5yu xx
5yv xx
5z1 90l
5z2 5z6
5z3 g60
5z6 uho
5zi 2pm
5zj uhp
5zk 7hn
5zl ubc
5zm uhq
5zn uhr
5zp 5zn
5zs 7si
5zt uej
5zu oo
5zv 40s
5zz izf
600 uhs
601 7t1
602 8wy
604 8lt
605 8lu
606 uht,uhu
607 73h
608 1td
60a lzl
60b 29u
60c lo6
60d 55k
60e 22g
60j 60i
60l ihs
60o uhv
60p ub6
60y 82c
60z q3
613 uhw
614 k8f
615 u23
616 qkp
617 20e
619 c3u
61a hg6
61d u6b
61i hie
61m uhx
61o w4
61p hi4
61t l0
61u l0
61w 626
625 u9m
626 669
627 b4a
628 305
62b 2wj
62c zf
62d 7vu
62m iqk
62n ty9
62o 625
62q hvi
62r jq2
62s djk,uhy
62u nng
62v hv9
62x qeg
62y u5v
630 85u
632 uhz
636 pgc
637 ubw
638 ui0
639 2e1
63c p9e
63d 3to
63e 6bn
63f ui1
63g 95
63j aps
63k 7c2
63l 63c
63m pxr
63n u38
63o hr6
63q al0
63s 87t
63t c6s
63u ga8
63x j98
63y 63s
63z 6aw
640 ui2
642 ui3
643 ui4
644 mmk
645 m2v
646 fmc
64a fef
64b u8v
64c ui5
64d ui6
64e 2i8
64f olc
64n lr2
64p 509
64q ui7
64r pwa
64s k83
64y h8c
653 7x7
65a 8qn
65c ui8
65d pav
65e m2r
65f 6y6
65g 5nv
65h 6q9
65i 5a2
65j ui9
65k ecd
65l uia
65m uib,uic
65n uid
65o 2t1
65p s9s
65q c64
65r ca7
65u q4
65v ntf
65w j6
65x o7t
65y 9ye
65z 2t1
660 669
665 a2d
666 czb
668 3im
669 uie
66c eiy,5nv
66d uif
66e bch
66i 2qc
66j md1
66k ou1
66l uig
66p fh
66y 5qq
66z 3k7
673 2sy,hka
677 8aq
679 ckc
67a uih,uii
67b 3or
67c u4r
67d 9by
67g t7v
67j u82
67k jdc
67l jdd
67o hn5
67p b4a
67q 89q
67s 89o
67u luj
67v uij
67y f1l
67z 689
680 67y
683 20m
685 e1b
688 f1g
689 f1g
68c uik
68e 76b
68f 8cs
68h 68e
68i f1s
68j aps
68k 2tv
68l 98e
68m k83
68p u9e
68r kqs
695 uil
696 bjm
697 3kl
698 9jf
699 9jk
69b edj
69c om0
69e ba9
69f 401
69g cq5
69k nuj
69m ivw
69p 2tz
69r df7
69s qi4
69u 4iy
69v 7ck
69w c77
69x c7d
6a2 uie
6aa ufr,ufs
6ab 5xu
6ac sbf
6ad 8ej
6ae uim
6af jie
6aj p5h
6ak u4l
6al 3rm
6ao uin
6ap u1u
6ar 6l5
6as tug
6av k68
6aw fbb
6ay 4iy
6b2 2e1
6b3 u4r
6b4 uio
6b5 c8y
6b6 ioz
6b7 byj
6bd 6l5,mkt
6be 6bg,uip
6bf uiq
6bg ebt
6bk few
6bn aja
6bs fi7
6bt i5r
6bu l2l
6bw gn1
6bx u3j
6c2 u0e
6c7 kfe
6c8 73w
6c9 bcl
6ca 9rr
6cg 257
6ci q3
6ck bwq
6cl pp1
6cm hx6
6cn uir
6cp 1yi
6cq uis
6ct uit
6cu df7
6cv 6ta
6cx ufl
6cy uiu
6cz uiv
6d1 hvi
6d6 58e
6d7 98e
6dc 958
6dd qf5
6de t5h
6dh uch
6di qf5
6dk u9c
6dr u8x
6dt uiw
6du u2n
6dv byt,eqp,fju
6dy uix,uiy
6dz uiz,m2x
6e0 4aj
6e1 dck
6e6 3wl
6e7 9ki
6e8 j8
6ea rc8
6eb 7s8
6ec 6eb
6ee 6ej
6ef pwa
6ei hgd
6ej u9x
6eo 6en
6ep uj0
6eq 4vt
6er 7nd
6ew uj1
6ex uj2
6ey 6aw
6f0 cn3
6f4 bz0
6f5 uj3
6f6 h2y
6f9 uhc
6fa 98e
6fd 9xl
6ff hgd
6fg fck
6fi uj4
6fj kub
6fk mcw
6fn bku
6fo 23u
6fq 4my
6fr 1sb
6fv 9c0,9us
6fw 9c2
6fx igt
6fy 7bn
6fz qf5
6g0 t5h
6g1 3rl
6g2 qdf,fur,n2n
6g7 4gn
6g8 u4b
6ga d73
6gb uj5
6gc uj6,uj7,uj8,uj9
6gd nun
6gf u23
6gg 6gj
6gh mbs
6gj jq2
6gp 4c1
6gq uja
6gr rzd
6gs rzc
6gt 4cr
6gv kqs
6gw 2tv
6gx 9jg
6gy 9jf
6gz 136
6h0 eo
6h3 lpr
6h6 d75
6h7 ui8
6h8 ph9
6h9 lz7
6hb u4b
6hg 6rx
6hh ujb
6hi uah
6hj qx5
6hk uhc
6hl ujc
6hm fgs
6hn b03
6hq ujd
6hs uje,ujf
6ht ujg
6hu ujh
6hv q5i
6hw q5i
6hx n58
6hz uji
6i0 2qr
6i1 dck
6i6 6l5
6i7 jme
6i9 cdq
6ib dfp
6ic jpv
6id c6x
6ie tyc
6if 6ie
6ij c9r,ujj
6ik lek
6il pkt
6im f1g
6in f1g
6ir u6f
6is i33
6it f1g
6iv f1s
6iw i34
6ix u5p
6jg f1g
6jh 8nv
6jm 6jk
6jn az7
6jo az7
6jp 509
6jq 6jp
6jr 6jp
6js f1r
6ju ujk
6jx py6
6jy bc0
6jz 9mj
6k3 owg
6k4 7th
6k5 ce3
6k6 h8s
6k9 ujl
6kb 89q
6kc 51s
6kd 7tj
6ke sfb
6kf 9up
6kg azn
6kh ujm
6ki 303
6kj 7xo
6kk h6
6kl ujn
6km 2vw
6kn ujo
6kp 7cs
6kt 2ik
6kv hxc
6kw kh0
6kz oxs,ckv
6l0 shu
6l2 6l3
6l3 u6r
6l5 kcb
6l6 udr
6le uiw
6lg 6kw
6li q9k
6lo uhl
6md zt
6me 9u4
6mf zh
6mg 2jd
6mi ujp
6ml ujq
6mm 75o
6mo 6t2
6mp 6t0
6mu 9u1
6mv czf
6mw ujr
6mx dck
6my gri
6mz ujs
6n0 u89
6n4 2m0
6n7 ujt
6n8 kqs
6n9 2tv
6nc k75
6nd 2tv
6ne 2tv
6ni q7o
6nk ihs
6nl uju
6nm ujv
6nn 4l8
6np cxo
6nr hip
6o2 6np
6o3 7wd
6o4 765
6o6 g1h
6o8 7wb
6o9 6yz
6oa 6yy
6oc 2ki
6od lxi
6oh 5v8
6ok 61q
6om ujw
6on 8tq
6oo 2fk
6ou ujx
6ow 2fk
6oy ujy
6p1 ujz
6p7 hs
6p8 4fp
6p9 kqs
6pa kqt
6pc 84h
6pe uk0
6pf uk1
6pg uk2
6ph d2u
6pi uk3
6pj 6yx
6pl dck
6pm 6z3
6pn ajp
6po uk4
6pp q3
6pq o5l
6pr uk5
6q6 1k4
6q8 e9f
6qc uk6
6qo q3
6qp 1sb
6r2 lo6
6r3 29u
6r4 uk7
6rf u7j
6rg emh
6rh o6h
6rk 4tz
6rn h0u
6rq uk8
6rr 6yx
6rs qoq
6rt c32
6ru dck
6rv mwh
6rx uk9
6rz c50
6s0 uka
6s1 tv4
6s4 e2
6s5 6l5
6s7 8tz
6sa ukb
6sb 7cs,ukc
6se qf5
6sf k75
6sg 2tv
6si kqs
6sj qf5
6sk 2tv
6sl qf7
6sm ukd
6sn lxi
6sp e71
6sq 7th
6ss i4l
6st hfc
6su 85e
6sw 7s0
6sy gwp
6sz 2i8
6t0 k75
6t1 eos
6ta k8f
6td uke
6tg u6r
6ti 6yz
6tj z8
6tp ukf
6tq 5sl
6tr 40v
6ts 98e
6tw 2kp
6ty 39i
6tz 8oh
6u0 aqi
6u1 7p9
6u2 7p9
6u3 ukg
6u4 3km
6u5 s26
6u6 1lu
6u7 s26
6u9 lzl
6ua bkb
6ub lzl
6uf ukh
6uh ppc
6ui udk
6ul 903
6up e2h
6uq uki
6ur 3pc
6us 8g5
6uw shu
6vo 7s0
6vp k74
6vq p7c
6vr uk2
6vs awf
6vu h2y
6vw c7o
6wc ufy
6wd i28
6we emk
6wf 7vl
6wh m41
6wo 25k
6wp c7o
6wu 6gz
6wv shu
6x0 2go
6x1 23t
6x4 6x6
6x6 8oh,ukj
6x7 6x6
6xb 1gg
6xc 52u
6xd u4h
6xe 8gi
6xg 664
6xi 6xb
6xj 2rz
6xl uhc
6xm ukk
6xn 44p
6xr ukl
6xt nka
6xu k26
6xw dlo
6y3 fx6
6y5 ukm
6y6 2m4
6y7 qwb
6y8 suw
6y9 ccq
6yb 9r2
6yc 55k
6yd uch
6ye t5h
6yf 3up
6yg 2rj
6yh on2
6yj 8df
6yk 2tv
6yl qf5
6ym qf5
6yu 8b4
6yv 8zx
6yx rlb
6yz 6z0
6z3 6yx
6z4 6yx
6z7 ukn
6z8 jq2
6z9 6ze
6za bte
6zb c56
6zd l0
6zg qa
6zm enc
6zp uee
6zr 7yp
6zt uko
6zu uko
6zw ukp
6zx ex
6zz r7v
70f njq
70l ppo
70m ezj
70v u1q
70w 2go
70x 9md
714 ds2
715 5e1
716 m1i
719 dte
71f 55h
71h ukq
71j h7g
71k ukr
71l 3wk
71m ihs
71n g1g
71o lph
71p 7ho
71q uks
71s ufs
71t ukt
71u ud9
71v uku
71x ukv
71y ucw
722 699
724 ud2
725 h2y
726 a9c
727 ukw
728 ukx
729 iba
72a 2ef
72b rji
72e uky
72f 7i8
72h 5wp
72k h8l
72l 72k
72n t4e
72o 72s
72q lb
72t 3wl
72u mnd
72v 4q4
72w ihs
72y i8r
734 sqh
73a r3q
73b sht
73e ukz
73f 976
73g on2
73h qiu
73i u91
73m u9q
73n fmc
73o 162
73q 7ss
73r br
73s ul0
73t ue6
73u ul1
73v u7a,ul2
73w rq7,ul3
74f ucd
74g ul4
74l ul5
74m 5dp
74n mfy
74p tv4
74t lu1
74u u28
74v 74u
74w 2lt
74y ul6
74z ul7,9za
750 17i
751 fmf
752 1gg
753 r9o
75d ul8
75g 7hh
75i 2lt
75j 2lt
75l 2m4
75m mph
75n ul9
75p eo
75u ccl
75z h2y
760 4gn
762 bt3
765 s7d
76b iea
76c 2e5
76d hjo
76e ue8
76h ula
76j ugw
76k l0a
76m 4gn
76o ulb
76p 83y
76r ub8
76t jt3
76y ulc
76z hka
770 s1v
771 q3
772 y0
77a u4n
77b qe7
78z dri
791 1uk
792 jie
793 h8n
794 c2q
795 uld,jat
796 ogs
797 4c3
798 u4r
799 dlf
79a sgd
79b 2eg
79i i31
79j 2fu
79k pkt
79l soq
79o a9n
79p ule
79q qzo
79r pc7
79s uk6
7a1 mu
7a2 ez9
7a3 664
7a4 jva
7a7 tpe
7ag ulf
7ah ucq
7ak 1v7
7al 1v2
7am 1v2
7ao lz9
7aq baz
7as 63s
7at ulg
7av 7th
7aw 9sz
7ax jw3
7b2 7aw
7b6 1di
7bh i6b
7bj 1mu
7bm eoj
7bn ufm
7bp n9d
7bq ulh
7br uli
7bs 2wb
7bt 2wf
7bu 9u3
7bv 3tz
7bw 9tz
7by few
7c0 l1x
7c3 pcp
7c4 fn
7c8 ulj
7cd jbi
7ce 5yo
7ch ik5
7cj 3o3
7cn 7xo
7cs p1x
7ct p1x
7cu 1ti
7d0 cxk
7d1 7ty
7d5 lz
7db q9o
7dc gib
7dd q9r
7de 7dj
7dh dgb
7di 7dh
7dj faq
7dk efh
7dl u42
7dm 23t
7dp fkj
7dq qn
7dt j4
7du sah
7dw fn
7e0 1d6
7e2 d7d
7e5 4u0
7e6 bnf
7e7 c9h
7e9 cwi
7ec ulk
7ed 2go
7ee lo6
7ev nss
7ew nss
7ey h2y
7f7 f9b
7fb n5t
7fc ug1
7fd u5x
7fe azn
7ff 14l
7fh udr
7fi lib
7fk 2ki
7fl 7fp
7fm hk7
7fo 5v1
7fp hjo
7fs 7j
7ft j2
7g1 ol9
7g3 dq
7g4 5q8
7g6 mgw
7g7 2ki
7g8 lxi
7ga i35
7gb csz
7gc dvv
7ge i33
7gf 1gg
7gg 8ac
7gl ull
7gm lr8
7gn cpx
7go c6d
7gp 3im
7gz 7qf
7h0 f1s
7h1 2lv
7h2 39i
7h4 hv
7h5 ckm
7h6 u80
7ha 1bt
7hb pb,uv
7hd 2m0
7he 6kc
7hh 1nz
7hi 3im
7hj 2tz
7hl h2y
7hm 2ei
7hn qgt
7ho 4fp
7hq ulm
7hr 8oi
7hs cv
7hv 7lv
7hw 3im
7hx 7dh
7hy jp7
7i1 7dh
7i2 660
7i7 kh0
7i8 5wn
7i9 u2g
7ia 372
7ib bnm
7if 58s
7ig u54
7ih 7ig
7im q3
7ip u28
7iq 2h
7it uln
7iu u3q
7iz 147
7j1 24t
7j2 jah
7j4 2vp
7j6 n0o
7j8 ky2
7j9 92i
7ja ulo
7jc kxn
7jd 84h
7je 372
7jg dlo
7jh cu
7k2 hi0
7k4 fep
7k5 j4
7k8 tpe
7ko 669
7kp 76y
7kq pjq
7kt 74u
7kv q3
7kw q3
7ky hkp
7l0 tg
7l2 pxr
7l4 ff3
7l5 7xn
7l6 7xo
7l7 fa8
7ld b2e
7le 2m0
7lf lpq
7li 7lv
7lj 7lv
7lk 1sb
7lm uif
7ln hgd
7lo kd1
7ls 2e4
7lt n2m
7lu 6zz
7lw 7lu
7lx 8d3
7ly eos
7mq gyp
7mr 9rf
7ms k1x
7n8 7k2
7n9 gww
7nb u9y
7nc qor
7nd ulp
7ng e3b
7nk ulq
7nq pru
7nv 3im
7nw gww
7ny 74u
7nz dh
7o0 7s9
7o4 mm
7o6 160
7o7 ulr
7o8 uls
7ob h2y
7od s9s
7of fat
7oj c9v
7ok m36
7ol 2ao
7om 696
7oo 8r
7oq 69b
7p9 l0
7pa hh2
7pm h4
7pn 160
7po b6v
7pr b4a
7pt i1
7pu he
7pw d34
7q2 u4g
7q3 shu
7q5 piu
7q6 8tz
7q8 3qi
7q9 7q8
7qa 8tr
7qb l9r
7qc shu
7qd ea8
7qe n2m
7qo qgv
7qu 3o4
7qy 7r2
7qz 1yj
7r0 7dh
7r2 95d
7r3 ult
7r5 gh8
7r7 fr3
7rd lz8
7re 17y
7rg ulu
7rh 75c
7rj 6ou
7rk 89o
7rm ulv
7rn 5q4
7rv rss
7rw c74
7rx 61j
7ry c7o
7s0 u49
7s5 m92
7s6 i3r
7s7 2mm
7s9 7sb
7sb 160
7sd jva
7sg u4r
7si uej,lub
7sj 8od
7sr 74u
7st hb9
7su 4cp
7sw 9wz
7sx 9ld
7sz am0
7t1 alw
7t5 9ld
7t7 ulw
7t8 dz9
7ta m01
7te 2es
7th qt8
7ti 2mo
7tj qt8
7tk bte
7tl ib
7tq ulx
7tr 6k5
7ts 6k5
7tt e5p
7tw fl5
7tx b38
7ty u28
7u4 kd1
7u5 75s
7u7 2go
7u8 3wi
7ub udo
7uc uly
7ud suw
7ue rd,qgd
7ui apt
7uj 7ui
7uk 7ui
7ul c74
7un 2m4
7uo suw
7up h4
7ur lwm
7ut mwe
7uu ege
7uv anj
7uw 7uu
7ux s9s
7uz ulk
7v0 u3i
7v2 pbe
7v3 g7a
7v6 7pa
7vd qhn
7vf q3
7vg f0
7vh ld9
7vi 8of
7vl ocq
7vm 3ju
7vn oco
7vs 7hr
7vu zh
7vv ea6
7vx zf
7w2 ul9
7wa ulz
7wb 8ai
7wg um0
7wl emh
7wm 166
7wn um1
7wo c75
7wp 25n
7ws 380
7wt 63n
7wv jzg
7x7 u5x
7x8 qc1
7xe ria
7xh um2
7xj 3y4
7xk 263
7xl u38
7xn 7ck
7xo 1lw
7xq cx5
7xr 2km
7xt ex
7xu u89
7xw in0
7xz in1
7y0 7y6
7y1 1wu
7y6 7q8
7y7 3q4
7y8 n37
7ya hi4
7yb 7yl
7yd uee
7yf um3
7yg qcs
7yh 2md
7yj um4
7yk 3kd
7yn i2b
7yq hg6
7yr 40v
7yt 2m7
7z0 u4n
7z1 2m0
7z8 2wd
7za hiw
7zb hiv
7ze cze
7zh hiv
7zi 85v
7zj 9oh
7zm 5nl
7zn 3c5
7zt r8p
7zv clx
7zw k59
805 u9m
807 jbi
808 cb5
809 jfx
80a cbp
80b h42
80c um5
80h d7
80k m2v
80l 80w
80m grg
80p 5wo
80q j4
80r um6
80s n5i
80t mza
80w 5y3
80x 9rg
810 tg
811 j9v
813 97z
814 gib
815 t6
81d 3qf
81e laa
81f 87h
81o aps
81p 1nz
81s 7
81t 7dp
81w li
81z n2m
827 rjo
828 enc
829 um7
82c 6zp
82e 6zu
82i 7a4
82k m3o
82l ioz
82s hgd
834 167
835 me3
836 39i
838 me5
839 8vc
83c me3
83e ihl
83f sn5
83j jl0
83u 2mm
83v bxk
83x ihi
83y 3o3
83z 8tu
841 u9q
843 haz
845 c6v
846 a9n
847 aks
84a bc0
84b axw
84d 5bh
84e uf4
84f 5bg
84g 55h
84h um8
84i 61m
84s 25a
84t cxt
84u mts
84x cbg
84y hcu
850 4js
851 um9
853 cwi
855 l0
857 kw
858 235
85c cu
85d cu
85g 2fk
85m gj
85o cwi
85p hjq
85q s7g
85r z8
85s 7fp
85t 5r1
85v ocq
85z hg6
860 9rf
861 nx
865 ajw
866 q3
86a gtx
86c u2c,gtx
86f 865
86g 81p
86h 6k9
86i erz
86k 3qh
86l 86k
86n h2y
86o lxi
86q 7hl
86w aru
86x orz
86z a89
879 6mf
87c zt
87f 7wf
87g ex
87h 7fs
87i n2s
87j dly
87k f7v
87s ivw,rjn
87t h2y
87u aow
87v uma
87w u24
87y idt
87z j9s
884 fmf
886 2ki
88f l0
88g qi4
88h f1g
88i j4
88l g2x
88r 6tj
890 2g
891 umb
896 ay2
89a axu
89b umc
89c umd
89d jov
89g 8vc
89h r2p,ume
89j umf
89k a9n
89o umg
89p umh
89q n1e
89r 4my
89t 55g
89w ad8
8a1 l7h
8a2 axy
8a4 umi
8a6 pwg
8a7 a9n
8aa l7h
8ac 1gg
8ad 5jp
8ae l7h
8af 7hj
8ag adk
8ah 9yd
8ai ad1
8al 9yd
8am b6v
8an rh
8ap 2qn
8aq umj
8ar 8aq
8as b6u
8at c8e
8av b6w
8aw 2vp
8ay fat
8b0 7q6
8b1 u4g
8b2 u7w
8b4 2ed
8b6 61m
8b7 3qi
8b9 p1x
8bb 8tr
8bc h2y
8bf fxa
8bg 2m0
8bh kw
8bi flk
8bm 5w7
8bw uir
8bx 2km
8bz 7av
8c0 ra8
8c3 k39
8c5 c74
8c6 umk
8ci q3
8cn fmf
8co uml
8cs qi4
8ct n39
8cw pnn
8cx 5fn
8cy p61
8cz q3
8d0 8d3
8d2 h2y
8d3 q3
8d4 1gg
8d6 a9n
8da 2wr
8de 1gx
8df go9
8dj 5nb
8dk acr
8dl umm
8dn 3q4
8do m1i
8dy ukz
8dz u8f
8e0 fhd
8e1 8nv
8e2 op9
8e3 fhd
8e4 ugz
8e5 9f2
8e8 1ms
8e9 7bn
8ej u81
8ek u9q
8el u9q
8em u8d
8en u49
8ep 59r
8eq 73w
8ev ggl
8ew jle
8ex 2te
8ey 73w
8f0 dyi,12x
8f2 5hv
8f4 ouj
8f5 uac
8f6 umn
8f8 1lt
8f9 fl5
8fb umo
8fh nx
8fi 2e7
8fp quh
8fq ufk
8fr 4wy
8fs j4
8ft u5q
8fu jq2,5r5
8fv 22s
8fx uhf
8fy o81
8fz rtf
8g0 tye
8g2 bju
8g3 8g2
8g6 tu4
8g7 qi4
8gc o31
8gg m7o
8gi ump
8gj fsr
8gm 19r
8gn 6x0
8go 4sp
8gq sfc
8gr phj
8gs 60k
8gt 60k
8gu g3u
8gy 3dp,uhz
8gz mee
8h2 umq
8h3 sht
8h5 umr
8h6 i6s
8h7 f60
8h8 dfy
8h9 29u
8ha mg7
8hb u8v
8hc 8z8
8hd 7c2
8hg 3kd
8hh ums
8hi umt
8hj f0o
8hk umu
8hl kri
8hq dp5
8hs 669
8hw u80
8hx 4gn
8hy duf
8i2 umv
8i3 c6p
8i4 8ac
8ia 1k4
8ib 8ia
8ic 669
8if 7b
8il u9n
8im bsg
8io 8i4
8ir t72
8is 162
8iv umw
8iw nss
8j1 ukx,umx
8j2 umy
8j3 7fv
8j4 qtr
8j5 i31
8j9 lr6
8jb 9b7
8jf umz
8jg u2n
8jk 9j6
8jl 9j6
8jo q3
8jx u49
8jz 8jx
8k1 nhp
8k2 gnl
8k3 ueb
8k6 un0
8k8 u6b
8k9 uhe,un1
8ke un2
8kf g7t
8kg un3
8kh un4
8ki un3
8kj 89u
8kn ud9
8kp ltt
8kq cwl
8kr 244
8ks 244
8kt 3im
8ku 9u2
8kx u8f
8ky 4iy
8l3 8kq
8l4 nuv
8l5 2rt
8l6 2rz
8l8 pmf
8l9 uan
8la ga6
8lb un5
8lc 6x0
8ld isi
8lf un6
8lg p9e
8lh 2fz
8lj u4h
8lk un7
8ll pxn
8lm ria
8ln un8
8lo u42
8lr k3r
8ls 1lt
8lt hqu
8lu 2i9
8lv 3im
8m1 u2h
8m6 21f
8m7 d4a
8m8 fb4
8ma rjo
8mc 85v
8md l2i
8mg 2qc
8mh 14d
8mj 8ai
8ml 63o
8mm l1h
8mn chc
8mo un9
8mr n37
8ms ppi
8mx u5o
8my u5o
8mz udr
8n0 lxi
8n1 7i7
8n2 otz
8n3 o0f
8n4 u28
8n5 r8p
8n6 udm
8n7 8ne
8n8 d98
8n9 uc3
8na i2b
8nb 2q4
8nd 7yq
8ne 2ki
8nf phj
8ng gka
8ni 7yb
8nj suw
8nk 7yb
8nl u6y
8nm oyx
8nn f1s
8no bsy
8np pgc
8nq ajb
8nr 8yy
8nt u9d
8nu sht
8nv k75
8nw una
8nx 4fp
8ny 2w9
8nz j4
8o2 rb
8o6 6ld
8o7 2r1
8o8 u8v
8o9 i8r
8ob hbr
8oc 8oh
8oe 85u
8of 3io
8oh 2go
8oi 1me
8oj ud9
8ok 9ph
8on 1ll
8oo 8oi
8op fdx
8oq unb
8pg cen
8ph ce2
8pi 5w0
8pj 30r
8pk h2y
8pl 3s8
8pm ql0
8pv unc
8pw 8zm
8py iks
8pz dwj
8q1 n42
8q3 yo
8q6 tu1
8q7 ub4
8q9 nml
8qa u5p,und
8qc une
8qd 3kd
8qf 4tz
8qg 2tv
8qh 2tv
8ql gk
8qp 4u3
8qq 4ue
8qx kqs
8qy nkq
8qz kqt
8r0 1g3
8r2 kqs
8r3 bqi
8r5 uan
8r6 lag
8r7 6z0
8r9 5bi
8ra t83
8rb dbq
8rd 8tr
8re mzy
8rf c50
8rh a9p
8rj pkn
8rl p4n
8rn 3or
8ro 6sp
8rr bz9
8rs bz9
8rt r4o
8rv ria
8rw dck
8rz 2vp
8s0 r26
8s4 bq
8s5 a1p
8s6 6o4
8s8 ug6
8sa 4q4
8sb c6b
8sc a3l
8sd u62
8se a3j
8sg cib
8sj 8pk
8sl qxu
8sm f1l
8sn f1g
8ss dbp
8sx ef9
8t1 j6o
8t4 lxi
8t5 hdd
8t7 kqs
8t8 kqt
8tb kqs
8tc kqs
8td bxj
8te unf
8th 8tk
8ti ung
8tk uco
8tl 8tk
8tm j4
8tp l0
8tq 2go
8tr h2y
8ts h2y
8tu 5wo
8tv 8tu
8tz 2i
8u1 b26
8u3 g8h
8u4 3qc
8u7 7ck
8u8 2l3
8u9 cdp
8ua 2ik
8ub e4
8uf b45
8uh b45
8ui uaq
8uj e2h
8uk aef
8um hpa
8un unh
8uo 59k
8uq e9w
8ur eos
8ux hvi
8uy ung
8uz suq
8v0 suq
8v1 t65
8v3 698
8v5 uni
8v6 mca
8v9 4tu
8vb 39f
8vc unj
8vk ff3
8vn ucy
8vq 8vn
8vs avf
8vu k75
8vv i4i
8vw unk
8vz h2y
8w0 tkp
8w6 unl
8w7 i4l
8w9 unm
8wc 6r0
8wd ftj
8we 4r9
8wg jf1
8wh 8yy
8wm cdq
8wn ku7
8wq unn
8wr uno
8ws ghb
8wu mzy
8wv 248
8wy 7cu
8xc unp
8xd alw
8xi tyg
8xj cn3
8xk 8xi
8xm 8wv
8xn u5p
8xo czj
8xp shu
8xt 1gc
8xv h2y
8xw ujk
8xx qt8
8y0 unq
8y1 u9q
8y3 j26
8y7 unr
8y8 uns
8yo pwa
8yr etg
8ys unt
8yt 75o
8yu unu
8yw msm
8yx r3q
8yy lqu
8yz c72
8z5 i35
8z8 i4k
8zd 7g7
8ze 8w6
8zf lg0
8zj r0l
8zl unv
8zm 3s8
8zn pxn
8zo unw
8zp k74
8zq unx
8zs uny
8zt uch
8zu t5h
8zv p0j
8zw k7i
8zx 2ki
8zy k8f
8zz dlq
900 2km
901 hyz
902 fkh
908 o7z
909 ccq
90a 1zr
90l 244
90m unz
90n ctg
90o ctj
90p 3u1
90u 924
90v l2v,uib
910 uo0
911 uo1
914 3cp
91b 8n
91c uo2
91h kij
91i i37
91j f1g
91m i34
91n i37
91p u8d
91r r0t
91s cwc
91u iks
91w mur
91x ecf
91z m0m
920 a9n
922 f1q
925 rf5
92b 7zi
92c hac
92d ii5
92e uco
92g qpu
92h cw5
92i czj
92j ufm
92l kw
92o 5go
92p 5go
92q czj
92t rvi
92u uo3
92x gxz
92y qbn
92z 7lf
930 omb
932 u8d
933 930
934 7vf
938 uo4
939 m4m
93a jq2
93b uo5
93c 3o8
93d 4ql
93e 3jr
93g 8mz
93i uo6
93k uo7
93l un7
93m kbv
93r 98e
93s uo8
93u lkw
93v bpp
93w c32
93x 6z1
93y 4mm
940 u83
941 9ev
943 940
945 iet
946 q12
947 i17
948 lr2
949 d75
94a e1c
94e uo9
94h ei
94o a9e
94t 6xm
94u uoa,85z
94v u7l
94w 7p7
94x 7vf
94z b4u
951 bry
953 lua
954 jm2
955 174
958 cxk
95a kxw
95d u9m
95f hcq
95n uco
95o 3s8
95p siy
95r 5m6
95u 3sj
965 3tl
966 uob
967 m0r
968 ugr
969 dxw
96q h8q
96r hh6
96w h1y
96x 6jz
96y p7c,emj
96z 3es
970 emh
976 u3d
977 u3d
978 shr
97n 9bm
97o q4
97q 2go
97t uoc
97v 9pg
97w 642
980 c6v
981 lu1,uod
982 umk
98b 981
98c 858
98d lxt
98e pfj
98f 9mj
98p uoe
98s b12
98w sr
98y 458
98z udp
990 qvc
996 rat
999 wx
99a hnu
99b pgc
99c bjx
99d uof
99h un7
99p enj
99q ab2
99s n56
99v udo
99x n3i
99y s7g
99z 22t
9a0 g1n
9a1 gq8
9a2 qf5
9a4 5q2
9a5 g1n
9a6 2tv
9a7 ahp
9a8 3nr
9a9 uo8
9aa uog
9ab uoh
9ac ds2
9ae i9h
9ah uoi
9ai knu
9am uoj
9ap 1bu
9at byj
9au 5vh
9av uok
9aw db1
9ax db4
9ay mbw
9az 4c3
9b0 uhl
9b1 t63
9b2 6l5
9b3 3eq
9b4 4b1
9b6 1gc
9b7 q3
9b9 fns
9ba 9b7
9bd u5q
9be dm0
9bf twu
9bj tnw
9bk qan
9bo ubh
9bp hac
9bq k26
9bu tnw
9bv 2ff
9bw lqn
9bx k75
9by k75
9bz k75
9c0 1mu,lzb
9c2 lz9
9c6 fx6
9c8 cmn
9c9 7th
9ca 5w7
9cf y0
9cg 2qo
9cr flx
9cs epb
9cw uol
9cy uom
9cz mfy
9d5 63n
9d6 j4
9d7 63o
9d8 63n
9da hqs
9db gm6
9dc 7th
9dd p48
9dz 44p
9e3 5q2
9e4 5b3
9e7 jz2
9e8 fp1
9e9 fp2
9ea bel
9eb ot0
9ec k74
9ed k74
9ej uon
9el u6d
9em byj
9eo 4ue
9et uoo
9eu ex
9ev 7fp
9ew h8q
9ex 9am
9ey 2m5
9f2 cn
9f4 uop
9f5 h8s
9f6 uoq
9f8 ho6
9f9 ga1
9fd 6u9
9fe uor
9ff 8lg
9fg 9fi
9fh ce6
9fi ce7
9fn uos
9fo gj0
9fp lzl
9fq gm5
9fr uot
9fv soq
9fz 4yf
9g0 48u
9g2 byt
9g3 ubd
9g4 uou
9g5 bxt
9g6 b3x
9g7 u4n
9g8 uov
9g9 lxi
9gx qao
9h3 ufc
9h4 ubb
9h5 unl
9hb aq1
9hc lxi
9hd uow
9hl 7ty
9hm j4
9hn crl
9ho fl9
9hp 7ft
9hs crk
9hu jez
9hv jox
9hw dp5
9hy 9hq
9i0 uox
9i6 u3j
9i8 tu4
9i9 751
9ia no
9if tkp
9ii uoy
9io i4x
9iq amo
9ir uoz
9is up0
9it 8i4
9iu n0o
9iv anl
9iy 3o3
9iz 8tv
9j0 bb9
9j1 u6z
9j2 lzl
9j3 ueb
9j6 1gg
9j7 u23
9j8 9mm
9j9 u8d
9jd un0
9jf bjm
9jg jy9
9jq 9lv
9jr 9ru
9js 1gc
9ju tkq
9jw n2l
9jx o8z
9k4 ra8
9k6 q3
9kd c7o
9ke 5wn
9kj b4a
9kk 167
9kl l22,sg8
9kq up1
9kr 1lt
9kw uhv
9kx 80w
9l3 mbw
9l4 up2
9l6 b38
9l9 l8q
9lb p1x
9lc rt3
9ld 2kz
9le up3
9lg zg
9lh cn3
9ll 9mm
9lm 7th
9ln shu
9lp 1vc
9lq j2
9ls 87h
9lv up4
9lw 9lv
9lx gwp
9m1 oga
9m5 618
9m6 9j7
9m8 up5
9m9 9jc
9ma u8d
9md 21f
9mf qig
9mi 1gc
9mj q3
9mk 1lm
9mu j1
9mv 9ld
9mw 7s8
9mx 2je
9my b3x
9n5 7rx
9n6 7rx
9nb nq7
9nc 9nb
9nd 5fh
9ne g34
9nh 9ng
9ni up6
9nk up7
9nl 1ll
9nn cws
9no u2w
9np 81d
9nq up8
9o3 eos
9o4 a97
9o9 up9
9oa 5k,j39
9ob d5y
9of 5y3,d63
9og alr
9oi kk5
9ok e41
9ol lxi
9oq upa
9ot 9os
9ou 4fe
9ov gpb
9ow akv
9ox gpb
9p4 upb,ulw
9p5 qny
9p6 mvp
9p7 9ph
9pb 172
9pc iwm
9pg 7i9
9ph 9p6
9pi jp
9pj n41
9pm 2s2
9ps 9rw
9py 6ld
9pz ah
9q0 hoj
9q6 nqq
9q7 oae
9q8 9u9
9q9 1lm
9qd 3im
9qh 9q9
9qj 3t6
9qk 65y
9ql a28
9qn upc
9qo 5wo
9qr 8wc
9qu 6nr
9qx 1g
9qy jyx
9qz 9b6
9r3 bnm
9r4 7d1
9r5 jni
9r7 c13
9r9 lkw
9ra o5l
9rb upc
9rc 9ln
9rd upd
9rf n2m
9rg qt8
9rh 303
9ri j4
9rj u3n
9rq a0o
9rr aoo
9rs olc
9rt fyh
9ru upe
9rv 9jq
9rw 9s1
9rx 9rz
9s0 qy6
9s1 j4
9s5 23u
9s7 o5l
9s8 upf
9sc efh
9sf liy
9sg apt
9sq upg
9st 9sz
9su f7v
9sx f7t
9sy udj
9sz dgb
9t6 1qi
9t7 k83
9t8 fkj
9tb u7q
9tg nv1
9th p1d
9ti g3k
9tj e71,uph
9tk u1v
9tn 1m6
9tr upi
9ts 58t
9tu o5l
9tv udp
9tx izf
9ty mgw
9tz m28
9u0 upj
9u1 2jd
9u3 6mg
9u6 upk
9u7 9u6
9u8 h2y
9u9 7th
9ua 9u9
9ui 4p5
9uj a16
9uk 6od
9ul ab2
9un u82
9uo upl
9up 1mv
9uq 9up
9ur 9up
9ut u7q
9uu hfs
9uw gib
9ux upm
9uz q3
9v0 1gg
9v1 mgw
9v2 wp
9va a54
9vf upf
9vg i7r
9vj udb
9vs zf
9vu 9up
9vv kxy
9vx u2y
9vz n1w
9w4 23u
9w7 ky2
9w8 avq
9we q3
9wh upn
9wi upo
9wk u38
9wl zt
9wm 89w
9wn ttp
9wo u1o
9ws 9wp
9wt e67
9wy 80w
9wz 8wy
9x0 ib9
9x4 u38
9x9 7gy
9xa agn
9xb r5c
9xe 242
9xf 80k
9xg 3sa
9xh 483
9xl 4iy
9xm upp
9xn upq
9xp u4r
9xq o6k
9xr g34
9xs 9wk
9xu cv9
9xv ikx
9xx j2
9xy 9xx
9xz l0
9y0 9xx
9y2 qti
9y3 t7c
9y4 9y3
9y7 3pc
9y9 b2f
9yd ghv
9ye 65v
9yg 3im
9yn ojp
9yo d7d
9yp qt8
9yq d78
9yr nry
9z0 q3
9z3 hn5
9z4 hn5
9z6 o7w
9z9 upr
9za o81
9zf 98p
9zk 8wy
9zl izj
9zm msl
9zo cwg
9zq 1ay
9zs cwg
9zt d03
9zv upi
9zw dck
9zx ihs
9zz l0
a03 hqr
a05 9zx
a06 qte
a07 4tu
a0b 98p
a0c ups,upt
a0f a4m
a0h j53
a0l a44
a0o u4a
a0p upu,8w6
a0q e71
a0r bfe
a0s ul9
a0t ttp
a0v upv
a0w mjw
a0x 8oi
a0y 9rf
a0z ihl
a11 d62
a12 5pv,ue9
a16 u3u
a17 lag
a18 a28
a1a a9g
a1c 5fn
a1i kzg
a1m u4h
a1n upw
a1o upx
a1p f1g
a1s f1r
a1u i8r
a1y ub8
a25 a1r
a26 f1l
a28 p1x
a29 h8t
a2a b4a
a2d p1x
a2e 14e
a2f ue9
a2h lo6,upy
a2j ovr
a2k 3im
a2m tx3
a2o 669
a2p u7w
a2q 8b7
a2r a4z
a2s sp
a2v 61j
a2w 291
a2x 1z9
a31 2id
a32 5gu
a38 qig
a3i dgb
a3j gwr
a3k u4u
a3m ttb
a3n 2jd
a3p 1x4
a3q 1xe
a3r dgb
a3v rjo
a3w s5v
a3x p7d
a3y a7o
a3z 9vh
a40 u23
a43 7th
a44 dgb
a46 ssj
a4a 9xx
a4l aol
a4p quk
a4q c7k
a4r upz
a4w uq0
a4x 5y8
a4y f22
a4z a2v
a50 uq1
a51 3im
a52 fmf
a53 5w7
a54 sqr
a55 9oh
a57 7s0
a59 uhb
a5r a54
a60 ao3
a61 uq2
a62 pfq
a6a h22
a6c o3n
a6e d58
a6f 7le
a6g 9hp
a6h 1m8
a6j ghz
a6k h8q
a6p 57n
a6q uq3
a6r 242
a6s a9n
a6w ann
a77 k3m
a78 lxr
a79 pts
a7a l1z
a7b cq1
a7c 7mt
a7d aly
a7h 234
a7k rds
a7l 6q8
a7m 9j6
a7o 9jc
a7q uq4
a7u 7s8
a7w 5wp
a7y r3o
a86 vy
a87 akw
a88 mvp
a89 arv
a8a c3u
a8b h2y
a8f an2
a8g 98f
a8i 45n
a8k eg
a8m 6l5,mkt
a8o 1t8
a8s 7qw
a8t u4g
a8u 1gg
a8v 1k4
a8w hew
a91 8tr
a93 myz
a97 upc
a98 u32
a9d a9h
a9f a9h
a9g a9h
a9i 1gg
a9k uq5
a9l sht
a9m shr
a9n hg6
a9o r5g
a9p u7z
a9q au2
a9r u3n
a9s 92q
a9y uq6
a9z uaq
aa5 rsx
aa7 3sr
aa8 61j
aa9 cas
aaa ph9
aad 9vh
aaf m6d
aag 7tb
aai uq7
aaj 8ke,uq8
aam uoh
aan uq9,uje
aao uqa
aar gj
aav 1nz
aaw 1nz
aax a31
aaz qin
ab1 uqb
ab3 uj4
ab7 bc5
ab8 bch
abd uqc
abe 8bi
abg u7c
abi m37
abj 8a1
abn k86
abo e0r
abp uqd
abq uop
abr 618
abt inx
abx i15
aby 6x7
abz uk2
ac0 kcu,uqe
ac3 ria
ac6 tyg
ac8 1ag,uqf
aca uqg
acd tbw
ace osg
ach hft
aci 3tz
ack uqh
acn 2kz
aco uqi
acq 9lb
acr 9lh
acs uja
act dc2
acw uja
ad5 669
adk apl
adl o7z
ado uqj
ae6 669
ae7 uq4
ae8 7th
aed uqk
aef ayl
aeg lwz
aes an4
aet u23
aeu 6js
aev g3u
aex o5l
af0 flj
afb u43
afc hhu
afd uql
afi u6j
afm 30b
afn d34
afo uho
afp kg3
afr 87h
aft t4a
afu tq6
afx cay
ag2 m0k
ag3 7zy
ag7 tkp
agc tkr
agf qcs
agh uqm
agm 73h
agn 1me
ago jeg
agw u2n
agx mqn
agy 9mj
ah1 2gb
ah4 py7
ah8 bpl
ahc jka
ahd lqn
ahf qf5
ahg lvc
ahh g3u
ahj akn
ahn uqn
aho ung
ahp b07
ahq b07
ahr 9lw
ahs qqa
ahv dw1
ahw uqo
ai2 kkk
ai3 rke
ai8 l22
aib uqp
aic erd
aig 9mx
aih 1sb
aj1 acq
aj2 mg7
aj3 k3r
aj4 tb0
ajb lsu
ajc mm0
ajd au2
ajf uqq
aji qp
ajj ulk
ajm 850
ajn pwf
ajo ufm
ajp bnt
aju q3
ajv 8od
ajw q3
ako u5l
akp uoy
akr fns
aks q3
akt lxi
aku 9ev
akv ipt
akw ape
al1 al0
al2 al0
al3 ky2
al4 h2y
al5 7wd
al6 ad5
alb 38v
ale 6ns
alh 9xx
alk fmf
all 7s0
alm tkq
alo 5xv
alp 9ok
alq d60
alr avg
alv aru
alw 87h
alx cn3
aly cn3
am2 uqr
am5 q3
am7 a54
am8 l0
am9 ata
ama 4vj
amc b89
amg o2j
amh bnm
ami 9r4
amk 8kq
aml uqs
amm cdq
amn kxw
amo o5m
amp j2
amy 8wc
an2 fmf
an3 c1i
an4 ayl
an6 nzn
an7 uqt
an8 u2f
an9 s9s
ana uqu
anj kg3
ank of9
anm he4
ann u38
anq ann
anr anq
ans uqv
ant 391
anu 9by
anv 7th
ao1 at2
ao2 sqq
ao3 pfj
ao5 gd
ao6 alu
aob 5xv
aoc pfr
aoh 98p
aoi o2j
aol 8r
aom uqw
aow u7x
aox 8oq
ap3 i5
ap5 aqg
ap6 aoi
apa pfr
apb iqk
apd 9yd
ape 9yd
apk u2g
apl u2t
aps uqx
apt iea
apv 9lp
apw 9ki
apy 17i
aq2 a0t
aq5 9xx
aq7 uqy
aq8 l9f
aqb aqg
aqf dgb
aqg qs5
aqi 7p8
aql aru
aqp 21
aqt uoa,85z
aqu 1bu
aqv 5vh
aqx aoo
ar8 14e
ar9 uqz
ara 278
arb bsd
are u23
ari aey
arj j2
ark s4s
arp ukz
arq mbp,6iq
arr me8
ars 94f
art au2
aru dgb
arw 4u8
ary o5l
arz h7h
as2 i7r
as5 i3s
as6 5xy
as7 a1p
as9 9lp
asf u1y
asg azk
asi t3p
asj 360
ask 1yj
asm 15c
asw a0t
asz u3u
at6 k8f
at7 6tl
at8 1eh
ata uq2
atb u8d
atd 6js
atf uc3
ati lps
atj k8f
atk hk0
atl sb6
atm f1l
atn q3
atr 9un
ats upl
att 9ur
atx avg,1u5
atz fxa
au0 jey
au1 9qo
au2 2s2
au4 ur0
aua ur1
aug kk9
aun 63q
aus q3
auv fl6
av0 ur2
av1 ur3
av4 3d9
av5 aoa
av8 9ru
avb ur4
avd tc1
ave 7fd
avf u5x
avg ao5
avh 98e
avi 98s
avj jyx
avk 9jk
avn ad8
avq aly
avr 7j7
avs v3
avt hb8
avw 853
avx pfq
avz 4vk
aw0 ur5
aw1 shu
aw2 u8d
aw3 c7o
aw4 alk
aw6 ur6
awf qgv
awg o0f
awh py6
ax0 n4
ax1 1gg
ax2 1sb
ax4 6q6
ax7 u23
axa 7th
axh ui4
axi ad5
axo h37
axu ubj
axx axw
axy p1x
ay2 pkt
ay3 hgn
ay6 uqk
ay8 ur7
ayc vb
ayd 1u7
aye ur8
ayf cx5
ayk 35i
aym u4y
ayn b6w
ayq eml
az6 2ed
az7 qgv
azb o0g
azc f45
aze aj2
azf b89
azg amg
azj h2y
azk y8
azl k8f
azm q3
azp l0
azq 2df
azw uoi
azx g3s
azy j
b00 pwf
b01 8lg
b02 koo
b03 a1p
b05 uj
b06 rgq
b07 lwz
b0b k75
b0d pfq
b0f fyq
b0g 1g9
b0l 2qc
b0u pdr
b0v 7ln
b0w b38
b0x al5
b0y u8d
b0z 5fh
b12 pfq
b14 r3q
b15 u9d
b19 nmz
b1x bnk
b1y 7mt
b22 23f
b25 1x5
b26 u3n
b2a m92
b2b 669
b2d u80
b2e 7q8
b2f u42
b2j 4vi
b2m lpv
b2n 4vk
b2u 5iw
b2x q3
b2z eh6
b31 ria
b32 50c
b33 7cz
b34 uhl
b35 aao
b36 lqp
b39 cu
b3a j8
b3d upp
b3e ur9
b3m c6s
b3n cca
b3q mbw
b3r ibg
b3t 5g2
b3u ihs
b3w agg
b3x 9rh
b3y ura
b45 3q4
b49 bte
b4a tyg
b4b o81
b4c cdq
b4e qaz
b4f dm5
b4n ur9
b4o k75
b4q 5pv
b4r 2zm
b4s 2zm
b4u urb,urc
b4x 17q
b4z oha
b50 urd,pn6
b54 8uh
b59 ure
b5a ur9
b5b urf
b5c ur9
b5g s8j
b5h urg
b5i 402
b5j fal
b5l o0g
b5m pgz
b5y u8o
b5z kub
b68 u2g
b6b f4e
b6c 2hu
b6d 2hu
b6e 2hu
b6f lzl
b6i 52e
b6o eus
b6r tu4
b6s mfy,6rx
b6u 172
b6v u4y
b6x a52
b6z lxi
b70 urh
b71 ccd
b72 b3
b73 i9v
b74 fdy
b75 fcq
b76 uri
b77 bg5
b79 cu8
b7e 5l6,55k
b7f ur9
b7g urj
b7h u9n
b7i jm3
b7j flj
b7k jm2
b7m arp
b7n sp
b7u urk
b7v kbw
b7w g1e
b85 epo
b86 url
b87 rr8
b89 u9m
b8a gvv
b8f hi4
b8h 63o
b8i 51s
b8l 6zw
b8p m6j
b8q urm
b8r q6
b8s 2q8
b8t dex
b8u 3wn
b97 urn
b98 d63
b9a uro
b9b f5a
b9c 9lx
b9e sah
b9n urp
b9t c8e
b9u b6w
b9v urq
b9w kfr
b9z ubv
ba1 u5o
ba2 nzy
ba3 urr
ba8 urs
ba9 urt
baa 2vw
bab 2vu
bac cz
bad 8b7
bag 3o7
bah lzl
bai 8r9
bam oaj
ban bby
bap uru
baq c5p
bar 8nv
bas 85o
bat c5d
baw urv
bax urw
bay cfl
baz urx
bb4 2vp
bb5 cpg
bb6 ury
bb7 2vw
bbg urz
bbm 2e1
bbn 2e1
bbp 9hv
bbt be3
bbw 3wn
bbx ffl
bby k8f
bbz a1i
bc0 jek
bc3 bcd
bc5 o81
bc8 jej
bc9 4p5
bca 85z,ufy
bcc 2hh
bcd 2fg
bci a9
bcj 2g0
bcl c3u
bco ce8
bcp 7mt
bcr q1w
bcx us0
bcy pbj
bd1 ue2
bd2 do7
bd6 jf
bd7 dxw
bd8 8nv
bdb a1p
bdf e37
bdg f1g
bdh f1g
bdi f1g
bdk 1jh
bdl i35
bdn urc
bdp kxw
bds ic8
bdu f1s
bdw 5wo
bdy bsu
be0 fwb
be4 857
be5 858
be8 k8
be9 jle
bea 8bi
beb f1g,3k7
bec k8f
bef i33
beh oli
bei j7v
bej 8bm
bel k75
bes rgw
bex nka
bey nkc
bf0 3ml
bf1 64y
bf2 2tv
bf5 ung
bf6 px2
bf9 px2
bfb uc3
bfc k8f
bfd a1p
bfe 9lw
bfh bfb
bfi us1
bfk 4fe
bfm dih
bfn p43
bfo tj7
bfq bhh
bfr lzl
bfs uei
bft 8zx
bfu 900
bfv 5d1
bfx 8oe
bfy c03
bfz 8xp
bg0 i7r
bg3 us2
bg4 qu
bg9 efh
bga uhi
bgb qf5
bgc 2tv
bgd mcw
bgf us3
bgg lyj
bgi jnx
bgl us4
bgm 6i
bgv us2
bgz 5iw
bh0 q3
bh1 1gg
bhg ihi
bhh 7th
bhj lzl
bhk 7ed
bhr byt
bhs 12p
bht qez
bhu 5gp
bhv ril
bhx a32
bhy u5q,mkt
bhz us5
bi0 k75
bi1 b03
bi3 g9x
bi4 8if
bic 3hl
bid 3hg
bie 3hn
bif uw
big ukh
bih pn5
bii uaf
bim q3
biz ud2
bj7 tm6
bj9 kdp
bja 4so
bjb amo
bjd 9ev
bje k7i
bjh ois
bji us6
bjj us7
bjl lwg
bjm tyq
bjp 2vf
bjq 2go
bjr o7j
bju 88f
bjx us8
bk1 8fy
bk2 8g2
bk9 g0z
bka 7ao
bkb lzl
bkc umb
bkd us9
bkh ga1
bki 44q
bkm lqc
bkn 6pp
bkp 40j
bkq u7l
bkr 8n0
bkt usa
bku tv2
bkv usb
bkx rnw
bky usc
bkz lgf
bl4 lxi
bl5 h2y
bl7 9lv
bl8 9mi
bl9 jq2
bla 792
blb 778
blc usd
ble 5yc
blj 5wt
blr ku
blu jli
blw use
blx 5af
blz f4e
bm0 pft
bm2 uez
bm3 u6k
bm4 usf
bma usg
bmb ppk
bmd nrx
bme 2u4
bmf ush
bmj uaf
bn8 i5
bn9 i5
bnb usi
bnc usj
bng bnf
bni bnh
bnk gx6
bnm b6v
bnn lun
bno bn8
bnr usk
bns usl
bnt jie
bnu kxw
bnv 9wj
bny bl5
bo4 ua
bo5 ua
boe upi
bog pk6
bom 1a9
bon 669
boo f1g
bot 3mb
bou seb
box usm
boy usn
boz udo
bp9 uso
bpj usp
bpk bpl,852
bpl 852
bpm 852
bpn 857
bpp 1bz
bpr 1bz
bq0 ufv
bq1 ufv
bq2 9ll
bq3 usq
bq7 449
bqc 4zc
bqe 6a5
bqf ujm
bqh 6ii
bqi h2y
bqp oe
bqq usr
bqr t5h
bqs 2tv
bqv qey
bqw s1v
bqz m36
br1 4u8
br2 j21
br3 uss
br4 ust
br7 u6h
br8 rjg
bra j8
brd u6g
bre mu2
brh 49s
brj 9su
brl usu,byi
brm usv,usw
brn u4b
brq f1q
brr j6i
brt o0f
bru 5zh
bry u9i
brz th
bs0 uql
bs9 1yj
bsa 1yj
bsb bte
bsc bt0
bsd bsc
bsf q3
bsg tyg
bsh u81
bsj usx
bsk fcs
bsq usy
bsr u5q
bss rjf
bst n4
bsu bte
bsy l0
bsz ib
bt0 u2h
bt2 mzy
bt3 cbr
bte 9ev
btf c9v
btg f72
btm 21f
btn 3q5
btp j2
bty fxa
btz bty
bu1 fxa
bu3 ukg
bu5 nmt
bu6 nx
buc 4c2
bue tj7
bui 29p
buj cz
bul c58
buq usz
bur b45
bus ut0
but lwb
buu ukp
buv hi4
buw ut1
buy 805
buz uaq
bv3 um2
bv5 6aj
bv6 afc
bv8 ubv
bva f5j
bvd f5j
bvf ubv
bvi av5
bvj cwg
bvl k8
bvm 3as
bvp u23
bvq an4
bvs nk3
bvt u1s
bw1 84w
bw5 hi4
bw7 1vz
bw8 th
bwb ul8,ut2
bwp ut3
bwq csb
bwr ezd
bwt u4a
bwv ut4
bww i2t
bx0 u3j
bx3 t6
bx6 l2l
bx9 bxj
bxa 6eb
bxb 6eb
bxh tfa
bxj u7g
bxk 6kw
bxq 2wr
bxs uhc
bxt c93
bxz 5qy
by0 9m7
by2 j8r
by6 ut5
by7 ut6
by9 m4m
byb u23
byd ut7
byh 958
byj 669
byt r7v
byv tl6
byw ut8,ut9
byx 23u
byy q3
bz0 1g9
bz2 uta
bz8 2hs
bza 2p9
bzb 9rg
bzg k8f
bzh 2qm
bzi cqr
bzk 6ta
bzl ubv
bzn f5j
bzp d70
bzq utb
bzu cjx
bzv 84s
c03 a54
c06 o5k
c09 h2y
c0d utc
c0e utd
c0f ute
c0i 286
c0j u1s
c0k u1s
c0l inz
c0n cay
c11 qcs
c12 cje
c13 1i0
c1b ih5
c1c ax8
c1d u2u
c1e uql
c1f utf
c1g ufx
c1h 25q
c1i c3e
c1j jjb
c1l bvk
c1n 2xr
c1q eea
c1u tkp
c1z g09
c21 utg
c22 39c
c24 3o0
c25 tab
c26 azq
c27 17f
c2a aqf
c2b ql1
c2c uth
c2d hdm
c2f 9zz
c2h uti
c2l quh
c2q a2s
c2r c2v
c2v utj
c2w 4gt
c2x lh
c2y 3im
c2z ury
c31 21f
c32 6oa
c34 y7
c36 sj
c39 hrn
c3b 20n
c3d 20n
c3g uea
c3h 3o4
c3i 1gg
c3j 8w7
c3m oe2
c3o jsy
c3p jt0
c3u dgb
c4a s9s
c4d 7mr
c4g h8c
c4h u7a
c4j b5l
c4k 2w9
c4w u3o
c4y qt8
c4z j8
c50 tv6
c51 few
c56 5bi
c59 238
c5a 7th
c5c 85z
c5d q3
c5e shu
c5p o5k
c5t suo
c5u utk
c5x uql
c5y q3
c62 9mv
c63 j6
c64 ja
c65 imy
c66 c62
c67 utl
c68 sj
c6b c6p
c6g 8oj
c6m azb
c6n 8od
c6o 5ly
c6p 4le
c6q ro
c6s u8v
c6t 8oh
c6w ihs
c6x 8d3
c6y lza
c6z 2jd
c70 3hl
c71 7yd
c73 3im
c74 2ki
c76 3hn
c77 1sd
c7c n1j
c7d 7ck
c7g th
c7h ue9
c7i cce
c7j hpa
c7k cca
c7m 22s
c7n 850
c7o q3
c7q li
c7r 9ca
c7t 9c9
c7u 9su
c7x sr
c7z 2qr
c80 2qn
c81 u2e
c82 k5z
c86 hnu
c8a c5y
c8c utm
c8e ufu
c8j cwy
c8k 1sl
c8m utn
c8n uli
c8o uw
c8p lxi
c8y fsp
c91 209
c93 uhc
c95 cuv
c96 tkp
c97 tkn
c98 7i8
c99 7i8
c9a u2g
c9e j4
c9f 1mu
c9h u28
c9i u9m
c9l n1d
c9m tfi
c9o bei
c9p 5w7
c9r h2y
c9s 291
c9t 22n
c9u c9t,mzx
c9v an7
c9z usa
ca1 uto
ca2 8n0
ca3 2hj
ca6 utp
ca7 5s8
ca8 u81
ca9 2l6
cae c6n
caf 7ly
cag n4
cam 39f
cap 22r
car utq
cas c3u
cat h2y
cav eor
caw eor
cax fcy
cay gyp
cb1 lxi
cb5 utr
cb6 mz4
cb7 kj
cba jhx
cbc h05
cbg 7fp
cbh 2jc
cbi cbh
cbj 1qi
cbl 7mr
cbm 1qh
cbn n4
cbo 1k4
cbp cbt
cbq ccc
cbr h2y
cbt cdq
cbu ihs
cbv u9x
cbw c6p
cbx ui8
cby u77
cc0 it
cc1 kji
cc2 iin
cc3 9nb
cc8 q72
cc9 hrn
ccc 2ep
ccd b5
cce f1r
cch 2lt
cck u5v
ccl e65
ccn u48
cco h2y
ccp ut3
ccq h42
ccr dgb
ccs 7r2
cct rd
cd5 2se
cd6 h8m
cd8 uts
cdc 7k2
cdd c59
cde 5gp
cdh 5gu
cdj 7ed
cdk dck
cdm ua0
cdn ut3
cdo uhf
cdp u8s
cdq mu2
cdr 8fc
cds jpc
cdt 7le
cdu ivw
cdv o7z
cdw 85z
cdx c6t
ce2 43d
ce3 pxr
ce5 9ph
ce6 u4g
ce7 8tz
ce8 utj
cea ce6
ceb ce6
cef ce8
ceg jxi
ceh mts
cei ceh
cej ceh
cek hi4
cem r9
cep n4o,utt
ces 9l5
cet hdg
ceu rqm
cf0 mfx
cf2 u37
cf3 pf0
cf5 cj3
cfb r12
cfd p1z
cfe eoe
cff gj
cfi jc7
cfk utu
cfl fmf
cfm pav
cfn m37
cfs hdf
cft 3ui
cfu cqb
cfx o7t
cfz 6oh
cg2 t6
cg3 lzl
cg5 utv
cg6 f0q
cg7 ioz
cg8 utw
cgn oyv
cgo 7in
cgq ust
cgs shu
cgu hg6
cha ojp,utx
chb 2l3
chc hib
che jq2
chf uty
chh 4sp
chx uaw
ci0 utz
ci3 uu0
ci4 icl
ci5 uu1
ci6 9b7
ci7 uu2
cia u7b
cib a3i
cie pf0
cii gyi
cik jxi
cil uu3
cim sc3
cit jxi
civ 1gv
cix uu4
ciz bt0
cj0 3o1
cj1 9o3
cj2 fmf
cj3 fmf
cj4 an2
cj6 eap
cj9 jq2
cja gyp
cjb eor
cjc uu5
cjd 1mu
cje cjj
cjf cjc
cjj ejd
cjl uu6
cjm a3v
cjn utn
cjv uu7
cjw tyg
cjy 6l5
ckb uu8
ckc ua2
ckm e65
ckn r3q
ckq 3rh
ckr g60
ckt 2s2
ckv uu9
ckx ckt
cl2 tjj
cl4 u1s
cl5 ioz
cl6 r4n
cl8 uua
clf lb
cli umb
clk uub,uuc
cll uu9
clq mxg
clx gwd
cm0 11s
cm3 h2y
cm4 uie
cm5 osg
cm9 jq2
cmc 7xo
cme bwr
cmi cmn,uud
cml urg
cmm 87y
cmn bl5
cmp q3
cmr 6zz
cms utz
cmt k8o
cmu c5d
cmv aq5
cn3 61j
cn4 ubp
cn8 mpn
cnc u8d
cnf uue
cng rf5
cnl tu4
cnm 9am
cnn 9fp
cno uco
co5 uuf
co6 uug
cob uuh
cod h8q
coe 9ev
coh 2rj
coi zt
con 4tu
coo 34u
cop gnl
cov 4u0
cow 4tp
cox ce8
coz 5wo
cp1 jp
cp2 jbh
cp3 tu4
cpc cpb
cpg jy9
cph b37
cpi gyp
cpj uui
cpr ezd
cpu g60
cpx 7ft
cpz cq0
cq1 hqt
cq3 cn3
cq6 cq5
cq7 hqu
cq8 cyn
cqa h8s
cqb mts
cqc ghb
cqe 65x
cqh 3kl
cqt 669
cqw ljd
cqx c03
cqz 45k
cr0 kkb
cr1 cqa
cr6 uuj
cr7 uuk
crd crc
crf hei
crh uul
cri 76b
crj u28
crk u4y
crl hjq
crs usb
crt 9s7
crv no5
crx y0
cry uum
crz 2df
cs1 uun
csb 2df
csn mvp
cso 9qe
csp dq
csr csn
csu bvo
csw gl
csx i33
ct2 e5p
ct3 uuo
ct4 201
ct5 i86
ct8 ur9
ctb cta
ctf r8h
ctg i7r,lwg
cth i7z
cti g55
ctj uup
ctk i7u
ctl qp
ctm qm
ctp u3i
ctr 9un
ctx gns
cty bui
ctz 6zd
cu0 22r
cu2 c57
cu6 anf
cu8 852
cu9 b38
cua fpz
cub 4vt
cuf eqp,tj7
cug ddp
cuh 85o
cun ddk
cuo 7zy
cuq cod
cur mmd
cus ex
cuu 7ft
cuv vy
cuw 8w6
cux 5q
cv1 ssj
cv2 c8k
cv3 bt0
cv4 m36
cv9 k75
cvb cjc
cvc bvj
cvf fcy
cvg fcy
cvh cav
cvi fcy
cvj eor
cvo 7hr
cvp 8oi
cvq 8of
cvu 4yr
cvv uuq
cw5 jkr
cwa pd1
cwb 170
cwc 5iq
cwd uur
cwe i33
cwg k8f
cwi bnm
cwk ami
cwl uus
cwp 9bc
cwq a0e
cww u2h
cwx fmf
cwy uut
cwz cwy
cx0 uut
cxb uuu
cxc cyn
cxd t91
cxe hqt
cxf cyo
cxi c4w
cxk h2y
cxm 5yc
cxn aob
cxo 9ev
cxp 2kz
cxt 61m
cy1 1vc
cy2 22r
cy3 22r
cy4 233
cy5 uuv
cy8 cwe
cy9 p93
cya 3qh
cyc aav
cyd hqt
cye hqt
cyl hqu
cym hqu
cyn ug3
cyo p5h
cyp h2y
cyr 6af
cyw ekt
cyz 7ed
cz0 9ht
cz2 u2e
cz3 r6d
cz4 a7w
cz5 tfw
cz6 9ix
czc 2ju
czd j9a
cze 8df
czj u8r
czk 7ft
czr 9wt
czs 3im
czz h2d
d00 669
d03 o5o
d04 9s9
d0a eor
d0b 3io
d0c cay
d0d 9rg
d0k 9rt
d0n 1zy
d0o 98p
d0q o0f
d0r rdk
d0v i7r
d0x b3d
d0y 65z
d16 sz6
d17 c03
d19 gq8
d1b a54
d1d jf
d1f qcs
d1g o5l
d26 5fh
d27 9n5
d29 2m3
d2b 5fn
d2c 5fn
d2l 1mv
d2m 9rf
d2n udw
d2q 4p2
d2u uef
d2v 4so
d2y csv
d2z dxw
d34 dgb
d35 ezd
d36 d35
d38 d37
d3a nrx
d3b owg
d3c vi
d3d j1v
d3f uuw
d3u uux
d3w iob
d3x 3qj
d3y jaf
d3z l7l
d42 7mt
d44 ddk
d45 uuy
d48 qyq
d49 ehf
d4a uef
d4b 21f
d4c ir0
d4e udu
d50 2go
d52 itz
d54 8fy
d55 ufx
d58 h8s
d59 h8q
d5a le
d5b 6ty
d5c 5w9
d5d hhu
d5e 5fh
d5h maz
d5j 2i
d5k 4gn
d5l 5vh
d5n rgw
d5o alg
d5p alg
d61 ucb
d63 fmf
d65 6kd
d66 gpb
d67 d61
d6d uuz
d6e uv0
d6m 9up
d6n i2b
d6u cha
d6z izf
d70 u3n
d71 da7
d72 kg1
d73 3q4,uii
d74 3q4
d75 ckm
d77 u4b
d78 3q7
d79 sg
d7f u2y
d7m d7l
d7n fqb
d7o gdt
d7r r4s
d7s co6
d7t f1g
d7u shu
d7x a1p
d80 e39
d82 9lu
d86 9mj
d87 bkm
d88 s1k
d8b uv1
d8c tjj
d8p fyd
d8q d8x
d8r k75
d8s e2h
d8t k83
d8w uv2
d8y 9rw
d90 pgz
d94 7eu
d95 egm
d97 suq
d98 6n0
d9a li8
d9b a9n
d9c cct
d9d uv3
d9e 7ly
d9h cct
d9j uv4
d9y ce6
d9z u7q
da2 ats
da3 uv5
da4 d2u
da5 7ln
da6 8tr
da7 ce7
da8 djm
dab fmf
dad asf
dae u1s
dat 7aq
dau dlo
day 12s
daz uv6
db0 hc
db1 ub6
db2 c58
db4 8tr
db6 ga6
db8 otz
dbc u36
dbd i0k
dbe hkd
dbf hkb
dbk gib
dbm t6
dbn n2m
dbo lu1
dbp tdz
dbq jah
dc1 uik
dc2 76
dcj m94
dck 2q4
dcl 2q6
dcm 2q4
dcn 2go
dcx uv7
dcy q3
ddf mwe,u3x
ddh uql
ddi uv8
ddk us2
ddl 9rc
ddp ur8
dds uv9
ddy o1n
ddz 2cg
de0 i86
de1 u1
de2 byx
de3 81d
de4 26c
de5 1ed
de6 qha
dee 6e7
deh au2
dei u1
dej 8if
dek uva
del azq
dem jq2
den csb
deu uvb
dex ugt,udi
dey 7yb
df7 u1u
df8 dm5
dfa u6z
dfe 8tz
dfg uvc
dfh uvd
dfi kth
dfq fp9
dfr uve
dfs b6w
dfu uvf
dfx 5vh
dfy 5vh
dg1 u23
dg2 1uz
dg5 urc
dg6 55k
dg7 30f
dgb qt8
dge d5j
dgf lxr
dgh pex
dgi uvg
dgl cb7
dgr u7z
dgs d7m
dgu uaz
dgw uvh
dgx 98e
dgz ibg
dh0 6x0
dh1 jhx
dh2 8od
dh4 1s3
dh5 h2y
dhe esn
dhj s9s
dhk uvi
dhl uda
dhm 3eq
dhn c6p
dho 3eq
dhq avf
dhr uvj
dhu ug2
dhw shu
dhy uvk
dia 4g7
dib 4yy
dih cbn
dij 6af
dim lzl
dio saw
dip j8
diq 5jl
diw ria
dix 1xe
dj2 bxj
dj9 iqz
dja ipv
djd jie
djf uvl
djg n4o
djk ab2
djl up7
djm uqd
djq r2p
djr 2zn
djs b4q
dju hg9
djw f2
djx uvm
djy k75
dk0 lo6
dk1 o0g
dk2 flb
dk3 flh
dk6 390
dk8 fkh
dk9 7ao
dka omc
dke ubv
dkg f5j
dki uvn
dkl 9j2
dkm f5j
dko ubv
dkq gmf
dks 18i,ude
dl3 3im
dl5 uvo
dl6 f8a
dl7 nub
dl8 cbt
dl9 q5q
dla jdw
dld uhf
dle r6u
dli 5gu
dlj 3y
dlm 8mz
dln oa
dlo q3
dlp shu
dlq 3io
dlv uvp
dlw jie
dly 5vh
dlz 852
dm0 tu4
dm4 uld,dh4
dm5 9us,mzb
dm6 uvq
dm7 m43
dmc uvr
dmd uht
dme a9n
dmf 618
dmg lwz
dmn afc
dmo sp
dmp 23t
dmq 3gy
dmw 5y2
dn1 5bh
dn2 bnm
dn4 dn1
dnc i3s
dne lwj
dnf uvs
dns afh,uvt
dnt s7d
dnv dns
dnz 9zz
do0 kf7
do1 jej,uvu
do2 o7j
do3 f1n
do5 s2p
doh cmn
doi tug
doj uvv
dok 2qc
dol pph
don 36p
doo ppi
dos fg1
dot 3eu
dow gm5
dox uvw
doy koe
doz r1w
dp0 29u
dp1 be8
dp2 eiy
dp3 uvx
dp5 5bg
dp6 ulp
dpb s9s
dpg 81z
dpk r1v
dpo f5j
dpp uvy
dq5 uvz
dq6 ufs
dq7 p94
dqa u81
dqb uw0
dqc 9hv
dqd fkg
dqe 3hl
dqf 3hn
dqg uw1
dqh uw2
dqi dbn
dqj uw3
dqu uw4
dqz ae8
dr1 5yc
dre irc
drf uho
drg aob
drh u4n
dri c2q
drj ivw
drk pu8
drn gq8
dro 3km
drp c8c
drq 92y
drr uav
dru ni9
drv 59w
drw e66
drx ir0
ds1 6x0
ds2 8oh
ds3 k75
ds4 ft9
ds5 k74
ds6 f1q
dsa dm0
dsb pkt
dsc uau
dsd 59m
dse tq6
dsf fmf
dsg 4yf
dsh 20n
dsi 9l5
dso u7q
dsq cwx
dsr 1gc
dsu ur5
dsw uf6
dsy 4n7
dsz maa
dt4 agt
dt5 pkt
dt9 udk
dta 7vf
dtb ubj
dtd 7xo
dte 7l5
dtg nz7
dtj hg9
dtk uw5
dtl p1o
dtv rnd
du0 qt8
du1 hdg,uw6
du7 h2y
du8 ex
dub 6u9
duc uhe
dud o5m
dug tm5
duh 3sf
dui prt
duj mbj
dus g1h
dut 49p
duu m1v
duv rzd
duw e39
dux k74
duy pmu
duz dsf
dv0 uh2
dv1 21c
dv3 e66
dv4 uw7
dv5 qqk
dv6 fg6
dva f1g
dvc 8bi
dvd uw8
dvg 2qn
dvh rzd
dvi uw9
dvn uwa
dvp sgw
dvq sht
dvr hlg
dvu uwb
dvv 8bl
dvx uwc
dvy hnu
dvz f1g
dw0 sbq
dw1 uwd
dw2 dw1
dw8 jie
dw9 1gg
dwb u23
dwc 7xu
dwd uei
dwe f1g
dwh 900
dwi b6v
dwj 3km
dwl uwe
dwn hg2
dwp gk
dwq gm0
dwr 8oe
dwv uwf
dww uwg
dwx r3q
dwy uhn
dwz re4
dx2 4fl
dx3 uwh
dx4 752
dx5 a1p
dx9 6l5
dxa hww
dxd 1kh
dxe ppn
dxf efh
dxg 9l5
dxh e2h
dxk 8tk
dxl uwi
dxm e2h
dxn 3hp
dxo ukp
dxp uwj
dxs ew4
dxt aoi
dxu a16
dxv uaq
dxw f1r
dxx nml
dxy f1l
dxz k75
dy0 dxw
dy1 ole
dy6 3lz
dya 5v0,u7a
dyf jie
dyi r7v
dym f0f
dyo gm5
dyp bla,uwk
dyq ui5
dys uwl
dyu byt,eqp,fju
dyv oxs
dyw q83
dyx 8nv
dyz dxw
dz1 3kf
dz4 8tl
dz6 5ow
dz7 uwm
dz8 nml
dza uwn
dzb k75
dzd fer
dze l9s
dzf uwo
dzk dzi
dzm lsu
dzn k1z
dzo ugw
dzp 3ps
dzq jie
dzr 53h
dzx 1sb
e00 8wc
e01 6nr
e02 uwp
e05 ps
e08 63s
e09 xd
e0f axo
e0h uwq
e0i 8ai
e0k hkp
e0q 8oh
e0r u2x
e0t uwr
e0u uws
e10 1lt
e13 lxi
e15 j30
e16 6n0
e1a 80s
e1c h2y
e1i s9s
e1j 45k
e1n it0
e1q sjb
e1r 3fm
e1s ukj
e1t ry5
e22 udf
e25 uwt
e26 uql
e27 4ng
e28 bnm
e29 e2h
e2a dm6
e2b uwu,uwv
e2c 388
e2d 2p9,mcf
e2e 4x4
e2f uql
e2g f1s
e2h f1g
e2j qtr
e2l 1tf
e2n lst
e2o jej
e2p f1g
e2q qf5
e2r liz
e2s u9n
e2t 1lu
e2v e2h
e2w f1g
e2x e2h
e2y f1g
e32 p93
e33 gdt
e34 uww
e37 uhc
e38 7mr
e39 k8f
e3b k8
e3d e37
e3o u52
e3p h4s
e3q 8yy
e3t ehf
e3x it4
e3y 2c6
e42 nsz
e44 dns
e47 cqa
e49 2ju
e4a uwx
e4e a6f
e4f n1b
e4n 6mi
e4t h2y
e4u 3up
e4v kg3
e4y uwy
e50 t81
e51 bnu,upy
e52 mb1
e57 j37
e58 7
e59 j2
e5c emg
e5d uwz
e5g ux0
e5k 5q0
e5n ux1
e5p 7pn
e5t ux2
e5u 4sb
e5v s5m
e5w irk
e5x ux0
e61 2gb
e62 3lq
e65 u89
e66 2ec
e69 9c1
e6p b45
e6v h8q
e6w 21f
e6x 1gg
e6y 3t5
e6z b0y
e70 84e
e71 kxw
e72 2e4
e73 u7x
e95 dpo
e9b umy
e9c hft
e9e 7y1
e9f u2n
e9g o6k
e9k ux3
e9l 2km
e9m 3ts
e9p 2l2
e9y olc
ea2 u3j
ea3 ux3
ea6 q3
eaa 2tc,utx
eak sci
eal m2v
eam ubv
eao c74
eap ux4
eaq 5q8
eav 5qx
eaw sd5
eax qdj
eay rh
eb1 ei
eb2 c7d
eb3 c77
eb4 c7h
eb5 g1e
eba bnb
ebd dz0
ebe d5h
ebf r3q
ebg qfl
ebh afc
ebl 2ki
ebm ubv
ebo f5j
ebq f5j
ebt ux5
ebu gdt
ebx urb
eby 9jf
ebz 4fp
ec0 jq2
ec1 6af
ec2 lpq
ec8 618
ec9 b12
eca ux6
ecb 8p
ecd lpr
ece 2kp
ecf 4ub
ecg b12
ecl l17
ect ux7
ecv uez
ecw m41
ecx c6p
ecy c6o
ed2 7y6
ed3 r3n
ed5 2g7
ed7 urg
ed8 usa
ed9 7rk
eda 2vm
edb 5ar
edc cmn
edd qrd
ede adl
edg 6y6
edi 2m1
edj fn
edn 9y7
edo lm9
edq rn9
edr 4ce
edu lxi
eea cz
eee qt8
eei 6kw
eej g00
eek h2y
een 6cn,uue
eeo 9h6
eep shu
eeq ux8
eer ux9
eev po9
eew sbq
eex uxa
eez onl
ef0 8n0
ef1 unt
ef6 cmn
ef8 uls
efb nml
efc nmt
efd uxb
eff 2ls
efh ld0
efi 98c
efj 98c
efy lao
efz uxc
eg2 15c
eg3 fr3
eg4 fr3
eg5 15c
eg7 uxd,uxe
eg9 e1c
ega tls
ege h2y
egf it0
egg qbh
egn uws
ego ho7
egq bcl
egr den
egv pk
egw sj
eh7 eit
eh8 uxf
eh9 5nk
ehb jdx
ehd 21i
ehe 7wo
ehg 8oi
ehh 9l5
ehi f2c
ehj ggj
ehk 8od
ehl ugj
eho gk
ehr unk
ehs fb4
eht erz
ehu ehs
ei3 uct
ei4 mzb
eic 4so
eip 669
eir lkw,uxg
eis ftm
eit 8em
eiw n52
eix sah
eiy u43
eiz emh
ej0 5vi
ej8 3n9
ejd ikx
eje uxh
ejh p0j
ejj dly
ejk uxi
ejl 3kn
ek5 uxj
ek6 mca
ek7 n2m
ekc oxs
ekd 9wz
ekf 4dx
ekg p94
ekh lqu
eki flb
ekj s7g
ekl d5y
ekn uxk
eko xd
ekp cx5
eks gcw
ekt uxl
eku 234
ekv bku
ekx o7
ekz tv2
el0 upc
el2 lz7
el7 mp1
elb k3e
elc uxm
eld dn2
elh g34
eli fpz
elm d5c
eln oh
elr mxh
els 2l3
elt 5yv
ely 7ua
elz k8f
em1 eo9
em5 uvh
ema ubj
emb uql
emc ikw
emd 5j8
eme 6vo
emg 63t
emh b6v
emi emh
emk emj
eml u2e
emq uxn
emr 9tu
emt ung
emu emt
en0 7p9
en2 uaq
en5 j5
en6 u6f
en7 dz9
enc 82j
eni uxo
enm t4x
eno umb
enp rrc
enz uxp
eo2 uxq
eo3 jq2
eo4 7fp
eo6 6x0
eo7 tgw
eo8 8a7
eo9 gcw
eoa gem
eoc 2vp
eoe 7fp
eof u2z
eog 1mu,taz
eoj fmi
eol u9n
eom gyq
eon i5
eoo r8p
eor q3
eos up4
eov nml
eow uvn
eox fx6
eoy ex
eoz jbh
ep1 2tc
ep2 uxr
ep3 2tr
ep4 mkj
ep5 ugl
ep6 ugm
ep7 e2y
ep9 uxs
epa uxt
epb fly
epd bxs
epe ugr
epf uxu
epg fxd
eph 9da
epj h2y
epn l0
epo 7iu
epp 1mu
epq uxv
epr uxw
eps ioz
ept 7hr
epu 2m4
epw 8vc
epx epv
epy at2
eq0 unk
eq1 j1v
eq3 uxx
eq4 uxy
eq5 urd
eq6 qye
eq7 tj7
eq8 ls9
eq9 t81
eqa fcq
eqb 2r6
eqd 16i
eqe eqh
eqi pwg,l2
eqj sj
eqk udx
eql qyf
eqo uxz
eqp uy0
eqq eiy,gf6
eqr 14d
eqt uy1
eqz tx4
er0 98e
er2 98e
er3 98e
er4 h9u
er5 4cr
er6 4vv
er8 ug2
er9 u1v
erc m8z
erd urh
ere emh
erf uy2
erg uy3,c81
erh ccd
eri pin
erm 3bj
erp uy4
erq uy5
err h2y
erx erz
ery j1v
erz j1u
es1 j1v
es2 uxq
es3 uy6
es4 nml
es5 byt,uy7
es6 u7b
es7 3y0
es8 c2
es9 uy8
esa u5h
esb uy9
esc sht
esd gm5
ese 768
esf uya
esg 1gg
esh uk6
esj uyb
esk uts
esl 2ff
esm h8q
esn uyc
eso pg2
esr ueo
ess 7bt
et6 3qi
et7 ikc
etg uo9
eti gx6
etl lzl
etm 20e
etn c9o
etp trx
etq jov
etu uyd
etv i87
eu8 i8r
eu9 u32
eua 41n
euc ewp
eud 6oh
eue pft
euf eus
eug 4c3
euh uye
eus jbh
euy ut4
ev3 6oh
ev4 20b
ev5 cxk
eva uyf
evb p5h
evf u4w
evh u4n
evj 1kh
evm cmn
evn uto
evr usa
evs uyg
evt a9d
evw uwr
evx evw
ew2 7fp
ew3 k74
ew4 u82
ew7 3up
ew8 uyh
ew9 jad
ewb qnm
ewc lfj
ewd um2
ewg ne3
ewi ewo
ewj f1g
ewl msg
ewo gmb
ewq quk
ewr udb
ews 5gu
ewt 6pr
ewu u1s
ewv 1s3
eww uho
ewx ccl
ex0 uv9
ex1 ep9
ex2 flz
ex3 uyi
ex4 byw
ex5 igt
ex6 7bn
ex7 igt
ex9 sj
exa 5fa
exc 4l7
exd q72
exe pfj
exf exh
exh 5nk
exj 6x0
exk uyj
exl dh5
exm tu4,ege
exn tu4,cat
exr bwp
exu c8e
exw 2vg
exx u4e
ey3 ubm
ey7 uyk
eya 3hm
eyc sr
eye uyl
eyf j1u
eyg j1v
eyi d42
eyj l9s
eyl d2y
eym uym
eyn qsj
eyo qbn
eyp 85z
eyq u7l
eyr emh
eyw uby
eyy uyn
eyz 22s
ez0 1gg
ez2 ni6
ez3 dsf
ez4 ni7
ez5 4yf
ez6 21c
ezd c3u
ezi m3o
ezj f1g
ezo nia
ezp ni6
ezq ni6,q5y
ezt u4s
ezx q3
f05 bqe
f08 uqi
f0a uyo
f0c u9o
f0d fsp
f0e gm2
f0f ni7
f0o gm5
f0p 5zu
f0q 2q4
f0r dcl
f0u 22t
f0v uuj
f0w bpl
f0y u62
f11 bpq
f15 uub
f16 ihs
f17 uoh
f18 fbb
f19 6aw,42r
f1b d70
f1d 244
f1e 1vz
f1f pno
f1h j4
f1l 1g9
f1n l0
f1o ur1
f1q fmf
f1s h2y
f1v a9n
f1w c77
f1x gwj
f1y c7d
f1z rzg
f20 e39
f21 uyp
f22 u2h
f23 u6e
f24 uch
f25 bpk
f26 t5h
f27 shl
f2a 9rj
f2g 2s2
f2k apy
f2l u2n
f2m uyq
f2p i19
f2q uyr
f2r mca
f2s mcc
f2t mcf
f2u a46
f2v u1
f2w k59
f3g uys
f3h cyd
f3i us5
f3j 6pm
f3l lqm
f3m uyt
f3o ugq
f3p sg2
f3q sbf
f3s a29
f3t qi4
f3w ke0
f3x g6k
f42 4n7
f43 2fr
f45 7s8
f46 7c2
f48 u2g
f4b 7q8
f4c mic
f4e h2y
f4f qt8
f4h lxj
f4i hfs
f4l bd1
f4m 2rz
f4n uyu
f4p uk2
f4q ul9
f4r s7g
f4t qt8
f55 uyv
f56 ikc
f57 3vg
f58 nru
f59 f5j
f5a cn3
f5c 8fc
f5d f5c
f5e 1me
f5f 245
f5j qtr
f5m 1gf
f5n uyw
f5u 6sw
f5y uf2
f5z lq2
f60 ukp
f61 lwz
f66 uyx
f67 uyy
f6a iuu
f6b r3o
f6e f6m
f6f ubv
f6g l2l
f6h clv
f6j f6m
f6m uyz
f6n uz0
f6p qh
f6q uus
f6r i6d
f6w f5z
f6z u6r
f71 f3s
f72 u82
f74 9za
f77 upr
f78 5nv
f79 s5m
f7a uwv
f7b 6mq
f7c 3hm
f7f a3j
f7g uz1
f7h g1l
f7m 59t
f7n uni
f7o u4h
f7p emh
f7q 3eq
f7s ql1
f7t ejg
f7u 5vh
f7z sxw
f80 czj
f81 kqs
f82 dgb
f86 ble
f87 aj2
f88 5s7
f8a uz2,uz3
f8b bnf
f8c omc
f8h qxx,k4t
f8o 2sj
f8t uc5
f8u 6x6
f8v 771
f93 l45,jbh
f94 hxa
f95 bpm
f96 fns
f9a uz4
f9b uz5
f9c lo6
f9e l2v
f9i d3
f9k 70v
f9n cmn
f9p uhr
f9q uf7
f9r cmn
f9t ucy
f9u 778
f9z 55k
fa2 hvi
fa4 1m5
fa5 4fp
fa6 t80
fa7 dn
fa8 7fp
fa9 1vc
faa hc
fac fa7
fah 4ih
fai 2vp
faj a7y
fak d50
fal fas
fam 43d
fan 1cy
fao 7j8
fap 43i
faq ayf
far ult
fas ovr
fat ovr
fav oc3
fax uea
fb2 ae6
fb3 unk
fb4 7fp
fb6 unk
fb7 8m8
fba mur
fbb ecf
fbd kqs
fbe lq2
fbg 104
fbj ju2
fbl czj
fbm t5h
fbo jox
fbp jf0
fbs 29w
fbt 4sp
fbv cch
fbw bst
fbx 3lh
fc5 or8
fc6 gw8
fc9 2qo
fcb ubv
fcc bn8
fcf 1ll
fch 2ff
fck g1d
fcm 4oc
fcq dk0
fcr lo6
fcs 7j
fct 5vf
fcu l0
fcw e50
fcx eq8
fcy eos
fcz upc
fd1 uch
fd2 t5h
fd3 czj
fd4 kqs
fd6 a97
fd8 if9
fdf 7j7
fdg 7j7
fdh 7j8
fdj 2tv
fdl kqs
fdm t5h
fdn uz6
fdp hvi
fdt mdm
fdu mdl
fdv n1e
fdy 642
fdz iua
fe0 a9n
fe1 kul
fe2 9ph
fe5 h2y
fe7 uz7
fe9 uz8
fea thy
feb 1wu
fec 26u
fed 9n5
fee 64a
fef hi3
feg 68i
feh 2jd
fej ukb
fek fl8
fel aja
fem uz9
fet w5
few h2y
ff1 fen
ff2 f4b
ff3 7th
ff4 7of
ffg ua1
ffi tjj
ffl t63
ffm k83
ffn nz7
ffs ugh
fft uhe
fg1 2ca
fg3 ivo
fg5 ppi
fg6 i7r
fg7 3hl
fg8 cyr
fg9 uza
fga moa
fgb 7xo
fge uea
fgh 2rm
fgi an5
fgk 6xu
fgn uzb
fgo c5d
fgs 64n
fgt 59l
fgv 82k
fgx jbh
fgy i03
fh0 u3u
fh2 gd1
fh3 3wn
fh4 ujd
fh5 uzc
fh6 2p9
fh8 qin
fha ofr
fhc 6in
fhd uzd
fhe uze
fhf 6aj
fhg efh
fhh 982
fhi 2rz
fhm 4lg
fho uba
fhp 98e
fhr f2t
fhu 29p
fhv fbg
fhw 2vp
fhy 3di
fhz 3dh
fi1 fqi
fi2 2au
fi3 mfx
fi4 uzf
fi6 fi7
fi7 5m6
fje uzg
fji uxj
fjj fyh
fjl 8j9
fjm 4fp
fjn uzh
fjq 9fe
fjr 9jp
fjt gm1
fju fcs
fjv gu8
fjx e41
fk3 uem
fk4 flz
fk7 u9l
fk8 jm
fk9 ja
fkb 3kn
fkd 4od
fkf bm0
fkg uvt
fkh ibg
fki uzi
fkj u4y
fkn 5q2
fko 85z
fkq hc
fkx uc3
fky u7l
fkz u1
fl0 gj
fl2 tv3
fl4 ubo
fl5 7c2
fl6 hjo
fl8 u2g
fl9 fl8
fla 12w
flb s7d
flc 3bz
fle 6ze
flg u6t
flh s7g
flj y0
flk flb
flr 3bz
fls uzj
flu 7lo
flv o6u
flw c8c
fly dck
flz ctg
fm4 29u
fm7 anv
fm8 a3l
fm9 uzk
fma jxv
fmb uzl
fmd fmc
fme 646
fmf co6
fmh ql1
fmi dgb
fmm 9l9
fmn nl
fmq mkt
fmr cx5
fn6 ugh
fn7 1gg
fnb 42d
fnc uzm
fnd 2d0
fnh 7ao
fnj r1v
fnm uzn
fnn osz
fno 5l6
fnp urp
fns aye
fnx s59
fo6 ub5
fo7 ovv
fo8 2q4
fo9 cy3
foa 7c2
fob uzo
foc hxc
foi q3
fom bb4
fon iec
foo svd
fop aqu
foq uzp
for 6fa
fos g1t
fot dck
fou 9z
fov f1l
foz cuv
fp0 j4
fp1 f1g
fp2 f1g
fp9 fre
fpa 6xi
fpd 3ju
fpe 429
fpf u4g
fpi ccd
fpp 3k7
fpq u1u
fpr osw
fps 689
fpx uzq
fpy h2y
fq1 pn5
fq2 365
fq5 azn
fq6 u4n
fq7 hvi
fq9 uzr
fqb usg
fqd jex
fqg fqi
fqi jox
fqk uz4
fql 8d3
fqm uz5
fqn m6s
fqo fsr
fqp xd
fqq 6xn
fqr 286
fqv e09
fqw byt,u72
fqx ioz
fqy uef
fqz urc
fr0 uzs
fr1 g8
fr2 asg
frb uzt
frc 3jd
fre 6x6
frf bz9
frj gm0
frk frb
frl vn
frn r5g
frp mxb
frr l1w
frs uai
frt ctk
fru u9j
frv tp
frw tp
frx kw
fry u6j
frz t2s
fsr 2e1
fss cq1
fsv 7mt
fsw 2l6
fsx f1o
fsy 644
fsz nla
ft2 gdb
ft3 uzb
ft4 2tc
ft6 1zi
ft7 us8
ft8 ft9
ft9 k75
ftb 3k
fte uzu
ftg c93
fth rq7
fti ul4
ftj q3
ftl a9n
fts uir
ftt 1gg
ftu 2hs
ftv t5h
ftw rzd
ftx irk
fu0 dxw
fu2 rdk
fu5 3bz
fue jf
fuq uzv
fur h2y
fuu dhm
fuv clx
fux kxn
fuy dgc
fv3 4nf
fv4 u76
fv5 1qy
fv6 mm0
fv9 dug
fvc m36
fve e1c
fvf agn
fvg u8o
fvi eor
fvj eor
fvk 2bh
fvl aj2
fvm nry
fvn i5
fvo om0
fvp utd
fvr o0f
fvv faa
fvw uzw
fvx iiq
fvy 3kd
fwb uc3
fwg grz
fwm uzx
fwn pil
fwo udo
fwq uzy
fwu ria
fwv m6l
fww 6bg
fx0 uez,uzz
fx1 8nn
fx4 1tv
fx6 unh
fx7 dtt
fxa 669
fxc uei
fxd uei
fxe izc
fxl iri
fxp lc6
fxs umk
fxt uie
fxu dl6
fxv ruf
fxy few
fxz 65q
fy0 cf0
fy3 ja
fy4 65q
fy5 v00
fy7 jbh
fy8 u3x
fy9 6x0
fya aea
fyd upe
fye t23
fyf h06
fyh hnu
fyn d8x
fyt 5s7
fyu g1n
fyz uid
fz1 v01
fz2 t9r
fz3 v02
fz4 50z
fz5 kfs
fz8 ugt
fzb 17f
fzd q3
fzf pgc
fzg e65
fzh 9rf
fzx 2bo
fzy g00
fzz u27
g00 oli
g01 tgq
g02 g03
g05 v03
g08 841
g0a u9o
g0b 8rr
g0c 841
g0d gwp
g0e fbg
g0f v04
g0g v05
g0h v06
g0k i2n
g0l 2q4
g0m w9
g0n gqv
g0o u1u
g0p v07
g0q v08
g0u u9d
g0v c50
g0w v09
g0z ikc
g12 2hj
g14 lrs
g19 891
g1c buj
g1d s7g
g1e n2b
g1f s7d
g1h fmf
g1k trd
g1l fns
g1n s7d
g1o 2q4
g1p e2h
g1q k75
g1r uh1
g1v 2w0,kiq
g1y hyz
g1z ns9
g20 elh
g21 uhl
g22 uhv
g23 gf5,cyr
g24 jq2
g26 4p0
g27 a88
g29 c9f
g2c v0a
g2d 81t
g2i uwu
g2j v0b,uwv
g2k 4q4
g2l 2mc
g2m s5m
g2n s1h
g2o uuv
g2p f4q
g2s ira
g2t uta
g2v h1r
g2w 8bf
g2y aja
g31 ujr
g33 li6
g34 fpz
g35 g34
g37 4tz
g38 uea
g39 mch
g3a g1e
g3d bpj
g3e 9fe
g3f qjz
g3g inj
g3j v0c
g3k t63
g3l a0q
g3r uo9
g3t c5a
g3v v0d
g3w v0d
g3x v0e
g3z 65n
g40 a57
g41 pmf
g42 aj2
g45 669
g46 v0f
g47 p6g
g48 3j
g49 izc
g4h lxi
g4k pft
g4m 8mz
g4w urk
g4x g1k
g50 76t
g52 s87
g55 i7q
g58 jie
g59 sqh
g5h 8mi
g5r v0g
g5s ugi
g5u 3ml
g5v g3d
g5w g3f
g5y 5ar
g5z u4r,mkt
g60 qs5
g61 ojp
g63 80l
g6b qs5
g6c 8vc
g6d 8od
g6h v0h
g6j g1t
g6k 696
g6l g1e
g6q 7yq
g6r v0i
g6s v0j
g6t ul8
g6u v0k
g6v 5go
g6x 4ow
g6y uh1
g6z ns9
g75 a3l
g76 mae
g77 9ld
g7i v0l
g7j hyz
g7k u9d
g7l 7hr
g7m v0m
g7t pap
g7w kqv
g7x u4p
g7y ucs
g82 v0n
g83 v0o
g84 1x5
g86 v0p
g87 v0q
g88 5vh
g89 u1u
g8a igt
g8c oio
g8e ik4
g8h v0r
g8j tmj
g8l t6
g8m 3pc
g8n cco
g8o 1mz
g8r g9t
g8s 3n
g8t g8l
g8u g8p
g8v v0s
g8w qbh
g95 u47
g9t 55k
g9u qp
g9v v0t
g9w 67z
g9x uw0,v0u
g9z u81
ga0 uoj
ga1 v0v
ga4 v0w
ga5 lzl
ga6 3k,55k
ga7 c4
ga8 pn7
ga9 5l6
gab r3q
gad 59b
gae 59d
gag tv2
gai tqf
gaj 6l5,mkt
gak d8x
gal dva
gap u23
gat czj
gau 92l
gav 7j9
gax v0x
gay byt
gaz v0y
gb0 n52
gb1 lpq
gb2 kqs
gb4 2es
gb5 7ui
gb6 57x
gb9 aps
gba olc
gbb v0z
gbc q3
gbe 85u
gbg 9e3
gbh s7d
gbi c25
gbj v10
gbl pwa
gbo pwc
gbq v11
gbz 669
gc3 b45
gc4 b45
gc7 ikc
gcb v12
gcd q3
gcf gbq,fcs
gcg q3
gck s9s
gco tnw
gct dgb
gcw 87h
gcx v13
gcy dgb
gcz f7u
gd1 cco
gda v14
gdb 3q5
gdd 24t
gde ubv
gdg cmn
gdi v15
gdj usa
gdk v16
gdl gb
gdn 15v
gds v17
gdt 5nk
gdv 3eq
gdw t7w
ge0 rzd
ge1 f1l
ge2 ew3
ge6 rzf,390
ge9 v18
gec t4e
geg dgb
geh f1g
gei 5iw
gej jic
gel 1gg
gem 7zi
gep v19
geq v1a
ger 7th
get uqm
geu v1b
gev k8f
gew pn5
gex pn5
gey 3n
gez 43p
gf0 v1c
gf1 v1d
gf4 7th
gf5 u71
gf6 uu9
gf7 v1e
gf8 byt,eqp
gff u2n
gfg u5k
gfh ui7
gfi pw9
gfl v1f
gfm 7xe
gfp v1g
gfr v1g
gfs fcy
gft a0
gfu 5hx
gg0 v1f
gg1 avl
gg2 2ms
gg5 u3m
gg7 u6b
gg9 7y6
gga v1h
ggb bcl
ggf u4n
ggg hif
ggi v1i
ggj 92y
ggl uqz
ggo usa
ggp hvi
ggr uol
ggt ggj
ggu een
ggv jjb
ggw o7z
gh0 u4n
gh1 35j,uh0
gh2 v1j
gh3 17j
gh8 ujl
ghb 3qi
ghc v1k
ghg q3
ghl v1l
ghv 3t5
ghx 2rj
ghz 9wt
gi1 o7z
gi2 81d
gi3 m17
gi5 ik7
gi6 gi5
gi8 l70
gi9 wp
gia 7y4
gib laa
gid 9fe
gie 2ge
gif dbn
gii ud2
gio izo
gix upe
gj2 gj0
gj4 v1m
gj5 ced
gj6 qsf
gj7 sh
gjb ghb
gjj 52j
gjl udd
gjm v1n,1wj
gjn gjm
gjo gjm
gjp gjm
gjq 5a2
gjr shu
gjs 2df
gjx c4a
gk0 uba
gk1 u2h
gka afc
gkc afc
gke esr,mun
gkf 9z9
gkg u4n
gki v1o
gkj cf0
gkk 6oh
gll qtr
glm l2l
gls gk0
glz v1p
gm0 v1q
gm2 ut3
gm5 v1r
gm6 qt8
gm7 gm6
gma 7th
gmb 21i
gmc 9z3
gmd sj
gmf 2hh
gmg 2fk
gmi v1j
gmj v1s
gmk 1lt
gmm 6s7
gmo v1t
gmq o9g
gmr b45
gms 8fy
gn2 hpg
gn3 14g
gna jt3
gnc jt0
gnm 5z6
gnr ifq
gns 7th
gnu v1j
gnv g1h
gnw qor
go6 ucs
go9 kg3
goi 1u4
goj djx
got r3q
gox up3
gp5 rrc
gpd 3jw
gpg v1u
gq5 v1v
gq8 hg6
gq9 22r
gqa 6vw
gqh hit
gqi 664
gqv cze
gqw 7ed
gqx 9ht
gqy 7d1
grg 90l
gri 7fp
grj 403
grk ue9
grl c9a
gro v1w
grp v1x
grz 669
gsa owd
gsc 7w5
gsd y8
gse y8
gsg h3i
gsi lkw
gst h8m
gsu h8n
gsw oey
gsy lwi
gsz v1y
gt5 nj
gtb 3p1
gth b38
gtn cw5
gtq 7ak
gtt gwd
gtu a3i
gtv v1z
gtw ctx
gtx 7th
gu2 hib
gu3 669
gu8 qt8
guo kkb
gv6 nj
gvc v20
gvl 8uh
gvm u2n
gvn 2db
gvp u3z
gvq 1qh
gvr luk
gvv 669
gvw u2u
gvx efc
gvy fmf
gw1 v21
gw7 3o9
gw8 98e
gwc gwi
gwd uug
gwe j2
gwf 14q
gwg c7d
gwi 63o
gwk 1qq
gwl 1qq
gwn 1qy
gwo 3im
gwp e71
gwq v22
gwr v23
gws au3
gwx 81d
gwy mu
gx2 pxr
gx6 v24
gxi uba
gya ae6
gyf 82c
gym 9yn
gyo 1gc
gyq 1lm
gzd a9h
gze 2qy
gzh 9vj
gzi cu7
gzj r6d
gzn gj
gzs ccc
h06 b89
h0h gvv
h0q l98
h0r ihy
h0s e6x
h0t 98e
h0u 7p7
h0v eee
h0x h3b
h1f p2i
h1g d59
h1h ivy
h1l 5v6
h1n ufl
h1p uud
h1t u4n
h1u u4r
h1v v25
h1w 9ev
h1x h1y
h1y a9n
h1z fi
h20 u2w
h21 ff
h22 v26
h23 lrn
h2f ria
h2h 1qh
h2i aqp
h2j 10i
h2r f1n
h2y 3pc,5w7
h2z 3pc
h37 s9s
h38 q3
h3b h2y
h3j h5c
h3m 8mz
h3r 2vv
h3s 80p
h3x 5yv
h40 ugr
h44 85o
h4r br8
h4v umn
h57 ad5
h5c s9s
h5h 626
h5j a52
h5r gk1
h65 u80
h66 jg3
h67 e2h
h68 lrc
h6a exs
h6e stj
h6p e1c
h76 5g8
h77 gcl
h78 8xv
h7f hpi
h7h 669
h7k lo6
h7l dk6
h7m dmg
h7n i2a
h7o lx2
h7r uie
h7v t96
h7x 13c
h82 cvh
h86 upj
h8a q4
h8b v27
h8c 9tc
h8k uvp
h8l fxa
h8m a7q
h8n y0
h8q 87h
h8r q3
h8s hib
h8u 7fv
h8v 3pa,ilb
h95 efb
h9b mwv
h9c bb4
h9d ou9
h9g dgb
h9i 7lf
h9j 3io
h9u 4vr
ha2 ia
ha3 e41
ha9 uik
haa ocp
had 91v
han ioz
hao pu2
hap e6v
haq 3t5
has ikc
hau 7qa
hav 3o3
hb0 qv
hb1 mu
hb5 ro
hb9 bq
hba v28
hbh ue9
hbj ivc
hbk pu2
hbm ra3
hbn 6yj
hbo v29
hbp sj
hbr tjj
hbs l0a
hbt lt5
hc0 b2e
hc1 kfe
hc4 h2y
hca 8tq
hcb v2a
hcg 3uo
hch hdm
hci hcs
hcq cbg
hcr cbg
hcs hqu
hct 8cs
hcu hqt
hcv 2jb
hcx a2f
hcy 12p
hdd n7a
hdf tyg
hdg v2b
hdl pav
hdm 2q4
hdn c6p
hdr 9za
hds c6w
hdu o0f
hdv rdk
hdz 2ik
he3 peg
he4 250
he6 su7
hec v2c
hee 3nf
heg 9tz
hej fmc
heq cq5
her 2tz
hes heq
heu l1z
hew 3qi
hex mzb
hey kzt
hf2 5wn
hf6 u5x
hf7 scf
hf8 ihs
hf9 3o3
hfa luk
hfb dub
hfc ubb
hfh ro
hfj 275
hfm 2m4
hfn 1sb
hfo ckn
hfp 9mx
hfs bt2
hft 87h
hfu bsx
hfv jcz
hg1 fs
hg2 a9n
hg3 jkr
hg4 23t
hg5 btp
hg6 2go
hg9 lz9
hga l0
hgb 2fh
hgd u8r
hge jl
hgf suq
hgg 234
hgh 9q0
hgv hh2
hgy ape
hgz q3
hh2 pfr
hh5 g7t,v2d
hh7 hh6
hha n4c
hhb 89o
hhe h2y
hhj 3hj
hhm lhf,5iw
hhn avs
hho hhn
hhr 2l3
hhu 1lt
hhv 5fn
hhy u28
hhz uqj
hi0 qt8
hi1 9yn
hi4 h2y
hib uug
hie 2i
hif u42
hir 25a
hit 8df
hiv 3qi
hiw 87h
hji 1me
hjo j4
hjq j8
hjt u23
hju mg6
hjv 5uu
hjx dks
hjy i4k
hjz q3
hk0 7gh
hk1 t7c
hk3 7ym
hk7 7fu
hk9 3sq
hka fxa
hkb 2df
hkk rdk
hkn a88
hko hjo
hkp j2
hkq v1u
hks 17f
hkt 3c3
hkx u2z
hky hnu
hl4 av8
hl5 axu
hl6 8gi
hl8 ii1
hlb a9n
hlc qw
hle g1h
hlg k8f
hlh hnu
hli jl
hlk 7yf
hln 6af
hly fyd
hlz av5
hm4 b3d
hm5 7vr
hm6 tv4
hmi q9r
hmm gfh
hmo v2e
hmp lwz
hms hjq
hmt v2f
hmu 87h
hmx v2g
hmy cxo
hmz b38
hn0 lza
hn1 lz8
hn2 h2y
hn7 283
hn8 hxc
hna 2m0
hnd pf4
hng v2h
hnh j4
hnm mg6
hno g00
hnu 1ln
hnv phk
hnw cq9
hnx 8cs
hnz 2jb
ho1 axu
ho2 a2s
ho3 uqe
ho5 den
ho6 aoo
ho7 u46
hoe gon
hon v2i
hoo ea3
hoq me5
hos ug0
hov pav
how v2j
hoy 2kz
hoz cks
hp0 1gg
hp7 cca
hp8 4tp
hp9 ccc
hpa ccg,u69
hpc ccc
hpg u2t
hph fs
hpi 14d
hpk lx2
hpn o5o
hpx 5jp
hq4 ks2
hq9 65z
hqb 7j7
hqc fpf
hqe ivw
hqf jov
hqg ivy
hqi l7h
hqm ukk
hqn q3
hqq dn1
hqr 5mb
hqs 2l3
hqt 1nz
hqu tv2
hr4 2jc,ioy
hr6 2je
hra hr4
hrb 2df
hrc csb
hrj 6kl
hrn b8
hrs j4
hs6 j99
hs7 v2k
hs8 uwl
hs9 q3
hsa byt,fju
hsd ug2
hsf u2n
hsg n4o
hsh v2l
hsi v2l
hsj lq3
hso muv
hsp p5f
hsq 7d1
hsr jq2
hss u42
hst u1s
hsu v2m
hsv ufl
hsx ufl
hsy usa
hsz hvi
ht2 8n0
ht5 ht1
ht6 v2n
ht7 mv1
htc gcw
htf v2o
hti 4p0
htk 55h
htm fgy
htn np1
htr hdd
hu1 669
hu3 2oi
hun v2p
huz k26
hv1 5vi
hv5 v2q
hv9 13c
hve 1qi
hvf 12p
hvg v2r
hvh u5h
hvi bnu
hvj aze
hvl hvi
hvm v2r
hvn oxs
hvo i5
hvp pfj
hvs 1ba
hvt lpv
hvu wp
hvx u2n
hvz 1bs
hw1 u9d
hwb uud
hwe 5vi
hwf aym
hwg u2h
hwh m01
hwi vs
hwj 7fp
hwl 5bh
hwm mxs
hwn jov
hwo tv3
hwq dp5
hwr mzy
hwu upj
hwv c9v
hww cmn
hwz usa
hx0 j1p
hx3 mxp
hx4 h6e
hx5 hv9
hx6 gb
hx7 85q
hxa tx4
hxc kg3
hxd hej
hxh p1x
hxi upc
hxj upc
hxk 1c1
hxl v2s
hxm 7lo
hxn v2t
hxo tp3
hxr tbw
hxs thv
hxt afc
hxv u1q
hxw mj8
hxx g1n
hy4 uc3
hy5 owr
hy6 6ta
hy7 gdt
hyb uny
hyc 70v
hyd c6t
hye 8od
hyg e1c
hyj v2u
hyt u6r
hyu v2v
hyv e39
hyw 52o
hyx av5
hyz 2ki
hz0 8zx
hz1 uo6
hz5 u6z
hz6 qf5
hz7 kqt
hza e1c
hzb 97w
hzc wp
hze hzk
hzf v2w
hzg ufl
hzh v2x
hzk uud
hzm uah
hzn k75
hzp 4cp
hzs hvi
hzu k86
hzv uqv
hzw mcv
i01 ce2
i02 2wr
i03 fl6
i04 e1c
i07 v1o
i08 9ap
i09 v2v
i0a u8d
i0d u1s
i0e v2y
i0f bby
i0g k75
i0h v2z
i0i 2sc
i0k 8rv
i0n u5q
i0q o47
i0t 18i
i0u 8nv
i0y v30
i15 i17
i16 sj
i19 55h
i1b u1s
i1c v31
i1d 9by
i1f tu4
i1g iky
i1h ghc
i1i i1k
i1j l5r
i1k i1l
i1l 3bz
i1o hzv
i1p 9by
i1s ub6
i1t 698
i1u g8c
i1y 1s0
i1z 88g
i21 40v
i22 pk6
i24 k74
i28 4fp
i29 v32
i2b 7yl
i2g dqj
i2p uog
i2q gj5
i2r pr0
i2s uk3
i2t e39
i2u ku9
i2v tya
i2x m01
i2y r5g
i2z v33
i31 2vp
i33 i35
i34 csz
i35 f1l
i38 3hg
i39 3hn
i3b 6ay,v34
i3d cx5
i3f fmi
i3h d75
i3i 9kd
i3n j2
i3o m37
i3p ex
i3q 7s8
i3r 3qj
i3s ur1
i3v qm
i3w 4n7
i3y ukp
i47 j8k
i48 m3t
i49 u6z
i4a 3im
i4b 7y7
i4f gyo
i4g k75
i4h 14e
i4i nz7
i4k aj2
i4l fmf
i4m u6z
i4n e1c
i4q v35
i4r uxc
i4x tj7
i4y ujb
i4z v36,v37,v38
i51 fxa
i52 azb
i55 cxk
i56 i59
i57 4gn
i58 7dl
i5f i3n
i5i 6k6
i5j a28
i5n 7wm
i5o ubk
i5r h2y
i5u u3j
i5v ihs
i5w 9zz
i5z uq5
i60 2vp
i61 dks
i62 u4n
i63 ioz
i64 c91
i65 ufv
i66 ufv
i67 nml
i68 ajn
i6b oba
i6c fpz
i6d b6v
i6e 642
i6f 7kt
i6h kxw
i6i iae
i6j 8n3
i6k u4n
i6m p3t
i6n 7lo
i6o sj8
i6p emh
i6q o5m
i6r v39
i6s v3a
i6t eiy,gf6
i6u mpl
i6v uab
i6w a9n
i6x cxt
i6y m93
i72 a9n
i73 g38
i74 r6b
i75 3qi
i76 v3b
i77 nl
i78 uoh
i79 6x0
i7b u5q
i7c v3c
i7d u6k
i7e n2b
i7f v3d
i7g g1f
i7j v3e,3o3
i7k 6gx
i7l pcp
i7o 8vc,5nj
i7p fdr
i7q 7s0
i7t v3f
i7u h2y
i7z i7r
i80 uhv
i89 v3g
i8j k33
i8m b5l
i8o 29z
i8p 8mz
i8q 2m0
i8r h2y
i8s 2vp
i8t s7g
i8w c6d
i8x 23t
i8y 4fp
i8z i8y
i90 ug4
i91 3jr
i94 s3g
i95 jiz
i96 uxe
i97 flk
i98 2ga
i99 v3h
i9a g1l
i9c k74
i9d obv
i9g u9c
i9h 2ca
i9i fns
i9m v3i
i9o 6x0
i9p u9q
i9q 7yb
i9v fbg
i9w qf5
i9x nlx
ia1 57r
ia2 40v
ia3 tug
ia4 u9q
ia5 411
iaa iae
iae uhx
ial v3j
iam mur
ian m94
iao 4co
iaq v04
iar lx4
iat uud
iav 1bu
iay byt,u72
iaz u1s
ib0 evm
ib1 suo
ib2 uxu
ib3 v0x
ib4 jq2
ib5 u4n
ib6 ub6
ib7 9zd
ib8 4sk
ib9 9wp
iba 2q4
ibc ibb
ibe 6od
ibg 8rf
ibh 29p
ibk udo
ibl rjf
ibm v3k
ibn 8gi
ibq o6i
ibv pgz
iby qql
ibz 4ub
ic1 o5l
ic3 tu4
ic4 tu4
ic7 688
ic8 57f
ica 43p
ice k75
icf ic7
ich icl
ici uuy
icj jhg
icl tjj
icm ug4
icn 3jr
icp ioz
icq v3l
ics 92j
ict uc7,icw
icu 4so
id2 v1q
id3 emk
id4 gm5
id5 5qa
ida v2e
idb 2ca
idc f1g
idd go6
idg u2v
idh kxw
idi q3
idl mbw
idm r3q
idn v31
idq idu
idr ihz
ids i4l
idt bnu
idu v3m
idv p4b
idw 9z9
idx u25
idy sj
ie2 eqd
ie4 sec
ie5 q2p
ie6 u2a
ie7 lst
ie8 m48
ie9 7fs
iea u8r
ieb rtf
iec 2vp
ied 2vw
ieg tkq
iem id2
ien uud
ieq ufl
ier rwe
ies ir0
ieu iet
iev v3n
iew 45k
iex v3o
iey u49
if0 v3p
if4 7ln,ug0
if8 v3q
if9 1s3
ifd 5m6
iff v3r
ifi dm0
ifj jky
ifq bkd
ifr 95s
ifs u1v
ift izk
ifu dck
igb kno
igc d31
igd v3s
ige dzp
igg 6qc
igi ih6
igj v3t
igm uze
igo pa0
igr 2ed
igs v3u
igt czj
igx v3v
igy n2b
igz v3w
ih1 2ce
ih2 k8
ih3 iha
ih4 6x7,v3x
ih5 v3y
ih6 6pp
ih7 u44
ih8 v3z
ih9 6qc
iha tv2
ihc 5ar
ihe 5ar
ihf 853
ihg cwv
ihi u2w
ihj 7q8
ihl 642
ihm dk0
ihn ubp
ihq d62
ihs k8f
iht ihs
ihu 840
ihz mg7
ii1 2go
ii2 841
ii6 cgv
ii7 3ju
ii8 7ey
ii9 8b4
iia f5c
iid gu8
iih urw
iii v40,v41
iij uql
iik dfy
iil u1
iim jq2
iin 80t
iiq l0
iir 2i
iis 4gn
iit qtr
iiv r30
iiz ujg
ij0 v42
ij2 uly
ij3 g37
ij4 anj
ij9 an5
ijb ihs
ijr u8o
iju sb0
ijy tn
ijz 4oc
ik1 2fk,gd1
ik2 65n
ik3 m1u
ik4 2i
ik5 d5j
ik6 ib
ik7 u2t
ik8 mts
ika 16z,304
ikc hi4
ikd 3rh
ike 89q
ikj b6v
ikl 846
ikm 411
ikn ump
iko 2q4
ikp xv
iks uvh
ikt dwj
ikw usp
ikz jad
il1 v43
il2 1f
il5 nj
il6 bte
il8 hfu
il9 bt2
ila ilb
ilb 2gm
ilc v44
ild ois
ilf nuj
ilg v45
ilh u52
ili av3
ilj 876
ilk j1v
ilm 8m8
iln cze
ilq ihz
ilr b2l
ils fkg
im1 ge6
im3 lo6
im5 h2y
im6 it4
im7 it4
im8 ub5
iml v46
imm 3to
imn 3sr
imt 2d2
imy f48
imz v47
in0 una
in1 v48,mic
in4 inc
in5 1ed
ing s7s
inh fx6,6t9
inj o3d
inl jnb
inm v49
inn v4a
ino n39
inp 6l3
inq tzp
inr nt
ins b6v
int 3im
inv 9is
inw amp
inx v4b,ut3,agn
iny 8oi
inz eor
io0 88f
io1 inz
io2 88l
io3 88l
iob v4c
ioc uay
iod uez
iof u5t
iog ab2
iok tkq
iol obk
ion hfu
ioo rw
iop hiw
ioq v4d
ior u1s
ios 5wn
iow s6r
iox tkn
ioy rtf,b4b
ioz 65t
ip0 bn9
ip4 qtg
ip5 2p9
ip6 ej
ip7 v4e
ip8 k5u
ip9 udo
ipa v4f
ipb 17m
ipc v4g
ipf hib
iph cm7
ipi v4h
ipj jq2
ipk uql
ipm res
ipu 3or
ipx t6
iqb gib
iqc v4i
iqd q3
iqj 8k3
iqk eee
iql mzy
iqn 4fp
iqo ex
iqp o7r
iqq e0r
iqs v4j
iqt elx
iqv pbj
iqw 3kl
iqx r35
iqz axy
ir0 3io
ir2 pwf
ir3 ekv
ir4 ugw
ir5 ihl
ir7 lb
ir8 cww
ir9 lb
irg 669
iri lzl
irj 16y
irk k8f
irn udh
iro 81e
irp gjq
is3 tm5
is5 69y
is6 20e
is7 v4k
isc v4l
isd dsf
ise mye
isf uql
isg 65m,v4m
ish 6oh
isp myi
isx 1ln
it0 dgb
it1 oho
it2 2g0
it4 d2u
it5 kyz
it6 gff
it7 lim
it8 p43
it9 8od
itb u9n
itc ufn
itk v27
itn 88h
itp 5sb,290
itq 2s7,mun
its tug
itt e66
itu e66
itv ir0
itw 8od
iu7 e2d
iua e2d
iub 6x0
iuc lmp
iud ucf
iue omv
iuf v4n
iug v4o
iuh v4p
iui 3im
iuj ikx
iuo 82k
iuq l9s,v34
iuu p5h
iuw p5f
iuy v4q
iuz uvl
iv0 djd
iv1 sve
iv2 v4r
iv3 uef,v34
iv9 jaf
iva ld9
ivc dyi
ivd uxz
ive uy0
ivn i7r
ivo 8vc,i7u
ivp 7s0
ivq a57
ivu ivc
ivv u5q,mkt
ivw 9ew
ivx a6j
ivy cbt
iw6 ujy
iw8 uhl
iw9 cil
iwb b45
iwg tyg
iwh h2y
iwj tyg
iwk f51
iwm u8b
iwp uei
iwq i4x
iwr 3im
iws r2c
iwv uc3
ixk py6
ixr l0
ixz uzb
iy0 6l5,mkt
iy2 u6d
iy5 lxi
iy8 v4s
iy9 v4t
iya u9n
iyb dlo
iyc cyr
iyd 2r1
iyh 4u3
iyl uyh
iym rzd
iyo 3ng
iyr u1u
iyt v4u
iyu v4v
iyv 7vd
iyw iyr
iyx ufn
iz0 pax
iz1 p48
iz5 kxw
iz6 h2y
iz7 2id
iz8 ap3
iza 2i9
izc kxw
izd udo
izf lo6
izj ihs
izk 40v
izl dck
izm hlf
izo jg
izp 7ho
izq gsz
izr v4w
izs m4o
izy dwx
izz tug
j00 cdq
j03 cyy
j05 tv2
j06 m37
j07 7fa
j08 mxh
j0h 5vi
j0i s90
j0j 29w
j0k u5q
j0l utp
j0m v4x
j1o j1k
j1p fki
j1r uze
j1t m41
j1u dgc
j1w 3pa
j1y ujw
j1z v4y
j20 21c
j21 v4z
j22 57f
j23 v50
j24 40v
j25 6in
j26 i9q
j29 1iq
j2a g38
j2k q3
j2n 98e
j2o 98s
j2s f1m
j2t osz
j2w v3i
j2z v51
j30 u2h
j31 v52
j34 ayf
j36 87t
j37 uus
j38 9ll
j39 d61
j3b ups
j3k lo6
j3l b0y
j3m uya
j3o v53
j3z usk
j40 1kh
j43 hdg
j44 h7g
j49 v54
j4k v55
j4l t5h
j51 uch
j52 3tq
j53 k8f
j54 v56
j59 98p
j5g a0q
j5j su7
j5p rd
j5q cas
j5r aml
j5s byt
j5t jq2
j5u u5t
j5w v57
j64 5ho
j65 gem
j66 v58
j69 pwf
j6c uej
j6d e2h
j6e gm5
j6i v59,ria
j6k cvg
j6n v5a
j6o gj
j6p k4q
j6q jka
j6r bpl
j6v oc3
j6w k75
j6x v5b
j6y biz
j6z f1g
j70 k74
j75 7p8
j7b ez1
j7c v5c
j7f h47
j7k v5d
j7m v5e
j7r 3nt
j7s v5f
j7t tjy
j7u m4o,m36
j7v a9n
j7w h2y
j7x e65
j7y 841
j80 j7v
j81 rjg
j82 70v
j83 v5g
j86 m2h
j8d v5h
j8e pw9
j8g v5i,hwo
j8h mzb
j8i fd8
j8k rcl
j8m lza
j8p 9kl
j8r a9n
j8w q3
j8x 215
j8z 2sj
j96 uny
j97 tug
j98 b5m
j99 dm0
j9a jpv
j9b 7ft
j9c pds
j9j sah
j9k 4q4
j9l 9tf
j9m lxi
j9o tjj
j9q u4n
j9s bnu
j9u 5b4
j9v n41
j9x i6b
ja0 u6n
ja4 ugw
ja5 ang
jaa u3a
jab 7un
jac u1s
jad q3
jae msl
jaf v5j
jao 7th
jap anv
jar v5k
jat 1s3
jau h2y
jb2 pj2
jb4 cop
jb6 4u0
jb9 apy
jbb djr
jbc b4q
jbd u5d
jbe ta0
jbh jau,t6
jbi u81
jbj h2y
jbk c58
jbm jcs,v5l
jbn r8h
jbo qm
jbp 6l5
jbq ty9
jbr 23u
jbt nry
jbx v5m
jby 5m6
jbz u8m
jc1 k0a
jc2 jgt
jc3 4ma
jc4 ta
jc6 u2w
jc7 21j
jc8 m8b
jc9 8g5
jcc h8n
jce a7w
jch bt2
jci 2vp
jck 3p1
jcl 6oh
jcm 3p1
jcn v5n
jco jcr
jcq m1d
jcr ga6
jcs pgz
jct pmy
jcw o7z
jcx tu4
jcz v5o
jd4 l9t
jd5 tyg
jda 5ar
jdb v5p
jdc o81
jdd hn5
jdf tug
jdg ure
jdh f1n
jdj u6z
jdk 2qr
jdl omc
jdm 388
jdn qqa
jdr v5q
jds v0l
jdt 4sv
jdu tgn
jdv tn
jdw e2h
jdx tgp
jdy e2h
je2 g87
je3 1lm
je4 mm0
je6 ou9
je7 v5r
je8 o0f
je9 v5s
jeb jbi
jed tjj
jef nyh
jeg 3um
jeh 2go
jeq l0
jer 6od
jes 9ht
jex 7d1
jey crk
jez 3im
jf0 ld0
jf1 a2s
jf2 5bm
jf3 m89
jf4 ik4
jf6 bnk
jf7 hft
jf9 v2v
jfa ssj
jfb j
jfe 43t
jff d98
jfg ol5
jfh suw
jfi el2
jfj h2y
jfn udh
jfo 4iy
jfp 5yv
jfq usl,v37
jfs ihl
jft ihs
jfu 2e1
jfv 75o
jfx u2g
jg0 mfy
jg3 v5t
jg4 uid
jg5 uok
jg6 tb0
jg7 i7r
jgb 1vc
jgc czf
jge 1i7
jgi wp
jgl v5u,3nt
jgn u4n
jgo jaf
jgp esn
jgu 8oh,aqj
jgv 8od
jgx lqn
jh0 r3q
jh1 aqi
jh2 mlk
jh5 v4b,ut3
jh6 ex
jh7 900
jh8 uio
jh9 u4n
jha i7r
jhb scp
jhc flk
jhd sco
jhg fcs
jhh v5v
jhj jhf
jhk v5w
jhm iab
jhn 3kl
jhs tv3
jht cz
jhu uh8
jhv k7k
jhw v5x
jhx axu
jhz m0k
ji0 ud9
ji1 gjw
ji2 emh
ji6 l21
ji7 2lt
ji8 1s3
jia piu
jib piu
jic i8r,v5y
jid 3nt
jie r7v
jif h8q
jii a3k
jim fmc
jin 80k
jix p5f
jj2 tu4,v5z
jj3 v60
jj4 cbp
jj6 2eg
jj7 tqf
jj9 v61
jjb v62
jjc 8oh
jjd u32
jje a9f
jjf q3
jjk qt8
jjm uo3
jjn nb2
jjp v63
jjs eor
jjt cy3
jjv lv7,u5o
jjw u6z
jjy c25
jjz v64
jk0 v65,mic
jk2 ufv
jk3 ufv
jk4 nml
jk5 byt
jka 1bu
jke 976
jkf f1g
jkg kxw
jki hit
jkl grg
jkp 87h
jkr btp
jks hg6
jkx u7z
jky 3im
jl5 ufs
jl7 o6u
jld b3a
jli m4m
jlj ug2
jlk ud9
jll u5d
jlm 303
jlp hko
jlq u49
jls 2yt
jlw fx6
jlx upp
jlz v66
jm0 uqb
jm2 209
jm3 sco
jmc jed
jme hg6
jmf 4lg
jmg 7ft
jmi 7ln
jmm v67
jmo ubv
jmr n7a
jmt v68
jmu v69
jmv olc
jmw ovr
jn0 azn
jn8 v6a
jn9 qez
jna je,dm5
jnb hgd
jnd 7aq
jnf u6r
jng fts,uue
jnh aw2
jni dz9
jnj 1gg
jnk 2md
jnn tl6
jnr ioz
jns 2lt
jnt 7le
jnu 4gn
jnv o33
jnx uc7
jnz v6b
jo0 nub
jo2 ku9
jo3 8u7
job 6l5
jod 3o5
joe pin
jog 7yb
jok pgz
jop 2s2
jor utw
jos ui
jou 9hv
jov 7ed
jow 7d1
jox u2e
joz h4h
jp0 7hx
jp4 jq2
jp7 v12
jp9 mje
jpd 8cm
jpe 82c
jpf tpe
jpg a2o
jph uid
jpi 5ys
jpj 5yn
jpm uql
jpn 659
jpo bpl
jpu v6c
jpv 7fs
jpw 7fo
jq1 9eu
jq2 byt
jq3 22s
jqf 6x0
jqg 8ac
jqj uui
jqn ulg
jqp jqn
jqt uhv
jqu u2z
jqv 1lu
jqx v6d
jr0 o1d
jr2 n4y
jra v6e
jrb jm2
jrc ekt
jrd suo
jre v6f
jrf nk3
jrg 28v
jri uch
jrj t5h
jrm uz8
jro u5j
jrp uoh
jrq v6g
jrr v6h
jrt usk
jru lq3
jrv u4n
jry cqb
jrz jqp
js1 uhv
js2 3pc
js3 v6i
js4 cb0
js6 cyl
js9 uoj
jsc uax
jsd 8em
jsh mg7
jsi ga1
jsj b2e
jsk 29w
jsl ga1
jsm v6j
jsn hdu
jso v6k
jsp tjd
jsq lo6
jsr udo
jsu r1v
jsy k8o
jt0 f1l
jt5 v6l
jt6 uql
jtb uql
jtc v6h
jtd awf
jte adl
jtf i4l
jtg ce3
jtm m1d
jtt h8n
jtu uli
jtv ufr,3wl
jtw upd
ju0 k75
ju1 fbf
ju3 u7d
ju6 lzl
ju9 u5n
jua v6m
jub uhv
jud tem
jue mje
juf v6n
jug 8pk
juh 6l5
jui gmr
jul uoj
jum 6cz
jun v6o
juo 1bu
jup q3
juu nrj
juv avq
juw fl5
jv0 g3s
jv1 udd
jv2 cy3
jv3 ibg
jv5 jie
jv7 eva
jv9 bm0
jva q3
jvd u8c
jvg q09
jvi 9z9
jvj 8fy
jvn v6p
jvo uvn
jvs 9mj
jvt 9ev
jvv p1x
jvw lv7,uc3
jvy 6rx
jvz 2qx
jw3 16y
jw5 170
jw6 mwh
jw7 55k
jw8 6l5
jw9 u4n
jwa v6q
jwe ang
jwi 1lq
jwj u89
jwk pwg
jwl pwa
jws v6r
jww uhf
jwx a6e
jwy fmf
jwz co6
jx1 4h0
jx2 ajw
jx5 nyz
jx6 nyy
jxa ue9
jxc jy6
jxd 45k
jxf mz3
jxi 3qi
jxj 84s
jxk jxm
jxl um8
jxm 84w
jxo 5ea
jxt v6s
jxu 4ut
jxv 17f
jxw 6kd
jxx 26p
jxy 1yj
jxz 1x4
jy5 hmy
jy6 cig
jy7 v6t
jy8 fen
jy9 9ev
jyd fl5
jyf fl8
jyg 8mn
jyh 8na
jyi 5gq
jyj 5gu
jyk 99p
jyn 7mt
jyo ihs
jyr 6kn
jys 6kv
jyt v6u
jyx ury
jyz a3l
jz0 d5y
jz1 n11,2ca
jz2 2ca
jz3 u1o
jz4 u8m
jz5 tv2
jz7 hfs
jz9 olc
jza u4n
jzb u4n
jzc olc
jzd 8oe
jzg v6v
jzk tu4,btk
jzl 22r
jzo svd
jzp uc3
jzq i2n
jzr 3wi
jzw 6zw
k03 jq2
k04 jq2
k05 5lh
k06 olc
k0a 669
k0d um5
k0g a15
k0j s7
k0l u25
k0m v6w
k0p 6oh
k0q 173
k0x t6
k1a h2y
k1k 1k4
k1l o64
k1m j9u
k1r 9jw
k1t n2l
k1u 8fy
k1x v6x
k1y ug0
k1z 509
k22 7ho
k23 6x0
k26 q3
k27 uoh
k2c 85z
k2d 1gg
k2l q7t
k2n 14e
k2p k2t
k2q pmi
k2z e38
k30 ut3
k31 tls
k32 54b
k33 f4e,v6y
k36 k39
k37 o47
k3e uob
k3f v6z
k3h 5mb
k3i ia
k3k v70
k3l k3r
k3m kuk
k3o kue
k3p fl8
k3r rbu
k3t u6m
k3u flk
k3x 9z9
k3y iob
k3z v71
k40 lz9
k42 iea
k44 u2n
k46 b68
k47 fpz
k48 7c2
k4a 2hu
k4b jeq
k4d 2gb
k4i v72
k4k jbh
k4l trg
k4m uid
k4n v73
k4p lzl
k4q uoj
k4s 6l5
k4t r3q
k4x gm5
k4y c58
k51 uew
k52 6c
k55 k52
k59 669
k5a u4a
k5b au4
k5c m36
k5g qta,2vp
k5l 8c6
k5m 55k
k5p lzl
k5q faa,db0
k5r 11s
k5t um2
k5u iks
k5w q3
k5x 89a
k61 41k
k63 uyy
k65 9am
k66 6ig
k67 uc3
k68 oz4
k6b rqm
k6d v74
k6e uej
k6f mbf
k6g v75
k6h li0
k6k u81
k6l 2ff
k6n n2n
k6o u5q
k6p uwn
k6q v76
k6u gcw
k6v osy
k6w v77
k6x v78
k70 a2s
k71 t1l
k72 3qi
k74 1g9
k7e 76y
k7f p1z
k7h ajp
k7i g87
k7q gwp
k7s 5yo
k7w f1a
k80 v79
k81 lad
k82 4tz
k83 7fp
k84 czj
k85 czj
k86 76b
k8b u7l
k8c v7a
k8d ubh
k8e 1g9
k8k 8rf
k8r j1w
k95 2ro
k96 98e
k98 ihl
k99 m1d
k9a 7nl
k9b nml
k9c noo
k9d fn8,v7b,v41
k9e dtt
k9f byt
k9g uoh
k9h ioz
k9i u5o
k9r o5l
k9t ajw
k9u uqe
k9w pap
k9y ajp
ka1 ok3
ka2 ajw
ka4 uda
ka8 dho
ka9 v7c
kaa v7d
kab n42
kac 8od
kad v0q
kaf frf
kb9 509
kba mzg
kbq 1me
kbv 5fh
kbw eor
kc1 v7e
kc4 czj
kc5 k83
kc7 qf5
kc8 6l5
kca 2ki
kcb v68,udr
kcg k83
kck uds
kcl 7np
kcm uhe
kcn lqu
kcp 572
kcu v7f
kcv u7b
kcw o7r
kd1 2fk
kd5 v7g
kd7 u80
kd8 9u6
kd9 v7h
kda ub0
kdc 2ki
kdd 75o
kdp v7i
kdx 9b7
kdy hb9
ke1 hhm
ke2 hhj
ke3 hhn
ke5 jl5
ke6 uea
ke7 v7j
ke8 23t
keb uxu
kec v7k
kef djk
kei v7l
kej v7m
kek m08
kem 5w7
ken 3qm
kes 185
ket qyq
kew ex
key jq2
kez v7n
kf0 8lo
kf1 v7o
kf2 vb
kf3 7j7
kf4 fr2
kf7 uk1
kf8 40v
kf9 2q4
kfj o90
kfm 3ui
kfn h2y
kfo f6e
kfp lzl
kfq rti
kfr kfs
kfs v7p
kfu esr,o05
kfw 958
kfx b7i
kfz 9ev
kg0 a29
kg1 87h
kg3 9ev
kg4 9ev
kg5 r04
kg6 1gg
kgg 4u6
kgi 7vd
kgk 82k
kgp v7q
kgq t5h
kgr u4r
kgs u5q
kgt 5s2
kgy azb
kh0 h2y
kh5 lxi
kh7 9yo
kh8 b45
khb kh0
khh q3
khr d3
khx u3o
khz q3
ki3 669
ki4 5w7
ki5 8kn
ki6 958
ki7 ria
kid u7n
kie u8v
kif mg7
kii i33
kij ud6
kik f1s
kim 3kd
kin l21
kio kk4
kiq dbm
kis dbk,q9r
kiu jq2
kiv 1tf
kiw u4n
kix jq2
kiy u4n
kiz byt,u72
kj0 utn
kj1 gbq
kjd u6k
kje u4n
kji iin
kjj uef
kjm i17
kjn v7r
kjp 8xw
kjt pap
kju uwr
kjx v7s
kjy h1x
kjz gq8
kk0 3u1
kk4 9wk
kk5 v3
kki aps
kkk apt
kkm h2y
kkn uch
kko t5h
kkp 3n
kkq 7g7
kkr egm
kks pc
kkt u7b
kku 8k8
kkw ipx
kkx uo8
kky v7t
kkz u5l
kl0 v7u
kl1 v7v
kl3 u4a
kl4 tr6
klb ud9
klc 3n
kld c2d
klh uip
kli q72
klj 3sw
kln 5uu
klp kxw
klq rjg
klr v7w
kls 7fp
klt s3h
km3 v7x
km5 gj
kmg esn
kmh v7y
kmm h2y
kmp v7z
kmq v1u
kmr wp
kms hpz
kmu q3
kmv tkp
kmy v5d
knh lap
kni 32b
knk 6l5,mkt
knl 2eq
knm b4u
knn 6l5,mkt
kno h8q
knp h8q
knq 50b
knr 9tf
kns dq
knt 7fv
knu v5i
knv hwq
knw mzb
knx jiz,m4o
knz e1c
ko1 esr,jfz
ko2 uoh
ko3 jq2
ko4 mbs
ko6 6l5
koc v80
kod 7p7
koe c6s
kog ihs
koh mxv
koi 98e
koj 73h
kok v81,v82,ul3
kol u8y
kom lzl
koo v83
kop v84,v85
kor v86
kos unl
kot bco
kov v85
kow 12p
kp0 v87
kp1 ubv
kp3 f5j
kp5 9j2
kp6 ubv
kp8 f5j
kpa uc3
kpb 42r
kpc 7nh
kpf cpt
kpg v88
kph bus
kpi u2n
kpj flj
kpo byt,eqp
kpq u4n
kpr uhv
kps u4n
kpt kk4
kq0 v89
kq8 7ey
kq9 l6w
kqc ew4
kqd ew2
kqe 7fp
kqg u7y
kqh 56j
kqk v8a
kqo m7e
kqp 4aj
kqs qf5
kqt 2tv
kqv a9n
kr5 s87
kr6 u6n
kr7 2gc
kra kre
kri l1x
krm n4y
kro h2y
krq e2g
krr ga1
kru h57
ks3 n3e
ks5 v1u
ksc 5j
ksh h2y
ksn 5v4,v8b,ul3
kso v8c
ksp 8wr
ksu udo
ksv 1kf
ksw usm
kta udo
ktc trg
kte v8d
ktg bl5
kth 1kh
kti o0g
ktj udo
ktl uom
ktn ehf
kto p95
ktz gd
ku2 2rg
ku4 uzi
ku6 h0u
ku7 gw8
ku9 uhf
kua v8e
kub uge
kue j1u
kuf 6yg
kuh 4jt
kul 2kh
kur ur1
kus 7q8
kut 3qi
kuv v6x,r7x
kuw u3c
kv4 7fa
kv5 u6z
kv6 2ns
kv7 djm
kv9 2vp
kvb lzl
kvc mth
kvg kyz
kvj fge
kvk jq2
kvl olg
kvm u1o
kvo ioz
kvp hiw
kvr v8f
kvv 60k
kvw 3lp
kvy uji
kvz uji
kw0 9z9
kw1 e3b
kw4 1u0
kw6 uow
kw9 ria
kwa 9wp
kwd u33
kwe v8g
kwk o47
kwl v8h
kwm u6o
kwn tu4,i6e
kwo sco
kwp 2qy
kws v8i
kwt v8j
kwu pbv
kwv u5h
kww 4aj
kwx 75o
kwz 7e1
kx3 u4n
kx4 v8k
kx5 if9
kx6 1f
kx8 tug
kx9 286
kxc umr
kxe v8l
kxf olc
kxg jm0
kxl 9r
kxn mb
kxt v8m
kxu 949
kxv 94c
kxw v62
kxx um8
kxy 380
kxz 7ft
ky1 npi
ky2 u38
ky8 v8n
kyj v8o
kyv q3
kyw snq
kyz qs5
kz0 urs
kz6 v8p
kzb 4ao
kzc got
kzg i5
kzh 1gg
kzj 831
kzl 1h3
kzr qej
kzs 3f0
kzt 5wo
kzy v8q
kzz o0g
l00 fwo
l02 bl5
l07 uw2
l08 v8r
l09 2a
l0a bl5
l0d 3n
l0j 3lq
l0k mte
l0l tjj
l0o tqr
l0p v8s
l0r u6z
l0s v8t
l0t v8u
l0v b3x
l0w d3a
l12 isp
l13 v8v
l14 olc
l15 6l5,mkt
l16 lmo
l17 dgf
l18 2d8
l19 i33
l1e bgf
l1h u8m
l1j 3p0
l1k 2df
l1n u38
l1o emh
l1p b6v
l1q j4
l1w v8w
l1x jbi
l1y l22,v3m
l1z ihl
l20 7bt
l22 u81
l23 sg8
l2g o5l
l2h 372
l2i 372
l2l i8r
l2p j1v
l2r v8x
l2s u4n
l2v uv7
l2w v8y
l2x 8od
l2y uxa
l32 6x0
l34 v8z
l36 gg2
l37 7l5
l38 12p
l39 u4n
l3a ux7
l3b v90
l3d uon
l3e v91
l3f lrs
l45 t6
l46 v92
l4a ei3
l4c an7
l4e v67
l4f ufl
l4g v93
l4h 5y3
l4i ioz
l4l v94
l4m u45
l4w 3o5
l4x jpf
l50 ghq
l51 12p
l54 j1w
l57 kd1
l58 fu0
l5b 17f
l5f uhc
l5g gxz
l5s shu
l61 uee
l63 5yv
l68 3o5
l6e tv3
l6f 6ou
l6h efi
l6i aja
l6j v95
l6o l0
l6v 7ty
l6w 12w
l70 ekt
l71 v96
l72 3q4
l75 kfy,v97
l76 87t
l77 7wo
l79 j8
l7c 2gb
l7h 2m0
l7j u5l
l7l u8t,u8u
l7o 3sp
l7p a3r
l7y 1k4
l7z q4
l80 lyr
l81 a1h
l85 u4n
l86 uty
l87 b27
l88 b25
l8b 1wx
l8c cpx
l8g 6l3
l8h ucy
l8k l8q
l8l ilb
l8r 6ou
l8s cgu
l8t lsu
l8w u9x
l8z v98
l90 v99
l92 4c3
l96 cwx
l97 2jd
l9d 2ec
l9i 2r1,jg3
l9j osg
l9k 9kl
l9q u20
l9r jv5
l9s u1u
l9t dij
l9x u32
la4 32j
la5 ol4
la6 7s8
la7 izj
la9 9zz
laa 2s2
lad lr7
laf rud,m36
lag mg7
lai 8tq
laj cqb
lao 669
lap 2i
las olc
lau 6bt
lav a0s
lay v9a
laz v9b
lb6 v9c
lb9 uzi
lbc oxs
lbd lad
lbe ds6
lbf 5ow
lbg v9d
lbh u32
lbi shu
lbk uo0
lbl ab2
lbs pxc
lbt v9e
lbu urv,v9f
lbv olc
lbw v86
lbz d61
lc0 anj
lc6 ssj
lc9 r74
lcb v9g
lce d0q
lcg cqh
lco ery
lcp lo6
lcq dk6
lcr 3kl
lcs suq
lct ldc
lcx a9j
lcz 85o
ld0 v8w
ld1 v9h
ld2 rat
ld3 666
ld5 rat
ld6 9zd
ld8 od0
ldb h2y
ldc 3uv
ldd q3
lde 13r
ldf 3kl
ldg mmq
ldh 76m
ldi mmr
ldj mzb
ldk 4so
ldm k4o
ldo f3s
ldp 1i8
ldr nnp
ldu osz
le1 1b8
le2 urp
le3 pax
le4 cqh
le7 ptr
lef cqh
leg b66
lej u1s
lek v9i
leo v9j
lep b2e
les v9k
leu bt3
ley v9l
lf1 idh
lf2 58t
lf4 2df
lf6 jg
lf7 cy6
lf8 cpg
lf9 26v
lfa jy6
lfd v9m
lff dfy
lfh dlo
lfi dxy
lfj qkm
lfk uo9
lfl dxw
lfo i5q
lfp th
lft amk
lfx 2tq
lfy ftm
lg0 mts
lg1 cl
lg2 8of
lg5 n42
lg9 58p
lgb dlo
lgc aj2
lgd jyy
lge ir0
lgi v9n
lgj luk
lgl 3kl
lgm 16l
lgn n41
lgq d5z
lgr a9n
lgs 9mw
lgx udk
lgy v9o
lgz v9p,pph
lh0 1ja
lh2 lqu
lh4 qzv
lh5 lko
lhb 7s0
lhc 9zt
lhf u5w
lhg v0w
lhj hiw
lhk hgd
lhl 2bg
lhm w9
lho ekx
lhp ofp
lhq sht
lhr k8f
lhu 29p
lhv ctd
lhw v9q
lhx uds
lhz v9r
li0 3im
li2 usg
li6 v9s
li7 5bm
li8 h2y
lib 2m0
lic lib
lie 5w0
lif 5rh
lig 6l5
lii nnx
lij q3,1gg
lio byt,eqp
lir 1wh
lis k3r
lit ujq
liu 75o
liw eqp
lix 7dl
liy us9
liz f1m
lj0 liz
lj1 uh1
lj3 uql
lj6 m7g
lj7 l0l
lja us3
ljb dlo
ljd jie
lje 55k
ljf umg
ljg lmp
ljj 3gi
ljk 4g8
ljn izk
ljo izl
ljp v9t
ljq 7xn
ljt d73
lju duy
ljv rb1
ljx czj
ljy o7w
lkn 5j1
lko 22r
lkp 5fa,792
lkq 8tm
lkr 22s
lks hn5
lku 22p
lkv 2fg,u78
lkw 2fk
ll7 ufl
ll8 2w9
ll9 v9u
lle dck
llf 8k8
llh 6l5,mkt
lli v9v
llk 7hr
lll 4fl
llo 29w
llv v71
llw v9w
llx f1g
lly v9x
lm0 uz7
lm2 4u0
lm3 5vh
lm4 v9y
lm5 uc7
lm6 sj
lm7 lm5
lm8 dgb
lm9 25c
lma u5w
lmc 72f
lme v9z
lmf kqs
lmg ex
lmh v4r
lmi ja
lmj jm
lml qyi
lmm va0
lmo uk9,5vu
lmp jie
lmq cjw
lmr 8od
lmu 8od
lmv 4jt
lmw tv2
ln0 p60
ln1 g1k
ln2 mrw
ln3 va1
ln5 ugz
ln6 r90
ln7 tgt
ln8 jdw
lna h8b
lnc 8a2
lne 7ob
lnf tyg
lng b0y
lnk lph
lnp va2
lnq va3
lnr j8r
lnt 83j
lnu d5c
lnw n7h
lnx cgu
lny lo0
lnz hxc
lo1 3pc
lo3 klv
lo6 udo
lo7 i5
lo8 bh0
lo9 lmp
lob 5bg
lod e5p
lol 9mj
lom uhe
lon va4
lor ta
los n9d
lot 3vo
lou u5q
low 7g7
loy 6hb
loz ef6
lp0 1iq
lp1 lo6
lp2 ihs
lp3 3kd
lp4 u7z
lp7 oo4
lp9 3vo
lpa 3vp
lpb in0
lpd va5
lpf j6
lph 41w
lpi bqr
lpk 3c3
lpn 1o9
lpo n0o
lpp oa0
lpq kxw
lpr upk
lps k75
lpu b12
lpw pl6
lpx rq9
lpy a1c
lq2 jie
lq3 va6
lq5 d58
lqc jie
lqe 4vi
lqi emh
lql 4lg
lqm e65
lqn u8a
lqo 5yn
lqq liz
lqr cz
lqs ikw
lqt u8q
lqu f1g
lqv f1g
lqx e2g
lqy g1k
lr1 pav
lr2 u2a
lr3 i33
lr5 lqu
lr6 lr2
lr7 u8f
lr8 f1s
lr9 sc9
lra h2y
lrc dgb
lrg va7
lrn h5c
lrr uh0,va8
lrs umb
lrt lzl
lrz 7lu
ls0 ucy
ls5 va9
ls9 lo6
lsa ubo
lsi b4a
lsj mz4
lss vaa
lst u2a
lsu u9d
lsz vab
lt1 669
lt2 vac
lt3 vad
lt5 ukd,gj
lt9 5fa
ltk a63
ltl fe1
ltn m1d,ujh
ltp tji
ltq ihl
ltr i6c
ltt i6d
ltu hjo
ltw 9pb
ltx 5r1
lty nkc
ltz vae
lu0 qi4
lu1 l0
lu4 p3s
lua vaf
lub 2go
luc tgr
lue v0h
luf p3o
luh 7fp
luk 8kq
lul uoz
lum 9fe
luo dlg
lup ufv
luq vag
lur vah
lus jq2
lut ioz
luu uay
luv f4f
lv5 ulh
lv6 vai
lv7 itb
lva qf5
lvb lvc
lvc 2tv
lve u6r,u6s
lvf i15
lvg 75o
lvi vaj
lvj uic,v4m
lvl omb
lvm u1v
lvp 65z
lvt ub5
lvx mgw
lvy vak
lw5 j1v
lw7 j1v
lw8 r8h
lw9 val
lwa 7lf
lwb rzd
lwc 14d
lwd pg3
lwf jl5
lwi u2g
lwj luk
lwk akv
lwl 7of
lwm ove
lwq cx5
lwr uif
lws bch
lwu 9l5
lwy 20e
lwz cca
lx2 2qc
lx3 ccc
lx4 bnu
lx6 303
lx7 u4n
lx8 uht
lx9 usi
lxa 306
lxb 3sr
lxd vam
lxe 591
lxf 1z3
lxg h1r
lxh 4c3
lxi fcs
lxj fcs
lxk pft
lxl van
lxm qkd
lxo cep
lxq 25b
lxr u2t
lxs n2s
lxt 2l3
lxx mts
lxy 7q9
ly6 ub5
ly7 pxn
lyb pn6
lye oxs
lyf 72u
lyh hga
lyi a8d
lym mb0
lyq rrc
lyr n4
lz2 31
lz3 au4
lz5 g38
lz7 j4
lz8 9us
lz9 cco
lza 9ur
lzc uya
lzf ro
lzh dm0
lzi ewp
lzl v4b
lzm hnu
m00 o1d
m01 hwo
m03 u5p
m08 vao
m09 6l5
m0a vap
m0c vaq
m0d 7ck
m0e lil
m0f var
m0l 90p
m0m 8n
m0n 88l
m0q bkg
m0r et3
m0s 815
m0v h2y
m0w vas
m17 uie
m18 5z6
m1d e65
m1e 21f
m1f pap
m1g csv
m1h h8n
m1i 5wn
m1j fxa
m1r ue7
m1t noa
m1v cq5
m1w 7qd
m21 a44
m22 b8f
m25 1s3
m26 vat
m28 87h
m29 2jd
m2b 22l
m2c 3nf
m2d vau
m2e 3s2
m2f vav
m2g vaw
m2h vax
m2j 4iy
m2k 8zx
m2n jm2
m2r lzl
m2s uxz
m2t 2e3
m2u vay
m2v upc
m2w ub2
m2x vaz
m2y ioz
m2z 6l5
m31 l8w
m34 9x4,9l9
m36 ikc
m37 2hj
m3b 61j
m3c bw1
m3e u4r
m3f ubd
m3g m3o
m3j uyy
m3n hj
m3t j7v
m3u eqp
m3y byt
m40 v5c
m41 o81
m43 9z6
m45 cdq
m47 m41
m4b 74z
m4c vb0
m4d ug0
m4f fcu
m4g u89
m4m u6p
m4o p5h
m4t 41k
m4v vb1
m4w vb2
m4x fx6
m4y lz8
m4z hg9
m50 vb3,ua1,uhi
m57 qo8
m58 lkw,5sb
m59 75o
m5b dk8
m5d tji
m5e a63
m5f 9vy
m5i vb4
m5j ugb
m5k sfd
m5l vb5
m5n g3d
m5o bpl
m5r m01
m5w u7u
m5x v1m
m5y vb6
m5z cds
m64 udo
m69 emh
m6a mun
m6b lwz
m6c y8
m6d ojp
m6f bxs
m6i t5h
m6j vb7
m6k dpb
m6l 792
m6m gbc
m6q iks
m6r k3f
m6s ey
m6u i36
m6v i33
m6w vb8
m6x b7k
m6y mxf
m6z vb9
m70 ats
m72 lji
m73 ihs
m76 vba
m78 i17
m7a dck
m7f bd1
m7g epp
m7h ae8
m7i uvv
m7j tug
m7k vbb
m7l olc
m7m 765
m7o ucy
m7q qf5
m7s qky
m7t rdz
m7v n1d
m7w hfc
m7x 4ah
m7y iz8
m7z jek
m80 v6p
m81 ufp
m82 76t
m83 8tv
m85 u5v
m86 17g
m88 g55
m8a sgd
m8b sgd
m8c 3r3
m8f m8b
m8g hg9
m8i 6x0
m8j quk
m8k a4p
m8l quh
m8r vbc
m8s vbd
m8t ud3
m8u csv
m8z dos
m90 jg3
m93 v1a
m94 rzc
m95 dvh
m96 a1p
m9a uah
m9b mcc
m9d ae7
m9e un1
m9f o5m
m9g jp3
m9i bb4
m9j qta
m9k 6l5
m9m je0
m9n sht
m9q 8nc
m9r u7i
m9s ns9
m9t aqu
m9u hib
m9v 23u
m9w pxs
m9y 12w
m9z vbe
ma0 85p
ma6 5hv
ma8 v58
maa bnu
mab a7a
mad bc5
mae 17v
maf msl
mah 12u
mal 9rg
mam 98e
map u8g
mas u8g
may a2p
maz vbf
mb0 3pc
mb1 ihs
mb7 it
mb8 db4
mb9 4ah
mba k4t
mbb vbg
mbc 6zz,uvl
mbd 8od
mbh u81
mbi qbn
mbj ut3
mbl jdc
mbm jdd
mbo 367
mbp uc7
mbq gme
mbr vbh
mbs 22s
mbw uwg
mbx b4a
mby u3w
mc0 m36
mc2 u3o
mc4 wp
mc5 m36
mc6 u80
mc7 vbi
mc9 vbj
mca 7in
mcb j4
mcd vbk
mcf 87t
mcl vbl
mcu 29u
mcv u2y
mcx 2m5
mcy 20x
mcz 1zy
md0 9ld
md9 5om
mdk v75
mdl n1e
mdq vbm
mdt ae8
mdv tgn
mdw g01
me3 p4n
me4 qyq
me5 a2v
me7 s5m
me8 s1h
me9 s1j
meb qos
mec 2te
med bby
mee 6wl
meg v5b
mei vbn
mej 1lu
mep 2hf
meq vbo
mer 8r9
mes bfd
met kqs
mev duf
mex 9e9
mey 3o0
mf0 vbp
mf3 g1d
mf7 up6
mfd 6x0
mff r06
mfg u7a
mfi jq2
mfj kri
mfk gdt
mfl 8em
mfp 7hn
mfq mnu
mfr v0c
mfs els
mft ul9
mfv u7l
mfw ei3
mfx uqd
mfy 2vp
mg0 2vw
mg2 urx
mg4 aqu
mg5 fau
mg6 7ld
mg7 izc
mg8 hiw
mg9 17m
mgl vbq
mgm gal
mgn ihs
mgo u43
mgp 8jo
mgv vbr
mgw few
mgx mzx
mgy vbs
mgz usa
mh0 vbt
mh1 3qj
mh2 l7h
mh3 l7h
mh4 uqk
mh5 7th
mh6 4vi
mh7 pfj
mh8 q3
mh9 omm
mha cmn
mhb n2b
mhi vbj
mhj 2ai
mhk uez
mhl 3lh
mhm n4
mhp tv2
mht du0
mic few
mid u6h
mif f4f
mig e65
mih v31
mii 9by
mil qmv
min ihz
mip vbu
mis vbv
mit utv
miu ute
miv ug2
miy vbw
miz ekt
mj1 oxs
mj5 utp
mj6 fbg
mj7 g1f
mj8 4co
mjd ugs
mje icl
mjg g87
mjh vbx
mji b4u
mjj nbe
mjl g3s
mjm e65
mjn pl7
mjq lxi
mjw vby
mjx g1e
mk0 669
mk1 6x0
mk2 qf5
mk8 4c3
mk9 lxi
mkf hgd
mkh fcs
mki ex
mkj r3q
mkk f1a
mkl vbz
mkm 5jh
mko jl5
mkp 6fe
mkq 81z
mkt u37
mku vc0
mkv uea
mkw u9i
mkx vc1
ml2 sj9
ml8 ccd
ml9 8ny
mla ibg
mlb 3k7
mlf vc2
mlg c6d
mlh 665
mli vc3
mlj ury
mll usa
mlm onl
mlp tji
mlq 7lv
mlr k74
mlv dst
mlw n39
mly mvc
mlz mg7
mm2 pb,uv
mm6 c4w
mm9 uye
mmb ltn
mmc jbh
mmd 664
mme 2hy
mmf 2m0
mmg kyj
mmj 1x4
mmk lb
mml mmn
mmo mmk
mmp vc4
mmq ihz
mmr uai
mms zz
mmt 1tl
mmu pu0
mn6 ivw
mn7 1tf
mnd v9w,uah
mne c2d
mng jq2
mnh vc5,ued,ut1
mnk u2z
mnl g3l
mnm ppi
mnn 2hf
mno tv4
mnq vc6
mnt vc7
mnu 365
mnv fkp
mnw 4o5
mnx a1p
mnz ud7
mo0 g1f
mo1 rzg
mo5 4cp
mo6 ft7
mo7 gb
mo8 k8f
mo9 mo8
moa 8nv
mod 5nb
moe qbn
mof 9ma
moj uhc
mok 5vh
mot jq2
mou 7fb
mp2 mp1
mp4 btp
mp5 ctz
mp6 mzy
mp7 vc8
mp8 uz5
mp9 uh1
mpa e2h
mpd sj
mpe 7fl
mpf twd
mph 2jc
mpj il6
mpl nj
mpn 6rx
mpp hov
mpq hoy
mpr mr
mpv jkx
mpw vc9
mpy 9ph
mpz ir0
mq2 e4t
mq3 ui4
mq6 v47
mqb vca
mqc urp
mqf 6sp
mqh qbn
mqi 80p
mqj shu
mqo 1wj
mr0 3qj
mr2 msm
mr5 vcb
mr6 2gc
mr7 hnc
mr8 2kv
mra 84h
mre vcc,uq8
mrg umh
mrh i5
mrm lb
mro hov
mrp isi
mrq it0
mrt zy
mru 106
mry hvo
ms0 v67
ms2 v6y
ms3 v6y
ms5 b38
ms8 lz8
ms9 czb
msa izf
msb luk
mse 3qi
msg 7c2
msh v4d
msi anf
msl l0
msm q3
mso 1sb
msp u9m
msq qt8
msr msq
mt0 um4
mt5 7i9
mt7 1x9
mt8 n4y
mtb jm2
mtd p99
mte lb
mtf vcd
mtg ewp
mth umb
mti c8e
mtj 2kz
mtp mbw
mtq s1x
mts u2h
mu1 29z
mu2 g34
mum v6y
mun v6y
muo vce
mur s7d
mus 8lv
muv uhc
muz 90l
mvc 2mf
mvd gqv
mve 7y5
mvf 2h5
mvg pda
mvi avk
mvn avl
mvo li
mvq 954
mvs lz
mvt 9ut
mvu 2jx
mvw td2
mvy 1s3
mvz cy2
mw0 3t5
mw1 245
mw3 vcf
mw4 g9
mw5 vcg
mwc p0j
mwd s9s
mwe 6rx,u2s
mwf uk9
mwi 1gg
mwj 7nd
mwn upg
mwo 2w6
mwp bxh
mwv mwe
mwx vch
mwy 1lt
mwz msm
mx1 v2j
mx2 msl
mx3 h2y
mx5 u2d
mx6 6x3
mx7 2bo
mxa 9is
mxb bt2
mxe hvi
mxf et6
mxg cks
mxh ihj
mxi ukx
mxj upr
mxk 4so
mxm m03,mxl
mxo u81
mxr uzi
mxs 5bh
mxt u1t
mxv v1y
mxw nt9
mxx vci
myb urd
myc vcj
myd 4qj
myf 2p9
myi 669
myk 22l
myl lwz
myo ney
myw hib
myx 5bg
myz upc
mz0 9rw
mz1 9ru
mz3 piu
mz4 kzg
mz5 ia
mz7 rh
mz8 ufs
mz9 1sb
mza 1sb
mzb 8tq
mzc 5w9
mze 8tr
mzg jl0
mzh j2
mzi 9tb
mzn eip
mzr czj
mzt 6mf
mzu 9ld
mzw vck
mzx 5bi
mzy t6
n04 a2v
n05 67j
n06 bc9
n07 2vw
n0a 3sz
n0f a0y
n0g tsz
n0k u2f
n0l u4g
n0n maf
n0p 9mu
n0q 1tr
n0t pgc
n0y gib
n0z 7fp
n10 5jl
n11 t83
n12 1x1
n13 u82
n15 a98
n19 e69
n1a vcl
n1b qs5
n1c 90l
n1d u38,7e3
n1e 9ld
n1i 87h
n1n s1x
n1s 1tm
n1t v48
n1w um4
n1x 20m
n1y 2ao
n1z 4so
n22 uaj
n23 g32
n26 h8q
n28 7fv
n2b k8f
n2e uk2
n2l 3p1
n2m uie
n2n u4b
n2s vcm
n2t 1me
n2u u3g
n2w 379
n2y jl0
n32 nmt
n37 87h
n39 p1x
n3a w0
n3c 9py
n3d uu9
n3e urx
n3f j4
n3h k1
n3i l22,2s7
n3j ex
n3l mmo
n3m p95
n3n shu
n3o upu
n3p dec
n3s jey
n3t vcn
n3v tv4
n3w vco
n3x q3
n41 l0
n42 8oh
n4c 2l3
n4m azb
n4n nry
n4o j85
n4q ug2
n4s ky2
n4u 9lb
n4y 6g8
n4z 6h6
n51 6ga
n52 osg
n53 cm5
n55 vcp
n56 r7v
n57 vcq
n58 u4v
n5i 3im
n5o p1z
n5q 6kb
n5r 7ti
n5s u4r
n5t udr
n5u 29z
n5x l22
n64 vcr
n65 ccv
n66 emh
n69 eml
n6f 1bz
n6j tgn
n6k e2h
n6l iui
n6o 6vs
n6q vcs
n6r vct,utx
n6t cbg
n6v un1
n6w u8l
n6x u6n
n6y qkz
n71 qin
n74 p5f
n76 p5h
n77 km5
n7b n74
n7d uid
n7e n70
n7h gj
n7j vcu
n7k a9n
n7l byt
n7m rns
n7p 4gn
n83 3sj
n84 8th
n85 8th
n86 h1s
n87 6l5
n88 4cw
n89 b79
n8a h9w
n8f csv
n8g nz7,bvl
n8h vcv
n8k ud3
n8l vcw
n8m beq
n8o ubr
n8q vcx
n8r un1
n8s vcy
n8x ds6
n8y 4so
n8z uk2
n90 tqe
n91 pph
n94 eks
n95 eoe
n96 gd1
n97 g1f
n98 rzg
n9b mu
n9e u2b
n9f vcf
n9m vcz
n9n i7e
n9r ug4
n9s 3jr
n9t a9c
n9w uvo
n9y n9r,b4u
nae unl
nag io
nah m0l
nal 6q6
naq 7th
naw r2t
nax kqt
nay i9p
nb2 ucy
nb3 778
nb5 nb2
nb7 6mf
nbe vd0
nbf v5
nbg p94
nbh vd1
nbi vd2
nbk vd3
nbl ucq
nbs vd4
nbt vd5
nbw l81
nbx q3
nby lbz
nc1 rgw
nc2 g1e
nc6 7dk
nc9 v8t
nca 3sw
ncc eyo
ncd rve
nce 4fi
ncf b3d,67b
ncg t5h
ncl vd6
ncn psr
nco r2b
ncp 8j2
ncq miz
ncs 1lt
ncu phj
ncv kbw
ncy kbz
ncz vd7
nd3 pp1
nd5 k74
nd7 vd8
nd8 6g8
nd9 9k4
nda og7
ndi p1x
ndw 1lm
ndx jl0
ndy 1ln
ne1 uvn
ne2 uzg
ne3 urp
ne6 vd9
ne7 mca
ne9 pga
nee r6j
neg vda
neh qf5
nei pwi
nel hdg
nem vdb
nen vdc
nep err
ner dly
neu 7j8
new pc5
nex p93
ney r6b
nf4 vdd
nf5 itu
nf6 ivw
nf7 qrk
nf9 29w
nfa u32
nfb 5b4
nfd vde
nfe 9by
nft geq
nfw 7lm
nfx vdf
nfy 7yb
ng2 psr
ng3 7ln
ng4 7cs
ng5 u5m
ng6 siy
ng7 dwn
ngb ghk
ngd cpx
nge 2qn
ngf vdg
ngi 1lt
ngj n9d
ngn jq2
ngo u5h
ngp u5q
ngq uk9
ngs uzn
ngt gdt
ngw 7iu
ngx 7iu
ngy fcs
ngz 7in
nh3 ix
nh6 ngx
nhd bb4,mfy
nhe vdh
nhh u4h
nhi e2y
nhj qzx
nhn kqs
nho c7z
nhp jpi
nhq 8vc
nhr 5ym
nhu 7tw
nhx ujd
nhy uyv
nhz u2z
ni1 vdi
ni5 uj4
ni6 4yf
nia c1m
nib c1m
nic gm5
nie c1l
nig c93
nih c1i
nij ud9
nik ubw
nil 2pn
nin 1gc
nio gib
niq vdj
nir nrw
nis vdk
nit 7fp
niz 6dv
nj0 vc5,ufw
nj1 inx
nj2 o0f
nj3 vdl
nj4 u1s
nj5 58e
nj6 sbq
nj9 3jd
nja emh
njd ubo
nje o6i
njg 1qo
njh 3im
njk 7fd
njq rti
njr lx2
njs 14d
njv 3eq
njw nk3
nk2 qyf
nk3 vdm
nk4 72f
nk7 3bz
nk9 vdn
nka uzf
nkb vdo
nkc vdp
nke 28h
nkf eor
nkg czf
nki b6e
nkj 2bo
nkk k8f
nkl q5q
nko kqs
nkp pk6
nkq 2tv
nkr 2ki
nks 75p
nkt jfy
nkv vdq
nkw vdr
nkx c1z
nky omm
nkz db1
nl0 db2
nl2 db4
nl3 vds
nl4 2vp
nl8 8fc
nla vdt
nli itt
nlj m1d
nlk 3im
nlo qs5
nlq u1
nlr 8kq
nls 9r4
nlt crk
nlx g1n
nly vdu
nlz 148,8vc
nm0 tk1
nm1 pwg
nm2 a9n
nm3 i8q
nmb vdv
nmc p6c
nmd p73
nmg f1a
nml vdw
nmm 405
nmn 3im
nmp rnv
nmq g37
nmr t69
nmt vdw
nmu uja
nmv lxt
nmw 96x
nmx qh
nmz np1
nn1 cxt
nn3 u3o
nn5 cxt
nn6 c03
nn8 un6
nnd 9vh
nnh dgw
nni c1m
nnk u9c
nnl plx
nnm jq2
nnn osx
nno jq2
nnp k74
nnq k75
nns shu
nnv kw
nnx ug2
nny 6af
nnz 3qi
no0 815
no4 k7
no5 pev
no6 hwo
no7 84s
no8 664
no9 k83
noa vdx
nob ikc
noc iwh
nog mb
noh 98c
nok tr4
non 84w
noo 9f5
noq h1w
nor mb
nos cc
noz zh
np0 u31
np1 gmk
np4 pt
np5 u3o
npg cww
nph 250
npi u7w
npj 30g
npl u5o
npm u5m
npn d1j
npo o5l
npq 20n
nps 21j
npt e66
npu udu
npv qzp
npw npu
npx a63
nq0 2e1
nq2 a28
nq7 61m
nq8 14e
nq9 f0
nqa 23u
nqd 337
nqe 2n8
nqf 5ho
nqj 300
nqk avs
nql 380
nqu ogh
nqx l1j
nqy apv
nqz v4
nr2 vdy
nr3 aoi
nr4 4sp
nr5 5b4
nr6 nr5
nr7 8wy
nr8 o6k
nr9 aug
nrf 5fh
nrh 9wt
nrj ik7
nrk od0
nrm 7w5
nrn cx5
nro 5nm
nrp f1g
nrs pal
nru i5
nrv 7mt
nrw ueq
nry if
ns2 u3i
ns3 bnr
ns8 vdz
ns9 85z
nsa faa
nsb lqn
nsc vdj
nsk ve0
nsl upu
nsm nss
nst lz8
nsw bqr
nsz i5
nt2 5v6
nt3 5vf
nt4 k74
nta ah
ntc f1q
ntg jo9
nth 7xo
ntj ps
ntk ah
ntp a44
nts 7tm
ntt kuk
ntv ntu
ntz 81d
nu0 o71
nu1 3qk
nu2 7y1
nu3 q3
nu6 12e
nu7 q3
nu8 8bx
nu9 8d3
nua 8g0
nub 2rj
nuc 1lt
nud uf4
nug cgu
nuh ve1
nun 3uo
nuo 8lt
nur kg0
nus ilb
nuu 7ik
nuv 7ig
nuw 16y
nux 22r
nuy i5
nuz tp
nv0 oev
nv1 j2
nv2 ia
nv3 tg
nv5 h2y
nv6 frx
nvc kj
nve tg
nvf ff
nvg vci
nvh cb6
nvi 80a
nvl ve2
nvq u6f
nvr ojp
nvs nrh
nvu bjx
nvv u4x
nvx olc
nvy jg3
nvz sj
nw0 1d8
nw3 9tg
nw5 668
nw6 9ql
nw8 ve3
nwb 1k4
nwc o64
nwg h2y
nwh pdr
nwi 4vd
nwj 57n
nwk ayl
nwn cjb
nwo pvr
nwp 9w4
nx2 nnx
nx4 9mj
nx7 bqs
nx8 ois
nx9 j53
nxa l17
nxb coy
nxc l18
nxd d2y
nxi dm6
nxo bxa
nxp bxh
nxq u2y
nxr c62
nxu ea6
nxv u8m
nxw zq
nxx q3
ny0 1lw
ny1 245
ny2 23y
ny3 1nz
ny6 l23
ny7 i3i
ny9 4so
nyc 8tq
nyd ve4
nye 5vf
nyg l23
nyh 3ur
nyi tfa
nyj mtb
nyk dlo
nyl dlv
nym dn2
nyx 2f6
nyz a9n
nz0 72e
nz4 uhc
nz6 ve5
nz7 nnv
nz9 e03
nzd 1k4
nze 17p
nzf n4
nzm gh4
nzn o64
nzt 6cn,ve6
nzu eiz
nzv ej1
nzw 29u
nzx obb
nzy cux
nzz luk
o00 bnm
o01 9r4
o08 8b7
o09 u80
o0a 7c2
o0c grl
o0f izc
o0g izc
o0l cbp
o0n h2y
o0r 3f
o0s 9p4
o0t jyz
o0x qz
o10 efi
o1d 669
o1e rht
o1k ps
o1n 8bl
o1q ocd
o1s oca
o1t oca
o1x ve7
o1z jif
o20 of4
o22 fuy
o23 7fc
o24 2wa
o27 o00
o28 r0t
o2b hf8
o2c ocd
o2e hmy
o2g hwo
o2h o7j
o2i 2fu
o2j cn3
o2m pxr
o2o i2a
o2p ibo
o2q kg4
o2z 7z1
o30 2m0
o31 qt8
o32 vbs
o33 qt8
o35 3pc
o39 shu
o3a j2k
o3b tkq
o3d upe
o3k fkl
o3l 7fo
o3m 25h
o3o 5jl
o3s r6w
o3v 7z1
o3y 9yp
o3z 1xt
o40 7av
o41 7ih
o47 u4b
o4a fkj
o4d cwz
o4e cww
o4f iyb
o4k ied
o4l q1u
o4m ujd
o4n 3im
o4o 3im
o4p 3im
o4r 7le
o4s o4r
o4t jey
o4v kxw
o4w 63o
o4z jfh
o55 cww
o56 87h
o59 8m1
o5a bnm
o5c avq
o5d a9n
o5h k7i
o5i k7m
o5k pfq
o5n awf
o5r fxc
o5s 12e
o5t nve
o5v 5gp
o5w o6i
o5x r4a
o5y jad
o5z 2ko
o60 aj2
o61 jmn
o64 u2y
o65 o6c
o67 bju
o6c o64
o6d 6l5
o6h pfj
o6i pfj
o6j vdy
o6k o2j
o6l l5r
o6m l98
o6n f5a
o6p qy
o6q laa
o6s 7xz
o6t 6x0
o6u 5b6
o6v b6v
o7a o7r
o7b ihs
o7f 8ac
o7g crk
o7h mb1
o7i 8g2
o7j 4so
o7k 1tl
o7l 1tl
o7o knp
o7p ve8
o7r d50
o7s 7uu
o7t hit
o7u 3im
o7z 3uo
o81 8tq
o85 kkl
o86 wp
o88 o40
o89 9ps
o8d 2yq
o8e 3t9
o8f 4u0
o8g o2j
o8j u32
o8n ta0
o8p mgw
o8r o2j
o8v e37
o90 g60
o91 ve9
o92 3qf
o95 3y9
o98 no7
o99 50b
o9a 3jh
o9c v7f
o9d 12u
o9e p8l
o9f 1bt
o9g 162
o9i uiy
o9j udr
o9k b89
o9l ttp
o9p 5vl
o9q icl
o9r rml
o9s a9n
o9t 3t6
o9v 76u
o9x ioz
o9y 9qo
o9z 90v
oa0 ga6
oa4 jjb
oa5 pth
oa6 oa9
oa7 u38
oa8 b4a
oab bwp
oae v4
oaj vea
oak ugr
oaq u6f
oar pyc
oas 4cf
ob1 uhc
ob4 uhc
ob5 lbe
ob8 veb
ob9 g9t
oba 2l3
obb 2l2
obc obb
obh 87h
obi jpz
obk 4u8
obl 80k
obm sg0
obu fyh
obv 3im
oc0 qt1
oc1 88l
oc2 3o3
oc3 55k
oc5 k0a
oc8 elj
oc9 12e
oca 5b4
ocb b6v
occ o00
ocd o64
ocg 4od
oco v9s
ocp an9
ocr 96x
ocx 1gg
ocy sc
ocz 1nz
od0 hxc
od3 ogh
od5 rf1
od6 rf5
od7 6xu
od8 jex
od9 jez
odb jex
odd jox,ayq
ode 5ly
odf io3
odg r2m
odh 9jt
odj lxi
odm 3qf
odn 1gg
odu 411
odv uqe
odx m6l
ody oa9
odz 5xu
oe3 qtr
oe6 oeu
oe8 6zd
oea hn8
oeb aq5
oec lxi
oed lwj
oee 8ia
oef dbp
oel 86k
oem jo9
oep vec
oeq td2
oer u2w
oes 2ep
oet ofr
oeu f1g
oev 8ac
of0 lqn
of1 7yp
of2 suw
of3 jmn
of4 22r
of6 nml
of7 eor
of8 o64
of9 upl
ofb ved,vee
ofc r8
ofd c3u
ofj 5v
ofk ieu
ofl u49
ofm q3
oft kdh
ofv 6x7
ofz 3eq
og4 og8
og5 oga
og6 o6p
og7 sap
og9 tyg
oga tya
ogc n4
ogf cvi
ogh vef
ogk u28
ogm q3
ogr k74
ogs m8z
ogt luk
ogu 26b
oh0 d5c
oh1 byt
oh2 byt
oh3 1xi
oh4 apy
oh5 veg
oh6 u5v
oh7 ioz
oh8 t80
oh9 t9t
oha mfx
ohb u91
ohe m00
ohq u4n
ohr uvr
ohs veh
oht ub5
ohu i9p
ohx vei
ohy vej
ohz f60,ued
oi0 umr
oi1 pth
oi3 lxi
oi4 u4r
oi5 8rv
oi6 fns
oi7 gk
oi8 oi7
oib nz7
oid f1q
oie ihi
oig myo
oih vcf
oii 1i0
oil f1g
oim 88i
oio f1s
oir 2fx
ois bz9
oit 8of
oiw vek
oix oiz
oiy k8f
oiz f1q
oj0 dxz
oj1 dos
oj2 jf3
oj3 jg3
oj4 4tz
oj5 lnx
oj6 698
oj7 mw0
oj8 dck
oj9 2hf
oja ov5
ojc ihz
ojd lo6
ojp k59
ojs k59
ojy 6ys
ojz vel
ok1 3qc
ok3 azl
ok4 pk,ukz
ok5 itv
ok8 vem
ok9 qf7
okc c9l
oke cu4
okf ven
okg ih6
okm 6l5
okn veo
okq ror
okr 98e
okw lbe
okz fcy
ol4 vep
ol5 981
ol8 veq
ol9 lu1
ola g9u
olb d9z
olc ole
old 3ay
ole tjj
olf byt,u72
olg kwm
olh v1m
oli u2a
olj jkr
olk 7g4
oll 1pk
olm uzx
oln oli
olp 7fv
olr 3r3
olt ver
olu 8em
olz quh
om0 8fq
om1 quk
om2 6x7
oma uru
omb ud9
omc jie
omd ves
omf i7r
omg vet
omh 2i8
omm gq8
omn 34q
omo att
omp veu
omq bus
omr vev
oms ja
omu fha
omv ivw
omw sht
omx f1g
on2 k8f
on8 fck
onb vew
onc vex
ond hww
onh u5q
onj 669
ono 9fn
onr h2y
ons ghi
onu iis
onv sec
onx vey
ony n42
onz 8od
oo1 2hf
oo2 s5v
oo3 3jd
oo4 mm0
oo5 644
oo8 u7l
oo9 1z3
ooa mun
ooc 6bg
ood uwr
ooe e61
oof fcy
ooh a98
ook vez
oom 7tj
oon 2en
oou vf0
oov 5ar
oox 546
ooy 9l5
ooz uj
op0 uj
op3 9jc
op4 vf1
op6 i4k
opa 8hw
opb ik6
opc vf2
opd 6jd
opf izf
opg mso
oq2 uco
oq5 1l6
oq6 f1g
oqw ub6
oqx vf3
oqz nl1
or1 k8l
or3 2vp,m36
or5 9oh
or6 u81
or7 a9n
or8 f1n
ora itt
orb 4g8
ore own
orh vf4
ori luk
orj jq2
ork kzb
orl vf5
orn igc
oro 22s
orp 14c
orr osg
ors 8vt
ort i15
orv uwo
orz jck
os4 fx6
os5 fx7
os7 u1s
os8 1tx
os9 e2b
osd 55k
osg hft
osj 243
osm i3s
osn 4l7
oso 5oj
osp onl
oss qxu
osu ne
osv pc7
osw u1u
osx p61
osy 2qn
osz fp1
ot0 f1m
ot1 f1s
ota rat
otb 2kz
otc 8nn
otd 390
ote cz0,gqx
otf u8q
otk usc
otm gk
ou0 8mz
ou1 14e
ou4 otf
ou6 si9
ou8 8mz
ou9 3y
oua q1q
ouj 7ey
oul ouj
oun kqs
ouo 2tv
oup quh
ouq 8fq
our quk
out 3im
ouw vf6
oux uha
ouy jtu
ouz vf7
ov2 olc
ov5 52u
ov7 a57
ov8 as9
ov9 8oj
ova 365
ove vep
ovg u4r
ovn o4a
ovr dgb
ovs y8
ovt p9i
ovu 2q4
ovw 365
ovx vf8
ow4 vf9
owb quk
owd 7th
owe vfa
owh v6d
owi vfb
owj fx7
owl vao
own ubo
owo k75
owq jbi
owr u81
ows c56
owt ud6
owu 9xx
owv ofc
owz aqu
ox0 uxf
ox1 jex
ox2 jex
ox3 gx6
ox4 uka
ox5 uka
ox6 ik4
ox7 uf8
ox8 vfc
oxd vfd
oxe pap
oxg un8
oxh ucm
oxj tr5
oxk qqc
oxo 7cu
oxp vfe,vff
oxr vfg
oxs u2n
oxt dtt
oxu dtm
oy0 278
oy6 8u7
oy7 30b
oy8 7xo
oyf 3rh,7ed
oyg 9th
oyk 954
oyl 8ib
oyn cj2
oyo vfh
oyp cmn
oyv 669
oyx cqa
oyy az6
oyz 852
oz2 cxc
oz7 vfi
oz8 6e8
oz9 ajp
oza q5q
ozd p74
oze ppc
ozf tug
ozg unm
ozh 840
ozm vfj
ozn fx6
ozp vfk
ozq 6q6
ozt qcs
ozu 286
ozv u34,vfl
ozw v14
p02 ucw
p03 vfm,vff
p04 bd1
p05 u4h
p06 ul8
p07 vfn
p08 k75
p0b tls
p0c 3jh
p0g ek4
p0h 6x0
p0j 87p
p0t q3
p0u dlr
p0x aep
p0z v36,v37,v38
p10 vfo
p11 j5
p14 jl5
p15 aqu
p16 eit
p1b 6l5,mkt
p1c 3c5
p1k elb
p1o dgf
p1p fx6
p1r 98e
p1v tug
p1w u4h
p1x 87h
p1z iea
p21 jq2
p23 jq2
p24 u4n
p25 tv6
p26 frw
p2a mbw
p2b g32
p2d t72
p2h vdw
p2i 8wr
p2j n2s
p2k jky
p2l 242
p2w q01
p2x jey
p30 fov
p31 osz
p32 f1g
p33 2tz
p34 cq5
p35 cq5
p39 cmn
p3d tv4
p3e vfp
p3f dex
p3i ria
p3j 483
p3k 484
p3n n9f
p3o orl
p3p gw8
p3s 9q9
p3t 6x7
p3u vfq
p42 k75
p44 8of
p45 u31
p46 e0r
p48 29u
p49 gvy
p4a vfr
p4b iz0
p4c l17
p4e ivw
p4h mts
p4m ab7
p4n vbj
p4p 8bc
p4q vfs
p4s n7h
p4z 55k
p50 bsz
p52 vft
p57 bst
p58 hfu
p59 4ql,vfu
p5a u3j
p5b exl
p5c vfv
p5d vfw
p5f an7
p5g 2i
p5h h2y
p5m vfx
p5o u7l
p5p o5l
p5t ftj
p5v 65j
p5z vfy
p60 1lt
p67 4fl,vfz
p69 241
p6a cmn
p6b usa
p6c u69
p6e aj2
p6f p94
p6g orl
p6h 6q6
p6i p93
p6n dwn
p6o lwg
p6q ih9
p6r u5v
p6t 3hg
p6w 1sb
p70 bjc
p71 ecd
p75 fki
p76 tye
p7b 70w
p7c n42
p7d vg0
p7e 69g
p7f 1nz
p7k e0r
p7l ux0
p7m tya
p7p bb4
p7q 8wn
p7s ctz
p7t cu9
p7u 2vw
p7v vg1
p7w v3o
p80 9x
p82 q31
p83 p87
p86 3hl
p87 e2h
p88 tgn
p8a 841
p8c 85z
p8d u4n
p8e byt,vg2
p8f utn
p8g u5o
p8i vg3
p8j vg4
p8k 40v
p8l 6uv
p8m 6wl
p8n 7s8
p8u n41
p8w p8l
p8x i2n
p8y i2b
p90 vg5
p91 boe
p93 l0
p95 cq5
p98 gm0
p99 lzl
p9a lzl
p9b tv6
p9d qgu
p9e emk
p9f ihs
p9g c4
p9j oo4
p9n 6l5,vg6
p9o 1ag
p9p uoj
p9r wp
p9t hgy
p9v lpv
p9x vg7
pa2 e66
pad u2d
pae v19
pah h8q
pak 6bk
pal 173
pao u32
pap ucq
pas d75
pav tyg,hgd
paw vg8
pax 29u
pay lpq
pb1 ute
pb2 u89
pb3 2js
pb5 b45
pb6 wp
pb7 shu
pb9 fdu
pbf owd
pbg 2wr
pbj jjb
pbl cd3
pbr h3y
pbs cwy
pbt lxr
pbv ei3
pbw vg9
pbx qkn
pc0 ihs
pc2 3lz
pc3 u9w
pc4 f1q
pc5 a3l
pc6 2qn
pc8 8nv
pcb h2y
pcc ape
pce vdh
pcl olc
pcm vga
pcn dq9
pco u2z
pcp rlb
pcr uw2
pct 2mc
pcv vgb
pcw dvv
pcx h2y
pd1 vgc
pd2 ox2
pd3 m1i
pd6 iuw
pd8 hiv
pda 21f
pdc m92
pdd sfd
pdf bt3
pdg vgd
pdk soq
pdl uht
pdm in0
pdn pdm
pdo in1
pdr k8f
pds 5jl
pdt 5wp
pdw 7fv
pe0 spt
pe2 ui4
pe5 30f
pe6 hiw
pe8 q3
pef 805
peg pex
pei vge
peu ut3
pev dge
pex dgb
pf2 vgf
pf4 vgg
pf5 rs5
pf8 dgb
pfb c4a
pff jyx
pfg u6z
pfj k8f
pfr qt8
pfs 52f
pft 1pb
pfu lqf
pg0 vgh
pg2 pgc
pg3 vgi
pg4 dm6
pg5 f5c
pg6 f5a
pga m01
pgb 50b
pgc l9d
pgh 6x0
pgi kri
pgj ihl
pgl hgd
pgm 2e1
pgv vgj
pgw u1v
pgx ucq
pgz tv6
ph0 vgk
ph1 c58
ph2 80p
ph4 ufo
ph5 mcf
ph6 tv4
ph7 tv2
ph8 16y
ph9 vep
pha ekw
phc c56
phd vgl
phe 4z5
phf 7ui
phg rs5
phh 2ko
phi 7lo
phj ex
phk 7j
phl cty
phm vgm
phn 4lg
pho ce3
php 3s2
phq ihs
pi0 7g7
pi3 dbn
pi4 afc
pi6 ubv
pi8 f5j
pia f5j
pic ubv
pie pfj
pil dck
pim vgn
pio pin
pip vgo
pir tj7
pis bav
piu kw
piv 5va
piw csb
pj0 7ln
pjh 6fj
pji byt
pjk 847
pjl urs
pjm 76y
pjn n42
pjp pjl
pjq 771
pjw jf1
pjx f5b
pjz 688
pk1 bc8
pk2 omm
pk3 23t
pk5 uej
pk6 k75
pk7 v2z
pk8 sd3
pk9 ves
pkc bb4,mfy
pke tjj
pkf q3
pkn a0y
pkr 6y3
pks 6x0
pkt uie
pl5 vgp
pl6 lg1
pl7 22r
pl8 cch
pl9 7ev
pla 7ev
ple vgq
plf 698
plh uge
plo q3
plp 7ly
plq 9o3
plu vgr
plw vgs
plx uk6
pm3 ecd
pm8 b0y
pm9 ugs
pma 3si
pmb 8yu
pmf n42
pmg bd1
pmh urd
pmi o5l
pmj mo8
pmm ive
pmn u6e
pmo uhk
pmp iks
pmt vgt
pmu lmp
pmv vgu
pmw 6xx
pmy ub5
pmz 1l6
pn0 udi
pn1 vgv
pn5 r3q
pn6 n42
pn7 emh
pna 6rx
pnb 902
pnc fe2
pne ihl
pnf vc0
png 9tc
pnh n42
pni 2cn
pnj n41
pnm pnh
pnn 1gc
pno ga4
pnp k8f
pnq k8f
pnr 1g9
pnx qos
pny oid
pnz sd3
po0 9by
po2 u1u
po3 vgw
po5 3im
po9 5bh
pof 55e
poh 9d3
poi c25
poj b99
pon ub6
poo udr
pop vgx
por djr
pos 6x7
pot 2rz
pou ehf
pov q23
pow vgy
poy v2z
poz nd5
pp0 ria
pp1 pk6
pp3 3hl
pp4 nz7
ppc udk
ppd 2rz
ppe u7l
ppf ibn
ppg 3ek
pph dom
ppi k8
ppj jdm
ppl kzg
ppm 5cv
ppn jox
ppo e71
ppp 4li
ppq lo6
ppr 7om
pqg inx
pqi 9q8
pqj oli
pqk 98f
pqp h7l
pqq jz2
pqr fep
pqt dos
pqu u1u
pqv 6ta
pqw rzg
pr0 e3b
pr1 e39
pr3 e39
pr4 ux0
pr5 9tu
pra pho
prb al0
prc upa
prd 3gu
pre qnc
prf 3gs
prg kvj
prh 95a
pri vgz
prk 7fd
prl pmz
prm uc3
prs 9lv
prt 9lv
prv ump
prw c6n
pry 29u
prz t81
ps0 ew4
ps1 ew2
ps3 o6o
ps4 pnq
ps5 lr7
ps6 5qy
ps7 pnq
psa 6uv
psb vh0
psc f1g
psf rzc
psg i4g
psh bcl
psl byt,uy7
psm vh1
psn v8h
psr i8r
pss udo
psu 14e
psw hww
psz vh2
pt0 9ln
pt1 4fp
pt2 o0f
pt3 suq
pt4 29w
pt5 1bj
pt7 4fl
pt9 liz
pta nn8
ptc nk9
ptd k75
pte 4ar
ptf dmi
ptg 6eb
pth 618
ptj f1g
ptk vh3
ptm czj
ptn 4vt
pto t5h
ptq u86
ptr u7q
pts 7mt
ptu j1u
ptw j1u
ptz ioz
pu0 7fs
pu1 tya
pu2 89q
pu5 5gu
pu8 7fp
pub ie9
puf dbn
pum jbh
pun pu0
puo jeg
pur bc9
pus n14
put hn5
puv oxs
puw vh4,vh5
pux 6x0
puy vh6
puz 5vn
pv0 uaw
pv1 6bt
pv3 s86
pv4 uyq
pve uui
pvf rq7
pvg 4hc
pvi fx6
pvo 669
pvr q3
pvw k0r
pvy vh7
pvz 4tu
pw4 sg5
pw6 irg
pw7 o0f
pw9 pwa,hmz
pwa k83
pwb t5h
pwc vh8,vbk
pwd vh8
pwf 7ln
pwg hg9
pwh 7fs
pwi 2g0
pwk urk
pwl g1e
pwm url
pwn rr8
pwo fw
pwp phj
pwr 64y
pws 64r
pwv e61
pww h37
px1 upa
px2 u7f
px3 k8f
px5 a1s
px6 9mi
pxa lr7
pxc vh9
pxe be3
pxf 3wn
pxg be5
pxh jbh
pxi 2uo
pxj ver
pxk vha
pxo 3io
pxp u7f
pxq k74
pxr qt8
pxs 7th
pxt afc
pxv ubv
pxx f5j
pxz f5j
py1 9j2
py2 u3j
py3 ubv
py6 1me
py7 n2m
py8 22s
pz2 kqs
pz3 kqt
pz4 cjc
pz5 ejd
pz6 m87
pz9 bc5
pza bch
pzd vhb
pze f1g
pzh 4fk
pzi q2j
pzk h2y
pzm uyi
pzt 8oj
pzu ezj
pzv s7d
q00 o5k
q01 udh,ugt
q02 70w
q05 h8q
q06 5q0
q07 3hm
q08 ub4
q09 6x7
q0a ja
q0b 4iy
q0c 5lh
q0d 9oh
q0g vhc
q0h trp
q0i 55k
q0j u1s
q0k 4aj
q0l 9io
q0q sfc
q0r 9g9
q0s sec
q0t ir0
q0u 72e
q11 4cp
q12 g1n
q15 g1f
q16 7aq
q17 98f
q1c v9u
q1d emh
q1f rju
q1g a4z
q1h h2y
q1i c58
q1l tb1
q1m oxh
q1p r6j
q1q vhd
q1t v40
q1u u1y
q1v q1u
q1w obx
q20 q1w
q23 ub4
q25 agn
q27 lxt
q28 fwb
q2c q5y
q2d mhl
q2h j7t
q2i v9y
q2j ezj
q2k f1g
q2l k8f
q2o vhe
q2q vhf
q2t shu
q2v vhg
q2w e2h
q2x 4dx
q2y k75
q2z c6w
q30 9mm
q31 udk
q36 uea
q37 gw8
q39 42j
q3a vhh
q3c vhi
q3d m1k
q3f uab
q3g bpp
q3h k8f
q3i h67
q3n mm0
q3s vhj
q3t mm0
q3u q36
q3v 12t
q4e mqh
q4i vhk
q4j 6xx
q4n urp
q4o qjz
q4p bf6
q4q 752
q4t bpk
q4x jq2
q4y u5d
q4z 4co
q51 u1u
q53 vhl
q59 ta7,21h
q5b fb6
q5c 8m8
q5f g1f
q5g cnf
q5h 4vv
q5k gaa
q5m 59t
q5n 59m
q5p cz
q5q uco
q5y rti
q60 8od
q61 i7r
q62 i7q
q6b jq2
q6e mbs
q6f jka
q6g bpl
q6j 55w
q6k g1o
q6m vhm
q6n 75o
q6p ezj
q6r k83
q6s 4ub
q6u czj
q6x 6yx
q6z 4c3
q71 8b4
q72 a9n
q74 g9z
q75 7vr
q77 ech
q79 j4
q7b ppc
q7d igt
q7e 7bn
q7g q56
q7h 2d9
q7i h9w
q7m jf3
q7n k83
q7q q7u
q7t l6w
q7v kqs
q7w 4vt
q7x 4vv
q7z cub
q80 h9w
q82 kgp
q83 uzf
q84 ii5
q85 vdp
q86 vhn
q87 eos
q88 4q4
q89 4fp
q8e uuy
q8i u23
q8j b07
q8n 6q8
q8r 2bf
q8s 2i8
q8t dvc
q8u dva
q8v okz
q8w dv4
q8y gyp
q8z 2hs
q92 92j
q94 q3
q9a us2
q9b q9j
q9e lqn
q9j ur0
q9k u89
q9m gib
q9o mgw
q9s hjo
q9z u6g
qa0 vho
qa1 u7m
qa2 ns9
qa3 idh
qa4 8od
qa6 ga6
qal 81z
qan uqm
qao vau
qat u23
qaz 6ii
qb0 29
qb1 qjz
qb4 768
qb5 u5l
qb7 2ns
qbb jqe
qbc 7yb
qbf qjz
qbg ik4
qbh m1d
qbi 4nf
qbj 5b3
qbm 7r0
qbn jjb
qc2 7es
qc6 u3o
qc7 c6v
qc9 hh2
qca l0
qcb dvc
qcf hg9
qcr jjb
qcs 6zz
qct jqx
qcu phk
qcv 5fh
qcw 2id
qd6 vhp
qd7 vhq
qde izc
qdf vhr
qdg u2z,ulm
qdh qf5
qdj 7lo
qdl mfx
qdm 7xo
qdp 9za
qds 1kh
qdt 1di
qdv k68
qdw vhs
qdx 4wt
qdy vht
qe0 t6
qe1 nyw
qe6 uxc
qe7 pwg
qe9 u6r
qea shu
qeb u23
qeg h6e
qei 6y6
qej fx6
qeq 1bs
qer jp
qes dv4
qet 73h
qew dgb
qey v1a
qez dgf
qf0 vea
qf1 21c
qf8 a0x
qf9 hgz
qfa uqs
qfb aqu
qfc b78
qfd uok
qfg vfo
qfl b4a
qfm kzg
qfp vhu
qfr vhv
qfs udo
qft usm
qg7 udo
qgd 1kh
qge p1z
qgg utn
qgh udo
qgk vhw
qgl 8lo
qgn qt9
qgo uz6
qgp 50d
qgs vhx
qgt ucn,izc
qgu 29u
qgv 2e4
qgw nml
qgx 3zo
qgz u2j
qh0 vhy
qh1 9tu
qh2 usa
qh3 bkb
qh5 765
qh6 vhz
qh7 onl
qh9 7lf
qha nzk
qhb cts
qhc b6v
qhe 3im
qhl vi0
qhn n2m
qhp kqs
qhq lku
qhr aes
qht oiz
qhu kqs
qhv t5h
qhw aes
qi0 mk6
qi1 bus
qi2 vi1
qi4 7fp
qi5 7fp
qi8 3bx
qic few
qid 6bn
qie a2d
qif 3y6
qig cxk
qij 5hc
qim u49
qio q4
qip 1g3
qiq 1m8
qiu 966
qiv uyd
qiw 6oh
qj0 lq9
qj2 lq9
qj6 p1x
qj7 cqa
qj8 vi2
qj9 vi3
qja lz8
qjf 7hr
qjg 2eg
qjh vi4
qjj uop
qjr geq
qjt nsw
qju lb9
qk2 2go
qk3 udo
qk8 38a
qk9 vi5
qka vi6
qkb q3
qkd dtm
qke qkh
qki v1z
qkj v5x
qkk 3aq
qkm 8nv
qkn k8f
qko fha
qkp 96m
qkq u76
qkv 669
qky s86
qkz vi7
ql0 65p
ql8 ui7
qlb 5lz
qlf vi8
qli lg6
qln vi9
qlp gfr
qlq via
qlr 7yb
qlu ecf
qlv tug
qlw u9j
qlz udl
qm0 vf1
qm1 q4
qm6 ub5
qm9 o86
qma 6m
qmb tsj
qmi 2ls
qmj 337
qmk irg
qmq ux2,85z
qmr o5l
qms u7l
qmv vib
qmw 5bi
qmz 2p9
qn1 pav
qn2 660
qn3 v68
qn4 pxn,ir1
qn5 ayl
qn6 2s3
qn7 fcs
qna vic
qnb aes
qnc aes
qng 6jm
qnh vid
qni f7u
qnk p9a
qnl ut2
qnm e71
qnn 4fl
qno u4r
qnp osz
qnq nh7
qns asf
qnt dzp
qnu l8s
qnv q3
qnx u80
qny suq
qnz fcv
qo0 vie
qo1 vif
qo2 trg
qo3 3r8
qo7 nvl,vig
qo8 lo6
qo9 7vf
qoa kbv
qok tbw
qom 3im
qop olo
qoq mur
qor k8f
qot sdd
qou 3f
qov fb4
qoz 2r1
qp0 idu
qp1 9f2
qp2 k75
qp4 v18
qp5 f1a
qp6 kq8
qp8 jq2
qp9 uyv
qpa uje
qpb ltn
qpc uwa
qpd qrz
qpe q3
qpk uac
qpl pn7
qpq 58u
qps r3q
qpt m1d
qpu qwb
qpv v06
qpw g1s
qpy 2h5
qq8 21f
qq9 792
qqa blb
qqf blc
qqh 4af
qqi ub5
qqk u2a
qql qqk
qqm vih
qqn lxt
qqo m8u
qr2 7db
qr3 e2h
qr7 7ho
qr8 vii
qra uct
qrc e2h
qrd udt
qre uy5
qrf u28
qrj 2s3
qrk obv
qrl ihz
qrm t81
qrn 3im
qro 3im
qrq vij
qs3 vb8
qs5 qtr
qs8 7ed
qs9 dck
qsc u8g
qsd 664
qsg u9i
qsh 3kd
qsi ui4
qsj j1v
qsn l2
qso gm5
qsp shs
qst vik
qsv dwz
qt0 3o3
qt2 gdk
qt3 a0u
qt4 a0t
qt5 8xp
qt8 uie
qt9 2w9
qta mgw
qtc tt0
qtd hks
qte d50
qtg v91
qth vil,pgc
qti 9f5
qtk vim
qtm jiz
qto ex
qtq ckr
qtr qt8
qts j1
qtw fk0
qty vin
qtz vio
qu2 5v0
qu3 b3x
qu7 cat
qu8 qpf
quf ver
qug oc3
quh udm
qui trd
quk 8vc
qun cng
quo f1g
qup c1m
quq c25
qut 4g7
qux uig
quy jqe
qv0 9lx
qv7 7c2
qva vip
qvb uon
qvc uwr
qve fki
qvj 6bu
qvk viq
qvl maa
qvm vir
qvn 8nt
qvp vis
qvs mts
qvt 5vf
qvz vit
qw2 viu
qw3 32w
qw5 4iy
qw6 uu9
qw8 viv
qw9 u3i
qwa uvm
qwb gq8
qwc udv
qwd i1l
qwe m78
qwg jbh
qwk 1gg
qwl q3
qwm f1n
qwq m41
qwu viw
qwz vcf
qx0 e3e
qx3 3im
qx5 k8f
qx7 ves
qx8 ub5
qx9 5m7
qxa fbg,ub5
qxe ea3
qxf ce5
qxg 513
qxh hqr
qxi vho
qxj 5vi
qxk m36
qxl t6
qxo ucd
qxp u3o
qxq vix
qxu uzb
qxv af0
qxx uej
qy2 p9e
qy3 36l
qya 40v
qyb mcd
qyc 5oj
qyd g33
qye g34
qyf o7r
qyg ehf
qyh u5z
qyi 4fp
qyj ukk
qyq djm
qyr me4
qys 19y
qyv v9j
qyw ftl
qyx 581
qyz 81e
qz0 3io
qz4 2qc
qz5 14d
qz7 a9l
qz9 h2y
qzk pay
qzn u7f
qzo q3
qzp u7f
qzv 3si
qzw ae8
qzx viy
qzy bui
r00 viz
r02 ulp
r04 ugd
r05 a7y
r06 ump
r07 kjm
r08 2e1
r0l r0k
r0n i7r
r0o q62
r0t uwe
r0u 411
r0w u7z
r0y 5v6
r0z 9yd
r11 2e1
r12 ii5
r15 7lo
r17 un5
r18 8od
r1b 3tl
r1c r90
r1d 660
r1e k75
r1h jek
r1i 8np
r1j bdg
r1k d2y
r1l ujk
r1n s9m
r1p rxr
r1q rxr
r1r ce3
r1s uha
r1t f1g
r1u id2
r1v n2m
r1w 30
r23 vgt
r24 qzk
r25 3io
r26 r01
r27 ubj
r2c ayl
r2d 8oe
r2e emt
r2h u5x
r2i 3hj
r2k vj0
r2l 2qc
r2p ua1
r2q 8gi
r2t 8gi
r2x vj1
r2z lpr
r30 2go
r31 u4j
r32 9l5
r34 f1q
r35 s7d
r3j r0t,plr
r3k plo
r3n 7lt
r3o hib
r3q 2go
r3r qw
r3t 2qt
r3v qf5
r3w qf7
r3z v81,v82
r40 v39
r41 vj2
r48 hoj
r4a mbc
r4b sj
r4f jbh
r4i ub6
r4l ib
r4m cq5
r4n kxw
r4o vj3
r4q k75
r4r vj4
r4u v39
r4v u1u
r4w 1i0
r4y 5js
r4z va3
r50 g1f
r53 buj
r54 a88
r5c gu2
r5e h6e
r5f umv
r5g 7fs
r5h 6oh
r5i 5gp
r5j vj5
r5k 2fk
r5n qrz
r5o ozg
r5r uyd
r5s 7dl
r5t 4rp
r5x idt
r5y 89o
r63 lo6
r64 lqf
r67 vj6
r68 fcs
r6b 87h
r6c upk
r6d y0
r6e r6x
r6h hi4
r6j o33
r6k 1gg
r6o vj7
r6p q2j
r6r px7
r6u 87h
r6w ny8
r73 udh
r74 f5a
r79 7le
r7a ty9
r7b v3y
r7c 3y3
r7d 160
r7e luk
r7f 168
r7g pay
r7l phk
r7n 30a
r7r i6b
r7s ajp
r7t vj8
r7u uyd
r7v jjb,7le
r7x 2gb
r7z qte
r80 r7v
r81 vj9
r84 rjg
r85 3im
r86 9jn
r88 ae6
r8a vja
r8e l0a
r8i 1gv
r8k 7hl
r8o fmf
r8p d1
r8q n3p
r90 pgc
r94 aj
r95 o4c
r97 3wn
r98 upd
r9e muv
r9f 11s
r9n 2vp
r9o cx0
r9p fmb
r9u zy,c82
r9v 106
r9x vjb
ra0 fgj
ra1 v0g
ra2 ugi
ra3 3qi
ra5 i7q
ra7 6x7
ra8 669
ra9 369
raa 7ln
rab 2ki
rad byt
rae flj
raj uh9
ram vao
ran esr
rao f4e
ras hvi
rat p1x
rax p9a
ray qjz
rb0 um5
rb1 um5
rb4 gm5
rb5 ir1
rb9 vf7
rba ecf
rbb s26
rbc ga1
rbd nic
rbe vjc
rbg oz4
rbh 852
rbj jka
rbl 5q4
rbq ihs
rbt k3r
rbu few
rc8 5g8
rc9 2es
rca 7xn
rcb fbp
rcc ivc
rcl 3q4
rco 3q4
rcq gyq
rcv l0
rcw h8m
rd2 l0
rd7 6l5,mkt
rdd 626
rde oiz
rdf ezj
rdk 4p5
rdl ii5
rdm 2hp
rds u31
rdt ek4
rdu emh
rdx b3d
rdz frd
re1 5gu
re2 1i7
re3 1gc
re4 y8
red vjd
ree b6w
rek f9k
rel uq3
rem 242
reo c9r
rep 9oh
req 1s3
rer uds
res 7th
rf0 aqu
rf1 q3
rf2 cwg
rf5 6zz
rf6 257
rf7 b89
rfa 57r
rfb vje
rfc uv5
rfe a55
rff c6p
rfg uim
rfh dwr
rfi vjf
rfj crm
rfl fcs
rfm f1g
rfn ui
rfo ubo
rfp 39o
rfq 40s
rfr 8oh
rfs 8od
rfw tfi
rfz ul8
rg0 6x7
rg1 vjg
rg2 cmn
rg3 uom
rg4 uol
rg6 k75
rg8 m3q
rge p1o
rgg u4e
rgi oiz
rgj bz9
rgk eos
rgl j5
rgo vjh
rgs 6x7
rgt jg
rgu k8f
rgv f1g
rgy pqr
rgz g1f
rh0 vji
rh1 qf5
rh2 2tv
rh5 8n0
rh7 usa
rh8 60p
rha vjj
rhc u7x
rhi o7z
rhk lu1
rhl 2fk
rht qhn
ri1 au2
ri3 cx5
ri6 i8q
ri8 vjk
ri9 7ul
ria 20m
rib 3up
rid ui8
rie ps
rii u8h
rip 2m4
riq 7ym
ris 7k8
riu 2gb
rj0 rjg
rj1 ug2
rj2 nq7
rj5 7a1
rj7 u2n
rj8 ufl
rja uud
rjb vjl
rjf hg6
rjg fcs
rjh jjb
rji 8fc
rjl jq2
rjm i2z
rjn 2eg
rjo emk
rjp emk
rjr mr
rjs 2ec
rjt 2ju
rju q0k
rjv vjm
rjw 3x4
rjx ocr
rk1 h8q
rk2 3k9
rk3 dck
rk4 91o
rkb iua
rkc 7wp
rke 81m
rkg vbj
rkl jtr
rkn vjn,u8u
rkr if9
rks 5k2
rkt hvi
rkv u4p
rkw 5yc
rky vd9
rkz erd
rl0 688
rl2 c2
rl3 292
rl6 488
rl8 j4
rl9 cwh
rla j8
rld cxk
rlh py7
rlm ucx
rln 5lh
rlo q3
rlr s5m
rlt vjo
rlu uva
rlv 8d3
rm3 qkc
rm4 uj4
rmh v6r
rmi 9by
rmk vjp,vjq,vjr
rml uah
rmm qye
rmr 98e
rms ttl
rmw r30
rmx 2q4
rn0 56j
rn1 9lv
rn4 7ko
rn5 22s
rn6 aj2
rn7 v5x
rn8 qq8
rna 5l8
rnd 7mt
rnj u9q
rnm ioz
rnr 7th
rns 55k
rnv gro
rnw grj
ro2 f1g
ro3 bej
ro5 luj
ro7 jq2
ro8 uez
rob jq2
roc 8lo
rod n52
roe byt
rof uuy
roh 3wl
roi jka
roj vjs
rok m8k
rol b45
rom 4hf
ron tug
roo uei
rop v3r
roq bfb
ror fp2
rov u7l
row vjt
rox p52
roy m5k,vjp
rp1 jqx
rp5 u81
rp8 vju
rp9 izf
rpa ihs
rpc u3j
rpd s8j
rpe k75
rph phj
rpi 79
rpm vjv
rpn vjw
rps cb0
rpt 91w
rpw 3jh
rpx vjx
rpy vdj
rq1 vjy
rq2 tv6
rq3 vjz
rq7 v4b,ut3
rq8 cqb
rq9 ui8
rqa df7
rqb 55k
rqc nml
rqd vk0
rqo hr6
rqr ubv
rqt 3n
rqv uob
rqw b6w
rr1 udh
rr3 vk1
rr5 vk2
rr7 u4n
rr8 uam
rr9 u5a
rra m93
rrc uyc
rrk vk3
rrm 370
rrs t72
rrt kcl
rru dbh
rrx uzg
rs1 rs5
rs2 byx
rs3 uar
rs4 2gb
rs5 lzl
rs6 5gp
rsb 2gb
rsd vg3
rse u8v
rsf emh
rsg lo6
rsj v0t
rsl jg3
rsn 29v
rsr 6x0,s85
rsv cxb
rsw 8uf
rsx u2w
rt0 vk4,vk5
rt2 9ld
rt3 cod
rt6 7ck
rt9 2tz
rtc 1kh
rte u4n
rtf u3t
rti dgd
rtj 65o
rtk tls
rtl jq2
rtn ufl
rto u5z
rtp 8df
rtq hc
rtr 16y
rts uj6,uj9
rtt fi7
rtu onz
rty 55k
rtz 7ft
ru1 j1w
ru6 emh
ru7 ubb
rud ikc
ruf an7
rug u2f
ruk n39
ruo cxt
rus izc
rv5 utz
rv6 trg
rva vk6
rvb rve
rvd m4m
rve u2z
rvg 242
rvh rve
rvi o1n
rvj 85v
rvl rvd
rvm 2mo
rvn ioz
rvo vej
rw6 q3
rw7 shu
rw9 jie
rwe it4
rwf vgw
rwh pk2
rwi shu
rwu pxr
rwv j8
rww 7b
rwx 3rh
rx1 oxs
rx2 uu9
rx3 uzg
rx4 vg7
rx5 f5j
rx8 v16
rx9 gb
rxc ubv
rxe f5j
rxg u3j
rxh f5j
rxj ubv
rxl u5d
rxm g1n
rxn utd
rxo 2vp
rxr oli
rxt 3q4
ry8 vk7
ry9 pk6
ryc vf5
ryd 6x6
rye tio
ryf 9lb
ryg tin
ryh 2ug
ryk vh3
rym 3o9
ryt cry
ryu vfa
ryv vk8
ryw uea
ryx lr2
rz0 gl
rz1 gm
rz3 l07
rz4 6wu
rz5 vk9
rz6 2wa
rzc k8
rzd n2b
rze k75
rzg e39
rzj 2tv
rzk 765
rzo cti
rzp lr9
rzr do0
rzs kqs
rzv vka
rzw hsg
rzx u3m
rzy vkb
s01 g7t
s02 vkc
s03 jq2
s04 5ar
s05 ufv
s06 ufl
s08 vkd
s09 vke
s0a 2tv
s0b s26
s0d u6y
s0f 9ap
s0g us8
s0h t7c
s0l vkf
s0m udo
s0n 8j4
s0o 8mi
s0u 63s
s0w h2y
s0x v4r
s14 q3
s15 q2
s19 vkg
s1a q0k
s1b 8od
s1f ajp
s1g scm
s1h ctd
s1o 7th
s1p 3jd
s1q uy2
s1v v1a
s1w 12t
s1x vgi
s20 s1x
s26 u2z
s28 lzl
s29 p4e
s2e 4sj
s2f qf5
s2g qf7
s2h 2tv
s2j u4f
s2p 5y8
s2q vkh
s31 s2p
s32 e2h
s34 g6t
s35 a7o
s3f u1u
s3g lmp
s3h u9q
s3k 7qe
s3m frb
s3o vki
s3p jq2
s3q jq2
s3r 4u3
s3u uuc,u4t
s3x ux7
s3z vkj
s40 vkk
s41 mth
s42 9am
s44 vkl
s45 afh,uvt
s46 8oh
s47 e2h
s4g v5g
s4h dvv
s4i emh
s4j dck
s4m 2d
s4n au4
s4t dfr
s4u ok9
s4w erd
s4x 4kw
s4y vkm
s4z ut1
s50 9am
s51 eno
s53 urw
s58 m93
s5b 9tc
s5c ie9
s5d uf8
s5e mcv
s5j mth
s5m gq8
s5n bea
s5q u7j
s5s 52u,uya
s5t vkn
s5u o0f
s5v udu
s67 7vd
s6b s68
s6c 1oz
s6h ajp
s6i omb
s6j 8rr
s6k gm0
s6l 59k
s6p vko
s6r u1y
s6s 969
s6u u1u
s6v ue9
s6w m0m
s6x 1kh
s6z uc3
s70 6bt
s74 oh
s79 5ou
s7b g1h
s7c w9
s7e 7mt
s7f y8
s7k p61
s7m 3hm
s7s 2d
s7u 7iu
s7w p2y
s7x n1j
s7y acr
s7z 5rl
s80 vkp
s81 4g7
s83 ubo
s84 tsj
s85 6x0
s86 r3q
s87 kcb
s88 kca
s89 udr
s8a 7hl
s8i mgo
s8j 2go
s8k j4
s8m uc3
s8n 3up
s8o 1nz
s8q ueu
s8s hou
s8u v7f
s8v 6g8
s8w uha
s8x hzv
s8y vkq
s90 adl
s91 iba
s92 7d1
s93 u2h
s98 lb6
s99 oe
s9b ex
s9c 9ht
s9e 2vp
s9k 8nt
s9l vkr
s9m ufn
s9p 16z
s9r c50
s9s uie
s9t fn
s9w sbp
s9x tgd
s9y qf5
s9z e2h
sa0 fns
sa3 soq
sa5 hjo
sa9 vks
saa oga
sab ukx
saf u6f
sah k8f
sai atj
sam q3
san q3
sao 1gg
sap uee
saq 8d5
sas u6f
sau ro
saw vk6
say vkt
sb2 q3
sb3 uhf
sb6 f1r
sb9 6r0
sbj dxz
sbk u23
sbm uhe
sbp hg6
sbq k8f
sbr d50
sbu jj6
sbv pnt
sbw q3
sby lu1
sbz bav
sc1 ovv
sc3 i33
sca 2sg
scb 3jd
sce ns9
scg arz
sch vku
sci tkx
scj ex
sck vkv
scm els
scn vkw
scp 2qy
sct gif
scu m93
scv pwa
sd1 s5u
sd3 k75
sd4 boe
sd5 azx
sd7 ajb
sd8 257
sd9 s6v
sdb vkx
sdc 8ke
sdd miu
sdh vky
sdi u89
sdj pno
sdk ubn
sdo dri
sdp u4w
sdt i1l
sdw kub
sdx 2g0
sdy pwa
sdz 98e
se2 sm
se3 7ln
se4 vkz
se5 urk
se6 kbw
seb vl0
sec 5y3,r8o
sed trc
sel 5qq
sem uru
sen 6in
seo u80
sep u80
sew u5z
sex ugm
sf9 o6u
sfa a0q
sfb e65
sfc 6x7
sfd u92
sfe sbq
sfg 3qz
sfh px
sfi pt
sfm lc
sfn 4t1
sfo hg9
sfr 3ly
sfs f1g
sft qvc
sfu 369
sfv 3rh
sfw 1ed
sg1 d58
sg2 p1x
sg5 9yn
sg9 5fb,oiz
sga uoj
sgb 8mz
sgc uah
sgd vhk
sge vl1
sgf emh
sgk sgg
sgl bpr
sgm bm0
sgo tls
sgp 57r
sgq 2sa
sgt dfr
sgu uym
sgv vl2
sgw u9j
sgx uwc
sh0 fh6
sh1 eyp
sh2 vl3
sh4 3ek
sh5 ps
sh6 5ge
sha jq2
shc um2
she lr6
shf lwz
shg fre
shh 4iy
shj vl4
shk 8od
shl ebt
shm 8mz
shn vl5
shp 7fd
shq uvm
shr vl6
shs l0
sht k75
shu 1gg
shv 1g9
shz nmt
si0 erd
si1 mbw
si2 t5h
si3 hfs
si4 bte
si7 phf
si8 6x0
sib med
sid f5j
sif u3j
sig 9j2
sih f5j
sij ubv
sim 4sa
sin 4sg
sio gm5
sip psr
siq 162
siu lz9
six 84w
siy sht
sj4 6de
sj7 tya
sj9 vl7
sja uzi
sje u3t
sjf uez
sjg vl8
sjm 8r9
sjn mxn
sjr vkb
sjs few
sju u6n
sjv u1s
sjw 21f
sk3 q1q
sk6 iog
skb utd
skc 669
skf 9tz
skg 617
skh 616
skl v1r
skm uq5
skn u5z
sko vl9
skp 52f
skr vjc
sks ujm
sm9 soq
snj o3n
snk v7t
snl 172
soe lxi
sok 4rp
sp1 svt
sp5 u7f
sph v9k
spj bt3
spk 52t
spl hiv
spn 26u
spo t6h
spp 26p
spq jy6
spt 762
spv 3im
spw vla
spy g32
sq2 pak
sq3 ue1
sq5 ue1
sq6 6od
sq7 fdv
sqa u69
sqi o1d
sqq 8ac
sqs vlb
sr1 iz8
sr4 lxi
sr5 qt8
srz sqq
ssh of9
ssj h2y
stl sqq
stq 6x6
str emh
sua lxi
suj e65
suo u5m
sup 7le
suq e65
sut oh
suw i2a
sv5 vlc
sv6 et3
sv7 7p
svc 4gn
svd ckn
sve urj
svi o0g
svq sqq
svr svq
svt o3n
svu o3n
svv o3n
sw5 4z6
swa flg
swc l5r
swd a6c
swe a6b
sxb o5l
sy6 vld
syn sqq
syv vle
syw mts
szt q3
szu j2k
szv j2k
szz 3q4
t05 etv
t0b bcb
t0i 4vh
t1j bte
t1t sp3
t23 au4
t24 k8f
t25 sqq
t2e sp3
t2i eor
t2s n3p
t2t h8q
t2u q4
t2v 9ev
t2x 1g9
t2z f5a
t30 n4
t33 re
t34 7vu
t35 emh
t39 bz9
t3c 2hs
t3g 2hs
t3i sah
t3j 3tq
t3k 4co
t3m atj
t3o azm
t3r lpq
t3x vja
t40 6l5
t47 q3
t4a 6bt
t4b vlf
t4c a3i
t4e 9ua
t4f wn
t4g u4l
t4h nh
t4i t7r
t4j vlg
t4k 12p
t4m 234
t4x 669
t4z mwv
t52 umb
t53 u4n
t54 u5z
t55 vlh
t56 vli
t57 gq8
t58 k5c
t59 phb
t5a ph7
t5b 4js
t5d 5iw
t5g gib
t5j u4n
t5k ur9
t5l g3d
t5m c5a
t5n qgt
t5q n41
t5r vlj
t5u 7th
t5v c5a
t5w 6pp
t63 a0q
t64 176
t68 imi
t69 2wi
t6a zf
t6d sci
t6g vlk
t6h 3t5
t6l 3q4
t6m u8f
t6n a9n
t6q uo8
t6r u80
t6s a5a
t6u 1tz,a57
t6x 1t4
t6y 8pv
t6z v0x
t70 kdh
t71 upk
t72 jl0
t7a ad1
t7b al2
t7c 1gc
t7d t1l
t7m sgg
t7r hzm
t7s crs
t7t oa0
t7u vll
t7v uo3
t7w 4oc
t7z t72
t80 mz8
t81 ex
t83 sbp
t84 jme
t86 6x7
t87 7p8
t8a 5oh
t8b r5g
t8c qqa
t8f v91
t8g 6x0
t8h 6x0
t8j ue7
t8l 2yq
t8n 6l5
t8p g38
t8q lad
t8r cze
t8w 1k4
t8x vlm
t91 2qr
t92 i52
t93 usl,vln
t94 u5l
t95 sg5
t96 u3c
t97 v6x
t9c 4c3
t9g dnc
t9h 4p2
t9i cq3
t9k pda
t9l vlo
t9n u4n
t9o trx
t9q nx
t9r uzt
t9v 84w
t9w lju
t9x u9i
ta0 vlp
ta2 hnm
ta3 v0m
ta7 tbt
tab 8ra
tac 6x7
tad b3d
tae vlq
tah jbi
tai jbi
taj cxk
tal vlr
tam n2m
tan aqu
tav mwe
tay cop
tb0 ssj
tb3 3hm
tb4 h2y
tb9 vls
tba u82
tbb ve1
tbc u5q
tbe u5q
tbg rel
tbj 2ts
tbk vlt
tbn lhf
tbo ga6
tbp vlu
tbq bl5
tbr 65q
tbt 4zc
tbw unh
tbx db1
tby trx
tbz nik
tc0 r2p
tc1 13u
tc7 v9z
tc8 hc4
tca 1kh
tcb 7th
tce f2w
tcg vlv
tcj js2,vlw
tcn u2z
tcp 81z
tcq a71
td2 ce8
td3 dgf
td5 2ko
td6 2kq
td7 2ko
td8 6iw
td9 csz
tdc vlx
tdd vly
tdh l9s
tdi 1bu
tdl 6x0
tdm uqi
tdn hgd
tds m3o
tdz 24r
te0 qey
te1 qf5
te2 czf
te6 r7v
tea 8qf
teb vlz
tec d5j
tee 7s8
tef uam
teg m4o
teh olc
tei ugr
tej v5m
tek 2vp
tem jqu
ten 1ln
tev jbi
tf1 tv4
tf2 9ev
tf4 ofr
tf5 u5r
tf6 eye
tfa u28
tff rt2
tfg 1ee
tfh mdm
tfi mdl
tfy usg
tfz u4n
tg1 jie
tg2 uf2
tg3 e2h
tg6 f0t
tg7 uc2
tg8 dri
tg9 bdg
tga gd1
tgb i22
tgd ubq
tgf 29w
tgg upe
tgi ph4
tgj 80k
tgm tgl,u1y
tgn f1m
tgo vm0
tgp cn
tgu r2k
tgv u9j
tgw b14
tgx kxw
th0 c6d
th1 4c3
th2 g1f
th3 9oh
th7 3kl
th8 vm1
th9 h43
tha k75
thc lmp
thg ukt
thh v2e
thi pt0
thj omm
thk 9lv
thl 9mi
thm 8rl
thn cv
thq p94
thv jp
thw v1
thx 3hn
thy h2y
thz u5v
ti2 udr
ti3 vm2
ti4 ex
ti5 uag
ti6 2fv
ti7 qyf
ti8 qye
ti9 9zy
tic vm3
tik fth
til jtj
tim 5oq
tin 9ev
tio h8t
tiq ty9
tir 201
tis u5q
tit 55w
tiw v3s
tix vm4
tj2 px1
tj3 u5q
tj4 dfn
tj7 jie
tj8 cwh
tj9 22r
tjc 85z
tjd pno
tjg 55h
tji fdy
tjj upk
tjk uhp
tjl emh
tjm eyl
tjp 9z9
tjq v3s
tjr lkq
tjs lkw
tju urp
tjv u9d
tjw 6x0
tjz l2,pwg
tk0 ucq
tk1 tjj
tk2 v0x
tk3 u4h
tk4 4sp
tk6 awf
tka uv7
tkb 8od
tkd 22p
tkj r3q
tkn n2m
tkp q3
tkq 9lv
tks pnn
tku vby
tkv 4b
tky a0t
tkz 7gh
tl0 m1k
tl2 664
tl4 235
tl6 ukk
tla r30
tlb hgz
tlc vm5
tlg b4h
tlh 5fm
tli tls
tlj 6u9
tlk unh
tll o5l
tlp 6x7
tlq lzl
tlr v0w
tls vm6
tlt lzl
tlu qjz
tlx pga
tm1 bm0
tm2 jky
tm3 1lu
tm5 ut3
tm6 v5x
tm7 90l
tm9 m36
tma jiz
tmb 9b3
tmc vm7
tme u2r
tmf ai
tmg fa7
tmh hr9
tml vm8
tmm 7yb
tmn enb
tms 16z
tmt g3s
tmu rdm
tmy p8x
tmz mu
tn0 81e
tn1 uwc
tn2 99q
tn3 f1g
tn4 usm
tn5 udo
tnd tnf
tng df8
tnl bl5
tnu u49
tnw 7th
tnx qf5
tny gdt
to2 umr
to3 vm9
to4 fhd
to5 sbq
to7 63c
to8 4vv
to9 4vt
tod izc
tof cry
tog ca6,ipx
toh 6u9
toj f1g
tok ry9
tol qf5
tom 2tv
top 6zs
toq 4yy
tor 4l7
tos k84
tot k83
tow qf5
tox 2tv
toy f1g
toz 7fp
tp0 hga
tp2 h2y
tp3 uc5
tp4 778
tpb 3mo
tpc v1j
tpd qyq
tpe 7q8
tpj ayq
tpp 5go
tpq 3r3
tps 3f0
tpt u4n
tpu 8gi
tpv 8gi
tq2 tug
tq6 eos
tq8 r4n
tq9 tu4
tqa vma
tqc u3j
tqd jbh
tqe flk
tqf tu4,jic
tqi vmb
tqj 55h
tqp lrc
tqq l2z
tqr 5tw
tqt vmc
tqu vmd
tqy 17j
tqz uq1
tr0 6e8
tr4 au4
tr5 286
tr6 dpb
tr9 vme
tra tkq
trb sec
tre 87t
trf fb4
trg tl6
trh 3im
trk 4ll
trl fuu
trm ogr
tro ju2
trp u4h
trq uea
trr lm5
trs lm4
trt urj
tru pv0
trv pnk
trx 19r
try ujv
trz 4l8
ts6 eyp
ts7 vd9
ts8 dzk
ts9 jkr
tsa ew2
tsb vko
tsc pth
tsd p9a
tse qjz
tsj orl
tsn ui0
tso 5qy
tsp 23t
tsx vjv
tsz u2h
tt0 s9s
tt1 dbn
tt9 vmf
tta 2jc
ttb a3l
ttc czf
ttf sgp
ttg e9i
tth o5k
tto 39m
ttp 9xr
ttq g33
tts rt3
ttt qjc
ttw k75
ttz u5w
tu1 urb
tu2 bpk
tu4 dh5,t6
tub vmg
tuc vmh
tud vmi
tug uhz
tuq uyx
tur vmj
tus pmh
tut tv3
tuu 6x0
tuy iea
tuz ie9
tv0 mfy
tv2 l0
tv3 mzb
tv5 hdg
tv6 h2y
tv9 tvk
tva 4fl
tvb 7ey
tvc 55d
tvd g3s
tve jle
tvf cdc
tvg l0
tvh pmu
tvi ub6
tvj 8no
tvk rjo
tvl 6od
tvp vmk
tvq uaq
tw8 34u
twd l0
twe 80w
twk 6x0
twl fx6
twm vml
twn u9n
twu 669
twx uho
tx4 gk
tx9 p9o
txa 9vh
txd lpq
txh 9lm
txl ugs
txm ue2
txn cbm
txq n8n
txr qp2
txu pcp
txw 3hh
txx 81o
txy o8f
txz tb0
ty2 axu
ty4 vmm
ty7 u64
ty9 u2w
tya 7fp
tyb 8j0
tyd iwh
tyg ukx
tyh ukx,vmn
tyi ubp
tyo sru
typ vmo
tyq fl6
tyv cop
tyy v2e
tyz u4n
tz0 byt,u72
tz1 ioz
tz2 hks
tz3 vmp
tz4 vmp
tz5 vmp
tz6 uap
tz7 uhi
tz9 tab
tza svd
tzb k80
tzc mjk
tzd uch
tze awf
tzf 8wr
tzg nz7
tzh 4vt
tzk lzl
tzl lzl
tzm lzl
tzo lzl
tzp ucy
tzq 778
tzs vmq
tzt 9am
tzw vmr
tzx 1gg
tzy vms
u00 6x0
u01 lxg
u03 1s3
u0f u41
u0g i5r
u0h 5ar
u0i usa
u0k 1s0
u0l f1g
u0m co6
u0n y8
u0o i7r
u0q ufv
u0r ufv
u0s ioz
u0t 54e
u0u 54d
u0w vmt
u11 ioz
u13 jq2
u14 22s
u15 qf5
u16 mhj
u17 fur
u1b dck
u1d vmu
u1h 8xv
u1i u8f
u1k lqf
u1l d50
u1m fp1
u1n u6k
u1o e65
u1p 9rh
u1q 6x7
u1r vmv
u1s vmw
u1t o47
u1u lpr
u1v kcl
jiz p5h
1uk h2y
u1w 1eh
u1x vmx
u1y 7th
5iw auo
u1z vmy
u20 8f8
u21 u28
dna i6d
u22 mkq
u23 upc
u24 an9
7y4 7y3
u25 2ff
gxz 669
8r lu1
u26 4tz
u27 p52
u28 j2,co6
3xz i1l
u29 8bl
2gi czj
u2a 2go
u2b jxv
7ck 87h
u2c 7th
u2d jnb
72s li
85e 6sw
dg f4f
168 u38
u2e 5mb
u2f jqx
gyp uoe
u2g u28
u2h hib
es fcu
u2i hwo
u2j 5o4
u2k r8h
u2l uu9
stj vmz
u2n 6af
u2o au4
u2p q3
u2q n2m
hc 87h
u2r pxr
u2s qtr
h8t u38
u2t myw
io eea
hc8 7th
u2u suo
u2v 3rh
u2w b4a
u2x tyg
u2y 1sb
lzb 2hj
9us u3q
u2z hg2
u30 u23
u31 12x
u32 upc
u33 pav
7sn 8hs
r20 vkg
u34 vn0
jp3 hal
u35 1gg
u36 ria
i4e f0
659 7th
6ii vn1
u37 mg7
u38 j2
u39 sh2
nx qt8
p0p 669
u3a 1ln
u3b hjo
u3c vn2
u3d pkt
u3e upk
u3f 1gg
u3g u3b
u3h qc
u3i h2y
jm6 fry
u3j lzl
u3k 3og
u3l i9
f51 vm0
u3m eyj
f1r f1q
a9h fcy
96l mtq
uv k1x
2sf 65z
7fv h2y
tt6 3sp
3ni 20t
339 337
u3n 3q4
u3o b45
u3p o31
u3q co6
yx c4a
u3r qt8
7e3 87h
u3s k5z
u3t tyg
u3u 87h
u3v he6
u3w jq2
u3x a32
u3y 1bz
u3z d31
u40 vn3,u34
u41 lxi
u42 suq
5w7 v62
u43 jjb
u44 vn4
u45 vn5
u46 3p0
jpc kxw
u47 au4
g94 a8a
u48 s9s
hat few
u49 1g9
u4a 7th
u4b h2y
u4c u2h
gg geg
u4d eh8
u4e h2y
dtt vn6
15v 3im
u4f lxr
fer v9s
u4g 1sb
u4h vn7
u4i 189
u4j d50
yo yn
u4k vhk
u4l etu
u4m uid
u4n n5t
u4o v5m
u4p u1u
u4q jv5,vn8
om3 f4n
u4r 5m9,6l5
u4s n4o
u4t 209
vh d5j
u4u u1y
u4v js2
u4w jix
u4x f1n
mye 4qh
9p9 i5j
u4z uid
qs6 cn3
u50 1lt
u51 7ao
u52 mze
u53 vgj
8qn 4us
2wj fl8
u54 luk
u55 jm2
u56 ivw
u57 lb9
u58 asf
fn8 ab2
u59 mm0
9ki uhx
bz5 awf
u5a pwh
u5b vfl
u5c u7m
u5d 9rh
u5e gu2
m0k 360
snq gxz
tgq i35
u5f 2qc
u5g uyn,9rb
u5h 9rj
u5i 4c1
u5j 8mz
egm au4
u5k vn9
u5l 9rj
7j cdi
jl0 7q8
u5m 1ln
u5n c5t
u5o u9n
bvw gyp
u5p cgu
u5q 5m9,6l5
u5r kxw
u5s 9rh
u5t 9rj
u5u l0
u5v apy
u5w h2y
u5x qt8
u5y 6n0
u5z etu
u60 vna
u61 vnb
u62 pvz
3xa 3x9
u63 vnc
ql1 c3u
1ce vnd
u64 v3j
u65 urg
u66 urg
u67 nem
5y3 fmf
4el tkq
u68 u6r
1u0 ult
u69 h2y
u6a asf
u6b u8f
u6c hdg
u6d jbe
u6e up9
u6f a9n
pet 2h
u6g p5h
u6h p5f
u6i jm2
eod j5
8t3 5m3
1x8 dgb
u6j scp
52l p94
u6k 9rj
u6l h1s
u6m u6d
gpm ja
u6n etu
u6o mzy
u6p p5f
ewp u3n
2sy sr
u6q u2g
8sf a3i
u6r mz8,ei3
u6s ei3
u6t 29p
emj hg6
u6u ikx
595 l22
u6v rtp
u6w tiq
u6x u2r
u6y b4a
u6z k4p
u70 6x6
u71 u2n
u72 byt,eqp
6yw ud9
u73 tp2
kkl 7fv
u74 unh
u75 5r4
u76 u8f
u77 etu
7qv 1sb
u78 2hj
u79 vne
u7a apy
u7b 9rj
s2o 792
u7c iea
u7d b45
u7e u2h
u7f 1gg
3o3 u49
u7g 6od
u7h etu
u7i 4q4
u7j r3q
u7k u6d
u7l u9n
u7m u8f
2cf emh
u7n m1d
u7o 1sb
u7p iea
mm0 2m0
61q hi4
l9f 2e1
u7q 7fs
u7r u62
t62 s9s
p62 vnf
u7s lim
u7t 2i
5oh t7m
u7u apy
u7v 8tq
410 u3b
u7w 8tp
u7x 7le
2ge r5g
u7y pkt
u7z j9
u80 uli
u81 tv6
u82 7fs
u83 uzt
u84 pgv
u85 vng
u86 lxx
lud 22s
u87 oxs,vnh
u88 jm2
u89 fcs
u8a 2ki
jah u9q
lf5 669
ag6 17q
u8b h2y
u8c u28
u8d 1gg
3or 4u0
u8e vni
28p 1wb
u8f u1u
65t vnf
jek q3
u8g ud9
u8h 2m0
u8i urg
u8j l2v
h1r s5c
u8k uye
ehc k6
u8l suo
u8m l0
u8n f9p
u8o n2m
k8 j2
u8p uql
4sy 147
u8q mc9
u8r 7fs
u8s dlg
u8t dge
u8u pev
u8v r3q
u8w cwx
u8x 2bo
u8y i8r
u8z urg
3qc 669
u90 u7w
u91 1sb
924 uaq
2w0 f4e
u92 uha
u93 vnj
u94 c9t
u95 2wx
u96 u95
jle a9n
u97 k4p
fw9 234
u98 u28
2z2 669
6oi uyd
u99 urg
g7a 7th
u9a 24h
sxw 669
u9b enz
u9c 98t
u9d izc
u9e jkp
u9f rqb
u9g 6zp
u9h hg9
u9i 70w
u9j r53
ea9 a9n
u9k pio
otz udo
u9l ver
3u3 8r
u9m u4a
u9n 1ln
u9o v5x
5nk i5
c6d 85z
u9p ue5
u9q 1sb
q7 ps
u9r vnk
hoj s9s
u9s cgu
qk7 ukz
u9t uwu
u9u 9c2
u9v 189
u9w unh
u9x e65
u9y ub4
u9z 3rv
ua0 uno
4ur uq2
ua1 hg8
ua2 ckm
ua3 5mb
d64 ssj
ua4 a0t
ua5 vby
ua6 41n
lqp xx
ua7 gcw
3bu ove
ua8 fep
ua9 got
k4o 91b
uaa a0j
uab tab
uac 55k
uad 8vc
uae c6s
uaf 2uo
nrx l9s
uag 5l6
izx ga8
uah 85z
99l ukz
cu4 v5x
uai d50
uaj vn7
uak gwd
ual v1m
uam v0b
uan emk
uao djd
uap un1
uaq u69
9pa e65
uar vnl
uas mlz
uat b70
1z mzr
h05 gtb
uau 3uo
i17 9l5
uav 1gg
mpi u4b
40v 846
uaw ub5
uax nig
uay t80
uaz u6d
ub0 5m6
ub1 al4
ub2 1gc
ub3 emk
ub4 8oh
ub5 a9n
ub6 u37
ub7 19r
ub8 fcs
ub9 vnm
uba h2y
ubb 1ln
b8 1ed
ubc jpc
ubd suo
ube tv4
ubf 38a
ubg s86
ubh a9n
ubi a9n
ddb uhe
95t vnn
ubj 1gg
ubk 1g9
1s0 pkt
ubl uus
fau ssy
ubm e71
dw3 kxw
4cg ajw
epi mca
ubn ue9
ccv au2
3x9 h8n
ubo 2kp,6x0
ubp tyg
ubq t83,85z
ubr uk2
3y2 oio
ubs vno
h7g ek4
ius h2y
ubt u6y
ubu 966
ubv hhu
ubw upk
n0o qaz
ez9 vnp
pin unq
ubx tbw
uby hg2
2kf osy
41o u6p
ubz 2kf
kuk qjc
ppk g1e
uc0 uhc
uc1 4u3
uc2 uec
uc3 u9n
4vi 1gg
uc4 u74
bl3 l09
g3h ufc
f3v 7fv
uc5 76y
778 1gg
uc6 vnq
uc7 2go
uc8 u49
uc9 u81
uca r5g
ucb j2
ucc p10
ucd s9s
uce 3mb
3zo py6
a2g con
ucf g1d
20j 831
3w sxw
qqc q3
ucg vnr
f2c udo
uch qf5
taa u5c
uci tvp
6zv 6zu
ucj 9b7
uck uez
ucl akp
ucm j5
ni7 u2m
4a4 fmi
ucn pkt
uco 1gg
akl u49
ucp 3hn
ucq vns
ucr 8od
ucs lwz
uct uwr
ucu u9w
ucv k74
ucw veu
ucx l2v,udi
ucy 76y
ucz vnt
ud0 ujx
ud1 vnu,pwf
avl 9jn
ud2 h2y
fsp u1y
ud3 tj7
9os csu
csv bvk
7nn pgv
ud4 mtp
ud5 r3q
ud6 i35
ud7 urg
ud8 ue2
ud9 jpc
uda idh
ic9 9jq
udb ewp
udc h6e
2te 2tc
udd a9n
ude u4i,vjp
udf um7
udg b4i
629 u2w
udh uhe
udi jie
m1u 25h
udj 5ws
dec 6kd
udk 8oh
6wg 4fp
udl uus
udn taz
udo o0g
udp 8tp
udq m4o
udr azb
uds etu
udt uco
udu rdk
udv 4sa
4ow k8
a7x v9s
udw o0f
udx 2ec,sp
7p7 un7
udy 5np
udz 6bu,jau
ue0 csn
ue1 6x7
ue2 6x6
kng 12d
ue3 ukp
3lm ew4
ue4 jqe
ue5 hg8
ue6 vnv
ue7 8mz
ue8 vnw
d60 cqz
870 u3b
ue9 l0
uea 2go
ueb h2y
uec ufs
ued ukp
uee 1g9
oe1 pfq
av9 azn
uef u1u
ueg vnx
4w8 ria
ueh uyd
uei ub8
rss r5g
uej 2go
uek 8r9
g5x jic
uel vny
uem ovv
1qp cx5
uen 9ev
fcv 2km
ueo ugw
gm1 ulc
k8i 1g9
uep u03,dq5
ueq u5p
uer 509
ues ua2
uet mjg
ueu 5jh
uev u7a
kbr 1sb
3ju u32
uew gq8
uex v7t
uey n0o
uez ul2
uf0 2qy
uf1 cu4
uf2 2p9,mcf
uf3 u6e
uf4 8tp
uf5 u8b
uf6 id2
uf7 usa
uf8 56j
uf9 va0
ufa fqy
bdt bdu,vnm
ufb uo0
ufc h2y
ufd 85z
ufe kzc
uff 8oj
ufg vnz
58s 2go
ufh q3
l28 qm
ufi 9kl
ufj s88
ufk fn
ufl 8mz
dz0 ria
ufn sbp
ufo c50
ufp vo0
ufq fbg
ufr ukp
ufs qbn
uft dcx,udi
ufu uus
qf5 fmf
ufv suo
ufw t80
5qy a9n
ufx 7fo
ufy u8v
ufz t9t
ug0 7ln
ug1 suq
ug2 u23
hi3 61j
ug3 61m
ug4 u03
ug5 u4b
5gt vjv
ug6 uxk
ug7 209
ug8 jle
ug9 cgu
uga u5p
ugb 8el
ugc vnw
ugd tjj
uge ku4
hpz u49
ugf sh2,jb9
ugg vo1
ugh 9ap
ugi u2p
ugj vo2
ugk qwb
3ks uup
ugl f1m
ugm oil
ugn ub5
ugo 9z9
ugp 1nz
ugq t63
lg7 8oh
ugr uhc
ugs u1q
ugt 8oj
h3y 60b
ugu br8
ugv uta
ugw vo3
ugx vo3
l21 hy5
9wa ky2
c6v r6j
hn5 u2y
ugy vo4
ugz u28,ex
uh0 ghx
618 u8d
tt7 owg
uh1 tgn
uh2 k75
uh3 s9s
uh4 s9s
r36 s7g
uh5 piu
k0i 1z9
uh6 5ys
uh7 2hf
uh8 8oh
uh9 ubq
uha ubq
uhb c25,vjp
uhc vo5
uhd ivw
uhe s3f
bch hn5
bce 2fk
uhf nub
uhg 55k,v8w
uhh 2kz
uhi hg8
5p4 hun
uhj akv
mcc j8
cq0 hcq
uhk db4
g3u c5d
c6u qgt
uhl v04,jrd
uhm u9i
uhn vo6
uho t6
2pm eqp
uhp r7v
uhq vo7
uhr s5c
uhs vo8
uht urg
uhu vo9
60i vh
uhv uql,jrd
uhw udo
uhx myw
uhy voa
nng gl
uhz jie
ui0 2q9
ui1 few
al0 u38
ui2 trx
ui3 h2y
ui4 qtr
ui5 dcn
ui6 uke
ui7 vob,pwf
ui8 55k
6q9 ibg
ui9 9b7
uia gk
uib eiy
uic jjb
uid ce7
czb 1m8
uie 7j
uif gq8
md1 p1x
uig k7i
uih i87
uii voc
luj vkv
uij vod
e1b f1s
uik voe
uil f7g
9jk axw
nuj b4i
sbf cbb
uim u4b
uin h1r
uio h1r
uip u03
uiq vof
aja fl5
gn1 qt8
u0e 12d
kfe 669
uir u23
uis vog
uit vhk
uiu vc7
uiv voh
58e 2go
uiw jck
uix voi
uiy jm2
uiz 5hs
6en pwg
uj0 voj
uj1 ab2
uj2 uub,qw6
uj3 au2
uj4 u3d
mcw qf7
uj5 lzl
uj6 g3e
uj7 vok
uj8 vok
uj9 g3e
uja 1bz
ujb lo6
ujc cgu
ujd c5t
uje hif
ujf 12p
ujg hdg
ujh 12p
q5i s3u
uji l9s
dfp e65
tyc l0
ujj h2y
6jk d0c
ujk vo5
owg owh
ujl 61j
azn k74
ujm 1bl
ujn 2lu
ujo lr1
9u4 l0
ujp vjw
ujq vol
6t2 2bf
ujr a9n
ujs 8oj
ujt ug1
q7o 2es
uju k8f
ujv 8vn
hip 669
7wd qt8
6yy v9s
ujw vom
ujx r5g,hgd
ujy 2hj
ujz lz
uk0 von
uk1 u8f
uk2 jle
uk3 lqu
uk4 4gv
uk5 l9f
uk6 3lh
uk7 awf
uk8 95t
mwh mzw
uk9 few
uka c50
ukb n0o
ukc sg2
ukd h2y
uke c17
ukf uk2
ukg 3rh
ukh h2y
903 pxr
uki h2y
8g5 1sb
ukj 7ed
ukk uhc
44p q3
ukl tl6
ukm qny
9r2 voo
ukn lim
6ze few
7yp 6zp
uko fmf
ukp 1bz
ukq kfy,v97
ukr vop
g1g uk2
uks hdg
ukt kwu
uku f1g
ukv c6g
a9c 1gg
ukw o5l
ukx 7fs
uky 1lt
sqh 1bs
ukz pkt
7ss s1x
ul0 izc
ul1 3wl
ul2 apy
ul3 12v
ul4 u4f
ul5 fx6
ul6 8vc
ul7 voq
ul8 r30
ula fgn
ulb 8n6
jt3 f1s
ulc n2m
uld ug4
dlf itu
soq u9m
ule u4p
pc7 cq5
ulf u9x
ulg ud9
n9d p62
ulh vor
uli suq
ulj quk
q9r vos
qn 6bk
d7d 669
bnf s9s
ulk jns
nss 2m0
ull s9m
7qf gyo
ulm hg2
uln 2m0
ulo au4
fep f1l
ulp 1gg
ulq 98p
pru 9mi
mm 2h
ulr uls
uls gwd
he hc
ea8 gyp
ult 5ws
ulu tsn
75c 8tk
ulv 5bm
m92 7iu
am0 i3n
ulw hib
dz9 u8d
ulx cty
75s tv6
uly ug1
pbe 2tg
ld9 bch
ulz dgb
um0 ole
um1 laa
380 u28
qc1 u8d
um2 8mz
263 ra8
um3 vot
um4 2gb
2m7 7z1
um5 9mx
um6 5xv
97z fpz
um7 1gg
m3o u7x
sn5 669
axw ue9
um8 vou
um9 bpk
s7g j2
5r1 7ft
7wf l7h
uma 660
umb uie
umc bc8
umd uz8
ume hg8
umf maf
umg 167,u2w
umh p1x
umi 2m0
5jp 9lh
umj qf
k39 oa0
umk hib
uml miz
p61 r8p
umm i3s
op9 sht
59r doy
5hv dgb
umn ccl
umo a7x
tye bc0
ump 2go
60k mg7
umq l62
umr f7g
ums dk0
umt ukp
umu cxk
duf dda
umv c6s
umw qti
umx j9a
umy p1x
umz lim
gnl 669
un0 vh7
un1 v39
un2 g7t
un3 ekt
un4 vov
89u h2y
un5 uao,uuc
un6 u84
un7 pkt
un8 bvk
un9 hgd
una 2ki
rb cat
6ld j8
fdx rg
unb aps
cen a3l
unc fkh
und 7lf
une vow
bz9 e71
ef9 vox
unf azl
ung 7p7
unh mb0
e9w v1a
t65 d5l
uni hdg
unj 4u0
unk ew4
unl ae8
unm aqu
6r0 669
unn ngx
uno 1ln
unp 23y
unq 8tq
unr db4
uns l45,tu4
unt voy
unu 98f
unv ubk
unw k74
unx cty
uny voz
unz c2q
uo0 669
uo1 orz
uo2 v26
i37 f1g
ii5 o0f
uo3 f87,63t
uo4 eyo
uo5 vp0
uo6 vnw
uo7 v8t
uo8 vp1
6z1 6z0
iet ds2
uo9 84d
a9e uqu
uoa vp2
uob 8wr
hh6 14c
9bm a9n
uoc 5y8
uod 88f
uoe 1g9
wx el
enj uaq
ab2 stj
22t 8od
uog vp3
uoh vp4,jrd
uoi 3uo
uoj 1ln
uok vkl
uol rta
uom usa
uon 41n
uoo nuh,uqs
uop 1o5
uoq 6bu,dh5
uor lzl
uos h2y
uot lzl
uou udr
uov l22
aq1 669
uow q3
9hq sa5
uox qp
no nj
uoy stj
uoz vp5
up0 mmf
anl 9ur
9mm upc
o8z clv
sg8 h2y
up1 b19
up2 4qb
l8q nj
up3 v27
up4 1gg
up5 1ai
9jc ur2
9ng 98p
up6 uqj
up7 rnv
cws a0c
up8 ubb
up9 vp6
upa dcn
gpb qt8
upb vn5
nqq 380
upc v62
upd o5l
upe j2
9rz q3
upf o5l
upg 22a
uph pbj
upi vo5
58t 3y9
upj upc
upk v62
upm u89
upn fhm
upo aj2
7gy dpg
upp u6o
upq a9n
o7w l0
upr 2ff
ups j37
upt amk
a4m 13u
upu 7th
upv ty9
d62 5pw
upw 1qf,ug5
upx un2
a1r vp7
upy vp8
tx3 3sp
291 u4g
upz ovr
uq0 1bu
uq1 9mv
pfq uee
uq3 hqu
uq4 hib
uq5 9rj
uq6 u69
7tb ukk
uq7 dsy
uq8 jm2
uq9 hif
uqa voa
qin b3d
uqb 41o
uqc ehf
uqd tyg
uqe uhe
uqf mb0
uqg 4aj
uqh upm
uqi 850
uqj 5fk
uqk uhc
uql suo
7zy 5pi
tkr 98p
uqm q3
mqn 12x
akn vp9
uqn ga1
uqo uah
uqp ubw
uqq 2oi
ipt 34u
6ns 84w
uqr u2g
4vj lps
uqs ve1
uqt u2h
uqu q3
uqv ujx
at2 h57
alu aty
uqw u2t
uqx k83
uqz vpa
aey kzg
s4s 2s2
6iq ug8
94f vnp
t3p au4
6tl v0r
ur0 s9s
ur1 u28
kk9 9vs
ur2 7th
ur3 o5l
aoa c7o
ur4 av5
v3 nr8
hb8 ue9
ur5 lr1
ur6 r7v
hgn ks2
ur7 c26
ur8 q3
g3s 2go
rgq 2p9
fyq vpb
23f n41
lpv u28
eh6 s9s
50c 7fv
7cz cxo
ur9 vpc
agg qm1
ura wp
urb uaz
urc 1s3
urd 55k
ure 286
urf suo
urg suo
urh 3eq
uri uzp,v97
bg5 cu8
urj qaz
urk g1c
url uam
urm i2n
2q8 7yd
urn lr2
uro q3n
urp azb
urq kw
urr ucy
urs 9db
urt u2w
uru k4m,u4m
urv ux7
urw vp4
urx r5g
ury czf
urz bsy
be3 857
jej 3up
us0 ma6
do7 22s
rgw pqr
us1 h2y
p43 50q
us2 qt8
us3 umb
lyj hg9
us4 vcx
6i 858
ril q3
us5 vpd
us6 ux3
us7 vpe
us8 fmf
us9 n2m
usa 8mz
usb rnv
usc h2y
lgf ir0
usd uc8
ku s9s
use cyr
usf 969
usg 41w
ush u8f
usi luk
usj uus
bnh dgb
lun ivs
usk saf
usl map
1a9 tio
usm utn
usn ex
uso uj9
usp lzl
usq nrp
4zc cb8
6a5 i3d
usr ut3
uss 3n7
ust u9d
49s bwt
usu fry
byi fry
usv h7e
usw ab2
5zh vpf
usx hwo
usy 11s
usz ox0
ut0 vpg
ut1 t80
3as 9lq
84w a28
ut2 a9n
ut3 n2m
ut4 v3j
9m7 nnx
ut5 f1n
ut6 vph,vpi
ut7 u6f
ut8 u6d
ut9 u6d
uta a9n
utb efb
cjx 2vp
utc mz
utd 9rj
ute vj6
ax8 u23
utf 509
c3e j2
2xr iqh
g09 r3q
utg vpj
uth vam
uti vb5
utj u2t
oe2 ufc
utk 41w
utl vns
ro k8i
n1j vp
k5z u7x
utm 275
utn ajc
uto rta
utp 4zm
utq u2h
utr i2a
uts g87,jat
8fc l0
utt kf
9l5 sp
rqm bkd
pf0 h2y
utu 4iy
utv oad,vh5
utw jh5
utx voc
uty 4fp
utz suo
uu0 h1s
uu1 bma
uu2 u23
gyi 669
uu3 p1x
uu4 t52
uu5 j2
uu6 qqn
uu7 vo8
uu8 umb
uu9 u2n
uua o7j
uub ivc
uuc uhz
uud bl5,vpk
uue u23
uuf ga1
uug 7j
uuh 4c3
cpb f2
uui vpl
kkb aom
uuj 4b
uuk 9rf
crc cr7
hei t9e
uul vo5
uun u4u
bvo kw
uuo e5p
i86 j8
cta 234
uup lwi
c57 22r
5q f1s
uuq s9s
uur suq
uus mmf
9bc 9b6
a0e v56
uut 1gg
uuu cyl
uuv uaq
tfw tkn
9ix fgy
h2d dgb
9s9 o5k
sz6 vpm
2m3 2m2
d37 i3d
uuw u8f
uux v42
uuy rhc
ehf u9i
itz n42
uuz 1gc
uv0 shu
r4s u2b
9lu 9ll
s1k idh
uv1 uwr,8oj
uv2 asf
7eu 7et
uv3 d5y
uv4 2s2
uv5 v5m
uv6 fmc
hkd 22g
uv7 j85
uv8 hib
uv9 h2y
uva 52f
uvb fmf
uvc l22
uvd ua2
uve 405
uvf 3sv
uvg u4p
uvh v3k
uvi urg
uvj 3im
uvk unh
5jl k8f
ipv jy9
uvl uej
uvm dgb
uvn v90
uvo k0s
uvp u23
uvq ug9
uvr urg
5y2 pav
uvs cdq
afh d2u
uvt uef
uvu ghx
uvv uyj
uvw 1mu
uvx cyr
uvy 1lt
uvz ta0
uw0 ix
uw1 1qh
uw2 vpn
uw3 3im
uw4 fsp
irc qt8
agt qhn
uw5 ue5
uw6 lo1
3sf unv
uw7 i35
uw8 v91
uw9 lim
uwa vpo
uwb eog
8bl jle
uwc sht
uwd ix
uwe gq8
uwf 9tr
uwg 70w
uwh ujw
uwi ucw
uwj 22s
5v0 ul2
uwk vpp
uwl oxs
uwm 1gg
uwn hdg
uwo a9n
dzi u81
uwp uqm
uwq uc7
uwr v39
uws sp
sjb 65t
ry5 s9s
uwt uvt
uwu uyr
uwv ix
uww n58
h4s 5bm
uwx ab
uwy n6r
uwz 841
ux0 s5m
ux1 u9m
ux2 vp2
9c1 lqp
ux3 r3q
ux4 2p9
ux5 41w
ux6 upc
ux7 suo
rn9 4ah
4ce 1gg
ux8 3im
ux9 tl6
uxa c25
onl igj
uxb 1lt
uxc spt
uxd qin
uxe n71
uxf ta0
21i mts
uxg 8wu
ftm shu
uxh v5m
uxi lzl,vpq
uxj vd9
uxk 669
uxl 2m0
mp1 234
uxm bnk
7ua ukz
uxn azx
82j shu
uxo gcy
uxp u4p
uxq vpr
taz 4tu
uxr u5c
uxs hg2
uxt 6x6
uxu c5t
uxv 41w
uxw t4a
epv u89
uxx uxy
uxy vps
eqh cxk
uxz uul
uy0 jjb
uy1 i7q
uy2 chx
uy3 p5h,ujj
uy4 c5t
uy5 9c0
uy6 c5t
uy7 5r5
uy8 jle
uy9 suo
768 6zz
uya hg6
uyb v7y
uyc 5va
uyd ub8
i87 f2w
uye h2y
uyf u6p
uyg k4p
uyh vgk
uyi 4g7
uyj 286
2vg 626
uyk vp3
uyl 7c2
uym u5v
uyn apy
uyo 2hj
bpq 858
uyp rzg
uyq t6d
uyr v0b
uys n0o
uyt vpt
ke0 vpu
uyu 6x6
uyv suo
uyw vob
uyx v5q
uyy iuw
clv ojp
uyz 1p5
uz0 vn4
6mq bui
uz1 fx6
ejg 1g9
uz2 2ff
uz3 vj6
uz4 bpp
uz5 lo6,upy
d3 h2y
104 lpq
ju2 j80
uz6 vp6
mdm 7e3
uz7 u5j
uz8 ugc
uz9 2r1
uza u4b,few
an5 dxw
uzb l9s
uzc d50
ofr f1q
uzd k75
uze 1qq
uzf tl6
uzg b19
uzh twd
9jp u4a
uzi ukx
uzj cty
uzk vpv
uzl vb
uzm 286
uzn vpw
s59 qez
ovv lnx
uzo ua1
uzp u4t,kfy
g1t 40v
429 shu
uzq uxx
uzr vpx
uzs f1g
uzt rtf
uzu 5oj
uzv vni
dgc vpy
uzw jle
uzx 9ui
uzy vpz
uzz apy
v00 41n
aea psh
v01 h2y
v02 ftl
2bo few
g03 e2h
v03 ems
v04 suo
v05 vq0
v06 9o9
i2n via
v07 u76
v08 v3j
v09 1oz
v0a trx
v0b ix,epn
mch 1ln
v0c qgt
v0d 5ar
v0e h4v
v0f vq1
8mi q3
v0g dtt
v0h uwt
v0i tvp
v0j vn7
v0k 40s
v0l epn
v0m ajc
v0n udi
v0o uy5
v0p cdi
v0q veg
v0r 55k
tmj faa
g8p vq2
v0s 2r1
v0t b4u
v0u ix
v0v noo
v0w lzl
v0x c5t
v0y rsb
v0z ulc
v10 21c
v11 u6m
v12 669
v13 eh6
v14 bdu
v15 vq3
v16 u1y
v17 2fk
rzf h2y
v18 vq4
v19 s9s
v1a n2m
v1b b4u
v1c jv5
v1d jie
v1e u2n
v1f u1y
v1g 3f
2ms vq5
v1h asf
v1i jz1
v1j u42
v1k few
v1l 26b
v1m ie9
ced o81
qsf jf
v1n vq6,ezt
v1o fgn
v1p 1gg
v1q a9n
v1r uax
v1s 2jx
v1t pxr
v1u mhj
v1v cy7
v1w up0
v1x 1h3
7w5 u3l
h3i hfu
oey f1l
v1y vq7
v1z an2
v20 4gn
v21 cwl
v22 ubr
v23 n2m
au3 it0
v24 vq8
cu7 bte
l98 u6y
ihy cvp
v25 uhr
v26 dgb
gcl qtr
v27 vq9
9tc r5g
qv sco
v28 vqa
v29 upq
v2a n41
n7a u4a
v2b vmk
su7 244
v2c ff
scf hun
bsx mzx
v2d 12x
7gh 1g9
7fu 7ft
v2e vqb
v2f u42
v2g vqc
v2h bxt
cq9 cbh
gon v2q
v2i uzb
v2j 4js
cks ghb
ccg f1s
ks2 vqd
5mb h2y
v2k v5a
v2l vkb
v2m 8b7
ht1 cmn
v2n vqe
mv1 dtb
v2o gxg
v2p s9s
v2q au4
v2r hif
mxp tye
v2s vqf
v2t vqg
v2u vn0
v2v vqh
v2w bnu
v2x sj
v2y h2y
v2z k75
v30 gf6
v31 hgd
v32 jg3,7ue
v33 jme
v34 vqi
v35 uaq
v36 map
v37 map
v38 map
i59 8wv
sj8 4aj
v39 ud9
v3a pbv
v3b q3
v3c vqj
v3d k75
v3e 4ks
fdr uzb
v3f 8xt
v3g vft
v3h 4iy
v3i byx
v3j 2ga
9zd u38
ibb adl
v3k udi
v3l vqk
icw r3q
v3m li8
q2p a1s
m48 2fk
v3n u4p
v3o 1g3
v3p lur
v3q 4c3
v3r tv6
95s fi7
d31 vql
v3s lkp
v3t uhr
pa0 f5j
v3u kfy
v3v 4g7
v3w k8f
v3x bhk
v3y 4z6
v3z dwr
cwv 8kr
840 8tu
cgv lnx
v40 v4j
v41 apy
v42 uhe
sb0 1gc
v43 h8m
2gm 7fv
v44 vk6
v45 4jt
av3 lz9
876 u3u
b2l 6ty
v46 o85
v47 i3p
v48 few
inc 669
6t9 tbw
v49 urg
v4a 8ra,l8s
v4b 1ln
v4c a9n
v4d 2la
v4e urg
v4f cjj
v4g sfc,vqm
cm7 iuw
v4h vqn
v4i ruo
v4j apy
elx 3pc
69y 226
v4k 8r9
v4l v1z,ukk
v4m jie
oho v1a
lim u2n
v4n vqf
v4o 5ar
v4q vqo
v4r dgu
v4s vgj
v4t vo1
v4u v8l
v4v aqu
hlf s7d
v4w f7n
cyy vqp
7fa owg
v4x h3b
j1k bkd
v4y j7v
v4z 3im
v50 vqq
f1m f1l
v51 a32
v52 vqr
v53 vqf
v54 k0q
v55 2pk
v56 q3
v57 m8z,vqs
v58 vqt
v59 qt8
v5a u8g
v5b ure
ez1 70x
v5c vo1
h47 vmv
v5d vqu,vqv
v5e ugb
v5f e71
tjy 70v
v5g 6ii
v5h pwf
v5i v33
215 m1i
9tf c50
v5j uya
v5k h6e
pj2 vnd
v5l pgz
v5m vqw
jgt s9s
ta jjk
v5n eof
v5o 850
v5p 5ar
v5q ulc
v5r vqx
v5s q8l
m89 cxk
v5t jbi
v5u fur
aqj 2rt
mlk 9jg
v5v dlo
jhf vqy
v5w mh9
k7k u4h
v5x cgu
gjw a9n
v5y h2y
v5z 6bk
v60 762
v61 2s3
v62 cdi
v63 vqz
v64 p10
v65 2wc
v66 mzx
v67 7iu
v68 udo
v69 suo
v6a vr0
v6b 41h
h4h 2b
8cm 7yd
v6c k8f
v6d 2i
v6e h2y
v6f ujy
v6g ab2
v6h uql
v6i u23
cb0 vr1
v6j ane
v6k vr2
v6l urg
fbf ecf
v6m suo
v6n 3y0
v6o voz
v6p v90,vo0
v6q cmn
v6r uy5
5ea mu3
v6s d63
4ut 1gg
v6u 84s
v6v ntb
btk v5y
a15 l1j
v6w t96
v6x 2gb
k2t u32
v6y o85
v6z 3rh
v70 urg
v71 tyg
v72 83p
v73 d63
6ig vn1
oz4 uc3
v74 2hb
mbf 22s
v75 qqn
v76 vr3
v77 g9t
v78 hdg
t1l jnb
f1a u6d
v79 lad
v7a uea
7nl 6if
v7b asf
v7c 6x6
v7d emg
v7e 4c3
7np l9s
v7f u1u
v7g dos
v7h vr4
v7i h2y
v7j uef
v7k vr5
v7l kcm
v7m djd
v7n s7d
v7o 40i
v7p nt5
o05 k33
v7q nrx
v7r 6x7
v7s e0t
v7t i8r
v7u o05
v7v vr6
v7w d50
v7x asf
v7y vr7
v7z u28
jfz ugw
v80 vr8
v81 s8i
v82 uu9
v83 v8w
v84 sq5
v85 6x6
v86 voz
v87 epn
7nh 7ng
cpt fmh
v88 vo1
v89 fpy
56j un7
v8a utl
m7e 40v
kre 6eb
v8b vr9
v8c un2
v8d ca1
v8e ioy
v8f lpr
v8g vra
v8h vrb
v8i 3mh
v8j fxt
7e1 g8h
v8k 9rj
v8l aqu
v8m r3q
94c d73
v8n s9s
v8o uyc
v8p u44
831 tcq
v8q 17k
v8r 82k
v8s tzp
v8t un7
v8u dim
v8v mfx
v8w ckn
v8x ewz
v8y lkp
v8z udo
v90 v04
v91 lmp
v92 mb0
v93 12p
v94 9lm
ghq oyv
v95 c7z
v96 l6f
kfy 209
v97 209
a1h u2w
b27 cek
v98 7ln
v99 7ll
32j f7t
v9a 2p9,mcf
v9b sge
v9c 669
v9d vl1
v9e vrc
v9f ux7
a9j 1gg
v9h vrd
1i8 1i7
v9i ute
v9j vpa
v9k cz
v9l 6x6
cy6 c57
v9m r6d
v9n 98c
16l 94d
v9o 25k
ofp k74
ctd san
v9q amm
v9r vre
v9s l0
3gi 6y7
v9t 6rx
v9u j6c
v9v azb
v9w vrf
v9x 618
v9y uc7
v9z fx6
va0 87h
mrw u1y
va1 urg
tgt 7i8
va2 q3
va3 96x
lo0 og8
klv v7f
va4 vrg
va5 4fp
va6 ud9
sc9 f1g
va7 v27
va8 h8q
va9 m5y
vaa j8
vab u32
vac vr6
vad au4
a63 u80
vae nka
vaf uwg
tgr lst
dlg nuj
vag qcs
vah 5fm
vai m2u
vaj ibg
vak o5l
val 70w
vam 55k
van tbw
a8d 5a8
vao 5ar
vap 2ee
vaq vrh
lil u31
var tp4
bkg 3im
et3 669
vas 2fu
vat e0t
vau q3
vav urg
vaw 7qe
vax 5zl
vay vri
vaz uu9
hj vrj
vb0 vrk
vb1 htn
vb2 umu
vb3 hg8
9vy avs
vb4 vfo
vb5 a9n
vb6 uec
vb7 ux5
i36 f1s
vb8 2go
vb9 hg2
lji 97q
vba v4j,u7u
vbb uct
vbc uyi
vbd o0f
je0 e2g
8nc uk2
vbe o7z
vbf r3q
vbg ucq
gme o81
vbh vp2
vbi qny
vbj 8b7
vbk lza,lzb
vbl o7i
vbm uqe
s1j 94e
qos v22
6wl dm3
vbn 58s
vbo d50
vbp ihs
vbq suo
vbr fx6
vbs 2m0
vbt via
2ai nq7
vbu eqp
vbv qcs
vbw dz0
vbx g87
vby 7th
vbz qgt
6fe ver
vc0 trx
vc1 k8f
vc2 quf
vc3 9za
dst buz
mmn 1h3
vc4 vrl
vc5 t80
vc6 h2y
vc7 t57
fkp 581
vc8 9mu
mr 7lk
vc9 vct
vca ug2
vcb um8
hnc 3im
vcc g7t,8ke
106 2q4
vcd iz0
vce ctl
7y5 7y3
2h5 yn
vcf lwz
vcg 6ta
vch vrm
6x3 vrn
mxl j7v
nt9 1f8
vci v5t
vcj m92
4qj 3hn
vck 4gn
vcl u7b
vcm nmt
379 r3q
k1 f1o
vcn fn
vco u7f
j85 40i,uu9
vcp vro
vcq uyd
vcr uv4
vcs u2w
vct tt0
n70 jm0
vcu k9u
h1s h2y,vpk
h9w 4vt
vcv 7nm
vcw urg
beq bea,f1g
vcx va6
vcy o5l
vcz urg
vd0 7vf
vd1 uhx
vd2 tb0
vd3 k4p
vd4 cty
vd5 fds
vd6 cu3
r2b u1v
kbz fcz
vd7 vof
vd8 qt8
vd9 e2d
vda rtf
vdb 2bo
vdc mcj
vdd b4a
vde vrp
vdf u4p
ghk vrq
vdg 242
vdh ura
vdi s34
vdj vjv
vdk rjf
vdl u7n
1qo uun
vdm 5r2
vdn 2go
vdo 278
28h 976
jfy 2kk
vdq vex
vdr uq5
vds urg
vdt udw
vdu ul5
vdv odt
p73 vrr
vdw 2m0
vdx uhx
d1j i5
vdy u38
if h2y
vdz vrh
ve0 gu8
7tm n4
ntu vo8
o71 9ki
3qk 9hp
ve1 vrs
7ik bnm
ve2 vrt
ve3 e9
coy cze
ve4 vru
ve5 vrv
e03 7mq
ve6 u32
ej1 vrw
ve7 82s
ibo 411
fkl 4z5
1xt 2go
k7m k75
2ko 2kk
5b6 u81
ve8 22r
ve9 h62
oa9 vrx
vea uhc
pyc up4
4cf orl
veb uu9
jpz u32
sg0 s9s
elj emh
r2m 14d
9jt q3
vec cus
ved i19
vee vry
5v c9i
kdh 669
og8 bsg
vef 300
veg vrz
t9t e64
veh urg
vei etu
vej vs0
vek urg
6ys vm0
vel ut3
vem un7
ven bla
veo j4
vep 61u
veq 9lh
1pk 29u
ver jl5
ves k74
vet vs1
veu ufs
vev nml
vew few
vex vrs,und
ghi 81d
vey vnl
vf0 r2s
vf1 1gg
vf2 uj0
6jd 7vd
vf3 mj8
nl1 16i
vf4 pft
8vt vlo
243 u2z
si9 6x0
vf6 vc5,ufw
vf7 vm6
p9i ub5
vf8 9sz
vf9 4q4
vfa qyq
vfb hi4
vfc qcs
vfd h1r
vfe vs2
vff dq5
vfg 4fp
vfh jz1
vfi qte
p74 jie
vfj u4a
vfk vp9
vfl jv5
vfm vs2
vfn v0o
ek4 7th
87p fmi
dlr uee
aep aet
vfo dtt
vfp ue1
vfq cry
vfr o81
vfs 7ln
vft ckm
vfu u0g
vfv hfs
vfw gl
vfx 458
vfy 7ln
vfz r3q
bjc izf
vg0 vl1
vg1 vs3
vg2 ha5
vg3 vs4
vg4 vs5
vg5 vgo
vg6 mkt
vg7 vs6
vg8 lpr
cd3 a7w
vg9 uct
vga kli
dq9 5uu
vgb l22
vgc s9s
vgd p52
vge v01
vgf urg
vgg vj9,ie9
lqf pfq
vgh u1u
vgi us9
vgj o8n
vgk pqr
vgl vs7
vgm qxx
vgn 8r9,vs8
vgo 55h
bav m8b
f5b jkz
vgp 629
vgq vs9
vgr 4ub
vgs 6q6
3si 1gc
vgt qgt
vgu vs7
6xx nkc
vgv vsa
vgw utu
9d3 vsb
b99 9ok
vgx vsc
vgy 7th
vgz u8v
o6o nq1
vh0 v5x
vh1 vsd
vh2 n5t
dmi dme
vh3 6of
n14 upl
vh4 u2n
vh5 u2n
vh6 uao,v3k
k0r o7w
vh7 gnl
vh8 hga
vh9 h1s
vha u8y
m87 ppi
vhb a9n
vhc voz
tb1 ueb
vhd uhr
obx h2y
vhe jnb
vhf 2p9
vhg vkl
vhh uaq
vhi meg
m1k 7ft
vhj 659
vhk lr2
vhl 5v0
gaa 55k
vhm vol
ech u7v
q56 dgc
q7u j1w
vhn vse
vho vsf
jqe 6zz
7es et3
vhp urg
vhq urg
vhr 8u1
vhs 168
vht lwz
nyw mhm
b78 b7i
vhu u43
vhv om3
vhw 2xo
vhx mko
vhy pr4,ux0
vhz v0t
vi0 41w
mk6 2tv
vi1 iht
lq9 669
vi2 ud9
vi3 o81
vi4 uby
vi5 vnw
vi6 u2n
qkh v2b
96m 8nv
vi7 5w7
vi8 a8a
vi9 uhe
via 7yq
6m qec
vib uct
vic 6af
vid 32j
nh7 2p9
vie u80
vif uli
vig vsg
olo kqs
qrz u2g
g1s u6d
vih vsh
vii efh
vij 2s2
vik bei
a0u u2g
vil mpf
vim jix
fk0 qy6
vio ue1
qpf 1gg
vip vsi
viq lon
vir 6n4
vis vsj
vit 6pp
viu 966
viv hg2
viw chx
e3e 7i8
vix juw
viy azq
viz kl3
r0k so5
r01 y1
vj0 vsk
vj1 u9x
plr gq8
vj2 k8f
vj3 ihs
vj4 i5
vj5 frb
vj6 pkt
vj7 uhb
px7 a1p
ny8 pdr
vj8 h7r,phk
vj9 pg2
9jn axy
vja azb
o4c o8u
vjb vsl
fgj huz
vjc pn6
frd ir0
vje ibg
vjf 41w
crm 7d1
vjg rg0
m3q iuu
vjh tpj
vji ogr
vjj rjg
vjk 6ou
vjl 5ar
vjm 70w
91o 4g8
81m i87
jtr an7
vjn u8t
vjo u1y
qkc u2q
vjp t83
vjq uha
vjr uha
ttl o5l
vjs 5ri
vjt l9s
vju 572
79 h2y
vjv jme
vjw 7fs
vjx vdk
vjy cxk
vjz 1gg
vk0 uyc
vk1 55k
vk2 ul8
vk3 e37
dbh h8l
vk4 vjt
vk5 u3m
dgd n2m
vk6 5qy
vk7 i7h
vk8 u7m
vk9 63c
vka 4r4
vkb uu9
vkc g7t
vkd vmy
vke qkh
vkf bnu
vkg p62
4sj u7j
vkh vc1
vki vsm
vkj h1p
vkk vsn
vkl 19r
vkm 5tw,urc
vkn 6q8
s68 ev6
vko 5m9,6l5
p2y vso
vkp ban
vkq v95
vkr oli
vks tya
8d5 1g9
vkt hg2
pnt q3
vku a9n
tkx vsp
vkv h2y
vkw 9y9
vkx s86
vky 7uc
sm u49
vkz vsq
vl0 ub5
3qz u2o
vl1 a9n
sgg u8f
vl2 vp3
vl3 17i
vl4 vsr
vl5 vss
vl6 vst
4sg b0b
vl7 mxl
vl8 uez
mxn uzi
vl9 jv5,m6l
vla jej
vlb 1g9
vlc 7q8
a6b shu
vld kdh
vle 669
bcb o5l
4vh 4vi
vlf utd
vlg 4pm
vlh h1s
vli vsu
phb 7h5
vlj 1xi
176 170
imi inc
vlk jl0
a5a ueb
vll 9us
vlm rjf
vln map
vlo 771
vlp 1s3
vlr azb
vls m3t
vlt c9a
vlu udo
vlv a5y
vlw 12v
a71 ut3
vlx vsv
vly u7j
vlz f1a
f0t oo
tgl 805
vm0 u8o
vm1 vsw
v1 qt8
vm2 gab
9zy 55l
vm3 2ff
jtj gib
5oq cas
vm4 3m0
dfn 2w9
vm5 u8f
b4h vsx
vm6 uor
vm7 9rj
vm8 fx6
enb q3
tnf trg
vm9 8bl
6zs vrf
vmb 2rt
l2z tmt
vmc 5bm
vmd ubc
vme apy
pnk n42
vmf uaq
e9i vsy
39m 846
vmg vjt
vmh urg
vmi urg
vmj 41w
vmk 1s3
vml f60
n8n e3f
vmm nx4
vmn ldj
sru vh7
vmo ue9
vmp vsz
mjk t5h
vmq zu
vmr vt0
vms 6zd
54e d75
54d d73
vmt mg7
vmu urg
vmv s9s
vmw vp1
vmx f1n
auo h2y
vmy voh
7y3 nq7
vmz u1y
vn0 92y
hal 669
vn1 uzi
vn2 uyc
vn3 jv5
vn4 omc
vn5 upc
vn6 ukp
vn7 r3q
yn 669
vn8 oxs
vn9 nik
vna vt1
vnb fe4
vnc 41w
vnd u8o
vne vt2
vnf o7z
vng pgv
vnh uq8
vni vt3
vnj j7v
98t vnz
vnk vt4
hg8 a9n
a0j jm2,u4t
vnl vt3
vnm ssj
vnn vt5
ssy ql1
vno ucq
vnp j7v
vnq ei3
vnr p9j
vns r7v
vnt uxy
vnu uqv
b4i 7fs
vnv etu
vnw bl5
vnx eyj
vny o0f
vnz s5m
vo0 v04
vo1 c5t
vo2 sp
vo3 l1x
vo4 u6e
vo5 m2v
vo6 mhj
vo7 j85
vo8 vt6
vo9 urg
voa apy
2q9 7yq
vob ujx
voc vt7
vod usi
voe v9s
cbb 6x0
vof jl5
vog ut1
voh s5c
voi 209
voj u6f
vok vpv
vol vmk
vom myz
von vt8
c17 cjc
voo stj
vop l9s
voq 8tq
vor v78
vos vt9
2tg dgb
vot qtr
vou vgg
l62 ux0
dda u8o
vov fa6
vow v2b
vox v7x
voy q3
voz vi0
vp0 9z6
vp1 u89
vp2 ti6
vp3 unh
vp4 suo
rta uhr
vp5 qt8
vp6 vrz
vp7 eu7
vp8 fcs
5pi uh3
vp9 7th
vpa vta
vpb avv
vpc vkw
vpd vjf
vpe 2qn
ivs 2e2
cb8 ku
h7e u1y
vpf ce7
vpg vtb
vph lq3
vpi lq3
vpj vo6
kf r7v
oad uu9
vpk h2y
vpl a9o
t9e r5g
vpm 2m0
7et 2z2
k0s o81
vpn 17f
vpo vtc
vpp 792
vpq 21f
vpr vtd,12x
vps dq5
vpt ctl
vpu fns
vpv g3e
vpw u6d
vpx vte
vpy l0
vpz n4o
ems u1u
vq0 vtf,vff
vq1 vtg
vq2 li7
vq3 vth
vq4 qyj
vq5 un0
vq6 n4o
cy7 cy2
vq7 hfo
vq8 1ll
vq9 2m0
vqa 9mi
vqb rjf
vqc 1sb
vqd qt8
vqe v5x
gxg 660
vqf unh
vqg 2fk
vqh ugh
vqi l9s
vqj s5c
vqk u8f
vql jie
2la 2qr
vqm 6x4
vqn u8m
vqo d50
vqp ku4
vqq vjf
vqr vti
vqs 2wx
vqt tl6
vqu vax
vqv m2h
vqw s5c
vqx vq3
q8l p0y
vqy 958
vqz v97
vr0 lxr
vr1 hg2
ane 3o8
vr2 umb
mu3 li8
ntb gh4
83p sn5
vr3 3pc
vr4 3wl
vr5 j93
nt5 ir1
vr6 uhe
vr7 sco
vr8 qtr
vr9 vtj
vra eog,epn
vrb voh
ewz uid
7ll u7w
vrc h1r
vrd bh
vrf t57
vrg 1p5
2ee uk6
vrh umb
vri vtk,ux5
vrj u6p
vrk lq3
dm3 5b3
vrl jbe
vrm uyd
vrn n41
vro vtl,vpi
7nm 7nh
fds vjt
cu3 233
mcj 22r
vrp ujx
vrq t4x
5r2 5bg
odt klq
vrr o5l
vrs a9n
vrt miu
vru 4fp
vrv rps
vrw nru
h62 ap5
vrx 1gg
vry vtm,few
vrz u6d
e64 urx
vs0 tdi
vs1 c9o
r2s ex
vs2 uxy
vs3 tyg
ha5 u43
vs4 vqq
vs5 u6d
vs6 l0
vs7 v3x
vs8 2fg
jkz 242
vs9 dq5
vsa ugt
vsb vtn
vsc g87
nq1 v99
vsd uno
6of fcu
vse ucu,vto
vsf 6x6
qec jie
vsg miu
vsh lr6
vsi uah
vsj u5p,rjf
so5 d25
vsk kxy
o8u oa7
vsl 8if
i7h k74
vsm uop,242
vsn s5c
ev6 uyf
vso ui,epj
vsp 2l3
vsq j7v,s5m
vsr vtp
vss vtq
vst 1g9
vsu h1r
a5y 669
vsv pnh
vsw tjj
vsx dl7
vsy 9wk
e3f j4
vsz va6
vt0 vmy
vt1 stj
fe4 uli
vt2 udo
vt3 s5c
vt4 vpx
vt5 976
vt6 u8m
vt7 f2w
vt8 v7x
vt9 br8
eu7 n2m
vta vtr
avv ad5
vtb 5zl
vtc 669
vtd eqp,vts
vte s5c
vtf ucz
vtg omc
vth vtq
vti kx4
p0y dlo
j93 1ln
vtj vtt
vtk 1s3
vtl vph
vtm wp
vtn 7th
vto mb0
d25 669
vtp c9o
vtq s5c
"""
